import { eachWord, type PackedWords, tones, unpackWords } from '../rules/packing-words.ts';
import { learnLook, lookOf, marksOf, spellingMask } from '../text/looks.ts';
import type { Syllables } from '../text/syllables.ts';

/**
 * Every syllable that a phrase has, by number; a draft's syllables are looked up here once, by the hash of their bare
 * form. All syllables of one bare form ("ngu", "ngủ", "ngữ") have numbers in a row: a *family*.
 */
export class Lexicon {
  readonly #packed: PackedWords;
  /** Spelled out when first asked for, which most drafts never do. */
  #words: readonly string[] | undefined;
  /** First word of each family, and one entry more. */
  readonly #families: Uint32Array;
  /** Open addressing on the bare form's hash; holds family + 1. */
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #spellings: Int32Array;
  readonly count: number;

  constructor(packed: PackedWords) {
    this.#packed = packed;
    const toneMarks = tones.map((tone) => spellingOf(`a${tone}`.normalize('NFC')));
    const spellings: number[] = [];
    const hashes: number[] = [];
    const firsts: number[] = [];
    let hash = 0;
    let marks = 0;
    const read = (letters: string): void => {
      for (let i = 0; i < letters.length; i++) {
        const unit = letters.charCodeAt(i);
        hash = Math.imul(hash ^ (look(unit) & 0xffff), 16777619);
        marks += marksOf[unit]!;
      }
    };
    // Nothing is spelled out: when a page opens nothing is compiled yet.
    eachWord(packed, (onset, rhyme, _, set) => {
      hash = noLetters;
      marks = 0;
      read(onset);
      read(rhyme);
      marks &= spellingMask;
      if (hashes.at(-1) !== hash) {
        firsts.push(spellings.length);
        hashes.push(hash);
      }
      for (let t = 0; set >> t > 0; t++) if ((set >> t) & 1) spellings.push(marks + toneMarks[t]!);
    });
    this.count = spellings.length;
    this.#spellings = new Int32Array(spellings);
    firsts.push(this.count);
    this.#families = new Uint32Array(firsts);
    this.#hashes = new Int32Array(hashes);
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
    const mask = this.#slots.length - 1;
    for (let family = 0; family < hashes.length; family++) {
      let slot = hashes[family]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = family + 1;
    }
  }

  /** The family of a bare form by its hash, or -1. */
  family(hash: number): number {
    const slots = this.#slots;
    for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const family = slots[slot]! - 1;
      if (this.#hashes[family] === hash) return family;
    }
    return -1;
  }

  /** Of each syllable its family, -1 for one that no phrase has, and its word, -1 if none is spelled so. */
  lookUp({ count, hashes, spellings }: Syllables, families: Int32Array, words: Int32Array): void {
    const slots = this.#slots;
    const keys = this.#hashes;
    const firsts = this.#families;
    const known = this.#spellings;
    const mask = slots.length - 1;
    for (let s = 0; s < count; s++) {
      const hash = hashes[s]!;
      let slot = hash & mask;
      while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
      const family = slots[slot]! - 1;
      let word = -1;
      if (family >= 0) {
        const last = firsts[family + 1]!;
        word = firsts[family]!;
        while (word < last && known[word] !== spellings[s]) word++;
        if (word === last) word = -1;
      }
      families[s] = family;
      words[s] = word;
    }
  }

  /** Words of the family are numbered [first(family), first(family + 1)). */
  first(family: number): number {
    return this.#families[family]!;
  }

  /** The family's word with these diacritics (Syllables.spellings), or -1. */
  find(family: number, spelling: number): number {
    const last = this.#families[family + 1]!;
    for (let word = this.#families[family]!; word < last; word++) {
      if (this.#spellings[word] === spelling) return word;
    }
    return -1;
  }

  spelling(word: number): string {
    this.#words ??= unpackWords(this.#packed);
    return this.#words[word]!;
  }
}

type Word = string | ArrayLike<number>;
const noLetters = -2128831035;

/** FNV-1a over the bare units, as text/syllables.ts has it; `hash`: of what stands before them. */
export function hashBare(word: Word, before = noLetters): number {
  let hash = before;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ (look(unitAt(word, i)) & 0xffff), 16777619);
  return hash;
}

/** The diacritics of a word, as text/syllables.ts adds them up. */
export function spellingOf(word: Word): number {
  let marks = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = unitAt(word, i);
    look(unit);
    marks += marksOf[unit]!;
  }
  return marks & spellingMask;
}

function unitAt(word: Word, i: number): number {
  return typeof word === 'string' ? word.charCodeAt(i) : word[i]!;
}

function look(unit: number): number {
  return lookOf[unit]! || learnLook(unit);
}
