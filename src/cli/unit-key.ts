import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Errors } from '../rollout/judge-unit-file.ts';
import { createKeyPem } from '../rollout/pack/signing-key.ts';

export interface UnitKey {
  readonly path: string;
  readonly pem: string;
  /** True: made now, and not on disk yet. */
  readonly isNew: boolean;
}

/** The unit's key: `rollout.key` as seen from unit.yml, else bay-dieu.pem beside it; never in the output. */
export async function loadKey(
  named: string | undefined,
  unitFile: string,
  output: string,
): Promise<UnitKey | Errors> {
  const beside = dirname(unitFile);
  const path = named
    ? resolve(beside, named)
    : join(isInside(beside, output) ? dirname(output) : beside, 'bay-dieu.pem');
  if (isInside(path, output))
    return { errors: [`rollout.key: ${path} nằm trong thư mục xuất; đặt khóa ở ngoài ${output}`] };
  if (existsSync(path)) return { path, pem: await readFile(path, 'utf8'), isNew: false };
  return { path, pem: await createKeyPem(), isNew: true };
}

/** Readable by its owner alone; an existing file is never written over. */
export async function saveKey({ path, pem, isNew }: UnitKey, warn: (line: string) => void): Promise<void> {
  if (isNew) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
  }
  const tree = findGitTree(dirname(path));
  if (tree)
    warn(`Chú ý: khóa ${path} nằm trong thư mục git ${tree}; chuyển ra ngoài, đừng để nó vào kho mã nguồn`);
}

function findGitTree(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findGitTree(parent);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
