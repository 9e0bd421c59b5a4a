import type { Span } from '../rules/types.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '„': '“', '"': '"' };

/** The quotations of one paragraph, the marks included. A mark that nothing closes opens none. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = [];
  if (!/[“«‘„"]/.test(text)) return quotations;
  for (let i = 0; i < text.length; i++) {
    const closer = closers[text[i]!];
    if (closer === undefined) continue;
    const end = text.indexOf(closer, i + 1);
    if (end < 0) continue;
    quotations.push({ start: i, end: end + 1 });
    i = end;
  }
  return quotations;
}
