/** 91 characters that a string in JSON in a JavaScript literal carries as they are: two of them hold 13 bits. */
export const alphabet =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
export const pairBits = 13;
/** How many lists, how many numbers in one, and the width of its code: so many bits. */
export const listsBits = 4;
export const countBits = 16;
export const widthBits = 4;
/** Instead of a width: the list is in a Huffman code. How long is the longest word of it, and how many are of each length. */
export const huffman = 15;
export const lengthBits = 4;
export const wordsBits = 10;

/**
 * The lists of numbers that pack-numbers.ts wrote, each by Rice's code (what is above a number's lowest `width` bits as
 * so many zeros and a one, then those bits) or by Huffman's. Trusts its input: the build made it. It runs cold, when a
 * page opens: plain loops, and nothing made for each number.
 */
export function unpackNumbers(packed: string): Uint16Array[] {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  let at = 0;
  /** The next `count` bits. */
  let held = 0;
  let count = 0;
  const hold = (width: number) => {
    for (; count < width; count += pairBits)
      held =
        (held << pairBits) |
        (values[packed.charCodeAt(at++)]! * alphabet.length + values[packed.charCodeAt(at++)]!);
  };
  const read = (width: number): number => {
    hold(width);
    count -= width;
    const bits = held >>> count;
    held &= (1 << count) - 1;
    return bits;
  };
  const readZeros = (): number => {
    let zeros = 0;
    for (; held === 0; hold(1)) {
      zeros += count;
      count = 0;
    }
    const more = Math.clz32(held) - 32 + count;
    read(more + 1);
    return zeros + more;
  };
  const readRice = (list: Uint16Array, width: number) => {
    for (let i = 0; i < list.length; i++) list[i] = (readZeros() << width) | read(width);
  };
  const readHuffman = (list: Uint16Array) => {
    const longest = read(lengthBits);
    // Of words as long as each other, one is the binary number after the one before it; shorter ones come first. What
    // begins with a word stands for its number.
    const numbers = new Uint16Array(1 << longest);
    const lengths = new Uint8Array(1 << longest);
    for (let length = 1, from = 0, number = 0; length <= longest; length++) {
      for (let more = read(wordsBits); more > 0; more--) {
        const to = from + (1 << (longest - length));
        numbers.fill(number++, from, to);
        lengths.fill(length, from, to);
        from = to;
      }
    }
    for (let i = 0; i < list.length; i++) {
      hold(longest);
      const bits = held >>> (count - longest);
      list[i] = numbers[bits]!;
      count -= lengths[bits]!;
      held &= (1 << count) - 1;
    }
  };
  const lists: Uint16Array[] = [];
  for (let more = read(listsBits); more > 0; more--) {
    const list = new Uint16Array(read(countBits));
    const width = read(widthBits);
    if (width === huffman) readHuffman(list);
    else readRice(list, width);
    lists.push(list);
  }
  return lists;
}
