import type { Page } from '../../tests/e2e/support/browser.ts';

export interface ListedFinding {
  readonly level: string;
  readonly title: string;
  readonly quote: string;
}

/** What the panel lists, in its own words, once it lists anything. */
export function readFindings(panel: Page): Promise<readonly ListedFinding[]> {
  return panel.waitFor(() => {
    const items = [...document.querySelectorAll('ul.findings li')];
    const text = (item: Element, part: string) => item.querySelector(part)?.textContent ?? '';
    if (items.length === 0) return undefined;
    return items.map((item) => ({
      level: text(item, '.level'),
      title: text(item, '.title'),
      quote: text(item, 'q'),
    }));
  });
}
