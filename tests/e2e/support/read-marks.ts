import { clickIn, settle } from '../marks/card-hand.ts';
import type { Page } from './browser.ts';
import { waitUntil } from './wait-until.ts';

/** Viewport rectangle of one line of an underline, or of a flagged text; CSS px. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The underlines that are painted now, one a line, by the background layers of the one element that paints. */
export async function readUnderlines(page: Page): Promise<readonly Line[]> {
  const lines = await page.pierce((root) => {
    const paint = root.querySelector('.paint') as HTMLElement;
    const { left, top } = paint.getBoundingClientRect();
    const { backgroundImage, backgroundPosition, backgroundSize } = paint.style;
    if (!backgroundImage) return [];
    const places = backgroundPosition.split(', ').map((place) => place.split(' ').map(Number.parseFloat));
    const sizes = backgroundSize.split(', ').map((size) => size.split(' ').map(Number.parseFloat));
    return places.map(([x = 0, y = 0], index) => {
      const [width = 0, height = 0] = sizes[index] ?? [];
      return { left: left + x, right: left + x + width, bottom: top + y + height };
    });
  });
  return lines ?? [];
}

/** Where the page itself has these words, in the box whose selector is given: a line a rectangle, in reading order. */
export function readTextLines(
  page: Page,
  selector: string,
  words: readonly string[],
): Promise<readonly Line[]> {
  return page.evaluate(
    (boxSelector, wanted) => {
      const walker = document.createTreeWalker(document.querySelector(boxSelector)!, NodeFilter.SHOW_TEXT);
      const places: { node: Text; from: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        places.push({ node, from: text.length });
        text += node.data;
      }
      const pointAt = (offset: number, isEnd: boolean) =>
        places.findLast(({ from }) => (isEnd ? from < offset : from <= offset))!;
      const lines: { left: number; right: number; bottom: number }[] = [];
      for (const word of wanted) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const range = document.createRange();
          const start = pointAt(at, false);
          const end = pointAt(at + word.length, true);
          range.setStart(start.node, at - start.from);
          range.setEnd(end.node, at + word.length - end.from);
          for (const { left, right, bottom, width } of range.getClientRects())
            if (width > 0) lines.push({ left, right, bottom });
        }
      }
      return lines;
    },
    selector,
    words,
  );
}

/** Exactly these words of the box are underlined: as many lines, each within a pixel of the text's own rectangle. */
export async function expectUnderlined(
  page: Page,
  selector: string,
  words: readonly string[],
): Promise<void> {
  await waitUntil(`underlines under ${JSON.stringify(words)}`, async () => {
    const drawn = sorted(await readUnderlines(page));
    const wanted = sorted(await readTextLines(page, selector, words));
    if (wanted.length < words.length) throw new Error(`the box lacks some of the words`);
    const fits =
      drawn.length === wanted.length &&
      drawn.every((line, index) => {
        const { left, right, bottom } = wanted[index]!;
        return (
          Math.abs(line.left - left) <= 1 &&
          Math.abs(line.right - right) <= 1 &&
          Math.abs(line.bottom - bottom) <= 1
        );
      });
    if (!fits) throw new Error(`drawn ${JSON.stringify(drawn)}, text at ${JSON.stringify(wanted)}`);
    return true;
  });
}

function sorted(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => Math.round(a.bottom - b.bottom) || a.left - b.left);
}

/** A click on a button of the open card, by its words, once the card takes clicks. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  await settle(page);
  await clickIn(page, label);
}

/**
 * A click on the first underlined line, in reading order, until the card opens: one that meets a redraw on a busy
 * machine opens nothing, and a person clicks again.
 */
export async function clickUnderline(page: Page): Promise<void> {
  const opens = async () => {
    const line = sorted(await readUnderlines(page))[0];
    if (!line) return false;
    await page.click((line.left + line.right) / 2, line.bottom - 6);
    return waitUntil('the card', () => isCardOpen(page), 2000).catch(() => false);
  };
  await waitUntil('a card over an underline', opens);
}

export function isCardOpen(page: Page): Promise<boolean> {
  return page.pierce((root) => root.querySelector('.card.open') !== null).then(Boolean);
}
