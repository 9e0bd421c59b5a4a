import { packNumbers } from './packing.ts';

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
   * Level by level, so that the child over the n-th edge of all is node n + 1. Each node: edges × 4 + uses (3: their
   * count follows), the uses, the words of its edges as steps from one to the next.
   */
  pack(): string {
    const numbers: number[] = [];
    const queue: Node[] = [this.#root];
    for (const { children, uses } of queue) {
      numbers.push(children.size * 4 + Math.min(3, uses.length));
      if (uses.length >= 3) numbers.push(uses.length);
      numbers.push(...uses);
      let before = 0;
      for (const word of [...children.keys()].sort((a, b) => a - b)) {
        numbers.push(word - before);
        before = word;
        queue.push(children.get(word)!);
      }
    }
    return packNumbers(numbers);
  }
}
