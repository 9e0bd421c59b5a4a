import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { keepPolicies } from './keep-policies.ts';
import { makeOtherExtension } from './other-extension.ts';
import { afterStart, waitForCodename } from './see-codename.ts';
import { openUnit, type Unit } from './unit.ts';

const policies = '/etc/firefox/policies';
const file = join(policies, 'policies.json');

/** What Firefox has installed: name → whether it lets a person take it out. */
async function readInstalled(browser: Browser): Promise<Readonly<Record<string, boolean>>> {
  const answer = await browser.inOwnWindow?.(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const all = await AddonManager.getAddonsByTypes(['extension']);
    const own = all.filter(({ isBuiltin, isSystem }) => !isBuiltin && !isSystem);
    const pairs = own.map(({ name, permissions }) => [name, (permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0]);
    return JSON.stringify(Object.fromEntries(pairs));
  })()`);
  return JSON.parse(String(answer));
}

/** Building, rolling out and starting a browser on a machine that does other things too. */
const slow = 180_000;

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
    restore = keepPolicies([policies, '/etc/chromium/policies/managed']);
    unit = await openUnit(road);
    profileDir = mkdtempSync(join(tmpdir(), 'bay-dieu-firefox-'));
    const other = await makeOtherExtension(join(unit.site, 'ky-so'), `${unit.siteUrl}ky-so/`);
    writeFileSync(file, JSON.stringify(other.firefoxPolicies));
    unit.roll('Sao Hôm');
    runShell('cai-dat.sh');
  }, slow);
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(async () => {
    await unit?.close();
    restore();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('installs the extension beside the office’s other one; neither can be taken out by hand', {
    timeout: slow,
  }, async () => {
    await waitForCodename(await start(), 'Sao Hôm', afterStart);
    const opened = browser;
    const installed = await waitUntil('both extensions', async () => {
      const all = opened && (await readInstalled(opened));
      return all && 'Bảy Điều' in all && 'Ký số' in all && all;
    });
    expect(installed).toEqual({ 'Bảy Điều': false, 'Ký số': false });
  });

  it('takes a changed unit.yml at its next start', { timeout: slow }, async () => {
    unit.roll('Sao Khuê');
    runShell('cai-dat.sh');
    await waitForCodename(await start(), 'Sao Khuê', afterStart);
  });

  it('goes at the start after go-bo.sh; the other extension and the office’s own settings stay', {
    timeout: slow,
  }, async () => {
    runShell('go-bo.sh');
    const opened = await start();
    const installed = await waitUntil('ours gone', async () => {
      const all = await readInstalled(opened);
      return !('Bảy Điều' in all) && all;
    });
    expect(installed).toEqual({ 'Ký số': false });
    expect(JSON.parse(readFileSync(file, 'utf8')).policies).toEqual({
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      ExtensionSettings: {
        'ky-so@example.invalid': expect.anything(),
        'bay-dieu@bay-dieu.example': { installation_mode: 'blocked' },
      },
    });
  });
});
