import type { Page } from '../support/browser.ts';
import type { Session } from '../support/in-each-browser.ts';

/** A post box of a network with the focus, and a draft typed into it. */
export async function writeOnFacebook(session: Session, text: string): Promise<Page> {
  const page = await session.open('https://www.facebook.com/');
  await page.clickOn('#start');
  await page.waitFor(() => document.activeElement?.matches('[contenteditable]'));
  await page.type(text);
  return page;
}

/** How many underlined lines are drawn now. */
export function countUnderlines(page: Page): Promise<number | undefined> {
  return page.pierce((root) => {
    const size = (root.querySelector('.paint') as HTMLElement | null)?.style.backgroundSize;
    return size ? size.split(',').length : 0;
  });
}
