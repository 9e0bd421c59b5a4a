import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBuilds } from '../../../scripts/read-build.ts';
import { buildRolloutPage } from '../../../scripts/rollout-page.ts';
import { rollout } from '../../../src/cli/rollout.ts';
import { packPackage } from '../../../src/rollout/pack/open-package.ts';
import { unpackZip } from '../../../src/rollout/pack/zip.ts';
import type { Page } from '../support/browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-page-'));
const unitYml = `dated: 2026-11-24
unit: { names: [Ban quản lý bến “Cây Sung”], codenames: ['Kế hoạch C:\\%A%'] }
hosts: [noi-bo.example]
rollout: { from: 'http://10.0.0.5/bay-dieu/', firefox_unsigned: true, key: bay-dieu.pem }
`;
const packageZip = packPackage(readBuilds());

beforeAll(async () => {
  writeFileSync(join(folder, 'rollout.html'), await buildRolloutPage());
  writeFileSync(join(folder, 'unit.yml'), unitYml);
  const lines: string[] = [];
  const world = { cwd: folder, out: () => {}, err: (line: string) => lines.push(line) };
  expect([await rollout(['unit.yml', '--out', 'ra'], readBuilds, world), lines]).toEqual([0, []]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Gives the page its files as a person's choice would, and keeps what it offers for download. */
async function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((chosen) => {
    const kept = window as unknown as { made: Blob[] };
    kept.made = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      kept.made.push(blob);
      return make(blob);
    };
    for (const [id, base64] of Object.entries(chosen)) {
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], id));
      (document.getElementById(id) as HTMLInputElement).files = transfer.files;
    }
  }, files);
  await page.clickOn('button');
}

async function readMade(page: Page, index: number): Promise<Uint8Array> {
  const base64 = await page.waitFor(async (at) => {
    const blob = (window as unknown as { made: Blob[] }).made[at];
    if (!blob) return undefined;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }, index);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

const encode = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const open = (browserPage: Page) => browserPage.goto(pathToFileURL(join(folder, 'rollout.html')).href);

inEachBrowser(
  'rollout.html, opened from disk',
  (session) => {
    it('gives the same files as the command, byte for byte, and fetches nothing', async () => {
      const page = await session.browser.newPage();
      await open(page);
      const key = readFileSync(join(folder, 'bay-dieu.pem'));
      await choose(page, { unit: encode(unitYml), package: encode(packageZip), key: encode(key) });
      const files = unpackZip(await readMade(page, 0));
      expect(files.size).toBeGreaterThan(30);
      for (const [path, bytes] of files)
        expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'ra', path))), path).toBe(true);
      expect(page.errors).toEqual([]);
      expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
    });

    it('makes a key where none was chosen, and offers it beside the folder, never in it', async () => {
      const page = await session.browser.newPage();
      await open(page);
      await choose(page, { unit: encode(unitYml), package: encode(packageZip) });
      const files = unpackZip(await readMade(page, 0));
      const key = Buffer.from(await readMade(page, 1)).toString();
      expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
      for (const [path, bytes] of files)
        expect(Buffer.from(bytes).toString('latin1').includes('PRIVATE KEY'), path).toBe(false);
    });

    it('says every mistake of unit.yml with its place, and makes nothing', async () => {
      const page = await session.browser.newPage();
      await open(page);
      await choose(page, {
        unit: encode('units: {}\nrollout: { from: store }\n'),
        package: encode(packageZip),
      });
      const errors = await page.waitFor(() => document.getElementById('errors')?.textContent);
      expect(errors).toMatch(/^unit\.yml:1:1: units: /);
      expect(await page.evaluate(() => document.querySelectorAll('#results a').length)).toBe(0);
    });
  },
  { extensionDir: false },
);
