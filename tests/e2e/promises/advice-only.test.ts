import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { browserNames } from '../support/in-each-browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { surfaces } from '../whole-way/surfaces.ts';
import { writeAndPost } from './record-writing.ts';

const draft = 'Căn cước 079203004321 của ông ấy, đồ ngu. TUYỆT MẬT. Chia sẻ gấp trước khi bị xóa. Hết.';

// Seen red with `session.replace` called for the first finding that has a suggestion in follow-box's judge, and with
// a `preventDefault()` on every click in the shield.
describe.each(browserNames)('A draft full of warnings (%s)', (name) => {
  let withUs: Browser;
  let without: Browser;
  beforeAll(async () => {
    withUs = await openBrowser(name);
    without = await openBrowser(name, { extensionDir: false });
  }, 120_000);
  afterAll(async () => {
    await withUs?.close();
    await without?.close();
  });

  it.each(surfaces)('is written and posted as if nobody had looked, in $name', async (surface) => {
    const open = async (browser: Browser): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(surface.url);
      return page;
    };
    const page = await open(withUs);
    const seen = await writeAndPost(page, surface, draft, async () => {
      await page.waitForPierced((root) => root.querySelector('.badge.warn') !== null);
    });
    const unseen = await writeAndPost(await open(without), surface, draft, async () => {});
    expect(seen).toEqual(unseen);
    expect(seen.posted).toEqual([draft]);
    expect(page.errors).toEqual([]);
  });

  it('changes only by a click on a suggestion', async () => {
    const page = await withUs.newPage();
    const [surface] = surfaces;
    await page.goto(surface!.url);
    await surface!.open(page);
    await page.type(draft);
    await page.waitForPierced((root) => root.querySelector('.badge.warn') !== null);
    await page.press('F8');
    await page.waitForPierced((root) => root.querySelector('.card.open') !== null);
    for (const key of ['ArrowDown', 'ArrowDown', 'Escape']) await page.press(key);
    expect(await page.evaluate(() => window.model('post'))).toBe(draft);
  });
});
