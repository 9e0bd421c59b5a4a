import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '../../../src/cli/rollout.ts';
import { verify } from '../../../src/cli/verify.ts';
import { toUtf16WithBom } from '../../../src/rollout/bytes.ts';
import { builds, yaml } from './sample.ts';

let cwd = '';
let out: string[] = [];
let err: string[] = [];
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bay-dieu-command-'));
  [out, err] = [[], []];
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const world = () => ({ cwd, out: (line: string) => out.push(line), err: (line: string) => err.push(line) });
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const run = (...args: string[]) => rollout(args, () => builds, world());
const listing = () => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();

test('writes the folder, makes the key once beside unit.yml, and says hash, id and version', async () => {
  write('unit.yml', yaml);
  expect(await run('unit.yml', '--out', 'ra')).toBe(0);
  const key = readFileSync(join(cwd, 'bay-dieu.pem'), 'utf8');
  expect(statSync(join(cwd, 'bay-dieu.pem')).mode & 0o077).toBe(0);
  expect(out.join('\n')).toMatch(/^mã chính sách: [0-9a-f]{12}$/m);
  expect(out.join('\n')).toMatch(/^mã tiện ích: [a-p]{32}, phiên bản 0\.1\.0\.692$/m);
  const first = readFileSync(join(cwd, 'ra/packages/bay-dieu.crx'));
  expect(await run('unit.yml', '--out', 'ra')).toBe(0);
  expect(readFileSync(join(cwd, 'bay-dieu.pem'), 'utf8')).toBe(key);
  expect(readFileSync(join(cwd, 'ra/packages/bay-dieu.crx')).equals(first)).toBe(true);
  expect(readdirSync(join(cwd, 'ra')).sort()).toEqual([
    'HUONG-DAN.html',
    'HUONG-DAN.md',
    'intune',
    'linux',
    'macos',
    'packages',
    'windows',
  ]);
  expect(err).toEqual([]);
});

test('what an officer put into the folder stays, and what this unit.yml no longer makes goes', async () => {
  write('unit.yml', yaml);
  await run('unit.yml', '--out', 'ra');
  write('ra/ghi-chu.txt', 'của tôi');
  write('unit.yml', yaml.replace('rollout:\n', 'rollout:\n  browsers: [firefox]\n'));
  expect(await run('unit.yml', '--out', 'ra')).toBe(0);
  expect(readFileSync(join(cwd, 'ra/ghi-chu.txt'), 'utf8')).toBe('của tôi');
  expect(existsSync(join(cwd, 'ra/windows/chrome.reg'))).toBe(false);
});

test('a folder of somebody else’s is not touched', async () => {
  write('unit.yml', yaml);
  mkdirSync(join(cwd, 'ra/windows'), { recursive: true });
  write('ra/windows/quan-trong.txt', 'x');
  expect(await run('unit.yml', '--out', 'ra')).toBe(2);
  expect(err).toEqual([expect.stringMatching(/ra: có thư mục trùng tên .*; /)]);
  expect(listing()).toEqual(['ra', 'ra/windows', 'ra/windows/quan-trong.txt', 'unit.yml']);
});

test.each([
  ['unit.yml', ['unit.yml', '--out', 'ra', '--khac'], /^Cách dùng: /],
  ['unit.yml', ['unit.yml'], /^Cách dùng: /],
  ['khac.yml', ['unit.yml', '--out', 'ra'], /unit\.yml: không có tệp này; /],
])('wrong arguments: %s %j', async (name, args, message) => {
  write(name, yaml);
  expect(await run(...args)).toBe(2);
  expect(err).toEqual([expect.stringMatching(message)]);
  expect(listing()).toEqual([name]);
});

test.each([
  ['units: {}\n', /^unit\.yml:1:1: units: .*; /],
  ['unit: {}\n', /^unit\.yml:1:1: rollout: thiếu mục này; /],
  ['rollout:\n  from: store\n', /^unit\.yml:2:3: rollout\.store: thiếu mã tiện ích cho chrome, /],
  [
    `hosts: [a.example]\nrollout:\n  from: store\n  store: { chrome: ${'a'.repeat(32)} }\n`,
    /^unit\.yml:1:1: hosts: gói trên cửa hàng .*; /,
  ],
  [
    `rollout:\n  from: store\n  store:\n    chrome: ${'z'.repeat(32)}\n`,
    /^unit\.yml:4:5: rollout\.store\.chrome: không phải mã tiện ích; /,
  ],
  [
    'rollout: { from: "https://a.example/", key: ra/khoa.pem }\n',
    /^rollout\.key: .* nằm trong thư mục xuất; /,
  ],
])('a mistake in unit.yml is one line with its place, and nothing is written: %s', async (text, message) => {
  write('unit.yml', text);
  expect(await run('unit.yml', '--out', 'ra')).toBe(2);
  expect(err).toEqual([expect.stringMatching(message)]);
  expect(listing()).toEqual(['unit.yml']);
});

