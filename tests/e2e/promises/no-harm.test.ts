import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserName } from '../support/browser.ts';
import { browserNames } from '../support/in-each-browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { surfaces } from '../whole-way/surfaces.ts';
import { writeAndPost } from './record-writing.ts';

const draft = 'Căn cước 079203004321 của ông ấy, đồ ngu. Hết.';

/** What may fail under us, put before the shipped script in its own world. */
const failures: readonly (readonly [string, string])[] = [
  ['the closed root', 'Element.prototype.attachShadow = () => { throw new Error("broken") };'],
  ['measuring', 'Range.prototype.getClientRects = () => { throw new Error("broken") };'],
  ['the frame', 'window.requestAnimationFrame = () => { throw new Error("broken") };'],
  ['the checker', 'Uint32Array.of = () => { throw new Error("broken") };'],
  [
    'storage',
    '(globalThis.browser ?? chrome).storage.local.get = () => Promise.reject(new Error("broken"));',
  ],
];

/** The shipped build with all of them in front of its script: the address of a page says which one comes true. */
function breakBuild(name: BrowserName): string {
  const copy = mkdtempSync(join(tmpdir(), 'bay-dieu-broken-'));
  cpSync(join('.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), copy, { recursive: true });
  const cases = failures.map(
    ([, broken], i) =>
      `case '#broken-${i}': document.documentElement.dataset.broken = '${i}'; ${broken} break;`,
  );
  for (const file of globSync('content-scripts/*.js', { cwd: copy })) {
    const path = join(copy, file);
    writeFileSync(path, `switch (location.hash) { ${cases.join(' ')} }\n${readFileSync(path, 'utf8')}`);
  }
  return copy;
}

// Seen red with a `throw` as the first line of followFocus's listener, its catch left out, and the event cancelled.
describe.each(browserNames)('A crash of ours (%s)', (name) => {
  let copy: string;
  let browser: Browser;
  beforeAll(async () => {
    copy = breakBuild(name);
    browser = await openBrowser(name, { extensionDir: copy });
  });
  afterEach(() => browser?.closePages());
  afterAll(async () => {
    await browser?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  it.each(failures)('in %s costs the person nothing', async (failure) => {
    const broken = failures.findIndex(([each]) => each === failure);
    for (const surface of surfaces.slice(1)) {
      const page = await browser.newPage();
      await page.goto(`${surface.url}#broken-${broken}`);
      expect(await page.evaluate(() => document.documentElement.dataset.broken)).toBe(String(broken));
      const { text, posted, cancelled } = await writeAndPost(page, surface, draft, async () => {});
      expect(text).toBe(draft);
      expect(posted).toEqual([draft]);
      expect(cancelled).toEqual([]);
      expect(page.errors).toEqual([]);
    }
  });

  it('would be seen: without a failure a draft is marked by this build too', async () => {
    const page = await browser.newPage();
    await page.goto(surfaces[1]!.url);
    await surfaces[1]!.open(page);
    await page.type(draft);
    await page.waitForPierced((root) => root.querySelector('.badge.warn') !== null);
  });
});
