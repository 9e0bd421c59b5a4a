import type { HiddenWords } from './hidden-words.ts';
import { isAmount, isDocumentLike, isLinkLike, isPlateLike, isStyled, unseen } from './sieve-shapes.ts';
import { joinHashes, type Opening, type SieveWords } from './sieve-words.ts';
import { learnSight, Sight, sights } from './sights.ts';

const seed = -2128831035;
const prime = 16777619;
const [space, hyphen, dot, slash, colon, atSign, star] = [0x20, 0x2d, 0x2e, 0x2f, 0x3a, 0x40, 0x2a];
const [letterU, horn] = [0x75, 0x31b];
/** A number this long may be somebody's; shorter than the second it may be an amount; a plate has fewer digits. */
const longNumber = 6;
const sureNumber = 9;
const plateNumber = 4;
/** Digits further apart than this are two numbers. */
const widestGap = 4;
const plainWord = /^[a-z\s]+$/i;
/** Syllables after a start word in which a name may begin. */
const nameWithin = 4;

/**
 * One fast look over a raw paragraph: may any rule find anything in it? Most paragraphs have nothing and are never
 * folded. It may say yes for nothing, never no for something: tests hold it against the full matcher.
 */
export class Sieve {
  readonly #words: SieveWords;
  readonly #hidden: HiddenWords;
  readonly #readings = new Map<string, boolean>();
  #digitUntil = 0;
  #wordUntil = 0;
  #plainUntil = 0;
  #capitalLeft = 0;

  constructor(words: SieveWords, hidden: HiddenWords) {
    this.#words = words;
    this.#hidden = hidden;
  }

  mayMatter(text: string): boolean {
    const { table, openings } = this.#words;
    const { length } = text;
    this.#digitUntil = 0;
    this.#wordUntil = 0;
    this.#plainUntil = 0;
    this.#capitalLeft = 0;
    let hashed = seed;
    let start = -1;
    let traits = 0;
    let first = 0;
    let last = 0;
    let doubled = false;
    let horned = false;
    let [before, before2, startBefore, startBefore2] = [0, 0, 0, 0];
    let digits = 0;
    let digitAt = -9;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : space;
      const sight = sights[unit]! || learnSight(unit);
      if ((sight & Sight.word) !== 0) {
        const bare = sight & 0xffff;
        if (start < 0) {
          start = i;
          first = sight;
        }
        // "ưu" is no letter written twice.
        if (bare === last && !(horned && bare === letterU)) doubled = true;
        last = bare;
        horned = (sight & Sight.horned) !== 0;
        hashed = Math.imul(hashed ^ bare, prime);
        traits |= sight;
        if ((sight & Sight.digit) === 0) {
          traits |= Sight.letter;
          continue;
        }
        if (i - digitAt > widestGap) {
          if (digits >= longNumber && !isAmount(text, digitAt + 1)) return true;
          digits = 0;
        }
        digitAt = i;
        if (++digits >= sureNumber || i < this.#digitUntil) return true;
        continue;
      }
      if ((sight & Sight.skip) !== 0) {
        if (unit === horn) horned = true;
        continue;
      }
      if ((sight & Sight.odd) !== 0) return true;
      const sign = sight & 0xffff;
      if (start >= 0) {
        if (this.#capitalLeft > 0) {
          if ((first & Sight.upper) !== 0) return true;
          this.#capitalLeft--;
        }
        const one = table.get(hashed);
        if (one !== 0 && this.#opens(openings[one - 1]!, text, start, i)) return true;
        const pair = joinHashes(before, hashed);
        const two = table.get(pair);
        if (two !== 0 && this.#opens(openings[two - 1]!, text, startBefore, i)) return true;
        const three = table.get(joinHashes(joinHashes(before2, before), hashed));
        if (three !== 0 && this.#opens(openings[three - 1]!, text, startBefore2, i)) return true;
        if (digits >= plateNumber && digitAt === i - 1 && isPlateLike(text, i)) return true;
        if ((traits & Sight.letter) !== 0 && this.#isOdd(text, start, i, sign, traits, doubled)) return true;
        before2 = before;
        before = hashed;
        startBefore2 = startBefore;
        startBefore = start;
        hashed = seed;
        traits = 0;
        last = 0;
        doubled = false;
        start = -1;
      }
      if (sign === space) continue;
      if ((sign === atSign || sign === dot || sign === colon) && isLinkLike(text, i)) return true;
      if (sign === star) return true;
      if (sign === slash || sign === hyphen) {
        if (i - digitAt <= 2 && isDocumentLike(text, i + 1)) return true;
        if (sign === slash) digitAt -= widestGap;
      }
      if ((sight & Sight.high) !== 0) {
        const low = text.charCodeAt(i + 1);
        if (isStyled(unit, low)) return true;
        if (low >= 0xdc00 && low <= 0xdfff) i++;
      }
    }
    return digits >= longNumber && !isAmount(text, digitAt + 1);
  }

  /** Letters that may hide a word: with digits, stretched, or with a sign or a space where none belongs. */
  #isOdd(text: string, start: number, end: number, sign: number, traits: number, doubled: boolean): boolean {
    if ((traits & (Sight.digit | Sight.foreign)) !== 0 || doubled) return this.#hidden.mayStart(text, start);
    if (sign === space) return end - start <= 3 && end < text.length && this.#hidden.mayStart(text, start);
    const next = text.charCodeAt(end + 1);
    if (((sights[next]! || learnSight(next)) & Sight.word) === 0) return false;
    return this.#hidden.mayStart(text, start);
  }

  #opens(opening: Opening, text: string, start: number, end: number): boolean {
    if (opening.isSure) return true;
    if (
      opening.awaited.length > 0 &&
      start < this.#wordUntil &&
      this.#isAwaited(text.slice(start, end), start, opening)
    )
      return true;
    if (opening.phrases.length > 0 && this.#reads(text.slice(start, end), opening)) return true;
    for (const { within, digit, capital, words, spelled } of opening.hints) {
      const written = spelled ? text.slice(start, end).replace(unseen, '').normalize('NFC') : '';
      if (spelled && !spelled.test(written)) continue;
      if (!digit && !capital && !words) return true;
      if (digit) this.#digitUntil = Math.max(this.#digitUntil, end + within);
      if (words) this.#wordUntil = Math.max(this.#wordUntil, end + within);
      if (words && plainWord.test(written)) this.#plainUntil = Math.max(this.#plainUntil, end + within);
      if (capital) this.#capitalLeft = nameWithin;
    }
    return false;
  }

  /** As spelled; without diacritics only behind a start word that has none either. */
  #isAwaited(written: string, start: number, { awaited }: Opening): boolean {
    const word = written.replace(unseen, '').normalize('NFC').toLowerCase();
    return plainWord.test(word) ? start < this.#plainUntil || awaited.includes(word) : awaited.includes(word);
  }

  #reads(written: string, opening: Opening): boolean {
    const known = this.#readings.get(written);
    if (known !== undefined) return known;
    const reads = this.#words.reads(written, opening);
    if (this.#readings.size > 2000) this.#readings.clear();
    this.#readings.set(written, reads);
    return reads;
  }
}
