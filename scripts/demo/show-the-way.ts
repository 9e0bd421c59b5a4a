import type { Browser, Page } from '../../tests/e2e/support/browser.ts';
import { clickUnderline, isCardOpen, readUnderlines } from '../../tests/e2e/support/read-marks.ts';
import { waitUntil } from '../../tests/e2e/support/wait-until.ts';
import { type ListedFinding, readFindings } from './read-findings.ts';
import { sampleDraft } from './sample-draft.ts';
import type { Album } from './take-pictures.ts';

const narrow = { width: 400, height: 900 };

/** The way of a draft as a person sees it: typed in a network's box, underlined, explained by a card. */
export async function writeSample(browser: Browser, pauseMs: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('https://www.facebook.com/');
  await page.clickOn('#start');
  await page.type(sampleDraft, pauseMs);
  await settleUnderlines(page);
  return page;
}

/** Pictures of the box, the card, the panel and the draft page. Gives what the panel lists. */
export async function pictureAll(
  browser: Browser,
  album: Album,
  box: Page,
): Promise<readonly ListedFinding[]> {
  await album.add('box', box);
  await clickUnderline(box);
  await waitUntil('the card', () => isCardOpen(box));
  await album.add('card', box);
  await box.press('Escape');

  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.setViewport(narrow);
  await box.bringToFront();
  const findings = await readFindings(panel);
  await album.add('panel', panel);
  await panel.close();

  const draft = await browser.openExtensionPage('draft.html');
  await draft.clickOn('[data-box=post]');
  await draft.type(sampleDraft);
  await settleUnderlines(draft);
  await album.add('draft', draft);
  return findings;
}

/** Until two looks in a row find the same underlines, and some. */
async function settleUnderlines(page: Page) {
  let before = '';
  await waitUntil('underlines that stay', async () => {
    const now = JSON.stringify(await readUnderlines(page));
    const same = now === before && now !== '[]';
    before = now;
    return same;
  });
}
