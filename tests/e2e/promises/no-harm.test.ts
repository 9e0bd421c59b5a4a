import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

// Seen red with a `throw` as the first line of followFocus's listener, its catch left out, and the event cancelled.
describe.each(browserNames)('A crash of ours (%s)', (name) => {
  it.each(failures)('in %s costs the person nothing', async (_, broken) => {
    const build = join('.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    const copy = mkdtempSync(join(tmpdir(), 'bay-dieu-broken-'));
    cpSync(build, copy, { recursive: true });
    for (const file of globSync('content-scripts/*.js', { cwd: copy })) {
      const path = join(copy, file);
      writeFileSync(path, `${broken}\n${readFileSync(path, 'utf8')}`);
    }
    const browser = await openBrowser(name, { extensionDir: copy });
    try {
      for (const surface of surfaces.slice(1)) {
        const page = await browser.newPage();
        await page.goto(surface.url);
        const { text, posted, cancelled } = await writeAndPost(page, surface, draft, async () => {});
        expect(text).toBe(draft);
        expect(posted).toEqual([draft]);
        expect(cancelled).toEqual([]);
        expect(page.errors).toEqual([]);
      }
    } finally {
      await browser.close();
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
