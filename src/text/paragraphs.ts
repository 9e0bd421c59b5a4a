import type { Span } from '../rules/types.ts';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The paragraphs of a text, without their line ends, in original units. A paragraph ends at a line end; some are empty. */
export function cutParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(lineEnd)) {
    paragraphs.push({ start, end: index });
    start = index + mark.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs;
}
