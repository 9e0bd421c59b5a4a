import { isBlock, isSilent, isWhole, standIn } from './element-kind.ts';
import type { Placed } from './pieces.ts';
import { createLineWriter, type LineWriter } from './write-lines.ts';

/**
 * The text of an editing host, one line for each line that a person sees: plain contenteditable, Lexical and Draft.js
 * alike, since all three keep a paragraph in a block and an empty line in a `<br>`. Linear in the number of nodes;
 * reads no style but the host's own and that of elements whose kind the name does not tell.
 */
export function readEditable(host: HTMLElement): Placed {
  const writer = createLineWriter();
  const tokens = keepsLineBreaks(host) ? keptTokens : collapsedTokens;
  for (let node = enter(host.firstChild, writer, tokens); node; ) {
    node = enter(nextNode(node, host, writer), writer, tokens);
  }
  return writer.finish();
}

/** Zero-width things that editors put in for themselves: Slate's and Quill's U+FEFF, CKEditor's seven U+2060. */
const keptTokens = /\n|\uFEFF+|\u2060{7}/g;
const collapsedTokens = /[ \t\n\r\f]{2,}|[\t\n\r\f]|\uFEFF+|\u2060{7}/g;

function keepsLineBreaks(host: HTMLElement): boolean {
  return /pre|break/.test(getComputedStyle(host).whiteSpace);
}

/** Writes down what begins with this node; hands it back. */
function enter(node: Node | null, writer: LineWriter, tokens: RegExp): Node | null {
  if (node instanceof Text) {
    if (/^\u200B+$/.test(node.data)) writer.addFiller(node, 0);
    else writeText(node, writer, tokens);
  } else if (node instanceof Element && !isSilent(node)) {
    if (isBlock(node)) writer.closeLine();
    if (node.localName === 'br') writer.breakLine(node, 0);
    else if (isWhole(node)) writer.addWhole(standIn(node), node);
  }
  return node;
}

/** The next node in the document's order; blocks that end on the way close their line. */
function nextNode(node: Node, host: Node, writer: LineWriter): Node | null {
  if (node.firstChild && !(node instanceof Element && (isSilent(node) || isWhole(node))))
    return node.firstChild;
  for (let at: Node | null = node; at && at !== host; at = at.parentNode) {
    if (at instanceof Element && !isSilent(at) && isBlock(at)) writer.closeLine();
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function writeText(node: Text, writer: LineWriter, tokens: RegExp): void {
  const { data } = node;
  let from = 0;
  for (const { 0: token, index } of data.matchAll(tokens)) {
    if (index > from) writer.addText(data.slice(from, index), node, from);
    from = index + token.length;
    if (token[0] === '\uFEFF' || token[0] === '\u2060') writer.addFiller(node, index);
    else if (tokens === keptTokens) writer.breakLine(node, index);
    else if (!writer.atLineStart) writer.addText(' ', node, index);
  }
  if (from < data.length) writer.addText(data.slice(from), node, from);
}
