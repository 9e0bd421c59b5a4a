/** Where capitals stand in their line: what tells a stamp from a word. All offsets are in the folded text. */

const FRAME_BEFORE = /[[({<|«*_•★☆■–—=-][ ]?$/u;
const FRAME_AFTER = /^[ ]?[\])}>|»*_•★☆■–—=-]/u;
const BRACKET_BEFORE = /[[({<|«][ ]?$/u;
const DOCUMENT_AFTER =
  /^ {0,4}(?:[-–—|,;.] {0,2})?(?:(?:số|Số|SỐ) {0,2}(?:: {0,4})?)?[0-9.…]{0,6} {0,6}[-/] ?(?:[A-ZĐ]{1,5}|TTr|CTr)[-/]/u;
const DOCUMENT_BEFORE = /[0-9][-/](?:[A-ZĐ]{1,5}|TTr|CTr)[-/][A-ZĐ.-]{1,12}[ ]?[([–-]?[ ]?$/u;

/** On a line of its own, but for brackets, stars and rules. */
export function standsInLine(cased: string, start: number, end: number): boolean {
  const [from, to] = lineAt(cased, start);
  const rest = cased.slice(from, start) + cased.slice(end, to);
  return rest.length < 60 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Nothing but signs before it in its line, or set off by a gap as in a letterhead. */
export function opensLine(cased: string, start: number): boolean {
  const [from] = lineAt(cased, start);
  const before = cased.slice(from, start);
  return !/[\p{L}\p{N}]/u.test(before) || /(?: {3}|\t)$/.test(before);
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

/** True if the rest of the line is in capitals anyway, so that capitals say nothing. */
export function isShouted(cased: string, start: number, end: number): boolean {
  const [from, to] = lineAt(cased, start);
  const letters = (cased.slice(from, start) + cased.slice(end, to)).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.7;
}

function lineAt(text: string, at: number): readonly [number, number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end];
}
