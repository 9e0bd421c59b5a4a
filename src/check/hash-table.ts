/** A set of 32-bit hashes with a small number each (from 1), made to say "no" fast: a bit map before the table. */
export class HashTable {
  readonly #bits = new Uint8Array(4096);
  readonly #keys: Int32Array;
  readonly #values: Uint16Array;

  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(entries.size * 2 + 2));
    this.#keys = new Int32Array(size);
    this.#values = new Uint16Array(size);
    for (const [key, value] of entries) {
      this.#bits[(key >>> 3) & 4095]! |= 1 << (key & 7);
      let slot = key & (size - 1);
      while (this.#values[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }

  /** The key's number, 0 if it is not in the set. */
  get(key: number): number {
    if ((this.#bits[(key >>> 3) & 4095]! & (1 << (key & 7))) === 0) return 0;
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; this.#values[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === key) return this.#values[slot]!;
    }
    return 0;
  }
}
