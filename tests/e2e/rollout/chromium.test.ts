import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { keepPolicies } from './keep-policies.ts';
import { makeOtherExtension } from './other-extension.ts';
import { afterStart } from './see-codename.ts';
import { openUnit, type Unit } from './unit.ts';

const policies = '/etc/chromium/policies/managed';
const ours = join(policies, 'bay-dieu.json');

interface Chrome {
  readonly developerPrivate: { getExtensionsInfo(): Promise<{ name: string; userMayModify: boolean }[]> };
}

/** Chromium's own page of extensions knows what it has, and whether a person may take it out. */
async function readInstalled(
  browser: Browser,
): Promise<Readonly<Record<string, { userMayModify: boolean }>>> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    return await page.evaluate(async () => {
      const { developerPrivate } = (globalThis as unknown as Window & { chrome: Chrome }).chrome;
      const all = await developerPrivate.getExtensionsInfo();
      return Object.fromEntries(all.map(({ name, userMayModify }) => [name, { userMayModify }]));
    });
  } finally {
    await page.close();
  }
}

/** Building, rolling out and starting a browser on a machine that does other things too. */
const slow = 180_000;

describe.each(['web', 'share'] as const)('A rollout to a stock Chromium, packages on a %s', (road) => {
  let unit: Unit;
  let browser: Browser;
  let restore = () => {};
  beforeAll(async () => {
    restore = keepPolicies([policies]);
    unit = await openUnit(road);
    const other = await makeOtherExtension(join(unit.site, 'ky-so'), `${unit.siteUrl}ky-so/`);
    writeFileSync(join(policies, 'ky-so.json'), JSON.stringify(other.chromiumPolicy));
    unit.roll('Sao Hôm');
    copyFileSync(join(unit.out, 'linux/chromium/bay-dieu.json'), ours);
  }, slow);
  afterAll(async () => {
    await browser?.close();
    await unit?.close();
    restore();
  });

  it('installs the signed extension beside the office’s other one; neither can be taken out by hand', {
    timeout: slow,
  }, async () => {
    browser = await openBrowser('chromium', { mandated: true });
    const installed = await waitUntil(
      'both extensions',
      async () => {
        const all = await readInstalled(browser);
        return all['Bảy Điều'] && all['Ký số'] && all;
      },
      afterStart,
    );
    expect(installed).toMatchObject({
      'Bảy Điều': { userMayModify: false },
      'Ký số': { userMayModify: false },
    });
  });

  // Not asserted here: the unit's facts in a box. Chromium 156 under Playwright hands a freshly installed extension its
  // policy at one start and not at another (chrome://policy shows none then); why is not found yet.

  it('goes when its policy file goes; the other extension stays', { timeout: slow }, async () => {
    rmSync(ours);
    const installed = await waitUntil(
      'ours gone',
      async () => {
        const all = await readInstalled(browser);
        return !all['Bảy Điều'] && all;
      },
      90_000,
    );
    expect(Object.keys(installed)).toContain('Ký số');
  });
});
