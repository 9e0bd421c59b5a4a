import type { Span } from '../rules/types.ts';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * The paragraphs of a text's [from, until), without their line ends, in original units. A paragraph ends at a line
 * end; some are empty.
 */
export function cutParagraphs(text: string, from = 0, until = text.length): Span[] {
  const paragraphs: Span[] = [];
  let start = from;
  lineEnd.lastIndex = from;
  for (let found = lineEnd.exec(text); found && found.index < until; found = lineEnd.exec(text)) {
    paragraphs.push({ start, end: found.index });
    start = lineEnd.lastIndex;
  }
  if (start <= until) paragraphs.push({ start, end: until });
  return paragraphs;
}
