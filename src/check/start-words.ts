import type { Fold } from '../text/fold.ts';
import { Trait } from '../text/looks.ts';
import type { Syllables } from '../text/syllables.ts';
import type { StartHints } from './start-hints.ts';
import { step, type Trie } from './trie.ts';

/** Start words that a paragraph has, by detector id: syllables [from, to). */
export type StartWords = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

const none: StartWords = new Map();
/** A name begins this many syllables behind a start word at the latest, nothing but single spaces between. */
const nameWithin = 3;

/** Finds the detectors' start words: the trie has them spelled out, with their diacritics and without any. */
export class StartFinder {
  readonly #trie: Trie;
  readonly #starters: readonly string[];
  readonly #hints: StartHints;

  constructor(trie: Trie, starters: readonly string[], hints: StartHints) {
    this.#trie = trie;
    this.#starters = starters;
    this.#hints = hints;
  }

  /** `words`: of each syllable, as match-phrases.ts looked them up. */
  find({ syllables }: Fold, words: Int32Array): StartWords {
    const { count } = syllables;
    const { roots, uses, useList } = this.#trie;
    let found: Map<string, { from: number; to: number }[]> | undefined;
    for (let from = 0; from < count; from++) {
      let node = words[from]! < 0 ? 0 : roots[words[from]!]!;
      for (let to = from + 1; node !== 0; to++) {
        for (let u = uses[node]!; u < uses[node + 1]!; u++) {
          const starter = useList[u]!;
          const id = this.#starters[starter];
          if (id === undefined || !this.#isPromising(starter, syllables, words, from, to)) continue;
          found ??= new Map();
          const places = found.get(id);
          if (places) places.push({ from, to });
          else found.set(id, [{ from, to }]);
        }
        node = to < count ? step(this.#trie, node, words[to]!) : 0;
      }
    }
    return found ?? none;
  }

  #isPromising(starter: number, syllables: Syllables, words: Int32Array, from: number, to: number): boolean {
    const hint = this.#hints[this.#starters[starter]!];
    if (hint === undefined) return true;
    if (hint === 'name') return isNamed(syllables, to);
    // Behind a start word with its diacritics nothing counts that has lost its own: "nhà … to" is no "tổ".
    let marks = 0;
    for (let s = from; s < to; s++) marks |= syllables.traits[s]! & Trait.marked;
    for (let s = to; s < syllables.count && s < to + hint; s++)
      if ((syllables.traits[s]! & Trait.digit) !== 0 || this.#follows(words[s]!, starter, marks === 0))
        return true;
    return false;
  }

  #follows(word: number, starter: number, isBare: boolean): boolean {
    const { roots, uses, useList } = this.#trie;
    if (word < 0) return false;
    const node = roots[word]!;
    const spelled = starter + this.#starters.length;
    for (let u = uses[node]!; u < uses[node + 1]!; u++)
      if (useList[u] === spelled || (isBare && useList[u] === spelled + this.#starters.length)) return true;
    return false;
  }
}

function isNamed({ starts, ends, traits, count }: Syllables, to: number): boolean {
  for (let s = to; s < count && s < to + nameWithin && starts[s]! - ends[s - 1]! === 1; s++)
    if ((traits[s]! & Trait.upper) !== 0) return true;
  return false;
}
