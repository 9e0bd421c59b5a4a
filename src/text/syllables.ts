import type { Fold } from './fold.ts';
import { grown } from './grown.ts';
import { mendLookAlikes } from './mend-look-alikes.ts';
import { placeTone } from './place-tone.ts';
import { Kind, kindOf, learnUnit } from './units.ts';

/** What a syllable's units show, as bits of `traits`. */
export const Trait = { lower: 1, upper: 2, digit: 4, marked: 8, doubled: 16, foreign: 32 } as const;

/** Units of a syllable's letters that no Vietnamese word has: f, j, w, z. */
const foreign = new Set([0x66, 0x6a, 0x77, 0x7a]);

/**
 * Syllables of a folded text: maximal runs of letters and digits (with marks of other scripts). An index per
 * syllable into flat arrays; they may be longer than `count`.
 */
export class Syllables {
  count = 0;
  starts = new Uint32Array(64);
  ends = new Uint32Array(64);
  /** FNV-1a of the bare form: the key of the word table. */
  hashes = new Int32Array(64);
  traits = new Uint8Array(64);
  /** Letters, and letters with a diacritic, of the whole text: how toneless it is. */
  letters = 0;
  marked = 0;
  digits = 0;

  cut(fold: Fold): void {
    this.count = 0;
    this.letters = 0;
    this.marked = 0;
    this.digits = 0;
    const { casedUnits: cased, length } = fold;
    for (let i = 0; i < length; ) {
      let kind = kindOf[cased[i]!]! || learn(cased[i]!);
      if ((kind & Kind.word) === 0) {
        i++;
        continue;
      }
      const start = i;
      let seen = 0;
      do {
        seen |= kind;
        i++;
        kind = i < length ? kindOf[cased[i]!]! || learn(cased[i]!) : 0;
      } while ((kind & Kind.word) !== 0);
      if ((seen & Kind.twin) !== 0 && (seen & Kind.latin) !== 0) mendLookAlikes(fold, start, i);
      placeTone(fold, start, i);
      this.#add(fold, start, i);
    }
  }

  #add(fold: Fold, start: number, end: number): void {
    if (this.count === this.starts.length) this.#grow();
    const { casedUnits: cased, tonedUnits: toned, bareUnits: bare } = fold;
    let hash = -2128831035;
    let traits = 0;
    let before = 0;
    for (let i = start; i < end; i++) {
      const unit = bare[i]!;
      hash = Math.imul(hash ^ unit, 16777619);
      if (unit >= 0x30 && unit <= 0x39) {
        traits |= Trait.digit;
        this.digits++;
      } else {
        this.letters++;
        traits |= isUpper(cased[i]!, toned[i]!) ? Trait.upper : Trait.lower;
        if (toned[i] !== unit) {
          traits |= Trait.marked;
          this.marked++;
        }
        if (unit === before) traits |= Trait.doubled;
        if (foreign.has(unit)) traits |= Trait.foreign;
      }
      before = unit;
    }
    const s = this.count++;
    this.starts[s] = start;
    this.ends[s] = end;
    this.hashes[s] = hash;
    this.traits[s] = traits;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Uint32Array(size));
    this.ends = grown(this.ends, new Uint32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.traits = grown(this.traits, new Uint8Array(size));
  }
}

function learn(unit: number): number {
  learnUnit(unit);
  return kindOf[unit]!;
}

/** `cased` and `toned` differ in a lower-case letter too where the tone was moved (hoà). */
function isUpper(cased: number, toned: number): boolean {
  if (cased < 0x80) return cased >= 0x41 && cased <= 0x5a;
  return cased !== toned && String.fromCharCode(cased) !== String.fromCharCode(cased).toLowerCase();
}
