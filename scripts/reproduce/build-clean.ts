import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ForPerson } from '../build-extension.ts';

export type Packages = ReadonlyMap<string, Uint8Array>;

/** Clones `version` of a repository into `folder` and builds all packages there. By file name. */
export function buildClean(
  repository: string,
  version: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Packages {
  const run = (cwd: string, program: string, ...args: string[]) => {
    console.error(`${program} ${args.join(' ')}`);
    const env = { ...process.env, ...environment };
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd,
      env,
      encoding: 'utf8',
      // npm is a .cmd on Windows, which only a shell runs; every argument here is a fixed word but the version's.
      shell: process.platform === 'win32' && program === 'npm',
    });
    if (status !== 0)
      throw new ForPerson(
        `${program} ${args.join(' ')}: ${error?.message ?? ''}\n${stdout ?? ''}${stderr ?? ''}`,
      );
    return stdout.trim();
  };
  // An annotated tag or a branch's name means its commit; what is no commit is said before anything is built.
  const commit = run(repository, 'git', 'rev-parse', '--verify', '--end-of-options', `${version}^{commit}`);
  run(repository, 'git', 'clone', '--quiet', '--no-checkout', '.', folder);
  run(folder, 'git', 'checkout', '--quiet', '--detach', commit);
  run(folder, 'npm', 'ci', '--prefer-offline');
  run(folder, 'npm', 'run', 'zip');
  run(folder, 'npm', 'run', 'release');
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, new Uint8Array(readFileSync(join(output, name)))]));
}
