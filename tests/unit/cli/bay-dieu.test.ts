import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../../scripts/bay-dieu.ts', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'bay-dieu-program-'));
const id = 'a'.repeat(32);
const policyFile = (name: string) => {
  const policy = JSON.stringify({ unit: { names: [name] } });
  return JSON.stringify({
    ExtensionInstallForcelist: [`${id};https://noi-bo.example/updates.xml`],
    '3rdparty': { extensions: { [id]: { policy } } },
  });
};

beforeAll(() => {
  writeFileSync(join(cwd, 'unit.yml'), 'unit: { names: [UBND phường Bến Đá] }\n');
  writeFileSync(join(cwd, 'edge.json'), policyFile('UBND phường Bến Đá'));
  writeFileSync(join(cwd, 'chrome.json'), policyFile('UBND phường Bến Trong'));
  writeFileSync(join(cwd, 'bai.txt'), 'Trời hôm nay đẹp.\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.each<[args: string, exit: number, out: RegExp]>([
  ['verify unit.yml edge.json', 0, /^edge: đang có hiệu lực\nmã chính sách: [0-9a-f]{12}\n$/],
  ['verify unit.yml edge.json chrome.json', 1, /^chrome: khác: unit\.names\[0\]\nedge: đang có hiệu lực\n/],
  ['verify unit.yml edge.json brave.json', 2, /^edge: đang có hiệu lực\nbrave: thiếu\n/],
  ['check bai.txt', 0, /^$/],
  ['', 2, /^$/],
  ['report', 2, /^$/],
])('bay-dieu %s ends with %i', (args, exit, out) => {
  const env = { ...process.env, INIT_CWD: cwd };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args.split(' ').filter(Boolean)],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );
  expect(stdout).toMatch(out);
  expect([status, stderr.split('\n').length - 1]).toEqual([exit, exit === 2 && stdout === '' ? 1 : 0]);
});
