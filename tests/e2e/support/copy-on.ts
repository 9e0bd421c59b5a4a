import { copyPage } from './answer-with-fixtures.ts';
import type { Page } from './browser.ts';

/** Fills the clipboard on a page of its own: select all, Ctrl+C. Nothing stays written there. */
export async function copyOn(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const isThere = await page.evaluate((url) => location.href === url, copyPage);
  if (!isThere) await page.goto(copyPage);
  await page.evaluate((copied) => {
    const source = document.querySelector('textarea')!;
    source.value = copied;
    source.focus();
    source.select();
    document.body.removeAttribute('data-copied');
    source.addEventListener('copy', () => document.body.setAttribute('data-copied', ''), { once: true });
  }, text);
  await page.press('Control+c');
  await page.waitFor(() => document.body.hasAttribute('data-copied'));
  await page.evaluate(() => {
    document.querySelector('textarea')!.value = '';
  });
}
