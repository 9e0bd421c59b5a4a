import { plainLetter } from './letters.ts';
import { styled, twins } from './look-alikes.ts';

/**
 * What each UTF-16 unit means to the folder, learned when it is first met and then read from flat tables: a
 * Vietnamese draft uses some 150 different units, so a text costs table look-ups only.
 */
export const Act = { unknown: 0, keep: 1, drop: 2, mark: 3, expand: 4, high: 5 } as const;
/** Bits of `kindOf`. `word`: letters, digits and non-Latin marks, what syllables are made of. */
export const Kind = { word: 1, digit: 2, space: 4, latin: 8, twin: 16, symbol: 32 } as const;

export const actOf = new Uint8Array(65536);
export const kindOf = new Uint8Array(65536);
export const casedOf = new Uint16Array(65536);
export const tonedOf = new Uint16Array(65536);
export const bareOf = new Uint16Array(65536);
/** Units that stand for several (ligatures, ⑽): the text they are read as. */
export const expansions = new Map<number, string>();

// biome-ignore lint/suspicious/noMisleadingCharacterClass: one unit is tested at a time
const dropped = /[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const combining = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
const blank = /[\p{Zs}\t]/u;
/** Blocks whose compatibility forms are other drawings of letters and digits. Not ², ½, … or ™: they mean more. */
const compatible =
  /[\u02b0-\u02b8\u1d2c-\u1d6a\u2100-\u214f\u2460-\u24ff\ufb00-\ufb06\uff01-\uffee\u2160-\u217f]/;
const plainResult = /^[\p{L}\p{N}!-~]{1,4}$/u;

/** Fills the tables for one unit and says what to do with it. */
export function learnUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (learnCommon(unit, char)) return Act.keep;
  if (unit >= 0xd800 && unit <= 0xdbff) actOf[unit] = Act.high;
  else if (dropped.test(char)) actOf[unit] = Act.drop;
  else if (combining.test(char)) actOf[unit] = Act.mark;
  else if (!learnCompatible(unit, char)) keepAs(unit, readPlainly(unit, char));
  learnKind(unit);
  return actOf[unit]!;
}

/** ASCII and Vietnamese letters, without the classes of Unicode: those take an engine milliseconds to make ready. */
function learnCommon(unit: number, char: string): boolean {
  const lower = char.toLowerCase();
  const isDigit = unit >= 0x30 && unit <= 0x39;
  const isLetter = (unit < 0x80 && lower >= 'a' && lower <= 'z') || plainLetter.has(lower.charCodeAt(0));
  if (unit > 0x7f && !isLetter) return false;
  keepAs(unit, char);
  if (isDigit) kindOf[unit] = Kind.word | Kind.digit;
  else if (isLetter) kindOf[unit] = Kind.word | Kind.latin;
  else kindOf[unit] = char === ' ' || char === '\t' ? Kind.space : Kind.symbol;
  return true;
}

function learnCompatible(unit: number, char: string): boolean {
  if (!compatible.test(char)) return false;
  const plain = char.normalize('NFKC');
  if (plain === char || !plainResult.test(plain)) return false;
  if (plain.length === 1) {
    keepAs(unit, plain);
  } else {
    actOf[unit] = Act.expand;
    expansions.set(unit, plain);
  }
  return true;
}

function readPlainly(unit: number, char: string): string {
  const drawn = styled.get(unit);
  if (drawn !== undefined) return String.fromCharCode(drawn);
  if (blank.test(char)) return char === '\t' ? char : ' ';
  if (unit > 0x7f && /\p{Nd}/u.test(char)) return String(digitValue(unit));
  const composed = char.normalize('NFC');
  return composed.length === 1 ? composed : char;
}

/** Decimal digits stand in runs of ten from a zero, in every script. */
function digitValue(unit: number): number {
  let zero = unit;
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return unit - zero;
}

function keepAs(unit: number, cased: string): void {
  actOf[unit] = Act.keep;
  casedOf[unit] = cased.charCodeAt(0);
  // "İ" is two units in lower case; the views must stay aligned.
  const lower = cased === 'İ' ? 'i' : cased.toLowerCase();
  const toned = lower.length === 1 ? lower.charCodeAt(0) : cased.charCodeAt(0);
  tonedOf[unit] = toned;
  bareOf[unit] = plainLetter.get(toned) ?? stripMarks(toned);
}

function stripMarks(unit: number): number {
  const base = unit > 0x7f ? String.fromCharCode(unit).normalize('NFD').charCodeAt(0) : unit;
  return base <= 0x7f ? base : unit;
}

function learnKind(unit: number): void {
  const char = String.fromCharCode(unit);
  let kind = 0;
  if (/[\p{L}\p{M}\p{N}]/u.test(char) && actOf[unit] !== Act.mark) kind |= Kind.word;
  if (unit >= 0x30 && unit <= 0x39) kind |= Kind.digit;
  if (char === ' ' || char === '\t') kind |= Kind.space;
  if (/\p{Script=Latin}/u.test(char)) kind |= Kind.latin;
  if (twinOf(unit) !== undefined) kind |= Kind.twin;
  kindOf[unit] = kind === 0 ? Kind.symbol : kind;
}

/** The Latin letter that a foreign one looks like, its own diacritic (ά, ѐ) aside. */
export function twinOf(unit: number): number | undefined {
  if (unit < 0x370 || unit > 0x5ff) return undefined;
  return twins.get(unit) ?? twins.get(String.fromCharCode(unit).normalize('NFD').charCodeAt(0));
}
