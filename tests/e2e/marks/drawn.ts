import type { Page } from '../support/browser.ts';
import { waitUntil } from '../support/wait-until.ts';

export interface Line {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the underlines are drawn, in viewport pixels, left to right and top to bottom. */
export async function drawnLines(page: Page): Promise<readonly Line[]> {
  const lines = await page.pierce((root) => {
    const paint = root.querySelector('.paint')!;
    const { left, top } = paint.getBoundingClientRect();
    const style = getComputedStyle(paint);
    if (style.backgroundImage === 'none') return [];
    const pairs = (list: string) => list.split(', ').map((pair) => pair.split(' ').map(Number.parseFloat));
    const sizes = pairs(style.backgroundSize);
    return pairs(style.backgroundPosition)
      .map(([x, y], at) => ({
        left: left + x!,
        right: left + x! + sizes[at]![0]!,
        bottom: top + y! + sizes[at]![1]!,
        thick: sizes[at]![1]!,
      }))
      .filter((line) => line.thick <= 3)
      .map(({ left, right, bottom }) => ({ left, right, bottom }));
  });
  return [...(lines ?? [])].sort((a, b) => a.bottom - b.bottom || a.left - b.left);
}

/** Where the page itself has these words in `#box`, one a line of text. */
export function wordLines(page: Page, words: readonly string[]): Promise<readonly Line[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#box')!, NodeFilter.SHOW_TEXT);
    const lines: { left: number; right: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (const word of wanted)
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          for (const { left, right, bottom } of range.getClientRects()) lines.push({ left, right, bottom });
        }
    }
    return lines.sort((a, b) => a.bottom - b.bottom || a.left - b.left);
  }, words);
}

/** The largest distance between the two, horizontally and vertically; infinite where they differ in number. */
export function farthest(drawn: readonly Line[], words: readonly Line[]): number {
  if (drawn.length !== words.length) return Number.POSITIVE_INFINITY;
  const distances = drawn.flatMap(({ left, right, bottom }, at) => {
    const word = words[at]!;
    return [left - word.left, right - word.right, bottom - word.bottom].map(Math.abs);
  });
  return Math.max(0, ...distances);
}

/** Waits until exactly these words are underlined, within a pixel. */
export async function waitForUnderlines(page: Page, words: readonly string[]): Promise<void> {
  await waitUntil(`underlines under ${words.join(', ')}`, async () => {
    const [drawn, wanted] = [await drawnLines(page), await wordLines(page, words)];
    if (farthest(drawn, wanted) <= 1) return true;
    throw new Error(`drawn ${JSON.stringify(drawn)}, words ${JSON.stringify(wanted)}`);
  });
}

/** The middle of the first of these words in `#box`. */
export async function middleOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  const [line] = await wordLines(page, [word]);
  if (!line) throw new Error(`${word} is not in the box.`);
  return { x: (line.left + line.right) / 2, y: line.bottom - 6 };
}
