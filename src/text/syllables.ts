import type { Fold } from './fold.ts';
import { grown } from './grown.ts';
import { kindAt, lookOf, markedAt, marksOf, Sign, spellingMask, Trait, traitsAt } from './looks.ts';
import { mendLookAlikes } from './mend-look-alikes.ts';
import { Kind } from './units.ts';

const word = Kind.word << kindAt;
const twin = Kind.twin << kindAt;
const latin = Kind.latin << kindAt;
const digit = Trait.digit << traitsAt;
const doubled = Trait.doubled << traitsAt;
const odd = (Trait.doubled | Trait.digit | Trait.foreign) << traitsAt;
const hyphen = Sign.hyphen << traitsAt;
const notBlank = (0xff ^ Kind.space) << kindAt;
const space = 0x20;

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
  /** The diacritics (looks.ts): what tells words of one bare form apart. */
  spellings = new Int32Array(64);
  traits = new Uint8Array(64);
  /** Letters, letters with a diacritic, and digits of the whole text. */
  letters = 0;
  marked = 0;
  digits = 0;
  /** Bits of `Sign`: signs that stand anywhere, and those that stand alone between two syllables. */
  signs = 0;
  joints = 0;

  /** The fold has learned all its units; behind its last one stands one that is no letter. */
  cut(fold: Fold): void {
    const { casedUnits: cased, length } = fold;
    let { starts, ends, hashes, spellings, traits } = this;
    let [s, letters, marked, digits, signs, joints, lastEnd, gap] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < length; ) {
      let unit = cased[i]!;
      let look = lookOf[unit]!;
      if ((look & word) === 0) {
        gap |= look;
        i++;
        continue;
      }
      const start = i;
      let hash = -2128831035;
      let seen = 0;
      let marks = 0;
      let before = 0;
      do {
        const bare = look & 0xffff;
        hash = Math.imul(hash ^ bare, 16777619);
        seen |= bare === before && (look & digit) === 0 ? look | doubled : look;
        marks = (marks + marksOf[unit]!) | 0;
        before = bare;
        unit = cased[++i]!;
        look = lookOf[unit]!;
      } while ((look & word) !== 0);
      if ((seen & twin) !== 0 && (seen & latin) !== 0) {
        mendLookAlikes(fold, start, i);
        i = start;
        continue;
      }
      if (s === starts.length) {
        this.#grow();
        ({ starts, ends, hashes, spellings, traits } = this);
      }
      signs |= gap;
      const isNext = start - lastEnd === 1;
      if (isNext) joints |= gap;
      if (s > 0 && ((gap & notBlank) === 0 || (isNext && (gap & hyphen) !== 0)))
        traits[s - 1]! |= Trait.joined;
      gap = 0;
      starts[s] = start;
      ends[s] = i;
      hashes[s] = hash;
      spellings[s] = marks & spellingMask;
      const isPlain = unit === space && i - start > 1 && (seen & odd) === 0;
      traits[s++] = (seen >>> traitsAt) | (isPlain ? 0 : Trait.loose);
      marked += marks >>> markedAt;
      letters += i - start;
      if ((seen & digit) !== 0) digits += countDigits(cased, start, i);
      lastEnd = i;
    }
    this.count = s;
    this.letters = letters - digits;
    this.marked = marked;
    this.digits = digits;
    this.signs = ((signs | gap) >>> traitsAt) & 0xff;
    this.joints = (joints >>> traitsAt) & 0xff;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Uint32Array(size));
    this.ends = grown(this.ends, new Uint32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.spellings = grown(this.spellings, new Int32Array(size));
    this.traits = grown(this.traits, new Uint8Array(size));
  }
}

function countDigits(units: Uint16Array, start: number, end: number): number {
  let digits = 0;
  for (let i = start; i < end; i++) if (units[i]! <= 0x39 && units[i]! >= 0x30) digits++;
  return digits;
}
