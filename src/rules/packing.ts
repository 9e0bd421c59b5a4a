/** 91 characters that a string in JSON in a JavaScript literal carries as they are: two of them hold 13 bits. */
export const alphabet =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
export const pairBits = 13;
/** How many lists, how many numbers in one, and the width of its code: so many bits. */
export const [listsBits, countBits, widthBits] = [4, 16, 4];

/**
 * The lists of numbers that pack-numbers.ts wrote, by Rice's code: what is above a number's lowest `width` bits as so
 * many zeros and a one, then those bits. Trusts its input: the build made it.
 */
export function unpackNumbers(packed: string): Uint16Array[] {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  let at = 0;
  /** The next `count` bits. */
  let held = 0;
  let count = 0;
  const take = () => {
    const [first, second] = [packed.charCodeAt(at++), packed.charCodeAt(at++)];
    held = (held << pairBits) | (values[first]! * alphabet.length + values[second]!);
    count += pairBits;
  };
  const read = (width: number): number => {
    while (count < width) take();
    count -= width;
    const bits = held >>> count;
    held &= (1 << count) - 1;
    return bits;
  };
  const readZeros = (): number => {
    let zeros = 0;
    for (; held === 0; take()) {
      zeros += count;
      count = 0;
    }
    const more = Math.clz32(held) - 32 + count;
    read(more + 1);
    return zeros + more;
  };
  return Array.from({ length: read(listsBits) }, () => {
    const list = new Uint16Array(read(countBits));
    const width = read(widthBits);
    for (let i = 0; i < list.length; i++) list[i] = (readZeros() << width) | read(width);
    return list;
  });
}
