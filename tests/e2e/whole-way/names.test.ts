import { expect, it } from 'vitest';
import { readCard } from '../marks/card-hand.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickUnderline, readUnderlines } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';

inEachBrowser('A name on X', (session) => {
  it('is judged by the rules for names, by the background, as it is typed and deleted', async () => {
    const page = await session.open('https://x.com/');
    const untilLines = (count: number) =>
      waitUntil(`${count} underlines`, async () => (await readUnderlines(page)).length === count);
    await page.clickOn('input[name=displayName]');
    await page.press('Control+a');
    await page.type('Hoa - UBND xã Bến Đá');
    await untilLines(1);
    await clickUnderline(page);
    await waitUntil('the rule for agencies’ words in the card', async () =>
      JSON.stringify(await readCard(page)).includes('UBND xã Bến Đá'),
    );
    await page.press('Escape');
    for (let left = ' - UBND xã Bến Đá'.length; left > 0; left--) await page.press('Backspace');
    await untilLines(0);
    expect(page.errors).toEqual([]);
  });
});
