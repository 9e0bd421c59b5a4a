/** Where capitals stand in their line: what tells a stamp from a word. All offsets are in the folded text. */

const FRAME_BEFORE = /[[({<|«*_•★☆■–—=-][ ]?$/u;
const FRAME_AFTER = /^[ ]?[\])}>|»*_•★☆■–—=-]/u;
const BRACKET_BEFORE = /[[({<|«][ ]?$/u;
const DOCUMENT_AFTER =
  /^ {0,4}(?:[-–—|,;.] {0,2})?(?:(?:số|Số|SỐ) {0,2}(?:: {0,4})?)?[0-9.…]{0,6} {0,6}[-/] ?(?:[A-ZĐ]{1,5}|TTr|CTr)[-/]/u;
const DOCUMENT_BEFORE = /[0-9][-/](?:[A-ZĐ]{1,5}|TTr|CTr)[-/][A-ZĐ.-]{1,12}[ ]?[([–-]?[ ]?$/u;

/** A line may be a whole post: so far one looks for capitals. */
const nearby = 150;

/** On a line of its own, but for brackets, stars and rules. */
export function standsInLine(cased: string, start: number, end: number): boolean {
  const [from, to] = lineAt(cased, start);
  if (to - from - (end - start) >= 60) return false;
  const rest = cased.slice(from, start) + cased.slice(end, to);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Nothing but signs before it in its line, or set off by a gap as in a letterhead. */
export function opensLine(cased: string, start: number): boolean {
  const [from] = lineAt(cased, start);
  return (
    !/[\p{L}\p{N}]/u.test(cased.slice(from, start)) || /(?: {3}|\t)$/.test(cased.slice(start - 3, start))
  );
}

/** "[MẬT]", "*MẬT*", "| MẬT |". */
export function isFramed(cased: string, start: number, end: number): boolean {
  const before = cased.slice(Math.max(0, start - 2), start);
  if (!FRAME_BEFORE.test(before) || !FRAME_AFTER.test(cased.slice(end, end + 2))) return false;
  return BRACKET_BEFORE.test(before) || !isShouted(cased, start, end);
}

/** "MẬT Số: 12/BC-CAX", "12-BC/ĐU (MẬT)". */
export function besideDocument(cased: string, start: number, end: number): boolean {
  return (
    DOCUMENT_AFTER.test(cased.slice(end, end + 44)) ||
    DOCUMENT_BEFORE.test(cased.slice(Math.max(0, start - 30), start))
  );
}

/** True if the line about it is in capitals anyway, so that capitals say nothing. */
export function isShouted(cased: string, start: number, end: number): boolean {
  const [from, to] = lineAt(cased, start);
  let letters = 0;
  let capitals = 0;
  for (let i = Math.max(from, start - nearby); i < to && i < end + nearby; i++) {
    if (i === start) i = end;
    const char = cased.charAt(i);
    const lower = char.toLowerCase();
    if (lower === char.toUpperCase()) continue;
    letters++;
    if (char !== lower) capitals++;
  }
  return capitals > letters * 0.7;
}

function lineAt(text: string, at: number): readonly [number, number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end];
}
