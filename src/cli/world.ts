/** What a command touches of the outside: where it was called, and where its lines go. */
export interface World {
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** npm runs a script in the package's folder; paths are meant from where the person stands. */
export const terminal: World = {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};
