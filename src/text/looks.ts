import { plainLetter, toneOf, withoutTone } from './letters.ts';
import { bareOf, Kind, kindOf, learnUnit, tonedOf } from './units.ts';

/** What a syllable's units show, as bits of `traits`. */
export const Trait = { lower: 1, upper: 2, digit: 4, marked: 8, doubled: 16, foreign: 32 } as const;
/** What a sign is, in the place of a letter's traits. */
export const Sign = { at: 1, slash: 2, dot: 4 } as const;

/**
 * All that cutting syllables needs of a folded unit, in one number, so that a unit costs one look-up: its bare letter
 * in the low 16 bits, its traits (a sign's `Sign`) in the next 8, its kind above. 0: not met yet.
 */
export const lookOf = new Uint32Array(65536);
export const traitsAt = 16;
export const kindAt = 24;

/**
 * A folded unit's diacritics as a number to be added up over a syllable: two syllables of the same bare letters are
 * spelled alike if their sums are, wherever the tone mark stands (hòa, hoà). From `markedAt` on: how many letters
 * have any.
 */
export const marksOf = new Uint32Array(65536);
export const markedAt = 18;
export const spellingMask = (1 << markedAt) - 1;
const [circumflex, breve, horn, stroke, other] = [1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 17];
const qualities = new Map(
  Object.entries({ â: circumflex, ê: circumflex, ô: circumflex, ă: breve, ơ: horn, ư: horn, đ: stroke }).map(
    ([letter, mark]) => [letter.charCodeAt(0), mark],
  ),
);

/** Letters that no Vietnamese word has and that are written for others: f for ph, j for i. */
const foreign = new Set([0x66, 0x6a]);
const signs = new Map<number, number>([
  [0x40, Sign.at],
  [0x2f, Sign.slash],
  [0x2e, Sign.dot],
]);

export function learnLook(unit: number): number {
  if (kindOf[unit] === 0) learnUnit(unit);
  // Halves of an emoji are no letters: they stand for themselves.
  tonedOf[unit] ||= unit;
  bareOf[unit] ||= unit;
  const [toned, bare, kind] = [tonedOf[unit]!, bareOf[unit]!, kindOf[unit]!];
  const traits = (kind & Kind.word) !== 0 ? traitsOf(unit, toned, bare) : (signs.get(unit) ?? 0);
  if (toned !== bare) marksOf[unit] = (1 << markedAt) + marksIn(toned);
  lookOf[unit] = (bare | (traits << traitsAt) | (kind << kindAt)) >>> 0;
  return lookOf[unit]!;
}

function traitsOf(unit: number, toned: number, bare: number): number {
  if (bare >= 0x30 && bare <= 0x39) return Trait.digit;
  const char = String.fromCharCode(unit);
  let traits: number = char !== char.toLowerCase() ? Trait.upper : Trait.lower;
  if (toned !== bare) traits |= Trait.marked;
  if (foreign.has(bare)) traits |= Trait.foreign;
  return traits;
}

function marksIn(toned: number): number {
  if (!plainLetter.has(toned)) return other;
  const tone = toneOf.get(toned) ?? 0;
  return (tone > 0 ? 1 << (2 * tone - 2) : 0) + (qualities.get(withoutTone(toned)) ?? 0);
}
