import { mostUses } from '../check/trie.ts';
import { packNumbers, rankNumbers, rankRecent } from './pack-numbers.ts';

interface Node {
  readonly children: Map<number, Node>;
  readonly uses: number[];
}

/** Phrases as paths of word numbers; `pack` writes the tree down (unpacked in check/trie.ts). */
export class TrieBuilder {
  readonly #root: Node = { children: new Map(), uses: [] };

  add(path: readonly number[], use: number): void {
    let node = this.#root;
    for (const word of path) {
      let child = node.children.get(word);
      if (!child) {
        child = { children: new Map(), uses: [] };
        node.children.set(word, child);
      }
      node = child;
    }
    if (!node.uses.includes(use)) node.uses.push(use);
  }

  /**
   * Level by level, so that the child over the n-th edge of all is node n + 1. Of each node but the root how many edges
   * and uses it has (the `heads`), its uses, and the words of its edges: the first one itself, of `wordCount` words,
   * the others, and the root's, as steps from one to the next, 0 for the next word.
   */
  pack(wordCount: number): string {
    const heads: number[] = [];
    const uses: number[] = [];
    const [rootSteps, firstWords, laterSteps]: [number[], number[], number[]] = [[], [], []];
    const queue: Node[] = [this.#root];
    for (const node of queue) {
      const isRoot = node === this.#root;
      if (node.uses.length >= mostUses) throw new RangeError(`${node.uses.length} uses of one phrase`);
      if (!isRoot) heads.push(node.children.size * mostUses + node.uses.length);
      uses.push(...node.uses);
      let before = -1;
      for (const [i, word] of [...node.children.keys()].sort((a, b) => a - b).entries()) {
        (isRoot ? rootSteps : i === 0 ? firstWords : laterSteps).push(word - before - 1);
        before = word;
        queue.push(node.children.get(word)!);
      }
    }
    const { distinct, ranks } = rankNumbers(heads);
    const useCount = Math.max(-1, ...uses) + 1;
    return packNumbers([
      ...[distinct, ranks],
      ...[[useCount], rankRecent(uses, useCount)],
      ...[rootSteps, rankRecent(firstWords, wordCount), laterSteps],
    ]);
  }
}
