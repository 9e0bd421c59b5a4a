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
  /** The root's child for each word, 0 if none: the step that every syllable of a draft asks for. */
  readonly roots: Uint16Array;
}

/** Unpacks what rules/build-trie.ts packed, in one pass. */
export function unpackTrie(packed: string, wordCount: number): Trie {
  const { numbers, count } = unpackNumbers(packed);
  const edges = new Uint32Array(count + 1);
  const uses = new Uint32Array(count + 1);
  const words = new Uint16Array(count);
  const useList = new Uint16Array(count);
  let [node, edge, use] = [0, 0, 0];
  for (let at = 0; at < count; node++) {
    const head = numbers[at++]!;
    edges[node] = edge;
    uses[node] = use;
    const lastUse = use + ((head & 3) === 3 ? numbers[at++]! : head & 3);
    while (use < lastUse) useList[use++] = numbers[at++]!;
    let word = 0;
    for (const lastEdge = edge + (head >> 2); edge < lastEdge; edge++) {
      word += numbers[at++]!;
      words[edge] = word;
    }
  }
  edges[node] = edge;
  uses[node] = use;
  const roots = new Uint16Array(wordCount);
  for (let e = 0; e < edges[1]!; e++) roots[words[e]!] = e + 1;
  return {
    edges: edges.slice(0, node + 1),
    words: words.slice(0, edge),
    uses: uses.slice(0, node + 1),
    useList: useList.slice(0, use),
    roots,
  };
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
