import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Page } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// A page is given a function's source: this one's is axe itself, then its run.
const runAxe = new Function(
  `${axe}; return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
) as () => Promise<string[]>;

/** axe finds nothing against the page, by day and by night. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colourScheme of ['light', 'dark'] as const) {
    await page.emulate({ colourScheme });
    await page.waitFor(
      (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      colourScheme === 'dark',
    );
    expect(await page.evaluate(runAxe)).toEqual([]);
  }
}

/** Nothing wider than the window: no sideways scrolling at a side panel's width, nor at 200 %. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 700 });
  const overflow = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(overflow).toBe(0);
}
