/** How a phrase was met, as bits: `bare` in a toneless paragraph, `disguised` spaced out or with signs for letters. */
export const Mode = { exact: 0, bare: 1, disguised: 2 } as const;

/** The node of a hit that no tree has: a unit's literal, with so many units of it before and behind its syllables. */
export const literalNode = (lead: number, trail: number) => -1 - (lead << 8) - trail;
export const leadOf = (node: number) => (-1 - node) >> 8;
export const trailOf = (node: number) => (-1 - node) & 255;

/** The phrases that a paragraph has, in flat numbers: thousands of them cost no objects. */
export class Hits {
  count = 0;
  #rows = new Int32Array(5 * 64);

  clear(): void {
    this.count = 0;
  }

  /** Syllables [from, to) are the phrase of trie node `node`, or a literal's (below 0), for use `use`. */
  add(use: number, from: number, to: number, mode: number, node: number): void {
    const at = this.count++ * 5;
    if (at === this.#rows.length) {
      const rows = new Int32Array(at * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[at] = use;
    this.#rows[at + 1] = from;
    this.#rows[at + 2] = to;
    this.#rows[at + 3] = mode;
    this.#rows[at + 4] = node;
  }

  use(i: number): number {
    return this.#rows[i * 5]!;
  }
  from(i: number): number {
    return this.#rows[i * 5 + 1]!;
  }
  to(i: number): number {
    return this.#rows[i * 5 + 2]!;
  }
  mode(i: number): number {
    return this.#rows[i * 5 + 3]!;
  }
  node(i: number): number {
    return this.#rows[i * 5 + 4]!;
  }
}
