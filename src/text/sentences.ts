import type { Folded } from './types.ts';

/** Short forms whose dot ends no sentence: "P. 5", "TP. Hồ Chí Minh", "ĐT. 0901 …". */
const shortForms = new Set(
  'p q h x tp tx tt đ st kp ap đt sđt dt sdt lh mst stk ths ts bs gs pgs ks cn mr mrs ms ng tr đc tm kt tl tuq v vd'.split(
    ' ',
  ),
);
const [dot, bang, query, ellipsis] = [0x2e, 0x21, 0x3f, 0x2026];

/**
 * Where the sentences of one paragraph end, in folded units, rising; the last one is the paragraph's end. A sentence
 * ends after . ! ? … (several, and the quotation mark or bracket that closes it) before a space or the end.
 */
export function cutSentences({ cased }: Pick<Folded, 'cased'>): number[] {
  const ends: number[] = [];
  for (let i = 0; i < cased.length; i++) {
    const unit = cased.charCodeAt(i);
    if ((unit > query && unit !== ellipsis) || !isStop(unit)) continue;
    const first = i;
    while (i + 1 < cased.length && isCloser(cased.charCodeAt(i + 1))) i++;
    const next = i + 1 < cased.length ? cased.charCodeAt(i + 1) : 0x20;
    if (next !== 0x20 && next !== 0x09) continue;
    if (i === first && cased.charCodeAt(i) === dot && shortForms.has(wordBefore(cased, i))) continue;
    ends.push(i + 1);
  }
  if (ends.at(-1) !== cased.length) ends.push(cased.length);
  return ends;
}

function isStop(unit: number): boolean {
  return unit === dot || unit === bang || unit === query || unit === ellipsis;
}

function isCloser(unit: number): boolean {
  return isStop(unit) || '"”’»)]'.includes(String.fromCharCode(unit));
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 5 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start--;
  return text.slice(start, end).toLowerCase();
}
