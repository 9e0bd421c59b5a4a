import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a folder's files: the literals from the syntax tree, the built ones as they are made. */
export async function collectExpressions(folders: readonly string[]): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const add = (file: string, source: string, flags: string) => found.set(`/${source}/${flags}`, { file, source, flags });
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => join(folder, name)));
  for (const file of files) {
    eachLiteral(parseAst(stripTypeScriptTypes(readFileSync(file, 'utf8'))), (source, flags) => add(file, source, flags));
  }
  for (const file of files) await watchBuilt(file, (source, flags) => add(file, source, flags));
  return [...found.values()];
}

function eachLiteral(node: unknown, add: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex && 'flags' in node.regex)
    add(String(node.regex.pattern), String(node.regex.flags));
  for (const child of Object.values(node)) eachLiteral(child, add);
}

/** Loads a module anew while `new RegExp` is watched. */
async function watchBuilt(file: string, add: (source: string, flags: string) => void): Promise<void> {
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      add(made.source, made.flags);
      return made;
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Original;
  }
}
