import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const folder = '/etc/chromium/policies/managed';
const file = `${folder}/bay-dieu-e2e.json`;

/** As a unit's officer writes it: the browser hands it over, in the open session too. */
function deploy(browser: Browser, policy: unknown) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [browser.extensionId]: { policy } } } }));
}

const unit = (name: string, { codenames, ...more }: { codenames?: string[]; settings?: object } = {}) =>
  JSON.stringify({
    dated: '2026-11-24',
    unit: { names: [name], codenames },
    hosts: ['noi-bo.example'],
    ...more,
  });

// Chromium reads a changed file some seconds later, and a policy that is gone counts as gone after ten more.
describe('The managed policy through a real policy file (chromium)', { timeout: 120_000 }, () => {
  let browser: Browser;
  let options: Page;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
    options = await browser.openExtensionPage('options.html');
  });
  afterEach(() => rmSync(file, { force: true }));
  afterAll(() => browser?.close());

  const shows = (text: string) => waitForText(options, text, true);
  const showsNoLonger = (text: string) => waitForText(options, text, false);

  it('is in force once deployed, changed, made invalid, mended and removed, all in the open browser', async () => {
    await shows('Không có chính sách nào của đơn vị');

    deploy(
      browser,
      unit('UBND phường Bến Đá', {
        settings: { language: 'vi', networks: { x: false }, locked: ['networks.x'] },
      }),
    );
    await shows('UBND phường Bến Đá');
    await shows('Ngày 24/11/2026 · Mã ');
    await shows('noi-bo.example: gói đang cài chưa có quyền');
    const x = await options.evaluate(() => {
      const [field] = [...document.querySelectorAll<HTMLInputElement>('[aria-label$=" X"]')];
      return [field?.checked, field?.disabled];
    });
    expect(x).toEqual([false, true]);

    deploy(browser, unit('UBND xã Bến Trong', { settings: { language: 'en', locked: ['language'] } }));
    await shows('UBND xã Bến Trong');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await options.evaluate(() => document.querySelectorAll('[name=language]:disabled').length)).toBe(
      2,
    );

    deploy(browser, '{"unit":{"names":"UBND"}}');
    await shows('unit.names: sai kiểu; cần một danh sách');
    await shows('UBND xã Bến Trong');

    deploy(browser, unit('UBND phường Bến Ngoài'));
    await shows('UBND phường Bến Ngoài');
    await showsNoLonger('unit.names: sai kiểu');

    const draft = await browser.openExtensionPage('draft.html');
    await draft.waitFor(() => document.querySelector('[data-box=post]'));
    await draft.clickOn('[data-box=post]');
    await draft.type('Tuần sau bắt đầu Kế hoạch Sao Mai nhé. ');
    deploy(browser, unit('UBND phường Bến Ngoài', { codenames: ['Kế hoạch Sao Mai'] }));
    const flagged = () => draft.evaluate(() => document.querySelector('.findings q')?.textContent);
    expect(await waitUntil('the codename flagged', flagged, shownWithin)).toBe('Kế hoạch Sao Mai');

    rmSync(file);
    await shows('Không có chính sách nào của đơn vị');
    expect(options.errors).toEqual([]);
  });
});

const shownWithin = 60_000;

function waitForText(page: Page, text: string, there: boolean): Promise<boolean> {
  const isSo = () =>
    page.evaluate((wanted, present) => document.body.textContent?.includes(wanted) === present, text, there);
  return waitUntil(`“${text}” ${there ? 'shown' : 'gone'}`, isSo, shownWithin);
}
