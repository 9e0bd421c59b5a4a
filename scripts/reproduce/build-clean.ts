import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ForPerson } from '../build-extension.ts';

export type Packages = ReadonlyMap<string, Uint8Array>;

/** The commit that a tag, a branch or HEAD means in a repository now. */
export function resolveCommit(repository: string, version: string): string {
  return run(repository, {}, 'git', 'rev-parse', '--verify', '--end-of-options', `${version}^{commit}`);
}

/** Clones a commit into `folder` and builds every package there; by file name. */
export function buildClean(
  repository: string,
  commit: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Packages {
  run(repository, {}, 'git', 'clone', '--quiet', '--no-checkout', '.', folder);
  run(folder, {}, 'git', 'checkout', '--quiet', '--detach', commit);
  run(folder, environment, 'npm', 'ci', '--prefer-offline');
  run(folder, environment, 'npm', 'run', 'zip');
  run(folder, environment, 'npm', 'run', 'release');
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, new Uint8Array(readFileSync(join(output, name)))]));
}

function run(
  cwd: string,
  environment: Readonly<Record<string, string>>,
  program: string,
  ...args: string[]
): string {
  const command = `${program} ${args.join(' ')}`;
  console.error(command);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    // On Windows npm is a .cmd, which only a shell runs; its arguments are fixed words.
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (status !== 0) throw new ForPerson([command, error?.message, stdout, stderr].filter(Boolean).join('\n'));
  return stdout.trim();
}
