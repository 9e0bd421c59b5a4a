import type { Page } from '../support/browser.ts';

/** What the open card says, by the class of each part; undefined while it is closed. */
export function readCard(page: Page): Promise<Readonly<Record<string, string>> | undefined> {
  return page.pierce((root) => {
    const card = root.querySelector('.card.open');
    if (!card) return undefined;
    const says: Record<string, string> = { name: card.getAttribute('aria-label') ?? '' };
    for (const part of card.querySelectorAll<HTMLElement>('[data-t]'))
      if (!part.closest('[hidden]')) says[part.className] = part.getAttribute('data-t')!;
    return says;
  });
}

export async function waitForCard(page: Page): Promise<void> {
  await page.waitForPierced((root) => root.querySelector('.card.open') !== null);
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForPierced((root) => root.querySelector('.card.open') === null);
}

/** Waits until the card has stood long enough for its clicks to count. */
export async function settle(page: Page): Promise<void> {
  await waitForCard(page);
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 450)));
}

/** The middle of a part of the closed root, by selector, or by what it says. */
export async function middleIn(page: Page, wanted: string): Promise<{ x: number; y: number }> {
  return page.waitForPierced((root, name) => {
    const part = name.startsWith('.')
      ? root.querySelector(name)
      : [...root.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === name);
    const area = part?.getBoundingClientRect();
    return area && area.width > 0
      ? { x: area.left + area.width / 2, y: area.top + area.height / 2 }
      : undefined;
  }, wanted);
}

export async function clickIn(page: Page, wanted: string): Promise<void> {
  const { x, y } = await middleIn(page, wanted);
  await page.click(x, y);
}
