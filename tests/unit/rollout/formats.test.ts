import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { readText } from '../../../src/rollout/bytes.ts';
import { roll, textOf, yaml } from './sample.ts';

test('a .reg is UTF-16LE with a byte order mark, CRLF, and regedit’s first line', async () => {
  const { files } = await roll();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.reg')) continue;
    expect([bytes[0], bytes[1]], path).toEqual([0xff, 0xfe]);
    const text = readText(bytes);
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n['), path).toBe(true);
    expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n'), path).toBe(true);
  }
});

test('quotation marks and backslashes of a value are escaped, and a list takes a number of our own', async () => {
  const { files, plan } = await roll({ yaml: yaml.replace('Kế hoạch Sao Mai', '"Kế hoạch \\"A\\\\B\\""') });
  const reg = readText(files.get('windows/chrome.reg') ?? new Uint8Array());
  expect(reg).toContain('\\"codenames\\":[\\"Kế hoạch \\\\\\"A\\\\\\\\B\\\\\\"\\"]');
  expect(reg).toContain(
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\ExtensionInstallForcelist]\r\n"7007007"="${plan.chromium.chrome.id};https://noi-bo.example/bay-dieu/updates.xml"`,
  );
});

test('PowerShell and CSV files have a byte order mark and CRLF; shell scripts neither', async () => {
  const { files } = await roll();
  for (const [path, bytes] of files) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (/\.(ps1|csv)$/.test(path)) {
      expect(text.startsWith('\ufeff'), path).toBe(true);
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    } else if (path.endsWith('.sh')) expect(text, path).toMatch(/^#!\/bin\/sh\n[^\r]*$/);
  }
});

function readXml(text: string) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => problems.push(message) });
  const document = parser.parseFromString(text, 'text/xml');
  expect(problems).toEqual([]);
  return document;
}

test('every reference of the ADMX is resolved in both languages, and every string is used', async () => {
  const { files, plan } = await roll();
  const admx = textOf(files, 'windows/admx/bay-dieu.admx');
  const policies = readXml(admx);
  const strings = [...admx.matchAll(/\$\(string\.([^)]+)\)/g)].map(([, id]) => id).sort();
  const presentations = [...admx.matchAll(/\$\(presentation\.([^)]+)\)/g)].map(([, id]) => id).sort();
  const named = (tag: string, attribute: string) =>
    Array.from(policies.getElementsByTagName(tag), (element) => element.getAttribute(attribute));
  const categories = new Set(named('category', 'name'));
  const definitions = new Set(named('definition', 'name'));
  expect(named('parentCategory', 'ref').every((ref) => categories.has(ref))).toBe(true);
  expect(
    named('supportedOn', 'ref')
      .filter(Boolean)
      .every((ref) => definitions.has(ref)),
  ).toBe(true);
  expect(named('policy', 'name')).toEqual([...plan.browsers]);
  for (const language of ['vi-VN', 'en-US']) {
    const adml = readXml(textOf(files, `windows/admx/${language}/bay-dieu.adml`));
    const ids = (tag: string) =>
      Array.from(adml.getElementsByTagName(tag), (element) => element.getAttribute('id') ?? '');
    expect(ids('string').sort(), language).toEqual([...new Set(strings)].sort());
    expect(ids('presentation').sort(), language).toEqual(presentations);
    for (const box of Array.from(adml.getElementsByTagName('textBox')))
      expect(named('text', 'id'), language).toContain(box.getAttribute('refId'));
  }
});

test('children of a policy come in the order of the ADMX schema', async () => {
  const { files } = await roll();
  const policies = readXml(textOf(files, 'windows/admx/bay-dieu.admx'));
  for (const policy of Array.from(policies.getElementsByTagName('policy'))) {
    const children = Array.from(policy.childNodes)
      .map(({ nodeName }) => nodeName)
      .filter((name) => name !== '#text');
    expect(children).toEqual(['parentCategory', 'supportedOn', 'enabledList', 'disabledList', 'elements']);
  }
});

test('a profile is a plist with one UUID a payload, the same at every run', async () => {
  const { files, plan } = await roll();
  for (const browser of plan.browsers) {
    const plist = textOf(files, `macos/${browser}.mobileconfig`);
    readXml(plist);
    const uuids = [...plist.matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]+)/g)].map(
      ([, uuid]) => uuid ?? '',
    );
    expect(new Set(uuids).size, browser).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
  }
});

test('only with firefox_unsigned does Firefox stop asking for signatures', async () => {
  const signed = await roll({ yaml: yaml.replace('  firefox_unsigned: true\n', '') });
  expect(
    [...signed.files].some(
      ([path, bytes]) =>
        /policies\.json|\.reg|\.mobileconfig|\.admx/.test(path) && readText(bytes).includes('xpinstall'),
    ),
  ).toBe(false);
  expect(signed.files.has('packages/bay-dieu.xpi')).toBe(false);
  expect(signed.files.has('packages/chua-ky/bay-dieu.xpi')).toBe(true);
  const unsigned = await roll();
  expect(JSON.parse(textOf(unsigned.files, 'linux/firefox/policies.json')).policies.Preferences).toEqual({
    'xpinstall.signatures.required': { Value: false, Status: 'locked' },
  });
});

test('with from: store no package and no key are needed, and every browser has its store’s address', async () => {
  const { files, plan } = await roll({
    keyPem: undefined,
    yaml: `rollout: { from: store, store: { chrome: ${'a'.repeat(32)}, edge: ${'b'.repeat(32)} } }`,
  });
  expect([...files.keys()].filter((path) => path.startsWith('packages/'))).toEqual([]);
  expect(plan.chromium.brave).toEqual({
    id: 'a'.repeat(32),
    updateUrl: 'https://clients2.google.com/service/update2/crx',
  });
  expect(plan.chromium.edge.updateUrl).toBe('https://edge.microsoft.com/extensionwebstorebase/v1/crx');
  expect(plan.firefox.installUrl).toBe(
    'https://addons.mozilla.org/firefox/downloads/latest/bay-dieu%40bay-dieu.example/latest.xpi',
  );
});

test('the folder has every file that issue 6 names', async () => {
  const { files } = await roll();
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(
      `
    HUONG-DAN.html HUONG-DAN.md packages/bay-dieu.crx packages/bay-dieu.xpi packages/updates.json packages/updates.xml
    linux/brave/bay-dieu.json linux/chrome/bay-dieu.json linux/chromium/bay-dieu.json linux/edge/bay-dieu.json
    linux/firefox/go-bo/policies.json linux/firefox/policies.json
    windows/chrome.reg windows/edge.reg windows/chromium.reg windows/coccoc.reg windows/brave.reg windows/firefox.reg
    windows/admx/bay-dieu.admx windows/admx/vi-VN/bay-dieu.adml windows/admx/en-US/bay-dieu.adml
    windows/cai-dat.ps1 windows/kiem-tra.ps1 windows/go-bo.ps1 macos/chrome.mobileconfig macos/firefox.mobileconfig
  `
        .trim()
        .split(/\s+/),
    ),
  );
  expect(textOf(files, 'HUONG-DAN.md')).toMatch(/Cốc Cốc \| .* \| chưa kiểm chứng \|/);
});
