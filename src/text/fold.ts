import { foldAstral } from './astral.ts';
import { compose } from './compose.ts';
import { grown } from './grown.ts';
import { Syllables } from './syllables.ts';
import type { Folded } from './types.ts';
import { Act, actOf, bareOf, casedOf, expansions, kindOf, learnUnit, tonedOf } from './units.ts';

/**
 * Folds a text, any string of UTF-16 units, and keeps the way back. Never throws. A folded unit always stands for
 * whole characters of the original: both halves of a surrogate pair, a letter with all its combining marks.
 */
export function fold(text: string): Fold {
  return new Fold().refold(text);
}

/**
 * The folder's own form of `Folded`: the views as code units (the matcher's food) and as strings made when asked
 * for (the detectors'). One instance can be folded anew again and again; what it gave out before is then void.
 */
export class Fold implements Folded {
  original = '';
  /** How many folded units there are; the buffers below may be longer. */
  length = 0;
  casedUnits = new Uint16Array(0);
  tonedUnits = new Uint16Array(0);
  bareUnits = new Uint16Array(0);
  readonly syllables = new Syllables();
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);
  #views: { cased?: string; toned?: string; bare?: string } = {};

  refold(text: string): this {
    this.original = text;
    this.length = 0;
    this.#views = {};
    this.#reserve(text.length);
    const { casedUnits, tonedUnits, bareUnits } = this;
    const starts = this.#starts;
    const ends = this.#ends;
    let k = 0;
    let i = 0;
    // Nearly all units are kept as they are: this loop stays free of calls. The rest takes the slow way.
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (actOf[unit] !== Act.keep) break;
      casedUnits[k] = casedOf[unit]!;
      tonedUnits[k] = tonedOf[unit]!;
      bareUnits[k] = bareOf[unit]!;
      starts[k] = i;
      ends[k++] = i + 1;
    }
    this.length = k;
    this.#foldOn(i);
    this.syllables.cut(this);
    return this;
  }

  #foldOn(from: number): void {
    const text = this.original;
    for (let i = from; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const act = actOf[unit]! || learnUnit(unit);
      if (act === Act.keep) this.put(unit, i, i + 1);
      else if (act === Act.mark) this.#attach(unit, i);
      else if (act === Act.high) i = foldAstral(this, text, i);
      else if (act === Act.expand) this.putAll(expansions.get(unit)!, i, i + 1);
    }
  }

  get cased(): string {
    this.#views.cased ??= stringOf(this.casedUnits, this.length);
    return this.#views.cased;
  }
  get toned(): string {
    this.#views.toned ??= stringOf(this.tonedUnits, this.length);
    return this.#views.toned;
  }
  get bare(): string {
    this.#views.bare ??= stringOf(this.bareUnits, this.length);
    return this.#views.bare;
  }
  get starts(): Uint32Array {
    return this.#starts.subarray(0, this.length);
  }
  get ends(): Uint32Array {
    return this.#ends.subarray(0, this.length);
  }
  /** Where folded unit `i` starts in the original; `endOf` is the end of what it stands for. */
  startOf(i: number): number {
    return this.#starts[i]!;
  }
  endOf(i: number): number {
    return this.#ends[i]!;
  }

  /** Adds what the original's [start, end) is read as: one unit. */
  put(unit: number, start: number, end: number): void {
    const k = this.length++;
    this.casedUnits[k] = casedOf[unit]!;
    this.tonedUnits[k] = tonedOf[unit]!;
    this.bareUnits[k] = bareOf[unit]!;
    this.#starts[k] = start;
    this.#ends[k] = end;
  }

  putAll(chars: string, start: number, end: number): void {
    this.#reserve(this.length + chars.length + this.original.length - start);
    for (let i = 0; i < chars.length; i++) {
      learnOnce(chars.charCodeAt(i));
      this.put(chars.charCodeAt(i), start, end);
    }
  }

  /** Units as they are, without a reading: halves of an emoji. */
  putRaw(unit: number, start: number, end: number): void {
    this.put(unit, start, end);
    const k = this.length - 1;
    this.casedUnits[k] = unit;
    this.tonedUnits[k] = unit;
    this.bareUnits[k] = unit;
  }

  /** A combining mark joins the letter before it; one that makes no letter (n̸, a keycap's ⃣) only widens it. */
  #attach(mark: number, i: number): void {
    const k = this.length - 1;
    if (k < 0) return;
    this.#ends[k] = i + 1;
    const letter = compose(this.casedUnits[k]!, mark);
    if (letter === 0) return;
    learnOnce(letter);
    this.casedUnits[k] = casedOf[letter]!;
    this.tonedUnits[k] = tonedOf[letter]!;
    this.bareUnits[k] = bareOf[letter]!;
  }

  #reserve(size: number): void {
    if (size <= this.casedUnits.length) return;
    const room = Math.max(256, size * 2);
    this.casedUnits = grown(this.casedUnits, new Uint16Array(room));
    this.tonedUnits = grown(this.tonedUnits, new Uint16Array(room));
    this.bareUnits = grown(this.bareUnits, new Uint16Array(room));
    this.#starts = grown(this.#starts, new Uint32Array(room));
    this.#ends = grown(this.#ends, new Uint32Array(room));
  }
}

/** Arguments of one call that every engine takes. */
const longestCall = 4096;

function learnOnce(unit: number): void {
  if (kindOf[unit] === 0) learnUnit(unit);
}

function stringOf(units: Uint16Array, length: number): string {
  if (length <= longestCall) return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
  let text = '';
  for (let i = 0; i < length; i += longestCall) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, Math.min(length, i + longestCall)));
  }
  return text;
}
