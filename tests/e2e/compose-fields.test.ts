import { expect, it } from 'vitest';
import { ask, composeOptions, type Edges, untilText } from './compose-session.ts';
import type { Page } from './support/browser.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const names =
  'plain border-box percent scrollbar spaced break-all centred scaled zoomed upper bar-drawn rtl'.split(' ');
const text = `${'Một dòng khá dài để xuống hàng, có dấu tiếng Việt, 😀 và số 079203001234.\n\nĐoạn hai thì WWW iii và '.repeat(3)}CUỐI cùng đây nhé`;
const words = ['dài', '079203001234', 'WWW', 'CUỐI'];

inEachBrowser(
  'Measuring in a textarea',
  (session) => {
    it.each(names)('%s: the mirror stands where the browser draws the word', async (name) => {
      const page = await session.open('https://compose.example/fields');
      await page.evaluate(
        (field, value) => {
          const textarea = document.querySelector<HTMLTextAreaElement>(`[data-name=${field}]`)!;
          textarea.value = value;
          textarea.scrollIntoView({ block: 'center' });
          textarea.focus();
        },
        name,
        text,
      );
      await untilText(page, text);
      for (const word of words) {
        const start = text.indexOf(word);
        await ask(page, 'reveal', start, start + word.length);
        const drawn = await selectAndSee(page, start, start + word.length);
        const [rect, ...more] = await ask(page, 'rects', start, start + word.length);
        if (name === 'break-all' && more.length > 0) continue;
        expect(more, word).toEqual([]);
        expectAlike(rect, drawn, word, name === 'scaled' ? 2 : 1);
      }
    });

    it('a script that empties the field leaves no event, yet it is seen', async () => {
      const page = await session.open('https://compose.example/boxes');
      await page.clickOn('[data-name=field]');
      await page.type('gửi');
      await untilText(page, 'gửi');
      await page.clickOn('button');
      await waitUntil('the watch told of it', async () => (await ask(page, 'texts')).at(-1) === '');
      expect((await ask(page, 'state')).open).toBe(true);
    });
  },
  // Every word is looked for on a picture of the whole viewport.
  { ...composeOptions, viewport: { width: 640, height: 480 }, shared: false },
);

/**
 * Sides to the pixel; scaled, edges are blurred by one more. Above and below, the browser paints the whole line: our box
 * is to lie in it, and its middle to be that of the line but for the rounding of ascent and descent.
 */
function expectAlike(rect: Edges | undefined, drawn: Edges, word: string, px: number) {
  if (!rect) throw new Error(`no rectangle for ${word}`);
  expect(Math.abs(rect.left - drawn.left), `left of ${word}`).toBeLessThanOrEqual(px);
  expect(Math.abs(rect.right - drawn.right), `right of ${word}`).toBeLessThanOrEqual(px);
  expect(
    Math.abs(rect.top + rect.bottom - drawn.top - drawn.bottom) / 2,
    `middle of ${word}`,
  ).toBeLessThanOrEqual(3);
}

/** Selects a part of the focused field, which its ::selection paints magenta, and finds the magenta on a screenshot. */
async function selectAndSee(page: Page, start: number, end: number): Promise<Edges> {
  await page.evaluate(
    (from, to) => {
      (document.activeElement as HTMLTextAreaElement).setSelectionRange(from, to);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    start,
    end,
  );
  const png = Buffer.from(await page.screenshot()).toString('base64');
  return page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width } = context.getImageData(0, 0, image.width, image.height);
    const edges = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
    for (let i = 0; i < data.length; i += 4) {
      if (!(data[i]! > 200 && data[i + 1]! < 60 && data[i + 2]! > 200)) continue;
      const x = (i / 4) % width;
      const y = Math.floor(i / 4 / width);
      edges.left = Math.min(edges.left, x);
      edges.right = Math.max(edges.right, x + 1);
      edges.top = Math.min(edges.top, y);
      edges.bottom = Math.max(edges.bottom, y + 1);
    }
    return edges;
  }, png);
}
