import { rollout } from '../src/cli/rollout.ts';
import { terminal } from '../src/cli/world.ts';
import { readBuilds } from './read-build.ts';

/** `npm run rollout -- unit.yml --out DIR`: from the sources, built where they changed. */
process.exitCode = await rollout(process.argv.slice(2), readBuilds, terminal);
