import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { roll } from './sample.ts';

let folder = '';
const policies = () => join(folder, 'goc/etc/firefox/policies');
const file = () => join(policies(), 'policies.json');
const readFile = () => JSON.parse(readFileSync(file(), 'utf8'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bay-dieu-shell-'));
  for (const [path, bytes] of (await roll()).files) {
    const full = join(folder, 'ra', path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string) {
  const env = { ...process.env, BAY_DIEU_ROOT: join(folder, 'goc') };
  const { status, stderr } = spawnSync('sh', [join(folder, 'ra/linux', script)], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
}

function writeOffice(office: object) {
  mkdirSync(policies(), { recursive: true });
  writeFileSync(file(), JSON.stringify({ policies: office }));
}

const ours = 'bay-dieu@bay-dieu.example';
const other = {
  'ky-so@example.invalid': { installation_mode: 'force_installed', install_url: 'https://a.example/k.xpi' },
};
const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };

test('on a machine without policies the files are put in place, and only ours are taken out', {
  timeout: 60_000,
}, () => {
  run('cai-dat.sh');
  expect(readFileSync(file())).toEqual(readFileSync(join(folder, 'ra/linux/firefox/policies.json')));
  const chromium = join(folder, 'goc/etc/chromium/policies/managed');
  writeFileSync(join(chromium, 'khac.json'), '{}');
  run('go-bo.sh');
  expect(readdirSync(chromium)).toEqual(['khac.json']);
  expect(readFile().policies).toEqual({ ExtensionSettings: { [ours]: { installation_mode: 'blocked' } } });
});

test('an office’s policies.json is joined, a copy is kept, and all of it is there after removal', {
  timeout: 60_000,
}, () => {
  const office = { ExtensionSettings: other, Preferences: { 'browser.x': 1 }, DisableTelemetry: true };
  writeOffice(office);
  run('cai-dat.sh');
  run('cai-dat.sh');
  const joined = readFile().policies;
  expect(joined).toMatchObject(office);
  expect(joined.ExtensionSettings[ours].installation_mode).toBe('force_installed');
  expect(joined.Preferences).toEqual({ 'browser.x': 1, ...unsigned });
  expect(readdirSync(policies()).some((name) => name.startsWith('policies.json.truoc-bay-dieu-'))).toBe(true);
  run('go-bo.sh');
  expect(readFile().policies).toEqual({
    ...office,
    ExtensionSettings: { ...other, [ours]: { installation_mode: 'blocked' } },
  });
});

test('a signature switch that the office set itself stays after removal', { timeout: 60_000 }, () => {
  writeOffice({ Preferences: unsigned });
  run('cai-dat.sh');
  run('go-bo.sh');
  expect(readFile().policies.Preferences).toEqual(unsigned);
  expect(existsSync(`${file()}.bay-dieu`)).toBe(false);
});
