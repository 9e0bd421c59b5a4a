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
    const open = (hashes: readonly number[]): Opening => {
      const hash = hashOpening(hashes);
      let number = numbers.get(hash);
      if (number === undefined) {
        number = this.openings.push({ phrases: [], hints: [], isSure: false, awaited: [] });
        numbers.set(hash, number);
      }
      return this.openings[number - 1]!;
    };
    const hash = (word: number) => lexicon.hash(word);
    eachBeginning(own, (path, use) => {
      if (isOwn[use] === 0) return;
      const opening = open(path.map(hash));
      if (
        !opening.phrases.some(
          (known) => known.length === path.length && known.every((word, i) => word === path[i]),
        )
      )
        opening.phrases.push([...path]);
    });
    eachBeginning(starts, (path, use) => expect(open(path.map(hash)), startHints[starters[use]!]));
    for (const term of unitTerms) open(term.slice(0, 3).map(hashBare)).isSure = true;
    for (const { words = [] } of Object.values(startHints))
      for (const word of words) open([hashBare(word)]).awaited.push(word);
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

export function hashOpening(hashes: readonly number[]): number {
  return hashes.reduce((before, hash) => joinHashes(before, hash));
}

export function joinHashes(before: number, hash: number): number {
  return Math.imul(before, 31) ^ hash;
}

/** Calls for each beginning of a trie's phrases: their first three words, or fewer where they are shorter. */
function eachBeginning(trie: Trie, visit: (path: readonly number[], use: number) => void): void {
  const descend = (node: number, path: number[], length: number): void => {
    for (let u = trie.uses[node]!; u < trie.uses[node + 1]!; u++) visit(path, trie.useList[u]!);
    for (let e = trie.edges[node]!; e < trie.edges[node + 1]!; e++) {
      if (length < 3) path.push(trie.words[e]!);
      descend(e + 1, path, length + 1);
      if (length < 3) path.pop();
    }
  };
  descend(0, [], 0);
}
