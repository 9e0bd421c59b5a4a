import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Checker } from '../check/types.ts';
import type { Localized } from '../rules/types.ts';
import { BadInput } from './bad-input.ts';
import { checkLines } from './check-lines.ts';
import { findInFile } from './check-texts.ts';
import { type Arguments, locate } from './read-arguments.ts';
import { readText } from './read-text.ts';
import { sayFinding } from './say-finding.ts';
import { LineWriter } from './write-out.ts';

export interface World {
  readonly input: Readable;
  readonly output: Writable;
  /** One line for the person, on standard error. */
  readonly complain: (line: string) => void;
  /** The folder that relative paths start from. */
  readonly from: string;
}

export interface Tools {
  readonly checker: Checker;
  readonly titles: ReadonlyMap<string, Localized>;
}

/** Checks what the arguments name; gives the exit code: 0 nothing found, 1 something, 2 bad input. */
export async function runCheck(args: Arguments, tools: Tools, world: World): Promise<0 | 1 | 2> {
  const writer = new LineWriter(world.output);
  let isBad = false;
  let hasFound = false;
  for (const name of args.files) {
    try {
      const { found, bad } = await checkOne(name, args, tools, world, writer);
      hasFound ||= found;
      isBad ||= bad;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      for (const line of error.lines) world.complain(line);
      isBad = true;
    }
  }
  await writer.flush();
  return isBad ? 2 : hasFound ? 1 : 0;
}

interface Outcome {
  readonly found: boolean;
  readonly bad: boolean;
}

async function checkOne(
  name: string,
  args: Arguments,
  tools: Tools,
  world: World,
  writer: LineWriter,
): Promise<Outcome> {
  const path = locate(name, world.from);
  if (args.format === 'jsonl') {
    return writeLines(
      name === '-' ? world.input : createReadStream(path),
      name,
      args.names,
      tools.checker,
      world,
      writer,
    );
  }
  const text = await readText(name, path, world.input);
  const found = findInFile(tools.checker, name, text, args.names);
  for (const one of found)
    await writer.write(args.format === 'json' ? JSON.stringify(one) : sayFinding(one, tools.titles));
  return { found: found.length > 0, bad: false };
}

async function writeLines(
  chunks: Readable,
  name: string,
  names: boolean,
  checker: Checker,
  world: World,
  writer: LineWriter,
): Promise<Outcome> {
  let found = false;
  let bad = false;
  try {
    for await (const said of checkLines(checker, chunks, names)) {
      if (said.error !== undefined) world.complain(said.error);
      if (said.out !== undefined) await writer.write(said.out);
      found ||= said.found;
      bad ||= said.error !== undefined;
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new BadInput([`${name}: không đọc được (${error.code}); kiểm tra đường dẫn.`]);
  }
  return { found, bad };
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
