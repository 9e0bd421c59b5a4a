import type { Browser } from '../support/browser.ts';
import { expectUnderlined, readUnderlines } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The promise is 10 s on a machine of its own; this one may build and run other tests too. */
export const afterStart = 60_000;

const box = '[data-box=post]';

/**
 * A person opens Facebook and writes the codename: again and again until it is underlined, since a page that was open
 * before the extension came has no content script.
 */
export async function waitForCodename(browser: Browser, codename: string, deadlineMs: number): Promise<void> {
  await waitUntil(
    `${codename} underlined`,
    async () => {
      const page = await browser.newPage();
      try {
        await page.goto('https://www.facebook.com/');
        await page.clickOn('#start');
        await page.type(`Sáng nay bàn ${codename} nhé. `);
        await waitUntil('an underline', async () => (await readUnderlines(page)).length > 0, 1_000);
        await expectUnderlined(page, box, [codename]);
        return true;
      } finally {
        await page.close();
      }
    },
    deadlineMs,
  );
}
