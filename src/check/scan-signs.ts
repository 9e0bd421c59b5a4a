import type { Span } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import { Kind, kindOf } from '../text/units.ts';
import { digitReach } from './start-hints.ts';

/** Where a paragraph has what detectors start from (detectors/types.ts), in folded units. */
export interface Signs {
  readonly digits: DigitRun[];
  readonly at: Span[];
  readonly host: Span[];
  readonly slash: Span[];
  readonly hash: Span[];
}

/** A run of digits; `reach`: how many there are from its start on, further runs nearby included. */
export interface DigitRun extends Span {
  readonly reach: number;
}

const [hash, plus, hyphen, dot, slash, colon, atSign] = [0x23, 0x2b, 0x2d, 0x2e, 0x2f, 0x3a, 0x40];
/** A run's own first sign: "+84", "(028". */
const openers = new Set([plus, 0x28]);
const inner = new Set([0x20, 0x09, dot, hyphen, 0x28, 0x29, plus, 0x2013]);

/** One look over the signs between words, and one over each run of digits. */
export function scanSigns({ casedUnits: units, length }: Fold): Signs {
  const signs: Signs = { digits: [], at: [], host: [], slash: [], hash: [] };
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    const kind = kindOf[unit]!;
    if ((kind & Kind.digit) !== 0) {
      i = takeDigits(units, i, length, signs);
      continue;
    }
    if ((kind & Kind.symbol) === 0) continue;
    const before = i > 0 ? kindOf[units[i - 1]!]! : 0;
    takeSign(unit, i, before, i + 1 < length ? units[i + 1]! : 0, signs);
  }
  return signs;
}

function takeSign(unit: number, i: number, before: number, next: number, signs: Signs): void {
  const span = { start: i, end: i + 1 };
  if (unit === atSign) signs.at.push(span);
  else if (unit === hash) signs.hash.push(span);
  else if (unit === dot && (before & Kind.word) !== 0 && (kindOf[next]! & Kind.word) !== 0)
    signs.host.push(span);
  else if (unit === colon && next === slash) signs.host.push({ start: i, end: i + 3 });
  else if ((unit === slash || unit === hyphen) && (before & Kind.digit) !== 0) signs.slash.push(span);
}

/** Takes the maximal run that starts at `i`; its inner signs are candidates too. Gives its last unit's index. */
function takeDigits(units: Uint16Array, i: number, length: number, signs: Signs): number {
  let end = i;
  let digits = 0;
  while (end < length) {
    if (isDigit(units, end)) {
      digits++;
    } else if (inner.has(units[end]!) && end + 1 < length && isDigit(units, end + 1)) {
      if (units[end] === hyphen) signs.slash.push({ start: end, end: end + 1 });
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
      reach: digits + countDigits(units, end, length) + countDigits(units, start - slipReach, start),
    });
  return end - 1;
}

/** Letters that people type for digits: O, o, I, l. */
const slips = new Set([0x4f, 0x6f, 0x49, 0x6c]);
const slipReach = 12;

function countDigits(units: Uint16Array, from: number, length: number): number {
  let count = 0;
  for (let i = Math.max(0, from); i < length && i < from + digitReach; i++)
    if (isDigit(units, i) || slips.has(units[i]!)) count++;
  return count;
}

function isDigit(units: Uint16Array, i: number): boolean {
  return (kindOf[units[i]!]! & Kind.digit) !== 0;
}
