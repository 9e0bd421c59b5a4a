import type { Fold } from '../text/fold.ts';
import { Trait } from '../text/looks.ts';
import type { Syllables } from '../text/syllables.ts';
import { hashBare, type Lexicon, spellingOf } from './lexicon.ts';
import type { StartHint, StartHints } from './start-hints.ts';
import { step, type Trie } from './trie.ts';

/** Start words that a paragraph has, by detector id: syllables [from, to). */
export type StartWords = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

const none: StartWords = new Map();
/** A name begins this many syllables behind a start word at the latest, nothing but single spaces between. */
const nameWithin = 3;

/** A hint with its words as keys. */
interface Hint extends Pick<StartHint, 'within' | 'capital' | 'bare'> {
  readonly spelled: ReadonlySet<number> | undefined;
  readonly words: ReadonlySet<number>;
  readonly bareWords: ReadonlySet<number>;
}

/** Finds the detectors' start words. They are bare: any syllable of the family will do, unless the hint knows better. */
export class StartFinder {
  readonly #trie: Trie;
  readonly #lexicon: Lexicon;
  readonly #starters: readonly string[];
  readonly #hints: readonly (Hint | undefined)[];
  /** By family: the trie's node over its first word, 0 if none. */
  readonly #roots: Uint16Array;

  constructor(lexicon: Lexicon, trie: Trie, starters: readonly string[], hints: StartHints) {
    this.#lexicon = lexicon;
    this.#trie = trie;
    this.#starters = starters;
    this.#hints = starters.map((id) => compileHint(hints[id]));
    this.#roots = new Uint16Array(lexicon.families);
    for (let f = 0; f < lexicon.families; f++) this.#roots[f] = trie.roots[lexicon.first(f)]!;
  }

  /** `families`: of each syllable, as match-phrases.ts looked them up. */
  find(fold: Fold, families: Int32Array): StartWords {
    const { count } = fold.syllables;
    let found: Map<string, { from: number; to: number }[]> | undefined;
    for (let from = 0; from < count; from++) {
      if (families[from]! < 0) continue;
      let node = this.#roots[families[from]!]!;
      for (let to = from + 1; node !== 0; to++) {
        const { uses, useList } = this.#trie;
        for (let u = uses[node]!; u < uses[node + 1]!; u++) {
          const hint = this.#hints[useList[u]!];
          if (hint && !isPromising(hint, fold.syllables, from, to)) continue;
          const id = this.#starters[useList[u]!]!;
          found ??= new Map();
          const places = found.get(id);
          if (places) places.push({ from, to });
          else found.set(id, [{ from, to }]);
        }
        const next = to < count ? families[to]! : -1;
        node = next < 0 ? 0 : step(this.#trie, node, this.#lexicon.first(next));
      }
    }
    return found ?? none;
  }
}

function isPromising(hint: Hint, syllables: Syllables, from: number, to: number): boolean {
  const { traits, count } = syllables;
  const isBare = (traitsOf(syllables, from, to) & Trait.marked) === 0;
  if (hint.spelled && !(isBare && hint.bare) && !hint.spelled.has(keyOf(syllables, from, to))) return false;
  if (hint.capital) return isNamed(syllables, to);
  if (hint.within === undefined) return true;
  for (let s = to; s < count && s < to + hint.within; s++) {
    if ((traits[s]! & Trait.digit) !== 0) return true;
    const key = keyOf(syllables, s, s + 1);
    if (hint.words.has(key) || (isBare && hint.bareWords.has(key))) return true;
  }
  return false;
}

function isNamed({ starts, ends, traits, count }: Syllables, to: number): boolean {
  for (let s = to; s < count && s < to + nameWithin && starts[s]! - ends[s - 1]! === 1; s++)
    if ((traits[s]! & Trait.upper) !== 0) return true;
  return false;
}

function traitsOf({ traits }: Syllables, from: number, to: number): number {
  let all = 0;
  for (let s = from; s < to; s++) all |= traits[s]!;
  return all;
}

function compileHint(hint: StartHint | undefined): Hint | undefined {
  if (!hint) return undefined;
  const { spelled, words = [] } = hint;
  return {
    ...hint,
    spelled: spelled && new Set(spelled.map((phrase) => phrase.split(' ').reduce(addWord, 0))),
    words: new Set(words.map((word) => addWord(0, word))),
    bareWords: new Set(words.map((word) => mix(0, hashBare(word), 0))),
  };
}

function addWord(key: number, word: string): number {
  return mix(key, hashBare(word), spellingOf(word));
}

/** Syllables [from, to) as spelled, in one small number. */
function keyOf({ hashes, spellings }: Syllables, from: number, to: number): number {
  let key = 0;
  for (let s = from; s < to; s++) key = mix(key, hashes[s]!, spellings[s]!);
  return key;
}

function mix(key: number, hash: number, spelling: number): number {
  return (Math.imul(key, 31) ^ Math.imul(hash, 31) ^ spelling) & 0x3fffffff;
}
