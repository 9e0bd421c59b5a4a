import { expect, it } from 'vitest';
import { ask, composeOptions, replaceWord, untilText } from './compose-session.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { surfaces } from './whole-way/surfaces.ts';

const field = {
  name: 'a React textarea on X',
  url: 'https://x.com/',
  model: 'description',
  open: (page: { clickOn(selector: string): Promise<void> }) => page.clickOn('textarea[name=description]'),
};

inEachBrowser(
  'An input method that holds a syllable in the air',
  (session) => {
    it.each([...surfaces, field])(
      'is not spoken into, and is read when it has decided, in $name',
      async (box) => {
        const page = await session.open(box.url);
        await box.open(page);
        await page.evaluate(() => {
          const heard: string[] = [];
          for (const type of ['compositionstart', 'compositionend'])
            addEventListener(type, () => heard.push(type), true);
          Object.assign(window, { heard });
        });
        await page.type('Ai ');
        await untilText(page, 'Ai ');
        for (const text of ['n', 'ng', 'ngu']) await page.compose(text);
        await page.commit('ngủ');
        await untilText(page, 'Ai ngủ');
        await page.type(' ');
        await page.compose('roi');
        await page.commit('rồi');
        // An input method and the keyboard reach Firefox's page by two ways: a key does not overtake what was decided.
        await untilText(page, 'Ai ngủ rồi');
        await page.type('.');
        await untilText(page, 'Ai ngủ rồi.');

        expect(await page.evaluate((name) => window.model(name), box.model)).toBe('Ai ngủ rồi.');
        expect(await page.evaluate(() => Reflect.get(window, 'heard').join())).toBe(
          'compositionstart,compositionend,compositionstart,compositionend',
        );
        const undecided = ['Ai n', 'Ai ng', 'Ai ngu', 'Ai ngủ roi'];
        expect((await ask(page, 'texts')).filter((text) => undecided.includes(text))).toEqual([]);
        expect(await replaceWord(page, 'ngủ', 'thức')).toBe('done');
        await untilText(page, 'Ai thức rồi.');
        expect(page.errors).toEqual([]);
      },
    );
  },
  composeOptions,
);
