import { withoutTone } from '../text/letters.ts';
import {
  Act,
  actOf,
  bareOf,
  casedOf,
  expansions,
  Kind,
  kindOf,
  learnUnit,
  tonedOf,
  twinOf,
} from '../text/units.ts';

/** What the sieve sees in one raw unit: its bare letter in the low 16 bits, the rest in these. */
export const Sight = {
  known: 1 << 16,
  word: 1 << 17,
  digit: 1 << 18,
  upper: 1 << 19,
  /** Combining marks and what vanishes: between the letters of a word they count for nothing. */
  skip: 1 << 20,
  /** Reads as something that only the folder can tell. */
  odd: 1 << 21,
  sign: 1 << 22,
  high: 1 << 23,
  /** j and f: never in a Vietnamese word. */
  foreign: 1 << 24,
  letter: 1 << 25,
  /** ư in any tone. */
  horned: 1 << 26,
} as const;

const hornedU = 0x1b0;

export const sights = new Uint32Array(65536);

export function learnSight(unit: number): number {
  const act = actOf[unit]! || learnUnit(unit);
  let sight: number = Sight.known;
  if (act === Act.high) sight |= Sight.high;
  else if (act === Act.drop || act === Act.mark) sight |= Sight.skip;
  else if (expansions.has(unit) || twinOf(unit) !== undefined) sight |= Sight.odd;
  else sight |= see(unit);
  sights[unit] = sight;
  return sight;
}

function see(unit: number): number {
  const bare = bareOf[unit]!;
  const cased = casedOf[unit]!;
  if (kindOf[cased] === 0) learnUnit(cased);
  const kind = kindOf[cased]!;
  let sight: number = bare;
  if ((kind & Kind.word) !== 0) sight |= Sight.word;
  if ((kind & Kind.digit) !== 0) sight |= Sight.digit;
  if ((kind & Kind.symbol) !== 0) sight |= Sight.sign;
  if (bare === 0x6a || bare === 0x66) sight |= Sight.foreign;
  if (withoutTone(tonedOf[unit]!) === hornedU) sight |= Sight.horned;
  const char = String.fromCharCode(unit);
  if (char !== char.toLowerCase()) sight |= Sight.upper;
  return sight;
}
