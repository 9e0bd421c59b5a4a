import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickInCard, clickUnderline, expectUnderlined } from '../support/read-marks.ts';
import { surfaces } from './surfaces.ts';

const flagged = ['079203001234', 'đồ ngu'];
const draft = 'Số căn cước 079203001234 của anh ấy, đồ ngu. Sáng nay trời đẹp.';

inEachBrowser(
  'From a keystroke to an underline',
  (session) => {
    for (const { name, url, box, model, submit, open } of surfaces) {
      const start = async () => {
        const page = await session.open(url);
        await open(page);
        return page;
      };

      it(`holds in ${name}, typed key by key, deleted and typed again`, async () => {
        const page = await start();
        await page.type(draft);
        await expectUnderlined(page, box, flagged);
        for (let left = ' Sáng nay trời đẹp.'.length + 2; left > 0; left--) await page.press('Backspace');
        await expectUnderlined(page, box, ['079203001234']);
        await page.type('u và');
        await expectUnderlined(page, box, flagged);
        expect(page.errors).toEqual([]);
      });

      it(`holds in ${name}, pasted on two lines and undone`, async () => {
        const page = await start();
        await page.type('Chào. ');
        await page.paste(`${draft}\nThứ hai: đồ ngu!`);
        await expectUnderlined(page, box, flagged);
        await page.press('Control+z');
        await page.waitFor((wanted) => !window.model(wanted).includes('ngu'), model);
        await expectUnderlined(page, box, []);
      });

      it(`holds in ${name}, emptied by the page when it is posted`, async () => {
        const page = await start();
        await page.type(draft);
        await expectUnderlined(page, box, flagged);
        await page.clickOn(submit);
        await page.waitFor((wanted) => window.submitted.includes(wanted), draft);
        await open(page);
        await expectUnderlined(page, box, []);
      });

      it(`holds in ${name} when a suggestion is taken, and one undo takes it back`, async () => {
        const page = await start();
        await page.type(draft);
        await expectUnderlined(page, box, flagged);
        await clickUnderline(page);
        await clickInCard(page, 'Che số');
        await page.waitFor((wanted) => /079•+/.test(window.model(wanted)), model);
        await expectUnderlined(page, box, ['đồ ngu']);
        await page.press('Control+z');
        expect(await page.waitFor((wanted) => window.model(wanted), model)).toBe(draft);
        await expectUnderlined(page, box, flagged);
      });
    }
  },
  { shared: true },
);
