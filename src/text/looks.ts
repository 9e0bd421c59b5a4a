import { plainLetter, toneOf, withoutTone } from './letters.ts';
import { bareOf, casedOf, Kind, kindOf, learnUnit, tonedOf } from './units.ts';

/** What a syllable's units show, as bits of `traits`. */
export const Trait = {
  lower: 1,
  upper: 2,
  digit: 4,
  marked: 8,
  doubled: 16,
  foreign: 32,
  /** One letter, or no space right behind it, or one of the three traits before: it may be a piece of a hidden word. */
  loose: 64,
  /** Only blanks, or one hyphen, part it from the next syllable: what the syllables of a phrase may have between. */
  joined: 128,
} as const;
/** What a sign is, in the place of a letter's traits. */
export const Sign = { at: 1, slash: 2, dot: 4, hash: 8, star: 16, hyphen: 32 } as const;

/**
 * All that cutting syllables needs of a folded unit, in one number, so that a unit costs one look-up: its bare letter
 * in the low 16 bits, its traits (a sign's `Sign`) in the next 8, its kind above. 0: not met yet.
 */
export const lookOf = new Int32Array(65536);
export const traitsAt = 16;
export const kindAt = 24;

/**
 * A folded unit's diacritics as a number to be added up over a syllable: two syllables of the same bare letters are
 * spelled alike if their sums are, wherever the tone mark stands (hòa, hoà). From `markedAt` on: how many letters
 * have any.
 */
export const marksOf = new Int32Array(65536);
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
  [0x23, Sign.hash],
  [0x2a, Sign.star],
  [0x2d, Sign.hyphen],
  [0x2010, Sign.hyphen],
  [0x2011, Sign.hyphen],
]);

export function learnLook(unit: number): number {
  if (kindOf[unit] === 0) learnUnit(unit);
  // Halves of an emoji are no letters: they stand for themselves.
  tonedOf[unit] ||= unit;
  bareOf[unit] ||= unit;
  const [toned, bare, kind] = [tonedOf[unit]!, bareOf[unit]!, kindOf[unit]!];
  const traits = (kind & Kind.word) !== 0 ? traitsOf(unit, toned, bare) : (signs.get(unit) ?? 0);
  if (toned !== bare) marksOf[unit] = (1 << markedAt) + marksIn(toned);
  lookOf[unit] = bare | (traits << traitsAt) | (kind << kindAt);
  // Whoever meets this unit again finds what it is read as ready too.
  const cased = casedOf[unit]!;
  if (lookOf[cased] === 0 && cased !== 0) learnLook(cased);
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
