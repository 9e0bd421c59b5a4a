import { parseAst } from 'vite';

/**
 * `let` for every `const` of a built script, 0.2 kB less gzipped: one word for all declarations, so that more of what
 * surrounds them repeats. The bundler has refused assignments to constants by then.
 */
export function sayLet(code: string): string {
  const starts: number[] = [];
  collectConstants(parseAst(code), starts);
  let said = '';
  let from = 0;
  for (const start of starts.sort((a, b) => a - b)) {
    if (!code.startsWith('const', start)) throw new Error(`no const at ${start}`);
    said += `${code.slice(from, start)}let`;
    from = start + 'const'.length;
  }
  return said + code.slice(from);
}

function collectConstants(node: unknown, starts: number[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && node.kind === 'const' && 'start' in node && typeof node.start === 'number')
    starts.push(node.start);
  for (const part of Object.values(node)) collectConstants(part, starts);
}
