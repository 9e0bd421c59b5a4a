import { unpackNumbers } from '../rules/packing.ts';

/**
 * Phrases as a tree over word numbers, in flat arrays: node n's edges are [edges[n], edges[n + 1]) with their words
 * rising, its uses [uses[n], uses[n + 1]) in `useList`. Node 0 is the root.
 */
export interface Trie {
  readonly edges: Uint32Array;
  readonly words: Uint16Array;
  readonly children: Uint16Array;
  readonly uses: Uint32Array;
  readonly useList: Uint16Array;
  /** The root's child for each word, 0 if none: the step that every syllable of a draft asks for. */
  readonly roots: Uint16Array;
}

/** Unpacks what rules/build-trie.ts packed: two passes, since parents' edges lie together but children come first. */
export function unpackTrie(packed: string, wordCount: number): Trie {
  const numbers = unpackNumbers(packed);
  const nodes: { readonly words: number[]; readonly children: number[]; readonly uses: readonly number[] }[] =
    [];
  let at = 0;
  const read = (): number => {
    const head = numbers[at++]!;
    const useCount = head % 4 === 3 ? numbers[at++]! : head % 4;
    const node = { words: [] as number[], children: [] as number[], uses: numbers.slice(at, at + useCount) };
    at += useCount;
    const number = nodes.push(node) - 1;
    let word = 0;
    for (let c = head >> 2; c > 0; c--) {
      word += numbers[at++]!;
      node.words.push(word);
      node.children.push(read());
    }
    return number;
  };
  read();
  const roots = new Uint16Array(wordCount);
  for (const [e, word] of nodes[0]!.words.entries()) roots[word] = nodes[0]!.children[e]!;
  return {
    edges: offsetsOf(nodes.map(({ words }) => words.length)),
    words: Uint16Array.from(nodes.flatMap(({ words }) => words)),
    children: Uint16Array.from(nodes.flatMap(({ children }) => children)),
    uses: offsetsOf(nodes.map(({ uses }) => uses.length)),
    useList: Uint16Array.from(nodes.flatMap(({ uses }) => uses)),
    roots,
  };
}

function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) offsets[i + 1] = offsets[i]! + length;
  return offsets;
}

/** The child of `node` over `word`, 0 if there is none. */
export function step(trie: Trie, node: number, word: number): number {
  const last = trie.edges[node + 1]!;
  for (let e = trie.edges[node]!; e < last; e++) {
    const here = trie.words[e]!;
    if (here >= word) return here === word ? trie.children[e]! : 0;
  }
  return 0;
}
