import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { makeOtherExtension } from './other-extension.ts';
import { policyFolders, setPoliciesAside } from './set-policies-aside.ts';
import { openUnit, type Unit } from './unit.ts';
import { saySince, waitForUnderline, writeDraft } from './write-draft.ts';

const folder = policyFolders.chromium;
const ours = join(folder, 'bay-dieu.json');

interface Chrome {
  readonly developerPrivate: {
    getExtensionsInfo(): Promise<{ name: string; state: string; userMayModify: boolean }[]>;
    readonly onItemStateChanged: { addListener(call: () => void): void };
  };
}

/**
 * Which of the two extensions Chromium has, once it is exactly these: name → whether a person may take it out or turn
 * it off. Chromium's own page of extensions tells of a change itself; asking again and again would keep it from being
 * quiet, which Chromium waits for before it reads policies for a new extension.
 */
function readInstalled(page: Page, names: readonly string[]): Promise<Readonly<Record<string, boolean>>> {
  const run = async (wanted: readonly string[], both: readonly string[]) => {
    const { developerPrivate } = (globalThis as unknown as Window & { chrome: Chrome }).chrome;
    let wake = () => {};
    developerPrivate.onItemStateChanged.addListener(() => wake());
    for (;;) {
      const changed = new Promise<void>((done) => {
        wake = done;
      });
      const all = (await developerPrivate.getExtensionsInfo()).filter(({ name }) => both.includes(name));
      const isThere = (name: string) => all.some((one) => one.name === name && one.state === 'ENABLED');
      if (all.length === wanted.length && wanted.every(isThere))
        return Object.fromEntries(all.map(({ name, userMayModify }) => [name, userMayModify]));
      await changed;
    }
  };
  return page.evaluate(run, names, ['Bảy Điều', 'Ký số']);
}

describe.each(['web', 'share'] as const)('A rollout to a stock Chromium, packages on a %s', (road) => {
  let unit: Unit;
  let browser: Browser;
  let extensions: Page;
  let draft: Page;
  let started = 0;
  let restore = () => {};
  const deploy = () => copyFileSync(join(unit.out, 'linux/chromium/bay-dieu.json'), ours);
  beforeAll(async () => {
    restore = setPoliciesAside(folder);
    unit = await openUnit('chromium', road);
    const other = await makeOtherExtension(join(unit.site, 'ky-so'), `${unit.siteUrl}ky-so/`);
    writeFileSync(join(folder, 'ky-so.json'), JSON.stringify(other.chromiumPolicy));
    unit.roll('Sao Hôm');
    deploy();
    started = performance.now();
    browser = await openBrowser('chromium', { mandated: true });
    extensions = await browser.newPage();
    await extensions.goto('chrome://extensions/');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await unit?.close();
    restore();
  });

  it('installs the signed extension beside the office’s other one; neither can be taken out by hand', async () => {
    expect(await readInstalled(extensions, ['Bảy Điều', 'Ký số'])).toEqual({
      'Bảy Điều': false,
      'Ký số': false,
    });
  });

  it('knows the unit’s facts in a box', async ({ annotate }) => {
    draft = await writeDraft(browser, 'Sáng nay bàn Sao Hôm, mai bàn Sao Khuê nhé. ');
    await waitForUnderline(draft, 'Sao Hôm');
    await annotate(saySince(started));
  });

  // What follows does not depend on the road, and takes its time.
  if (road === 'share') return;

  it('takes a changed unit.yml in the open browser, in the open draft', async () => {
    unit.roll('Sao Khuê');
    deploy();
    await waitForUnderline(draft, 'Sao Khuê');
  });

  it('goes when its policy file goes; the other extension stays', async () => {
    rmSync(ours);
    expect(await readInstalled(extensions, ['Ký số'])).toEqual({ 'Ký số': false });
  });
});
