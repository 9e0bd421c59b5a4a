import type { Fold } from '../text/fold.ts';
import { withoutTone } from '../text/letters.ts';
import { Trait } from '../text/looks.ts';
import { isDrawn, type Letters, plainLetters, star } from './drawn-letters.ts';
import { hashBare, type Lexicon, spellingOf } from './lexicon.ts';

/** A reading of syllables [s, next) as one word. */
export interface Reading {
  readonly word: number;
  readonly next: number;
  /** "Đ.M" may be somebody's initials: alone it is nothing. */
  readonly initials: boolean;
}

const space = 0x20;
/** Between the letters of one syllable: "đ.ị.t", "l-ồ-n", "c_ặ_c", "l*ồ*n". */
const separators = new Set([...".-_*·•|~/,'’`+="].map((char) => char.charCodeAt(0)));
const longest = 8;

/**
 * Reads what people write to hide a word of a rule that says `disguised: true`: letters spaced out or dotted, digits
 * and signs for letters, a star for a letter, stretched letters, j and f for i and ph. Only such rules' words
 * (`allowed`, by number) are read so, and only where the writing is odd.
 */
export class Disguises {
  readonly #lexicon: Lexicon;
  readonly #findAllowed: () => Uint8Array;
  /** Both made when first asked for, which most drafts never do. */
  #allowed: Uint8Array | undefined;
  #starred: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(lexicon: Lexicon, findAllowed: () => Uint8Array) {
    this.#lexicon = lexicon;
    this.#findAllowed = findAllowed;
  }

  /** A quick look whether a syllable is worth reading. */
  isOdd(fold: Fold, s: number): boolean {
    const { traits, starts, ends, count } = fold.syllables;
    const trait = traits[s]!;
    if ((trait & (Trait.lower | Trait.upper)) === 0)
      return (trait & Trait.digit) !== 0 && gapAfter(fold, s) === star;
    if ((trait & (Trait.doubled | Trait.digit | Trait.foreign)) !== 0) return true;
    const start = starts[s]!;
    const end = ends[s]!;
    if (start > 0 && fold.casedUnits[start - 1] === star) return true;
    if (end >= fold.length) return false;
    const after = fold.casedUnits[end]!;
    if (after === space && end - start > 1) return false;
    if (after === star) return true;
    if (s + 1 >= count || starts[s + 1]! - end !== 1) return false;
    if (after !== space) return separators.has(after) || isDrawn(after);
    return isSingle(fold, s + 1) || (isMarked(fold, s + 1) && this.#isHidden(fold, s, s + 1));
  }

  /** All readings from syllable `s` on. `continued`: it stands after one that was read so. */
  read(fold: Fold, s: number, continued = false): readonly Reading[] {
    const readings: Reading[] = [];
    const spaced = continued || isSpacedOut(fold, s);
    const letters: Letters = { units: [], drawn: false };
    const { count } = fold.syllables;
    for (let p = s; p < count; p++) {
      append(fold, p, letters);
      if (p > s && letters.units.length > longest + 4) break;
      this.#lookUp(fold, s, p, letters, readings);
      const stars = starsAfter(fold, p);
      if (stars > 0) {
        const units = [...letters.units, ...Array<number>(stars).fill(star)];
        this.#lookUp(fold, s, p, { ...letters, units }, readings);
      }
      if (p + 1 === count || !bridges(fold, s, p, letters, spaced)) break;
    }
    return readings;
  }

  /** True if the letters of two syllables together are those of a hidden word. */
  #isHidden({ casedUnits, syllables: { starts, ends } }: Fold, s: number, next: number): boolean {
    const first = hashBare(casedUnits.subarray(starts[s], ends[s]));
    return this.#lexicon.family(hashBare(casedUnits.subarray(starts[next], ends[next]), first)) >= 0;
  }

  #lookUp(fold: Fold, s: number, p: number, letters: Letters, readings: Reading[]): void {
    const initials = p > s && isInitials(fold, s, p);
    for (const { units, exact } of plainLetters(letters)) {
      if (units.includes(star)) {
        for (const word of this.#starredAs(units))
          if (this.#fits(word, units)) readings.push({ word, next: p + 1, initials });
        continue;
      }
      const family = this.#lexicon.family(hashBare(units));
      if (family < 0) continue;
      const last = this.#lexicon.first(family + 1);
      for (let word = this.#lexicon.first(family); word < last; word++) {
        if (this.#hidden[word] === 0) continue;
        if (exact && this.#lexicon.find(family, spellingOf(units)) !== word) continue;
        readings.push({ word, next: p + 1, initials });
      }
    }
  }

  get #hidden(): Uint8Array {
    this.#allowed ??= this.#findAllowed();
    return this.#allowed;
  }

  /** The hidden words as long as a starred one and with its first letter, if that is written. */
  #starredAs(units: readonly number[]): readonly number[] {
    this.#starred ??= this.#sortByStart();
    return this.#starred.get(startKey(units[0]!, units.length)) ?? [];
  }

  #sortByStart(): Map<number, number[]> {
    const words = new Map<number, number[]>();
    for (let word = 0; word < this.#lexicon.count; word++) {
      if (this.#hidden[word] === 0) continue;
      const spelling = this.#lexicon.spelling(word);
      for (const first of [star, spelling.charCodeAt(0)]) {
        const key = startKey(first, spelling.length);
        const alike = words.get(key);
        if (alike) alike.push(word);
        else words.set(key, [word]);
      }
    }
    return words;
  }

  /** Stars stand for one letter each; the letters that are written must be the word's own, tones aside. */
  #fits(word: number, units: readonly number[]): boolean {
    const spelling = this.#lexicon.spelling(word);
    if (spelling.length !== units.length || units.filter((unit) => unit !== star).length < units.length / 3)
      return false;
    return units.every((unit, i) => unit === star || hashBare([unit]) === hashBare(spelling.charAt(i)));
  }
}

