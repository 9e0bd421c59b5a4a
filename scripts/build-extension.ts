import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = join(import.meta.dirname, '..');
export const targets = ['chrome', 'firefox', 'edge'] as const;
export type Target = (typeof targets)[number];

const sources = [
  'entrypoints/**',
  'src/**',
  'rules/**',
  'public/**',
  'scripts/*.ts',
  'wxt.config.ts',
  'package-lock.json',
];

export function outputDir(target: Target): string {
  return join(root, `.output/${target}-mv3`);
}

/** Builds the shipped extension of one browser, unless no source changed since its last build. */
export function buildExtension(target: Target) {
  const state = hashSources();
  const stamp = `${outputDir(target)}.stamp`;
  if (existsSync(outputDir(target)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  // A build that fails half-way must not pass for the last good one.
  rmSync(stamp, { force: true });
  runWxt('build', '-b', target);
  writeFileSync(stamp, state);
}

function runWxt(...args: string[]) {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, CI: '1', NO_COLOR: '1' } } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args],
    options,
  );
  if (status !== 0) throw new ForPerson(`wxt ${args.join(' ')}:\n${withoutStacks(stdout + stderr)}`);
}

/** Something that the person who ran the command can mend: shown as its message alone. */
export class ForPerson extends Error {}

/** What is wrong in the sources, without the tools' own stacks, each line once. */
function withoutStacks(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split(/[\r\n]+/)
    .filter((line) => !/^\s+at |^\s*$|^[\u2800-\u28ff]/.test(line));
  return [...new Set(lines)].join('\n');
}

function hashSources(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
