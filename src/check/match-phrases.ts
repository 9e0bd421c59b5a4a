import type { Fold } from '../text/fold.ts';
import { Sign, Trait } from '../text/looks.ts';
import type { Disguises } from './disguises.ts';
import { joins } from './gaps.ts';
import { type Hits, Mode } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { step, type Trie } from './trie.ts';

const space = 0x20;
const odd = Trait.doubled | Trait.digit | Trait.foreign;

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
    const { count, starts, ends, traits, signs } = fold.syllables;
    const { casedUnits } = fold;
    const starred = (signs & Sign.star) !== 0;
    const { families } = this;
    const words = this.words;
    const { roots } = this.#trie;
    for (let s = 0; s < count; s++) {
      const family = families[s]!;
      if (family >= 0) {
        const word = words[s]!;
        const node = word < 0 ? 0 : roots[word]!;
        if (node !== 0) this.#walk(node, s, s + 1, Mode.exact);
        if (toneless && (traits[s]! & Trait.marked) === 0) this.#enterFamily(s, family, word);
      }
      // Most syllables are plainly written: two letters or more and a space behind them.
      const isPlain = casedUnits[ends[s]!] === space && ends[s]! - starts[s]! > 1 && (traits[s]! & odd) === 0;
      if ((!isPlain || starred) && this.#disguises.isOdd(fold, s)) this.#enterDisguised(s);
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
    const firstEdge = trie.edges[node]!;
    if (
      firstEdge === trie.edges[node + 1] ||
      next >= this.#fold.syllables.count ||
      !joins(this.#fold, next - 1)
    )
      return;
    const family = this.families[next]!;
    if (family >= 0) {
      const word = this.words[next]!;
      if (word >= 0) this.#enter(step(trie, node, word), from, next + 1, mode);
      if (this.#toneless && (this.#fold.syllables.traits[next]! & Trait.marked) === 0)
        this.#walkFamily(node, from, next, mode, family, word);
    }
    if (this.#disguises.isOdd(this.#fold, next)) {
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
