import { packNumbers } from './packing.ts';

interface Node {
  readonly children: Map<number, Node>;
  readonly uses: number[];
}

/** Phrases as paths of word numbers; `pack` writes the tree down, parents before children (unpacked in check/trie.ts). */
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

  /** Each node: children × 4 + uses (3: their count follows), the uses, then each child after its word's step. */
  pack(): string {
    const numbers: number[] = [];
    const write = ({ children, uses }: Node): void => {
      numbers.push(children.size * 4 + Math.min(3, uses.length));
      if (uses.length >= 3) numbers.push(uses.length);
      numbers.push(...uses);
      let before = 0;
      for (const word of [...children.keys()].sort((a, b) => a - b)) {
        numbers.push(word - before);
        before = word;
        write(children.get(word)!);
      }
    };
    write(this.#root);
    return packNumbers(numbers);
  }
}
