import { verify } from '../src/cli/verify.ts';
import { terminal } from '../src/cli/world.ts';

/** `npm run -s verify -- unit.yml FILE…` */
process.exitCode = await verify(process.argv.slice(2), terminal);
