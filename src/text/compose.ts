import { composeVietnamese } from './letters.ts';
import { twinOf } from './units.ts';

/** What pairs of a letter below U+2000 and a mark U+0300–U+033F made before: 0 not asked yet, `none` nothing. */
const remembered = new Uint16Array(64 * 0x2000);
const none = 0xffff;

/** The letter, its case kept, that a letter and a combining mark make; 0 if they make none. */
export function compose(cased: number, mark: number): number {
  if (cased >= 0x2000 || mark < 0x300 || mark >= 0x340) return makeLetter(cased, mark);
  const key = ((mark - 0x300) << 13) | cased;
  if (remembered[key] === 0) remembered[key] = makeLetter(cased, mark) || none;
  const letter = remembered[key]!;
  return letter === none ? 0 : letter;
}

/** Vietnamese by the table, other languages' letters (ñ) by NFC, a look-alike by the letter that it looks like. */
function makeLetter(cased: number, mark: number): number {
  const base = String.fromCharCode(twinOf(cased) ?? cased);
  const isUpper = base !== base.toLowerCase();
  const lower = composeVietnamese(base.toLowerCase().charCodeAt(0), mark);
  if (lower !== 0) return isUpper ? String.fromCharCode(lower).toUpperCase().charCodeAt(0) : lower;
  const pair = String.fromCharCode(cased, mark).normalize('NFC');
  return pair.length === 1 ? pair.charCodeAt(0) : 0;
}
