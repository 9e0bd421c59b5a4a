/** How a phrase was met, as bits: `bare` in a toneless paragraph, `disguised` spaced out or with signs for letters. */
export const Mode = { exact: 0, bare: 1, disguised: 2 } as const;

/** The node of a hit that no tree has: a unit's literal, with so many units of it before and behind its syllables. */
export const literalNode = (lead: number, trail: number) => -1 - (lead << 8) - trail;
export const leadOf = (node: number) => (-1 - node) >> 8;
export const trailOf = (node: number) => (-1 - node) & 255;

/** The phrases that a paragraph has, in flat numbers: thousands of them cost no objects. */
export class Hits {
  count = 0;
  /** Syllables of the longest. */
  longest = 0;
  #rows = new Int32Array(5 * 64);
  #ofGroup: Map<number, number[]> | undefined;

  clear(): void {
    this.count = 0;
    this.longest = 0;
    this.#ofGroup = undefined;
  }

  /**
   * The hits of a group in the order of their first syllables, sorted out when first asked: a paragraph may have
   * thousands, and each would look through all others.
   */
  of(group: number, groupOfUse: ArrayLike<number>): readonly number[] {
    if (!this.#ofGroup) {
      this.#ofGroup = new Map();
      for (let i = 0; i < this.count; i++) {
        const list = this.#ofGroup.get(groupOfUse[this.use(i)]!);
        if (list) list.push(i);
        else this.#ofGroup.set(groupOfUse[this.use(i)]!, [i]);
      }
      for (const list of this.#ofGroup.values()) list.sort((a, b) => this.from(a) - this.from(b));
    }
    return this.#ofGroup.get(group) ?? none;
  }

  /** Of a group's that begin before syllable `end` and may reach up to `start`: the last that will do. */
  findLast(
    group: number,
    groupOfUse: ArrayLike<number>,
    start: number,
    end: number,
    willDo: (hit: number) => boolean,
  ): number | undefined {
    const list = this.of(group, groupOfUse);
    let i = firstFrom(list.length, (at) => this.from(list[at]!), end);
    while (--i >= 0 && this.from(list[i]!) + this.longest >= start) if (willDo(list[i]!)) return list[i];
    return undefined;
  }

  /** Syllables [from, to) are the phrase of trie node `node`, or a literal's (below 0), for use `use`. */
  add(use: number, from: number, to: number, mode: number, node: number): void {
    const at = this.count++ * 5;
    this.longest = Math.max(this.longest, to - from);
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

const none: readonly number[] = [];

/** The first of `count` rising numbers that is at least `wanted`; `count` if none is. */
export function firstFrom(count: number, numberAt: (i: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
