import type { Block, Code, Inline } from './blocks.ts';

export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(writeBlock).join('\n\n')}\n`;

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeText(block.text)}`;
    case 'heading':
      return `## ${escapeText(block.text)}`;
    case 'subheading':
      return `### ${escapeText(block.text)}`;
    case 'text':
      return writeInline(block.text);
    case 'list':
      return block.items.map((item) => `- ${writeInline(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, i) => `${i + 1}. ${writeInline(item)}`).join('\n');
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'quote':
      return block.lines.map((line) => `> ${escapeText(line)}`).join('\n>\n');
    case 'table': {
      const row = (cells: readonly Inline[]) =>
        `| ${cells.map((cell) => writeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    }
  }
}

const writeInline = (inline: Inline): string =>
  typeof inline === 'string' ? escapeText(inline) : inline.map(writePart).join('');

const writePart = (part: string | Code) =>
  typeof part === 'string' ? escapeText(part) : writeCode(part.code);

/** A fence of one back-tick more than the longest run inside. */
function writeCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A unit's name is text, whatever is in it. */
const escapeText = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
