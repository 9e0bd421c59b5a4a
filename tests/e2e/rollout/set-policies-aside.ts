import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where Chromium and Firefox look for the policies of a Linux machine. */
export const policyFolders = {
  chromium: '/etc/chromium/policies/managed',
  firefox: '/etc/firefox/policies',
} as const;

/**
 * The policy folders are the machine's own: what is in one is set aside for a test and put back after it. The folder
 * stays, since browsers watch it.
 */
export function setPoliciesAside(folder: string): () => void {
  if (process.getuid?.() !== 0)
    throw new Error('These tests write policies of the machine: run them as root.');
  putPoliciesBack(folder);
  const made = firstMissing(folder);
  const aside = `${folder}${mark}${process.pid}`;
  mkdirSync(folder, { recursive: true });
  cpSync(folder, `${aside}.part`, { recursive: true });
  renameSync(`${aside}.part`, aside);
  empty(folder);
  return () => {
    putBack(folder, aside);
    if (made) rmSync(made, { recursive: true, force: true });
  };
}

/** A run that was killed left its policies in force: the machine's own come back. */
export function putPoliciesBack(folder: string): void {
  const parent = dirname(folder);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  for (const name of names) {
    const pid =
      name.startsWith(basename(folder) + mark) && Number(name.slice(basename(folder + mark).length));
    if (pid && !isRunning(pid)) putBack(folder, join(parent, name));
  }
}

/** Followed by the number of the process that set them aside. */
const mark = '.bay-dieu-aside-';

function putBack(folder: string, aside: string) {
  empty(folder);
  cpSync(aside, folder, { recursive: true });
  rmSync(aside, { recursive: true });
}

function empty(folder: string) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The topmost folder of a path that is not there yet. */
function firstMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return firstMissing(dirname(path)) ?? path;
}
