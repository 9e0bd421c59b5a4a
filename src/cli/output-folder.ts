import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes, Files } from '../rollout/bytes.ts';

const ours = ['packages', 'linux', 'windows', 'intune', 'macos', 'HUONG-DAN.md', 'HUONG-DAN.html'];

/** What an earlier run left there, as far as the next needs it. */
export async function readEarlier(folder: string): Promise<Files> {
  const files = new Map<string, Bytes>();
  for (const path of ['packages/updates.xml', 'packages/bay-dieu.crx']) {
    const full = join(folder, path);
    if (existsSync(full)) files.set(path, new Uint8Array(await readFile(full)));
  }
  return files;
}

/**
 * Puts the files in place as a whole: all are written aside first, then each entry of ours is exchanged by renaming.
 * What else lies in the folder stays. Answers with what keeps it from being used.
 */
export async function writeFolder(folder: string, files: Files): Promise<string | undefined> {
  const before = existsSync(folder) ? await readdir(folder) : [];
  const leftovers = before.filter((name) => name.startsWith(aside));
  const foreign = before.some((name) => ours.includes(name)) && !before.includes('HUONG-DAN.md');
  if (foreign) return `${folder}: có thư mục trùng tên mà không phải do lệnh này tạo; chọn một thư mục trống`;
  const isNew = !existsSync(folder);
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, aside));
  try {
    for (const [path, bytes] of files) {
      const full = join(fresh, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, bytes, path.endsWith('.sh') ? { mode: 0o755 } : {});
    }
    await exchange(folder, fresh);
  } catch (error) {
    await rm(isNew ? folder : fresh, { recursive: true, force: true });
    throw error;
  }
  for (const name of [fresh, ...leftovers.map((name) => join(folder, name))])
    await rm(name, { recursive: true, force: true });
  return undefined;
}

async function exchange(folder: string, fresh: string): Promise<void> {
  for (const name of ours) {
    if (existsSync(join(folder, name))) await rename(join(folder, name), join(fresh, `cu-${name}`));
    if (existsSync(join(fresh, name))) await rename(join(fresh, name), join(folder, name));
  }
}

const aside = '.bay-dieu-';
