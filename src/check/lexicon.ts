import { learnLook, lookOf, marksOf, spellingMask } from '../text/looks.ts';

/**
 * Every syllable that a phrase has, by number; a draft's syllables are looked up here once, by the hash of their bare
 * form. All syllables of one bare form ("ngu", "ngủ", "ngữ") have numbers in a row: a *family*.
 */
export class Lexicon {
  readonly #words: string;
  readonly #offsets: Uint32Array;
  /** First word of each family, and one entry more. */
  readonly #families: Uint32Array;
  /** Open addressing on the bare form's hash; holds family + 1. */
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #spellings: Uint32Array;
  readonly count: number;
  readonly families: number;

  /** `words`: as compile.ts writes them, sorted by family, parted by single spaces. */
  constructor(words: string) {
    this.#words = words;
    const list = words === '' ? [] : words.split(' ');
    this.count = list.length;
    this.#offsets = new Uint32Array(list.length + 1);
    this.#spellings = new Uint32Array(list.length);
    const families: number[] = [];
    const hashes: number[] = [];
    let offset = 0;
    for (const [w, word] of list.entries()) {
      this.#offsets[w] = offset;
      offset += word.length + 1;
      const hash = hashBare(word);
      this.#spellings[w] = spellingOf(word);
      if (hashes.at(-1) === hash) continue;
      families.push(w);
      hashes.push(hash);
    }
    this.#offsets[list.length] = offset;
    this.#families = Uint32Array.of(...families, list.length);
    this.#hashes = Int32Array.from(hashes);
    this.families = hashes.length;
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
    for (const [family, hash] of hashes.entries()) this.#slots[this.#freeSlot(hash)] = family + 1;
  }

  #freeSlot(hash: number): number {
    let slot = hash & (this.#slots.length - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
    return slot;
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
    return this.#words.slice(this.#offsets[word], this.#offsets[word + 1]! - 1);
  }
}

type Word = string | ArrayLike<number>;

/** FNV-1a over the bare units, as text/syllables.ts has it; `hash`: of what stands before them. */
export function hashBare(word: Word, before = -2128831035): number {
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
