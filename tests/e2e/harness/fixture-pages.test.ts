import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';

const boxes = [
  ['textarea', 'plain'],
  ['textarea', 'controlled'],
  ['editable', 'div'],
  ['editable', 'p'],
  ['editable', 'br'],
  ['editable', 'plaintext-only'],
  ['dialog', 'post'],
  ['strict', 'post'],
  ['rebuilt', 'post'],
  ['rewrap', 'post'],
  ['throwing', 'post'],
  ['transformed', 'scrolled'],
] as const;

inEachBrowser(
  'A page of the fixtures',
  (session) => {
    it.each(boxes)('%s takes what is typed into its box %s', async (name, box) => {
      const page = await session.open(`https://www.facebook.com/stories/create?page=${name}`);
      if (name === 'dialog') await page.clickOn('#start');
      await page.clickOn(`[data-box="${box}"]`);
      await page.type('một hai');
      expect(await page.evaluate((asked) => window.model(asked), box)).toBe('một hai');
      await page.close();
    });

    it.each(['div', 'p', 'br', 'plaintext-only'])('editable keeps two lines in its box %s', async (box) => {
      const page = await session.open('https://www.facebook.com/stories/create?page=editable');
      await page.clickOn(`[data-box="${box}"]`);
      await page.type('một\nhai');
      expect(await page.evaluate((asked) => window.model(asked), box)).toBe('một\nhai');
      await page.close();
    });
  },
  { shared: true },
);
