import { isSeparator } from './disguises.ts';
import { drawnAs, isDrawn, star } from './drawn-letters.ts';
import { HashTable } from './hash-table.ts';
import type { Lexicon } from './lexicon.ts';
import { learnSight, Sight, sights } from './sights.ts';

const seed = -2128831035;
const prime = 16777619;
const [space, one, bang, i, j, l, f, p, h] = [0x20, 0x31, 0x21, 0x69, 0x6a, 0x6c, 0x66, 0x70, 0x68];
const longest = 9;
/** Signs that one word may have between its letters: disguises.ts reads no further, and no text costs its square. */
const mostSigns = longest + 4;

/** A loose, fast stand-in for disguises.ts on raw text: may some oddly written letters be a hidden word? */
export class HiddenWords {
  readonly #table: HashTable;

  constructor(lexicon: Lexicon, hidden: Uint8Array) {
    const hashes = new Map<number, number>();
    for (const [word, isHidden] of hidden.entries()) if (isHidden === 1) hashes.set(lexicon.hash(word), 1);
    this.#table = new HashTable(hashes);
  }

  /** Reads on from a syllable's first unit, over single signs (and spaces after single letters), as long as a word is. */
  mayStart(text: string, start: number): boolean {
    const table = this.#table;
    let hash = seed;
    let asL = seed;
    let last = 0;
    let lastSlim = 0;
    let count = 0;
    let part = 0;
    let signs = 0;
    let isOdd = false;
    for (let at = start; at < text.length && count <= longest; at++) {
      const unit = text.charCodeAt(at);
      const sight = sights[unit]! || learnSight(unit);
      if ((sight & Sight.skip) !== 0) continue;
      let letter: number;
      if ((sight & Sight.word) !== 0) {
        letter = sight & 0xffff;
        const plain = letter === j && count > 0 ? i : (drawnAs.get(letter) ?? letter);
        if (plain !== letter || plain === last || plain === f) isOdd = true;
        letter = plain;
        part++;
      } else {
        const sign = sight & 0xffff;
        if (sign === star || (isOdd && (table.get(hash) !== 0 || table.get(asL) !== 0))) return true;
        isOdd = true;
        if (++signs > mostSigns) return false;
        if (sign === space ? part !== 1 : !isSeparator(sign) && !isDrawn(sign)) return false;
        letter = drawnAs.get(sign) ?? 0;
        part = 0;
      }
      if (letter === 0) continue;
      const slim = (sight & 0xffff) === one || (sight & 0xffff) === bang ? l : letter;
      if (slim !== lastSlim) asL = slim === f ? mix(mix(asL, p), h) : mix(asL, slim);
      lastSlim = slim;
      if (letter === last) continue;
      last = letter;
      count++;
      hash = letter === f ? mix(mix(hash, p), h) : mix(hash, letter);
    }
    return isOdd && (table.get(hash) !== 0 || table.get(asL) !== 0);
  }
}

function mix(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, prime);
}
