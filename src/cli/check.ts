import { BadInput } from './bad-input.ts';
import { loadChecker } from './load-checker.ts';
import { locate, readArguments, usage } from './read-arguments.ts';
import { runCheck, type World } from './run-check.ts';
import { ReaderGone } from './write-out.ts';

const world: World = {
  input: process.stdin,
  output: process.stdout,
  complain: (line) => process.stderr.write(`${line}\n`),
  from: process.env.INIT_CWD ?? process.cwd(),
};

/** `npm run -s check`: exit 0 nothing found, 1 something, 2 bad input. */
export async function check(given: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const args = readArguments(given);
    if (args.help) {
      process.stdout.write(`${usage}\n`);
      return 0;
    }
    const unit = args.unit === undefined ? undefined : locate(args.unit, world.from);
    return await runCheck(args, await loadChecker(unit, args.unit), world);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    if (!(error instanceof BadInput)) throw error;
    for (const line of error.lines) world.complain(line);
    return 2;
  }
}
