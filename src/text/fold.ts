import { foldAstral } from './astral.ts';
import { compose } from './compose.ts';
import { grown } from './grown.ts';
import { learnLook, lookOf, Trait } from './looks.ts';
import { placeTone } from './place-tone.ts';
import { Syllables } from './syllables.ts';
import type { Folded } from './types.ts';
import { Act, actOf, bareOf, casedOf, expansions, learnUnit, tonedOf } from './units.ts';

/**
 * Folds a text, any string of UTF-16 units, and keeps the way back. Never throws. A folded unit always stands for
 * whole characters of the original: both halves of a surrogate pair, a letter with all its combining marks.
 */
export function fold(text: string): Fold {
  return new Fold().refold(text);
}

/**
 * The folder's own form of `Folded`: code units and syllables (the matcher's food) at once, the views and the way back
 * when asked for (by detectors, for the few paragraphs that concern them). One instance can be folded anew again and
 * again; what it gave out before is then void.
 */
export class Fold implements Folded {
  /** How many folded units there are; the buffers below may be longer. */
  length = 0;
  casedUnits = new Uint16Array(0);
  readonly syllables = new Syllables();
  /** True while `cased` is the original, unit for unit. */
  isAsWritten = true;
  #text = '';
  #from = 0;
  #until = 0;
  /** Folded unit i is the original's unit i: the offsets below are not filled in. */
  #isAligned = true;
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);
  #tonedUnits = new Uint16Array(0);
  #bareUnits = new Uint16Array(0);
  #hasViews = false;
  /** Nothing is made anew for a paragraph that nobody looked at. */
  #isViewed = false;
  #views: { original?: string; cased?: string; toned?: string; bare?: string } = {};

  /** Folds the text's [from, until): that part is the original from then on. */
  refold(text: string, from = 0, until = text.length): this {
    this.#text = text;
    this.#from = from;
    this.#until = until;
    if (this.#isViewed) this.#views = {};
    this.#isViewed = false;
    this.#hasViews = false;
    this.#reserve(until - from + 1);
    const { casedUnits } = this;
    let i = from;
    let changed = 0;
    // Nearly all units are kept as they are: this loop stays free of calls. The rest takes the slow way.
    for (; i < until; i++) {
      const unit = text.charCodeAt(i);
      // 0 for what is not kept, for what was never met, and for the null character: the slow way takes them.
      const cased = casedOf[unit]!;
      if (cased === 0) break;
      changed |= cased ^ unit;
      casedUnits[i - from] = cased;
    }
    this.length = i - from;
    this.#isAligned = i === until;
    this.isAsWritten = this.#isAligned && changed === 0;
    if (!this.#isAligned) this.#foldOn(i - from);
    this.#reserve(this.length + 1);
    // No letter: syllables are cut without a look at the length.
    this.casedUnits[this.length] = 0x20;
    this.syllables.cut(this);
    return this;
  }

  #foldOn(from: number): void {
    const text = this.#text;
    const begin = this.#from;
    const length = this.#until - begin;
    this.#alignOffsets(from);
    for (let i = from; i < length; i++) {
      const unit = text.charCodeAt(begin + i);
      const act = actOf[unit]! || learnUnit(unit);
      if (act === Act.keep) this.put(casedOf[unit]!, i, i + 1);
      else if (act === Act.mark) this.#attach(unit, i);
      else if (act === Act.high) i = foldAstral(this, this.original, i);
      else if (act === Act.expand) this.putAll(expansions.get(unit)!, i, i + 1);
    }
  }

  get original(): string {
    this.#isViewed = true;
    this.#views.original ??= this.#text.slice(this.#from, this.#until);
    return this.#views.original;
  }
  get cased(): string {
    this.#isViewed = true;
    this.#views.cased ??= this.isAsWritten ? this.original : stringOf(this.casedUnits, this.length);
    return this.#views.cased;
  }
  get toned(): string {
    this.#isViewed = true;
    this.#views.toned ??= stringOf(this.tonedUnits, this.length);
    return this.#views.toned;
  }
  get bare(): string {
    this.#isViewed = true;
    if (!this.#hasViews) this.#fillViews();
    this.#views.bare ??= stringOf(this.#bareUnits, this.length);
    return this.#views.bare;
  }
  get tonedUnits(): Uint16Array {
    if (!this.#hasViews) this.#fillViews();
    return this.#tonedUnits;
  }
  get starts(): Uint32Array {
    this.#fillOffsets();
    return this.#starts.subarray(0, this.length);
  }
  get ends(): Uint32Array {
    this.#fillOffsets();
    return this.#ends.subarray(0, this.length);
  }
  /** Where folded unit `i` starts in the original; `endOf` is the end of what it stands for. */
  startOf(i: number): number {
    return this.#isAligned ? i : this.#starts[i]!;
  }
  endOf(i: number): number {
    return this.#isAligned ? i + 1 : this.#ends[i]!;
  }

  /** Adds what the original's [start, end) is read as: one unit. */
  put(cased: number, start: number, end: number): void {
    if (lookOf[cased] === 0) learnLook(cased);
    const k = this.length++;
    this.casedUnits[k] = cased;
    this.#starts[k] = start;
    this.#ends[k] = end;
  }

  putAll(chars: string, start: number, end: number): void {
    this.#reserve(this.length + chars.length + this.#until - this.#from - start);
    if (this.#starts.length < this.casedUnits.length) this.#growOffsets();
    for (let i = 0; i < chars.length; i++) {
      const unit = chars.charCodeAt(i);
      if (lookOf[unit] === 0) learnLook(unit);
      this.put(casedOf[unit]!, start, end);
    }
  }

  /** A combining mark joins the letter before it; one that makes no letter (n̸, a keycap's ⃣) only widens it. */
  #attach(mark: number, i: number): void {
    const k = this.length - 1;
    if (k < 0) return;
    this.#ends[k] = i + 1;
    const letter = compose(this.casedUnits[k]!, mark);
    if (letter === 0) return;
    if (lookOf[letter] === 0) learnLook(letter);
    this.casedUnits[k] = casedOf[letter]!;
  }

  #fillViews(): void {
    if (this.#tonedUnits.length < this.casedUnits.length) {
      this.#tonedUnits = new Uint16Array(this.casedUnits.length);
      this.#bareUnits = new Uint16Array(this.casedUnits.length);
    }
    const { casedUnits } = this;
    const toned = this.#tonedUnits;
    const bare = this.#bareUnits;
    for (let i = 0; i < this.length; i++) {
      toned[i] = tonedOf[casedUnits[i]!]!;
      bare[i] = bareOf[casedUnits[i]!]!;
    }
    const { count, starts, ends, traits } = this.syllables;
    for (let s = 0; s < count; s++)
      if ((traits[s]! & Trait.marked) !== 0) placeTone(toned, bare, starts[s]!, ends[s]!);
    this.#hasViews = true;
  }

  #fillOffsets(): void {
    if (!this.#isAligned) return;
    this.#alignOffsets(this.length);
    this.#isAligned = false;
  }

  #alignOffsets(until: number): void {
    if (this.#starts.length < this.casedUnits.length) this.#growOffsets();
    for (let k = 0; k < until; k++) {
      this.#starts[k] = k;
      this.#ends[k] = k + 1;
    }
  }

  #reserve(size: number): void {
    if (size <= this.casedUnits.length) return;
    this.casedUnits = grown(this.casedUnits, new Uint16Array(Math.max(256, size * 2)));
  }

  #growOffsets(): void {
    this.#starts = grown(this.#starts, new Uint32Array(this.casedUnits.length));
    this.#ends = grown(this.#ends, new Uint32Array(this.casedUnits.length));
  }
}

/** Arguments of one call that every engine takes. */
const longestCall = 4096;

function stringOf(units: Uint16Array, length: number): string {
  if (length <= longestCall) return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
  let text = '';
  for (let i = 0; i < length; i += longestCall) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, Math.min(length, i + longestCall)));
  }
  return text;
}
