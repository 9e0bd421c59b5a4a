import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage, packageName } from '../rollout/pack/open-package.ts';
import { rollout } from './rollout.ts';
import { verify } from './verify.ts';
import { terminal } from './world.ts';

/** bay-dieu.mjs of the release zip: the package lies beside it, and Node is all it needs. */
const [command, ...args] = process.argv.slice(2);
if (command === 'rollout') process.exitCode = await rollout(args, loadBuilds, terminal);
else if (command === 'verify') process.exitCode = await verify(args, terminal);
else {
  terminal.err('Cách dùng: bay-dieu rollout unit.yml --out THƯ-MỤC | bay-dieu verify unit.yml TỆP…');
  process.exitCode = 2;
}

function loadBuilds() {
  return openPackage(new Uint8Array(readFileSync(join(import.meta.dirname, packageName))));
}
