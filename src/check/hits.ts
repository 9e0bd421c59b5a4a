/** How a phrase was met, as bits: `bare` in a toneless paragraph, `disguised` spaced out or with signs for letters. */
export const Mode = { exact: 0, bare: 1, disguised: 2 } as const;

/** The node of a hit that no tree has: a unit's literal, with so many units of it before and behind its syllables. */
export const literalNode = (lead: number, trail: number) => -1 - (lead << 8) - trail;
export const leadOf = (node: number) => (-1 - node) >> 8;
export const trailOf = (node: number) => (-1 - node) & 255;

const none = new Int32Array();

/** The phrases that a paragraph has, in flat numbers: thousands of them cost no objects. */
export class Hits {
  count = 0;
  /** Syllables of the longest. */
  longest = 0;
  #rows = new Int32Array(5 * 64);
  /** The hits group by group, each group's in the order of their first syllables. */
  #order = new Int32Array(64);
  /** Where in `#order` each group's begin and end; nothing until they are sorted out. */
  #begins = none;
  #ends = none;
  #isSorted = false;

  clear(): void {
    this.count = 0;
    this.longest = 0;
    this.#isSorted = false;
  }

  has(group: number, groupOfUse: Uint16Array): boolean {
    return this.#endOf(group, groupOfUse) > this.#begins[group]!;
  }

  /** Calls for a group's hits that begin in syllables [from, until), in their order, until one will do. */
  some(
    group: number,
    groupOfUse: Uint16Array,
    from: number,
    until: number,
    willDo: (hit: number) => boolean,
  ): boolean {
    const end = this.#endOf(group, groupOfUse);
    for (let at = this.#firstFrom(group, from); at < end; at++) {
      const hit = this.#order[at]!;
      if (this.from(hit) >= until) return false;
      if (willDo(hit)) return true;
    }
    return false;
  }

  /** Of a group's that begin before syllable `end` and may reach up to `start`: the last that will do. */
  findLast(
    group: number,
    groupOfUse: Uint16Array,
    start: number,
    end: number,
    willDo: (hit: number) => boolean,
  ): number | undefined {
    if (!this.has(group, groupOfUse)) return undefined;
    for (let at = this.#firstFrom(group, end) - 1; at >= this.#begins[group]!; at--) {
      const hit = this.#order[at]!;
      if (this.from(hit) + this.longest < start) return undefined;
      if (willDo(hit)) return hit;
    }
    return undefined;
  }

  #endOf(group: number, groupOfUse: Uint16Array): number {
    if (!this.#isSorted) this.#sort(groupOfUse);
    return this.#ends[group]!;
  }

  #firstFrom(group: number, start: number): number {
    const begin = this.#begins[group]!;
    return begin + firstFrom(this.#ends[group]! - begin, (at) => this.from(this.#order[begin + at]!), start);
  }

  /** Sorted out when first asked: a paragraph may have thousands, and each would look through all others. */
  #sort(groupOfUse: Uint16Array): void {
    this.#isSorted = true;
    // The last use is of the last group.
    const groups = groupOfUse.at(-1)! + 1;
    if (this.#ends.length < groups)
      [this.#begins, this.#ends] = [new Int32Array(groups), new Int32Array(groups)];
    if (this.#order.length < this.count) this.#order = new Int32Array(this.#rows.length);
    const [order, begins, ends] = [this.#order, this.#begins, this.#ends];
    ends.fill(0);
    for (let i = 0; i < this.count; i++) ends[groupOfUse[this.use(i)]!]!++;
    for (let group = 0, sum = 0; group < groups; group++) {
      begins[group] = sum;
      sum += ends[group]!;
      ends[group] = begins[group]!;
    }
    for (let i = 0; i < this.count; i++) {
      const group = groupOfUse[this.use(i)]!;
      let at = ends[group]!++;
      // The unit's literals come after its words.
      for (; at > begins[group]! && this.from(order[at - 1]!) > this.from(i); at--)
        order[at] = order[at - 1]!;
      order[at] = i;
    }
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
