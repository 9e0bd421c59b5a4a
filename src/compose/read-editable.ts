import { kindOf, standIn } from './element-kind.ts';
import type { Placed } from './pieces.ts';
import { createLineWriter, type LineWriter } from './write-lines.ts';

/**
 * The text of an editing host, one line for each line that a person sees: plain contenteditable, Lexical and Draft.js
 * alike, since all three keep a paragraph in a block and an empty line in a `<br>`.
 *
 * Linear in the number of nodes, and sparing: in Firefox each question to a page's node crosses a wrapper, and a draft
 * may have ten thousand nodes. So a node is asked once, and what is open is kept here instead of climbing the tree.
 */
export function readEditable(host: HTMLElement): Placed {
  const writer = createLineWriter();
  const tokens = keepsLineBreaks(host) ? keptTokens : collapsedTokens;
  const open: { readonly element: Element; readonly isBlock: boolean }[] = [];
  let node = host.firstChild;
  for (;;) {
    if (node === null) {
      const closed = open.pop();
      if (!closed) return writer.finish();
      if (closed.isBlock) writer.closeLine();
      node = closed.element.nextSibling;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      // Everything with this type is an Element; `instanceof` costs two questions more.
      const element = node as Element;
      const kind = kindOf(element);
      if (kind === 'block' || kind === 'inline') {
        if (kind === 'block') writer.closeLine();
        open.push({ element, isBlock: kind === 'block' });
        node = element.firstChild;
      } else {
        if (kind === 'break') writer.breakLine(element, 0);
        else if (kind !== 'silent') writeWhole(element, kind === 'whole-block', writer);
        node = element.nextSibling;
      }
    } else {
      if (node.nodeType === Node.TEXT_NODE) writeText(node as Text, writer, tokens);
      node = node.nextSibling;
    }
  }
}

/** Zero-width things that editors put in for themselves: Slate's and Quill's U+FEFF, CKEditor's seven U+2060. */
const keptTokens = /\n|\uFEFF+|\u2060{7}/g;
const collapsedTokens = /[ \t\n\r\f]{2,}|[\t\n\r\f]|\uFEFF+|\u2060{7}/g;

function keepsLineBreaks(host: HTMLElement): boolean {
  return /pre|break/.test(getComputedStyle(host).whiteSpace);
}

function writeWhole(element: Element, isBlock: boolean, writer: LineWriter): void {
  if (isBlock) writer.closeLine();
  writer.addWhole(standIn(element), element);
  if (isBlock) writer.closeLine();
}

function writeText(node: Text, writer: LineWriter, tokens: RegExp): void {
  const { data } = node;
  if (data === '\u200B') writer.addFiller(node, 0);
  else if (data.search(tokens) < 0) {
    if (data !== '') writer.addText(data, node, 0);
  } else writeTokens(node, data, writer, tokens);
}

function writeTokens(node: Text, data: string, writer: LineWriter, tokens: RegExp): void {
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
