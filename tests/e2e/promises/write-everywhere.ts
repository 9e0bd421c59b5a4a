import type { Browser, Page } from '../support/browser.ts';
import { expectUnderlined } from '../support/read-marks.ts';
import { surfaces } from '../whole-way/surfaces.ts';

/** Words that stand in no rule, no page and no browser: where one turns up, it came from the draft. */
export const draftWords = ['khúckhuỷutay', '079203004321', 'lấplánhquá', 'UBNDxómvắng'] as const;

const flagged = ['079203004321', 'đồ ngu'];
const draft = `Hôm nay khúckhuỷutay lấplánhquá. Số căn cước 079203004321 của anh ấy, đồ ngu. Hết rồi.`;

/** Writes a flagged draft in a box of every kind and in our own draft page; gives the tabs, all still open. */
export async function writeEverywhere(browser: Browser): Promise<Page[]> {
  const pages: Page[] = [];
  for (const surface of surfaces) {
    const page = await browser.newPage();
    await page.goto(surface.url);
    await surface.open(page);
    await page.type(draft);
    await expectUnderlined(page, surface.box, flagged);
    pages.push(page);
  }
  pages.push(await writeInDraftPage(browser));
  return pages;
}

async function writeInDraftPage(browser: Browser): Promise<Page> {
  const page = await browser.openExtensionPage('draft.html');
  await page.clickOn('[data-box=profile]');
  await page.type('UBNDxómvắng');
  await page.clickOn('[data-box=post]');
  await page.type(draft);
  await expectUnderlined(page, '[data-box=post]', flagged);
  return page;
}
