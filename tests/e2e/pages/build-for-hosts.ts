import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBuilds } from '../../../scripts/read-build.ts';
import { changeManifest, readManifest } from '../../../src/rollout/pack/manifest.ts';
import type { BrowserName } from '../support/browser.ts';

/** The shipped build with a unit's hosts in its manifest, as rollout packs it, unpacked in a folder of its own. */
export function buildForHosts(name: BrowserName, hosts: readonly string[]) {
  const build = readBuilds()[name];
  const manifest = readManifest(build);
  if (!manifest) throw new Error('The build has no manifest.');
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-hosts-'));
  for (const [path, bytes] of changeManifest(build, manifest, {
    hosts,
    version: manifest.version,
    updateUrl: undefined,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