test('a key that is none is refused, and left as it is', async () => {
  write('unit.yml', yaml);
  write('bay-dieu.pem', 'không phải khóa');
  expect(await run('unit.yml', '--out', 'ra')).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^rollout\.key: không phải khóa RSA .*; /)]);
  expect(listing()).toEqual(['bay-dieu.pem', 'unit.yml']);
});

test('a key in a git work tree is warned of', async () => {
  mkdirSync(join(cwd, '.git'));
  write('unit.yml', yaml);
  expect(await run('unit.yml', '--out', 'ra')).toBe(0);
  expect(err).toEqual([expect.stringMatching(/^Chú ý: khóa .* nằm trong thư mục git /)]);
});

test('Notepad’s UTF-16 is read like UTF-8', async () => {
  write('unit.yml', toUtf16WithBom(yaml));
  expect(await run('unit.yml', '--out', 'ra')).toBe(0);
});

test('an XPI without Mozilla’s signature is refused, and one with it is taken with its version', async () => {
  const { packZip, unpackZip } = await import('../../../src/rollout/pack/zip.ts');
  write('unit.yml', yaml.replace('  firefox_unsigned: true\n', ''));
  await run('unit.yml', '--out', 'ra');
  const unsigned = readFileSync(join(cwd, 'ra/packages/chua-ky/bay-dieu.xpi'));
  write('a.xpi', unsigned);
  expect(await run('unit.yml', '--out', 'ra', '--xpi', 'a.xpi')).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^gói Firefox đã ký: chưa có chữ ký của Mozilla; /)]);
  write('a.xpi', packZip(new Map([...unpackZip(unsigned), ['META-INF/mozilla.rsa', new Uint8Array(1)]])));
  expect(await run('unit.yml', '--out', 'ra', '--xpi', 'a.xpi')).toBe(0);
  expect(readFileSync(join(cwd, 'ra/packages/bay-dieu.xpi')).equals(readFileSync(join(cwd, 'a.xpi')))).toBe(
    true,
  );
  expect(existsSync(join(cwd, 'ra/packages/chua-ky'))).toBe(false);
});

const check = (...args: string[]) => verify(args, world());

test.each<[what: string, change: (json: string) => string, line: string, exit: number]>([
  ['as written', (json) => json, 'chromium: đang có hiệu lực', 0],
  ['another codename', (json) => json.replace('Sao Mai', 'Sao Hôm'), 'chromium: khác: unit.codenames[0]', 1],
  [
    'one name less',
    (json) => json.replace(',\\"UBND phường Bến Đá\\"', ''),
    'chromium: khác: unit.names[1]',
    1,
  ],
  ['a text that is no policy', (json) => json.replace('{\\"dated', '{dated'), 'chromium: khác: policy', 1],
  [
    'not installed',
    (json) => json.replace('force_installed', 'blocked'),
    'chromium: khác: ExtensionSettings',
    1,
  ],
  ['ours gone', () => '{"ExtensionInstallForcelist":["x;y"]}', 'chromium: thiếu', 2],
])('verify on a policy file, %s', async (_, change, line, exit) => {
  write('unit.yml', yaml);
  await run('unit.yml', '--out', 'ra');
  out = [];
  const path = 'ra/linux/chromium/bay-dieu.json';
  write(path, change(readFileSync(join(cwd, path), 'utf8')));
  expect(await check('unit.yml', path)).toBe(exit);
  expect(out).toEqual([line, expect.stringMatching(/^mã chính sách: [0-9a-f]{12}$/)]);
});

test('verify reads an export of the whole policy key, and misses the browsers that are not in it', async () => {
  write('unit.yml', yaml);
  await run('unit.yml', '--out', 'ra');
  out = [];
  const reg = readFileSync(join(cwd, 'ra/windows/edge.reg')).subarray(2).toString('utf16le');
  const whole = reg.replace('\r\n\r\n[', '\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies]\r\n\r\n[');
  write('may.reg', toUtf16WithBom(whole));
  expect(await check('unit.yml', 'may.reg')).toBe(2);
  expect(out.slice(0, -1)).toEqual([
    'chrome: thiếu',
    'edge: đang có hiệu lực',
    'chromium: thiếu',
    'coccoc: thiếu',
    'brave: thiếu',
    'firefox: thiếu',
  ]);
});

test('a file that is not on the machine is a policy that is missing there', async () => {
  write('unit.yml', yaml);
  expect(await check('unit.yml', 'etc/opt/edge/policies/managed/bay-dieu.json')).toBe(2);
  expect(out[0]).toBe('edge: thiếu');
});

test.each([
  [['unit.yml'], /^Cách dùng: /],
  [['khong-co.yml', 'x.json'], /^khong-co\.yml: không đọc được; /],
  [['unit.yml', 'unit.yml'], /^unit\.yml: không phải tệp chính sách JSON .*; /],
])('verify with wrong input: %j', async (args, message) => {
  write('unit.yml', yaml);
  expect(await check(...args)).toBe(2);
  expect(err).toEqual([expect.stringMatching(message)]);
});
