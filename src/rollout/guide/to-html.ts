import { escapeXml } from '../xml.ts';
import type { Block, Code, Inline } from './blocks.ts';

/** One file for the printer: nothing is fetched, nothing runs. */
export function toHtml(blocks: readonly Block[], name: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(name)}</title>
<style>
body { font: 11pt/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff }
h1 { font-size: 1.6em } h2 { font-size: 1.25em; margin-top: 1.6em } h3 { font-size: 1.05em }
code, pre { font-family: monospace; font-size: .92em; background: #f2f2f0; overflow-wrap: anywhere }
pre { padding: .6em .8em; white-space: pre-wrap; border-left: 3px solid #b9b9b4 }
table { border-collapse: collapse } td, th { border: 1px solid #b9b9b4; padding: .25em .5em; text-align: left; vertical-align: top }
blockquote { border-left: 3px solid #b9b9b4; margin-left: 0; padding-left: 1em }
h2, h3 { break-after: avoid } pre, table, blockquote { break-inside: avoid }
@media print { body { margin: 0; max-width: none } }
</style>
<main>
${blocks.map(writeBlock).join('\n')}
</main>
</html>
`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return wrap('h1', escapeXml(block.text));
    case 'heading':
      return wrap('h2', escapeXml(block.text));
    case 'subheading':
      return wrap('h3', escapeXml(block.text));
    case 'text':
      return wrap('p', writeInline(block.text));
    case 'list':
      return wrap('ul', block.items.map((item) => wrap('li', writeInline(item))).join(''));
    case 'steps':
      return wrap('ol', block.items.map((item) => wrap('li', writeInline(item))).join(''));
    case 'code':
      return wrap('pre', escapeLines(block.text));
    case 'quote':
      return wrap('blockquote', block.lines.map((line) => wrap('p', escapeXml(line))).join(''));
    case 'table': {
      const row = (cells: readonly Inline[], tag: string) =>
        wrap('tr', cells.map((cell) => wrap(tag, writeInline(cell))).join(''));
      return wrap('table', row(block.head, 'th') + block.rows.map((cells) => row(cells, 'td')).join(''));
    }
  }
}

const wrap = (tag: string, inner: string) => `<${tag}>${inner}</${tag}>`;
const escapeLines = (text: string) => text.split('\n').map(escapeXml).join('\n');
const writeInline = (inline: Inline): string =>
  typeof inline === 'string' ? escapeXml(inline) : inline.map(writePart).join('');
const writePart = (part: string | Code) =>
  typeof part === 'string' ? escapeXml(part) : wrap('code', escapeXml(part.code));
