import { unpackNumbers } from '../rules/packing.ts';

/**
 * Phrases as a tree over word numbers, in flat arrays: node n's edges are [edges[n], edges[n + 1]) with their words
 * rising, its uses [uses[n], uses[n + 1]) in `useList`. Node 0 is the root; edge e leads to node e + 1.
 */
export interface Trie {
  readonly edges: Uint32Array;
  readonly words: Uint16Array;
  readonly uses: Uint32Array;
  readonly useList: Uint16Array;
  /** Of each node a bit for each of its words, by the lowest five of the number: what nearly always says that none fits. */
  readonly ahead: Int32Array;
  /** The root's child for each word, 0 if none: the step that every syllable of a draft asks for. */
  readonly roots: Uint16Array;
}

/** A node has fewer uses than this: what its head has above is how many edges. */
const usesBits = 4;
export const mostUses = 1 << usesBits;
const none = new Uint16Array();

/** Unpacks what rules/build-trie.ts packed, in one pass. */
export function unpackTrie(packed: string, wordCount: number): Trie {
  const [
    headList = none,
    heads = none,
    useCount = none,
    useRanks = none,
    rootSteps = none,
    firstRanks = none,
    laterSteps = none,
  ] = unpackNumbers(packed);
  const nodes = heads.length + 1;
  const firstWords = recall(firstRanks, wordCount);
  const trie = {
    edges: new Uint32Array(nodes + 1),
    words: new Uint16Array(heads.length),
    uses: new Uint32Array(nodes + 1),
    useList: recall(useRanks, useCount[0]!),
    ahead: new Int32Array(nodes),
    roots: new Uint16Array(wordCount),
  };
  let edge = rootSteps.length;
  let later = 0;
  for (let e = 0, next = 0; e < edge; e++) {
    const word = next + rootSteps[e]!;
    trie.words[e] = word;
    trie.roots[word] = e + 1;
    next = word + 1;
  }
  for (let node = 1, inner = 0; node < nodes; node++) {
    const head = headList[heads[node - 1]!]!;
    trie.edges[node] = edge;
    trie.uses[node + 1] = trie.uses[node]! + (head & (mostUses - 1));
    const lastEdge = edge + (head >> usesBits);
    if (edge < lastEdge) trie.words[edge++] = firstWords[inner++]!;
    while (edge < lastEdge) trie.words[edge] = trie.words[edge++ - 1]! + laterSteps[later++]! + 1;
    let ahead = 0;
    for (let e = trie.edges[node]!; e < lastEdge; e++) ahead |= 1 << (trie.words[e]! & 31);
    trie.ahead[node] = ahead;
  }
  trie.edges[nodes] = edge;
  return trie;
}

/** Each number was told by its place among all, the one that was told last first. */
function recall(ranks: Uint16Array, count: number): Uint16Array {
  const recent = new Uint16Array(count);
  for (let number = 0; number < count; number++) recent[number] = number;
  const numbers = new Uint16Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    const number = recent[rank]!;
    recent.copyWithin(1, 0, rank);
    recent[0] = number;
    numbers[i] = number;
  }
  return numbers;
}

/** The child of `node` over `word`, 0 if there is none. */
export function step({ edges, words }: Trie, node: number, word: number): number {
  const last = edges[node + 1]!;
  let low = edges[node]!;
  for (let high = last; low < high; ) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < last && words[low] === word ? low + 1 : 0;
}
