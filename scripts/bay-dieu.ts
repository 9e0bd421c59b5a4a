#!/usr/bin/env node
import { check } from '../src/cli/check.ts';
import { rollout } from '../src/cli/rollout.ts';
import { verify } from '../src/cli/verify.ts';
import { terminal } from '../src/cli/world.ts';

/** `npx bay-dieu check | rollout | verify`, in the sources; the release zip has bay-dieu.mjs. */
const [command, ...args] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<number> {
  if (command === 'check') return check(args);
  if (command === 'verify') return verify(args, terminal);
  if (command !== 'rollout') {
    terminal.err('Cách dùng: bay-dieu check TỆP… | rollout unit.yml --out THƯ-MỤC | verify unit.yml TỆP…');
    return 2;
  }
  // What builds is loaded only where it is needed.
  const { readBuilds } = await import('./read-build.ts');
  return rollout(args, readBuilds, terminal);
}
