import { expect, it } from 'vitest';
import { ask, composeOptions, replaceWord, untilText } from './compose-session.ts';
import { inEachBrowser } from './support/in-each-browser.ts';

const boxes = [
  { title: 'Lexical, Facebook post', url: 'https://www.facebook.com/', enter: '#start', model: 'post' },
  {
    title: 'Lexical, Facebook comment',
    url: 'https://www.facebook.com/',
    enter: '[data-box=comment-1]',
    model: 'comment-1',
  },
  { title: 'Draft.js, X', url: 'https://x.com/', enter: '[data-testid=tweetTextarea_0]', model: 'post' },
  {
    title: 'contenteditable, YouTube',
    url: 'https://www.youtube.com/',
    enter: '#placeholder-area',
    model: 'comment',
  },
  {
    title: 'React textarea, X',
    url: 'https://x.com/',
    enter: 'textarea[name=description]',
    model: 'description',
  },
] as const;

inEachBrowser(
  'Replacing in a box',
  (session) => {
    it.each(boxes)('$title: text and model change, the caret stays, one undo takes it back', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      const before = 'Gọi 0901234567 nhé #vui';
      await page.type(before);
      await untilText(page, before);
      await ask(page, 'setCaret', 3);

      expect(await replaceWord(page, '0901234567', '0901•••567')).toBe('done');
      const after = 'Gọi 0901•••567 nhé #vui';
      await untilText(page, after);
      expect(await page.evaluate((name) => window.model(name), box.model)).toBe(after);
      expect((await ask(page, 'state')).caret).toBe(3);

      await page.press('Control+z');
      await untilText(page, before);
      expect(await page.evaluate((name) => window.model(name), box.model)).toBe(before);
      await page.press('Control+Shift+z');
      await untilText(page, after);
      expect(page.errors).toEqual([]);
    });

    it.each(boxes)('$title: typing and deleting go on after it', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.type('Thằng ngu kia');
      await untilText(page, 'Thằng ngu kia');
      expect(await replaceWord(page, 'Thằng ngu', 'Người ấy')).toBe('done');
      await page.type('abc');
      await page.press('Backspace');
      await page.press('Backspace');
      await untilText(page, 'Người ấy kiaa');
      expect(await page.evaluate((name) => window.model(name), box.model)).toBe('Người ấy kiaa');
    });

    it.each(boxes)('$title: taken at once after typing, nothing is garbled', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.type('số 0901234567');
      expect(await replaceWord(page, '0901234567', '0901•••567')).toBe('done');
      expect(await page.evaluate((name) => window.model(name), box.model)).toBe('số 0901•••567');
    });

    it.each(boxes)('$title: refused, and nothing touched, where the text is another one', async (box) => {
      const page = await session.open(box.url);
      await page.clickOn(box.enter);
      await page.type('một hai');
      await untilText(page, 'một hai');
      expect(await ask(page, 'replace', 0, 3, 'hai', 'x')).toBe('refused');
      expect(await page.evaluate((name) => window.model(name), box.model)).toBe('một hai');
    });

    it.each([
      ['the same number of words', 'thằng #ngu', 'người #bạn'],
      ['fewer words', 'thằng #ngu', 'ai'],
      ['half of the hashtag', 'thằng #ng', 'ch'],
      ['two hashtags', 'thằng #ngu kia #ngu', 'mọi người'],
    ])('Draft.js: across a #hashtag, %s are one change and one undo', async (_, words, replacement) => {
      const page = await session.open('https://x.com/');
      await page.clickOn('[data-testid=tweetTextarea_0]');
      const before = 'chào thằng #ngu kia #ngu.';
      const after = before.replace(words, replacement);
      await page.type(before);
      await untilText(page, before);
      await ask(page, 'setCaret', 2);
      expect(await replaceWord(page, words, replacement)).toBe('done');
      expect(await page.evaluate(() => window.model('post'))).toBe(after);
      expect((await ask(page, 'state')).caret).toBe(2);
      await page.press('Control+z');
      await untilText(page, before);
      expect(await page.evaluate(() => window.model('post'))).toBe(before);
      await page.press('Control+Shift+z');
      await untilText(page, after);
      await page.press('End');
      await page.type('!');
      await untilText(page, `${after}!`);
      expect(await page.evaluate(() => window.model('post'))).toBe(`${after}!`);
      expect(page.errors).toEqual([]);
    });

    it.each(boxes.filter((box) => !box.title.includes('comment')))(
      '$title: lines and empty lines stay as they are',
      async (box) => {
        const page = await session.open(box.url);
        await page.clickOn(box.enter);
        const before = 'một\n\nhai 0901234567\nba';
        await page.type(before);
        await untilText(page, before);
        expect(await replaceWord(page, '0901234567', '•••')).toBe('done');
        await untilText(page, 'một\n\nhai •••\nba');
        await page.type('!');
        await untilText(page, 'một\n\nhai •••\nba!');
      },
    );
  },
  composeOptions,
);
