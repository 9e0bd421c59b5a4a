import { expect, test } from 'vitest';
import { toUtf8 } from '../../../src/rollout/bytes.ts';
import { unitVersion } from '../../../src/rollout/pack/unit-version.ts';
import { unpackZip } from '../../../src/rollout/pack/zip.ts';
import { builds, fail, roll, textOf, yaml } from './sample.ts';

async function manifests(text = yaml) {
  const { files } = await roll({ yaml: text });
  const crx = Buffer.from(files.get('packages/bay-dieu.crx') ?? []);
  const chromium = unpackZip(crx.subarray(12 + crx.readUInt32LE(8)));
  const firefox = unpackZip(files.get('packages/bay-dieu.xpi') ?? new Uint8Array());
  return {
    chromium: JSON.parse(textOf(chromium, 'manifest.json')),
    firefox: JSON.parse(textOf(firefox, 'manifest.json')),
    updates: textOf(files, 'packages/updates.xml'),
    firefoxUpdates: JSON.parse(textOf(files, 'packages/updates.json')),
    policies: JSON.parse(textOf(files, 'linux/firefox/policies.json')),
  };
}

test('the hosts of the unit stand beside the networks in every content script, http and https', async () => {
  const { chromium, firefox } = await manifests();
  for (const { content_scripts } of [chromium, firefox])
    expect(content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      ['https://www.facebook.com/*', '*://noi-bo.example/*'],
      ['https://www.facebook.com/*', 'https://x.com/*', '*://noi-bo.example/*'],
    ]);
});

test('nothing else of the manifest is touched but version and update address', async () => {
  const { chromium, firefox } = await manifests(yaml.replace('hosts: [noi-bo.example]\n', ''));
  const before = JSON.parse(textOf(builds.chromium, 'manifest.json'));
  expect(chromium).toEqual({
    ...before,
    version: '0.1.0.692',
    update_url: 'https://noi-bo.example/bay-dieu/updates.xml',
  });
  expect(firefox.browser_specific_settings.gecko).toEqual({
    id: 'bay-dieu@bay-dieu.example',
    strict_min_version: '140.0',
    update_url: 'https://noi-bo.example/bay-dieu/updates.json',
  });
});

test('update manifests name the packed version, the package and the oldest browser', async () => {
  const { updates, firefoxUpdates, policies } = await manifests();
  expect(updates).toContain('codebase="https://noi-bo.example/bay-dieu/bay-dieu.crx"');
  expect(updates).toContain('version="0.1.0.692" prodversionmin="123"');
  expect(firefoxUpdates.addons['bay-dieu@bay-dieu.example'].updates).toEqual([
    {
      version: '0.1.0.692',
      update_link: 'https://noi-bo.example/bay-dieu/bay-dieu.xpi',
      update_hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      applications: { gecko: { strict_min_version: '140.0' } },
    },
  ]);
  expect(policies.policies.ExtensionSettings['bay-dieu@bay-dieu.example'].install_url).toBe(
    'https://noi-bo.example/bay-dieu/bay-dieu.xpi?v=0.1.0.692',
  );
});

test.each([
  ['file:///srv/bay-dieu', 'file:///srv/bay-dieu/bay-dieu.xpi'],
  ['file://may-chu/chung/Bảy Điều/', 'file://may-chu/chung/B%E1%BA%A3y%20%C4%90i%E1%BB%81u/bay-dieu.xpi'],
  ['http://10.0.0.5:8080/x', 'http://10.0.0.5:8080/x/bay-dieu.xpi?v=0.1.0.692'],
])('from %s Firefox fetches %s, and only https gives it an update address', async (from, url) => {
  const { firefox, policies } = await manifests(yaml.replace('https://noi-bo.example/bay-dieu/', from));
  expect(policies.policies.ExtensionSettings['bay-dieu@bay-dieu.example'].install_url).toBe(url);
  expect(firefox.browser_specific_settings.gecko.update_url).toBeUndefined();
});

test.each([
  [{ dated: undefined }, '0.1.0.1'],
  [{ dated: '2025-01-01' }, '0.1.0.1'],
  [{ dated: '2026-11-24' }, '0.1.0.692'],
  [{ dated: '9999-12-31' }, '0.1.0.65000'],
  [{ dated: '2026-11-24', earlier: { version: '0.1.0.692', same: true } }, '0.1.0.692'],
  [{ dated: '2026-11-24', earlier: { version: '0.1.0.692', same: false } }, '0.1.0.693'],
  [{ dated: undefined, earlier: { version: '0.1.0.700', same: false } }, '0.1.0.701'],
  [{ dated: '2026-11-24', earlier: { version: '0.0.9.900', same: false } }, '0.1.0.692'],
])('version from %j is %s', (given, version) => {
  const { dated, earlier } = given as { dated?: string; earlier?: { version: string; same: boolean } };
  expect(unitVersion('0.1.0', dated, earlier)).toBe(version);
});

test('a second run over the first keeps the version; other hosts raise it, also on the same day', async () => {
  const first = await roll();
  const again = await roll({ earlier: first.files });
  expect([...again.files]).toEqual([...first.files]);
  const changed = await roll({
    yaml: yaml.replace('noi-bo.example]', 'noi-bo.example, b.example]'),
    earlier: first.files,
  });
  expect(changed.plan.version).toBe('0.1.0.693');
  const policyOnly = await roll({ yaml: yaml.replace('Sao Mai', 'Sao Hôm'), earlier: changed.files });
  expect(policyOnly.plan.version).toBe('0.1.0.694');
});

test.each([
  ['nothing', new Map()],
  ['no JSON', new Map([['manifest.json', toUtf8('{')]])],
  ['another manifest', new Map([['manifest.json', toUtf8('{"manifest_version":2,"version":"1"}')]])],
])('a build that is %s is refused in one line', async (_, chromium) => {
  expect(await fail({ builds: { ...builds, chromium } })).toEqual([expect.stringMatching(/^gói cài: .*; /)]);
});
