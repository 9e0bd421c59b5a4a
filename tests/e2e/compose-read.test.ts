import { expect, it } from 'vitest';
import { ask, composeOptions, untilText } from './compose-session.ts';
import { expectRectsOfWords } from './expect-rects.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { waitUntil } from './support/wait-until.ts';

/** Every network's editors, and how to get into their box. */
const boxes = [
  {
    title: 'Lexical, Facebook post',
    url: 'https://www.facebook.com/',
    enter: '#start',
    model: 'post',
    submit: '[data-submit=post]',
  },
  {
    title: 'Draft.js, X',
    url: 'https://x.com/',
    enter: '[data-testid=tweetTextarea_0]',
    model: 'post',
    submit: '[data-testid=tweetButton]',
  },
  {
    title: 'contenteditable, YouTube',
    url: 'https://www.youtube.com/',
    enter: '#placeholder-area',
    model: 'comment',
    submit: 'ytd-commentbox[data-name=comment] button:not(.ghost)',
  },
] as const;

inEachBrowser(
  'Reading a box',
  (session) => {
    it.each(boxes)(
      '$title: typed key by key, with empty lines, it reads what the editor holds',
      async (box) => {
        const page = await session.open(box.url);
        await page.clickOn(box.enter);
        const text = 'Xin chào #bạn ơi\n\nhai  cách 😀 vui\nĐịa chỉ';
        await page.type(text);
        await untilText(page, text.replace('  ', await spaces(page)));
        expect(await page.evaluate((name) => window.model(name), box.model)).toMatch(
          /^Xin chào #bạn ơi\n+hai/,
        );
        expect((await ask(page, 'state')).caret).toBe(text.length);
        await expectRectsOfWords(page, [
          'Xin',
          'chào',
          '#bạn',
          'ơi',
          'hai',
          'cách',
          '😀',
          'vui',
          'Địa',
          'chỉ',
        ]);
        expect(page.errors).toEqual([]);
      },
    );

    it.each(boxes)('$title: pasted, deleted, undone, emptied', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.paste('Một hai\nba bốn');
      await untilText(page, 'Một hai\nba bốn');
      await expectRectsOfWords(page, ['Một', 'hai', 'ba', 'bốn']);
      for (let i = 0; i < 4; i++) await page.press('Backspace');
      await untilText(page, 'Một hai\nba');
      await page.press('Control+z');
      await untilText(page, 'Một hai\nba bốn');
      await page.press('Control+a');
      await page.press('Delete');
      await untilText(page, '');
      expect(page.errors).toEqual([]);
    });

    it.each(boxes)('$title: Shift+Enter and Enter read as they are posted', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.type('một');
      await page.press('Shift+Enter');
      await page.type('hai');
      await page.press('Enter');
      await page.type('ba');
      await page.press('Shift+Enter');
      await page.press('Shift+Enter');
      await page.type('bốn');
      await untilText(page, 'một\nhai\nba\n\nbốn');
      await expectRectsOfWords(page, ['một', 'hai', 'ba', 'bốn']);
      // Firefox's innerText, which that page posts, counts a kept "\n" before a block twice; one line end is drawn.
      if (box.model === 'comment') return;
      await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), box.submit);
      expect(await page.waitFor(() => window.submitted[0])).toBe('một\nhai\nba\n\nbốn');
    });

    it.each(boxes)('$title: a long line is measured where it wraps', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      const text = Array.from({ length: 60 }, (_, i) => `từ${i}`).join(' ');
      await page.paste(text);
      await untilText(page, text);
      await expectRectsOfWords(page, ['từ0', 'từ13', 'từ26', 'từ59']);
      const lines = await ask(page, 'rects', 0, text.length);
      expect(lines.length).toBeGreaterThan(2);
      for (const [i, line] of lines.entries()) expect(line.top).toBeGreaterThan(lines[i - 1]?.top ?? -1);
    });

    it.each(boxes)('$title: emptied by the page when it was posted, while the focus stays', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.type('gửi đi');
      await untilText(page, 'gửi đi');
      await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), box.submit);
      await page.waitFor(() => window.submitted.join() === 'gửi đi');
      // Facebook closes its dialog: there the session ends.
      await waitUntil('nothing is left of it', async () => {
        const { open, text } = await ask(page, 'state');
        return !open || (text === '' && (await ask(page, 'texts')).at(-1) === '');
      });
    });

    it('Lexical, Facebook comment: emptied by Enter, which fires no input event', async () => {
      const page = await session.open('https://www.facebook.com/');
      await page.clickOn('[data-box=comment-1]');
      await page.type('đúng rồi');
      await untilText(page, 'đúng rồi');
      await page.press('Enter');
      await waitUntil('the watch told of it', async () => (await ask(page, 'texts')).at(-1) === '');
      expect(await page.evaluate(() => window.submitted.join())).toBe('đúng rồi');
    });
  },
  composeOptions,
);

/** Where white space is kept as typed, two spaces are two; elsewhere the browser makes one of them unbreakable. */
async function spaces(page: Parameters<typeof ask>[0]): Promise<string> {
  const { text = '' } = await ask(page, 'state');
  return /hai(\s{2})cách/.exec(text)?.[1] ?? '  ';
}
