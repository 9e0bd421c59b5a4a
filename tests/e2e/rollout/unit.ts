import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../support/browser.ts';
import { type FolderServer, serveFolder } from './serve-folder.ts';

const rolloutScript = fileURLToPath(new URL('../../../scripts/rollout.ts', import.meta.url));

/** A unit that has never been seen before: its unit.yml, the folder that rollout makes, and its server or share. */
export interface Unit {
  readonly out: string;
  /** The root of the web server or share: on disk, and as browsers see it. */
  readonly site: string;
  readonly siteUrl: string;
  /** Writes unit.yml, runs the command and copies packages/ to where browsers fetch them. */
  roll(codename: string): void;
  close(): Promise<void>;
}

export async function openUnit(browser: BrowserName, road: 'web' | 'share'): Promise<Unit> {
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-unit-'));
  const site = join(folder, 'chia-se');
  mkdirSync(join(site, 'bay-dieu'), { recursive: true });
  const server: FolderServer | undefined = road === 'web' ? await serveFolder(site) : undefined;
  const siteUrl = server?.url ?? `file://${site}/`;
  const out = join(folder, 'ra');
  return {
    out,
    site,
    siteUrl,
    roll(codename) {
      const yaml = `dated: 2026-11-24
unit:
  names: [Ban quản lý bến Cây Sung]
  codenames: [${JSON.stringify(codename)}]
rollout:
  browsers: [${browser}]
  from: ${siteUrl}bay-dieu/
  firefox_unsigned: true
`;
      writeFileSync(join(folder, 'unit.yml'), yaml);
      const { status, stderr } = spawnSync(process.execPath, [rolloutScript, 'unit.yml', '--out', 'ra'], {
        cwd: folder,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      cpSync(join(out, 'packages'), join(site, 'bay-dieu'), { recursive: true });
    },
    async close() {
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
