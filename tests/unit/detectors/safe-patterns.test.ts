import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** Every regular expression of the pure rooms, proved free of catastrophic backtracking by recheck. */
const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = ['detectors', 'check', 'text'].flatMap((room) =>
  readdirSync(src + room)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('types.ts'))
    .map((name) => `${room}/${name}`),
);

test.each(files)('%s has only safe expressions', { timeout: 120_000 }, async (file) => {
  const patterns = [...literals(readFileSync(src + file, 'utf8')), ...(await made(`${src}${file}`))];
  for (const [source, flags] of patterns) {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    expect(`${status}: ${source}`).toBe(`safe: ${source}`);
  }
});

type Pattern = readonly [source: string, flags: string];

function literals(code: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex)) found.push([node.regex.pattern, node.regex.flags]);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(stripTypeScriptTypes(code)));
  return found;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** What a module builds with `new RegExp` while it loads. */
async function made(path: string): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string, string?]) {
      if (typeof args[0] === 'string') patterns.push([args[0], args[1] ?? '']);
      return new target(...args);
    },
  });
  try {
    await import(`${path}?made=${patterns.length}`);
  } finally {
    globalThis.RegExp = real;
  }
  return patterns;
}
