import type { Fold } from '../text/fold.ts';
import { Sign, Trait } from '../text/looks.ts';
import type { Disguises } from './disguises.ts';
import { type Hits, Mode } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { step, type Trie } from './trie.ts';

/**
 * Finds every phrase of every rule in one pass over a paragraph's syllables. From each syllable the phrases' tree is
 * walked along the syllable as it is written; in a toneless paragraph also along its whole family ("do" may be "đồ");
 * where the writing is odd ("đ.ồ", "ng0c"), along what it stands for.
 */
export class PhraseMatcher {
  readonly #lexicon: Lexicon;
  readonly #trie: Trie;
  readonly #disguises: Disguises;
  /** Of the paragraph matched last: the family of each syllable, -1 for one that no phrase has. */
  families = new Int32Array(64);
  words = new Int32Array(64);
  #fold!: Fold;
  #hits!: Hits;
  #toneless = false;
  /** Traits of syllables that may be odd. */
  #odd = 0;

  constructor(lexicon: Lexicon, trie: Trie, disguises: Disguises) {
    this.#lexicon = lexicon;
    this.#trie = trie;
    this.#disguises = disguises;
  }

  match(fold: Fold, hits: Hits, toneless: boolean): void {
    this.#fold = fold;
    this.#hits = hits;
    this.#toneless = toneless;
    this.#lookUp();
    const { count, traits, signs } = fold.syllables;
    const { families } = this;
    const words = this.words;
    const { roots, uses, ahead } = this.#trie;
    // A star before it makes any syllable odd.
    this.#odd = (signs & Sign.star) !== 0 ? 0xff : Trait.loose;
    for (let s = 0; s < count; s++) {
      const word = words[s]!;
      const node = word < 0 ? 0 : roots[word]!;
      // Most words that begin a phrase are followed by one that no phrase has there.
      if (
        node !== 0 &&
        (uses[node] !== uses[node + 1] ||
          ((traits[s]! & Trait.joined) !== 0 &&
            (toneless ||
              (traits[s + 1]! & this.#odd) !== 0 ||
              ((ahead[node]! >>> (words[s + 1]! & 31)) & 1) !== 0)))
      )
        this.#walk(node, s, s + 1, Mode.exact);
      if (toneless && families[s]! >= 0 && (traits[s]! & Trait.marked) === 0)
        this.#enterFamily(s, families[s]!, word);
      if ((traits[s]! & this.#odd) !== 0 && this.#disguises.isOdd(fold, s)) this.#enterDisguised(s);
    }
  }

  #lookUp(): void {
    const { syllables } = this.#fold;
    if (syllables.count > this.families.length) {
      this.families = new Int32Array(syllables.count * 2);
      this.words = new Int32Array(syllables.count * 2);
    }
    this.#lexicon.lookUp(syllables, this.families, this.words);
  }

  #enterFamily(s: number, family: number, except: number): void {
    const last = this.#lexicon.first(family + 1);
    for (let word = this.#lexicon.first(family); word < last; word++) {
      if (word !== except) this.#enter(this.#trie.roots[word]!, s, s + 1, Mode.bare);
    }
  }

  #enterDisguised(s: number): void {
    for (const { word, next, initials } of this.#disguises.read(this.#fold, s)) {
      const node = this.#trie.roots[word]!;
      if (initials && node !== 0) this.#goOn(node, s, next, Mode.disguised);
      else this.#enter(node, s, next, Mode.disguised);
    }
  }

  #enter(node: number, from: number, next: number, mode: number): void {
    if (node !== 0) this.#walk(node, from, next, mode);
  }

  /** At `node` after syllables [from, next): reports the phrases that end here, then goes on to longer ones. */
  #walk(node: number, from: number, next: number, mode: number): void {
    const trie = this.#trie;
    const lastUse = trie.uses[node + 1]!;
    for (let u = trie.uses[node]!; u < lastUse; u++) this.#hits.add(trie.useList[u]!, from, next, mode, node);
    this.#goOn(node, from, next, mode);
  }

  #goOn(node: number, from: number, next: number, mode: number): void {
    const trie = this.#trie;
    const { traits } = this.#fold.syllables;
    const ahead = trie.ahead[node]!;
    if (ahead === 0 || (traits[next - 1]! & Trait.joined) === 0) return;
    const word = this.words[next]!;
    if (word >= 0 && ((ahead >>> (word & 31)) & 1) !== 0)
      this.#enter(step(trie, node, word), from, next + 1, mode);
    const family = this.families[next]!;
    if (this.#toneless && family >= 0 && (traits[next]! & Trait.marked) === 0)
      this.#walkFamily(node, from, next, mode, family, word);
    if ((traits[next]! & this.#odd) !== 0 && this.#disguises.isOdd(this.#fold, next)) {
      for (const read of this.#disguises.read(this.#fold, next, (mode & Mode.disguised) !== 0)) {
        if (!read.initials) this.#enter(step(trie, node, read.word), from, read.next, mode | Mode.disguised);
      }
    }
  }

  #walkFamily(node: number, from: number, next: number, mode: number, family: number, except: number): void {
    const first = this.#lexicon.first(family);
    const last = this.#lexicon.first(family + 1);
    const { edges, words } = this.#trie;
    for (let e = edges[node]!; e < edges[node + 1]!; e++) {
      const word = words[e]!;
      if (word >= first && word < last && word !== except)
        this.#walk(e + 1, from, next + 1, mode | Mode.bare);
    }
  }
}