function startKey(first: number, length: number): number {
  return hashBare([first]) + length;
}

/** Stars that end a word ("ng*"), not those that bridge two pieces of one ("l*n"). */
function starsAfter({ syllables, casedUnits, length }: Fold, s: number): number {
  const end = syllables.ends[s]!;
  let i = end;
  while (i < length && casedUnits[i] === star) i++;
  return s + 1 < syllables.count && syllables.starts[s + 1] === i ? 0 : i - end;
}

function gapAfter(fold: Fold, s: number): number {
  const end = fold.syllables.ends[s]!;
  return end < fold.length ? fold.casedUnits[end]! : 0;
}

function append({ syllables, tonedUnits }: Fold, s: number, letters: Letters): void {
  for (let i = syllables.starts[s]!; i < syllables.ends[s]!; i++) letters.units.push(tonedUnits[i]!);
}

/** Takes in what parts syllable `p` from the next, if the two can be pieces of one word. */
function bridges(fold: Fold, s: number, p: number, letters: Letters, spaced: boolean): boolean {
  const { starts, ends } = fold.syllables;
  const from = ends[p]!;
  const to = starts[p + 1]!;
  const gap = fold.casedUnits[from]!;
  if (gap === star) {
    for (let i = from; i < to; i++) if (fold.casedUnits[i] !== star) return false;
    for (let i = from; i < to; i++) letters.units.push(star);
    return true;
  }
  if (to - from !== 1) return false;
  if (gap === space)
    return isSingle(fold, p) && (isSingle(fold, p + 1) ? spaced : p === s && isMarked(fold, p + 1));
  if (separators.has(gap)) return true;
  if (!isDrawn(gap)) return false;
  letters.units.push(gap);
  letters.drawn = true;
  return true;
}

function isSingle({ syllables }: Fold, s: number): boolean {
  return syllables.ends[s]! - syllables.starts[s]! === 1;
}

function isMarked({ syllables }: Fold, s: number): boolean {
  return (syllables.traits[s]! & Trait.marked) !== 0;
}

/** At least three single letters in a row, one space between each two. */
function isSpacedOut(fold: Fold, s: number): boolean {
  const { count, starts, ends } = fold.syllables;
  if (s + 2 >= count || !isSingle(fold, s) || !isSingle(fold, s + 1) || !isSingle(fold, s + 2)) return false;
  return starts[s + 1] === ends[s]! + 1 && starts[s + 2] === ends[s + 1]! + 1;
}

/** "Đ.M." and "T.Đ.M" are somebody's initials: capitals, or a part of a longer dotted row. No initial has a tone. */
function isInitials(fold: Fold, s: number, p: number): boolean {
  const { syllables, casedUnits, tonedUnits } = fold;
  let single = true;
  let lower = false;
  for (let i = s; i <= p; i++) {
    const unit = tonedUnits[syllables.starts[i]!]!;
    if (withoutTone(unit) !== unit) return false;
    single &&= isSingle(fold, i);
    lower ||= (syllables.traits[i]! & Trait.lower) !== 0;
  }
  if (!single || casedUnits[syllables.ends[s]!] === space) return false;
  const dot = casedUnits[syllables.ends[s]!];
  const start = syllables.starts[s]!;
  const goesOn =
    p + 1 < syllables.count &&
    casedUnits[syllables.ends[p]!] === dot &&
    syllables.starts[p + 1]! - syllables.ends[p]! === 1;
  return !lower || (p - s < 2 && (goesOn || (start > 0 && casedUnits[start - 1] === dot)));
}
