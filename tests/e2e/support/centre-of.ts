import type { Page } from './browser.ts';

/** Where a real click on an element lands: its middle in the viewport, once it is scrolled into view. */
export async function centreOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.waitFor((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : undefined;
  }, selector);
}
