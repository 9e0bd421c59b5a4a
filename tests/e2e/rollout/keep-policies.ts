import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The policy folders are the machine's own: what is in them is set aside for a test and put back after it. The folders
 * stay, since browsers watch them.
 */
export function keepPolicies(folders: readonly string[]): () => void {
  if (process.getuid?.() !== 0)
    throw new Error('These tests write policies of the machine: run them as root.');
  const aside = mkdtempSync(join(tmpdir(), 'bay-dieu-policies-'));
  const kept = folders.map((folder, i) => {
    const made = firstMissing(folder);
    const copy = join(aside, String(i));
    mkdirSync(folder, { recursive: true });
    cpSync(folder, copy, { recursive: true });
    empty(folder);
    return { folder, copy, made };
  });
  return () => {
    for (const { folder, copy, made } of kept) {
      empty(folder);
      for (const name of readdirSync(copy)) cpSync(join(copy, name), join(folder, name), { recursive: true });
      if (made) rmSync(made, { recursive: true, force: true });
    }
    rmSync(aside, { recursive: true, force: true });
  };
}

function empty(folder: string) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The topmost folder of a path that is not there yet. */
function firstMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return firstMissing(dirname(path)) ?? path;
}
