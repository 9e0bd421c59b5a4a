import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { makeOtherExtension } from './other-extension.ts';
import { policyFolders, setPoliciesAside } from './set-policies-aside.ts';
import { openUnit, type Unit } from './unit.ts';
import { saySince, waitForUnderline, writeDraft } from './write-draft.ts';

const file = join(policyFolders.firefox, 'policies.json');
const draft = 'Sáng nay bàn Sao Hôm, mai bàn Sao Khuê nhé. ';

/** What Firefox has running: name → whether it lets a person take it out. */
async function readInstalled(browser: Browser): Promise<Readonly<Record<string, boolean>>> {
  const answer = await browser.inOwnWindow?.(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const all = await AddonManager.getAddonsByTypes(['extension']);
    const own = all.filter(({ isBuiltin, isSystem, isActive }) => !isBuiltin && !isSystem && isActive);
    const pairs = own.map(({ name, permissions }) => [name, (permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0]);
    return JSON.stringify(Object.fromEntries(pairs));
  })()`);
  return JSON.parse(String(answer));
}

/** Once it is exactly these. */
function waitForInstalled(browser: Browser, names: readonly string[]) {
  const isThere = async () => {
    const all = await readInstalled(browser);
    return Object.keys(all).sort().join() === [...names].sort().join() && all;
  };
  return waitUntil(`${names} installed`, isThere, 60_000);
}

describe.each(['web', 'share'] as const)('A rollout to a stock Firefox ESR, packages on a %s', (road) => {
  let unit: Unit;
  let profileDir = '';
  let browser: Browser | undefined;
  let restore = () => {};
  const start = async () => {
    browser = await openBrowser('firefox', { mandated: true, profileDir });
    return browser;
  };
  const runShell = (script: string) => {
    const { status, stderr } = spawnSync('sh', [join(unit.out, 'linux', script)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  beforeAll(async () => {
    restore = setPoliciesAside(policyFolders.firefox);
    unit = await openUnit('firefox', road);
    profileDir = mkdtempSync(join(tmpdir(), 'bay-dieu-firefox-'));
    const other = await makeOtherExtension(join(unit.site, 'ky-so'), `${unit.siteUrl}ky-so/`);
    writeFileSync(file, JSON.stringify(other.firefoxPolicies));
    unit.roll('Sao Hôm');
    runShell('cai-dat.sh');
  }, 180_000);
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(async () => {
    await unit?.close();
    restore();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('installs the extension beside the office’s other one, neither to be taken out by hand, and knows the unit’s facts in a box', async ({
    annotate,
  }) => {
    const started = performance.now();
    const opened = await start();
    expect(await waitForInstalled(opened, ['Bảy Điều', 'Ký số'])).toEqual({
      'Bảy Điều': false,
      'Ký số': false,
    });
    await waitForUnderline(await writeDraft(opened, draft), 'Sao Hôm');
    await annotate(saySince(started));
  });

  // What follows does not depend on the road, and takes its time.
  if (road === 'share') return;

  it('takes a changed unit.yml at its next start', async () => {
    unit.roll('Sao Khuê');
    runShell('cai-dat.sh');
    const opened = await start();
    await waitForInstalled(opened, ['Bảy Điều', 'Ký số']);
    await waitForUnderline(await writeDraft(opened, draft), 'Sao Khuê');
  });

  it('goes at the start after go-bo.sh; the other extension and the office’s own settings stay', async () => {
    runShell('go-bo.sh');
    expect(await waitForInstalled(await start(), ['Ký số'])).toEqual({ 'Ký số': false });
    expect(JSON.parse(readFileSync(file, 'utf8')).policies).toEqual({
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      ExtensionSettings: {
        'ky-so@example.invalid': expect.anything(),
        'bay-dieu@bay-dieu.example': { installation_mode: 'blocked' },
      },
    });
  });
});
