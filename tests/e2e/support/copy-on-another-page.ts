import { copyPage } from './answer-with-fixtures.ts';
import type { Browser } from './browser.ts';

/** Fills the clipboard without touching the page under test: another tab, select all, Ctrl+C. */
export async function copyOnAnotherPage(browser: Browser, text: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(copyPage);
  await page.evaluate((copied) => {
    const source = document.querySelector('textarea')!;
    source.value = copied;
    source.focus();
    source.select();
    source.addEventListener('copy', () => document.body.setAttribute('data-copied', ''));
  }, text);
  await page.press('Control+c');
  await page.waitFor(() => document.body.hasAttribute('data-copied'));
  await page.close();
}
