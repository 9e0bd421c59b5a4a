import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The oldest moment that a zip can hold: with one time for all, the same files give the same bytes. */
const sameTime = new Date(1980, 0, 1);

/** A zip of everything below a folder, byte for byte the same for the same files. */
export function zipFolder(folder: string): Uint8Array {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  return zipNamed(folder, names);
}

/** The same for some files of a folder, named from there. */
export function zipNamed(folder: string, names: readonly string[]): Uint8Array {
  const entries = [...names].sort().map((name) => [name, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: sameTime, os: 3 });
}
