import type { Browser, Page } from '../support/browser.ts';
import { expectUnderlined } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';

/**
 * Chromium looks at its policy files for a new extension once a page in front has loaded and been quiet for a second;
 * on a machine that is never quiet, a minute after it has loaded. The promise of 10 s is for a machine of one's own.
 */
const patience = 100_000;

/** A person opens Facebook and writes. The draft stays open: what a policy brings later is seen in it. */
export async function writeDraft(browser: Browser, text: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('https://www.facebook.com/');
  await page.clickOn('#start');
  await page.waitFor(() => document.activeElement?.matches('[data-box=post]'));
  await page.type(text);
  return page;
}

/** Exactly this is underlined in the draft, now or when the policy comes; nobody touches the draft meanwhile. */
export async function waitForUnderline(page: Page, words: string): Promise<void> {
  const isSo = () => expectUnderlined(page, '[data-box=post]', [words]).then(() => true);
  await waitUntil(`${words} underlined`, isSo, patience);
}

/** Shown beside the test: 10 s are promised, and a machine that does other things too can't be held to them. */
export const saySince = (started: number) =>
  `${((performance.now() - started) / 1000).toFixed(1)} s after the browser's start`;
