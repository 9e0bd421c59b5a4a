import { BadInput } from './bad-input.ts';
import { loadChecker } from './load-checker.ts';
import { locate, readArguments, usage } from './read-arguments.ts';
import { runCheck, type World } from './run-check.ts';
import { ReaderGone } from './write-out.ts';

/** `npm run -s check`: the door. The exit code is set, not forced, so that what is written gets out. */
const world: World = {
  input: process.stdin,
  output: process.stdout,
  complain: (line) => process.stderr.write(`${line}\n`),
  from: process.env.INIT_CWD ?? process.cwd(),
};

async function main(): Promise<0 | 1 | 2> {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const unit = args.unit === undefined ? undefined : locate(args.unit, world.from);
  return runCheck(args, await loadChecker(unit, args.unit), world);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = error instanceof ReaderGone ? 0 : 2;
    if (error instanceof ReaderGone) return;
    if (!(error instanceof BadInput)) throw error;
    for (const line of error.lines) world.complain(line);
  },
);
