import type { Span } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import { Sign, Trait } from '../text/looks.ts';
import { Kind, kindOf } from '../text/units.ts';

/** Where a paragraph has what detectors start from (detectors/types.ts), in folded units. */
export interface Signs {
  readonly digits: DigitRun[];
  readonly at: Span[];
  readonly host: Span[];
  readonly slash: Span[];
  readonly hash: Span[];
}

export interface DigitRun extends Span {
  /** How many digits there are in all that may belong to it, letters that pass for digits too. */
  readonly reach: number;
  /** Letters stand before it as on a number plate. */
  readonly isPlateLike: boolean;
}

const [hash, plus, hyphen, dot, slash, colon, atSign] = [0x23, 0x2b, 0x2d, 0x2e, 0x2f, 0x3a, 0x40];
/** Đ */
const capitalD = 0x110;
/** A run's own first sign: "+84", "(028". */
const openers = new Set([plus, 0x28]);
const inner = new Set([0x20, 0x09, dot, hyphen, 0x28, 0x29, plus, 0x2013]);

/** Without `loose`, what makes a look needless: a plain word and nothing but blanks up to the next. */
const plain = Trait.joined | Trait.loose;
const telling = Sign.at | Sign.slash | Sign.hash;
const noSigns: Signs = { digits: [], at: [], host: [], slash: [], hash: [] };

/** A look at what stands between words, where that is more than blanks, and at words with digits. */
export function scanSigns({ casedUnits: units, length, syllables }: Fold): Signs {
  const { count, starts, ends, traits, digits } = syllables;
  if (!mayTell(syllables)) return noSigns;
  const signs: Signs = { digits: [], at: [], host: [], slash: [], hash: [] };
  let done = scan(units, 0, count > 0 ? starts[0]! : length, length, signs);
  for (let s = 0; s < count; s++) {
    if ((traits[s]! & plain) === Trait.joined) continue;
    const from = digits > 0 && (traits[s]! & Trait.digit) !== 0 ? starts[s]! : ends[s]!;
    done = scan(units, Math.max(done, from), s + 1 < count ? starts[s + 1]! : length, length, signs);
  }
  return signs;
}

/** Fewer than three digits, none of them before a hyphen, start nothing. */
function mayTell({ digits, signs, joints }: Fold['syllables']): boolean {
  return (
    (signs & telling) !== 0 ||
    (joints & Sign.dot) !== 0 ||
    (digits > 0 && (digits > 2 || (signs & Sign.hyphen) !== 0))
  );
}

/** Looks at [from, until); gives where the look ended, which is behind a run of digits that goes on. */
function scan(units: Uint16Array, from: number, until: number, length: number, signs: Signs): number {
  let i = from;
  for (; i < until; i++) {
    const unit = units[i]!;
    const kind = kindOf[unit]!;
    if ((kind & Kind.digit) !== 0) {
      i = takeDigits(units, i, length, signs);
      continue;
    }
    if ((kind & Kind.symbol) === 0) continue;
    const before = i > 0 ? kindOf[units[i - 1]!]! : 0;
    const next = i + 1 < length ? units[i + 1]! : 0;
    if (unit === atSign) signs.at.push({ start: i, end: i + 1 });
    else if (unit === hash) signs.hash.push({ start: i, end: i + 1 });
    else if (unit === dot && (before & Kind.word) !== 0 && (kindOf[next]! & Kind.word) !== 0)
      signs.host.push({ start: i, end: i + 1 });
    else if (unit === colon && next === slash) signs.host.push({ start: i, end: i + 3 });
    else if ((unit === slash || unit === hyphen) && (before & Kind.digit) !== 0)
      takeSlash(units, i, length, signs);
  }
  return i;
}

/** A document number has capitals behind its sign, at most a year between ("12/2025/QĐ"). A date has none. */
function takeSlash(units: Uint16Array, i: number, length: number, signs: Signs): void {
  for (let at = i + 1; at < length && at < i + 9; at++) {
    const unit = units[at]!;
    if ((unit >= 0x41 && unit <= 0x5a) || unit === capitalD) {
      signs.slash.push({ start: i, end: i + 1 });
      return;
    }
  }
}

/** Takes the maximal run that starts at `i`; its inner signs are candidates too. Gives its last unit's index. */
function takeDigits(units: Uint16Array, i: number, length: number, signs: Signs): number {
  let end = i;
  let digits = 0;
  while (end < length) {
    if (isDigit(units, end)) {
      digits++;
    } else if (inner.has(units[end]!) && end + 1 < length && isDigit(units, end + 1)) {
      if (units[end] === hyphen) takeSlash(units, end, length, signs);
      if (units[end] === dot) signs.host.push({ start: end, end: end + 1 });
    } else {
      break;
    }
    end++;
  }
  const start = i > 0 && openers.has(units[i - 1]!) ? i - 1 : i;
  if (digits >= 3)
    signs.digits.push({
      start,
      end,
      reach: digits + countDigits(units, end, length, 1) + countDigits(units, start - 1, length, -1),
      isPlateLike: isPlateLike(units, start),
    });
  return end - 1;
}

/** Letters that people type for digits: O, o, I, l. */
const slips = new Set([0x4f, 0x6f, 0x49, 0x6c]);
const reach = 32;

/** Digits from `from` on (`step` -1: to the left) up to what no number has inside: a blank and then a letter, a comma … */
function countDigits(units: Uint16Array, from: number, length: number, step: number): number {
  let count = 0;
  let isApart = false;
  for (let i = from; i >= 0 && i < length && Math.abs(i - from) < reach; i += step) {
    const unit = units[i]!;
    if (isDigit(units, i) || slips.has(unit)) count++;
    else if (inner.has(unit)) isApart = true;
    else if (isApart || unit > 0x7f || (kindOf[unit]! & Kind.word) === 0) break;
  }
  return count;
}

/** "51F-", "TM ": one to three letters, behind two digits or two capitals by themselves. */
function isPlateLike(units: Uint16Array, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 4 && inner.has(units[i]!)) i--;
  const last = i;
  while (i >= 0 && last - i < 4 && isLetter(units, i)) i--;
  const letters = last - i;
  if (letters === 0 || letters > 3) return false;
  if (letters === 2) return true;
  return i >= 0 && (isDigit(units, i) || (inner.has(units[i]!) && i > 0 && isDigit(units, i - 1)));
}

function isLetter(units: Uint16Array, i: number): boolean {
  return (kindOf[units[i]!]! & (Kind.word | Kind.digit)) === Kind.word;
}

function isDigit(units: Uint16Array, i: number): boolean {
  return (kindOf[units[i]!]! & Kind.digit) !== 0;
}
