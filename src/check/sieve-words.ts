import { Fold } from '../text/fold.ts';
import { HashTable } from './hash-table.ts';
import { hashBare, type Lexicon } from './lexicon.ts';
import { type StartHint, startHints } from './start-hints.ts';
import type { Trie } from './trie.ts';

/** What one, two or three syllables in a row can be the beginning of. */
export interface Opening {
  /** Own phrases' beginnings as words' numbers: the text must be spelled so, or without any tone. */
  readonly phrases: (readonly number[])[];
  readonly hints: StartHint[];
  /** A detector without a hint, or the unit's own words: always worth a look. */
  isSure: boolean;
  /** Words that some start word waits for, as spelled. */
  readonly awaited: string[];
}

/** The beginnings of everything that can start a finding, by the hash of their bare syllables. */
export class SieveWords {
  readonly openings: Opening[] = [];
  readonly table: HashTable;
  readonly #lexicon: Lexicon;
  readonly #scratch = new Fold();

  constructor(
    lexicon: Lexicon,
    own: Trie,
    starts: Trie,
    isOwn: Uint8Array,
    starters: readonly string[],
    unitTerms: Iterable<readonly string[]>,
  ) {
    this.#lexicon = lexicon;
    const numbers = new Map<number, number>();
    const open = (hash: number): Opening => {
      const known = numbers.get(hash);
      if (known !== undefined) return this.openings[known - 1]!;
      const opening: Opening = { phrases: [], hints: [], isSure: false, awaited: [] };
      numbers.set(hash, this.openings.push(opening));
      return opening;
    };
    eachBeginning(own, lexicon, (hash, path, use) => {
      if (isOwn[use] === 0) return false;
      open(hash).phrases.push([...path]);
      return true;
    });
    eachBeginning(starts, lexicon, (hash, _, use) => {
      expect(open(hash), startHints[starters[use]!]);
      return false;
    });
    for (const term of unitTerms) open(term.slice(0, 3).map(hashBare).reduce(joinHashes)).isSure = true;
    for (const { words = [] } of Object.values(startHints))
      for (const word of words) open(hashBare(word)).awaited.push(word);
    this.table = new HashTable(numbers);
  }

  /** True if the raw text reads as one of the phrases' beginnings, each syllable as spelled or bare. */
  reads(text: string, { phrases }: Opening): boolean {
    const { toned, bare, syllables } = this.#scratch.refold(text);
    return phrases.some((path) =>
      path.every((word, s) => {
        const [start, end] = [syllables.starts[s], syllables.ends[s]];
        const written = toned.slice(start, end);
        return (
          written === this.#lexicon.spelling(word) || (path.length > 1 && written === bare.slice(start, end))
        );
      }),
    );
  }
}

function expect(opening: Opening, hint: StartHint | undefined): void {
  if (hint && !opening.hints.includes(hint)) opening.hints.push(hint);
  if (!hint) opening.isSure = true;
}

export function joinHashes(before: number, hash: number): number {
  return Math.imul(before, 31) ^ hash;
}

/**
 * Calls for the phrases of a trie with their beginning: the first three words, or fewer where they are shorter, and
 * their hash. `visit` says whether it has seen enough of this beginning.
 */
function eachBeginning(
  trie: Trie,
  lexicon: Lexicon,
  visit: (hash: number, path: readonly number[], use: number) => boolean,
): void {
  const { edges, uses, useList, words } = trie;
  const path: number[] = [];
  const descend = (node: number, hash: number, depth: number): boolean => {
    let isDone = false;
    for (let u = uses[node]!; u < uses[node + 1]! && !isDone; u++) isDone = visit(hash, path, useList[u]!);
    for (let e = edges[node]!; e < edges[node + 1]!; e++) {
      if (depth >= 3) {
        if (isDone) return true;
        isDone = descend(e + 1, hash, depth + 1);
        continue;
      }
      const next = lexicon.hash(words[e]!);
      path.push(words[e]!);
      descend(e + 1, depth === 0 ? next : joinHashes(hash, next), depth + 1);
      path.pop();
    }
    return isDone;
  };
  descend(0, 0, 0);
}
