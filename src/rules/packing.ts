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
 * page opens, where a call costs more than all that is done for a number: hence loops in one function.
 */
export function unpackNumbers(packed: string): Uint16Array[] {
  const pairs = readPairs(packed);
  let at = 0;
  /** The next `count` bits. */
  let held = 0;
  let count = 0;
  const read = (width: number): number => {
    for (; count < width; count += pairBits) held = (held << pairBits) | pairs[at++]!;
    count -= width;
    const bits = held >>> count;
    held &= (1 << count) - 1;
    return bits;
  };
  const lists: Uint16Array[] = [];
  for (let more = read(listsBits); more > 0; more--) {
    const list = new Uint16Array(read(countBits));
    const width = read(widthBits);
    if (width === huffman) {
      const longest = read(lengthBits);
      // Of words as long as each other, one is the binary number after the one before it; shorter ones come first. What
      // begins with a word stands for its number.
      const numbers = new Uint16Array(1 << longest);
      const lengths = new Uint8Array(1 << longest);
      for (let length = 1, from = 0, number = 0; length <= longest; length++) {
        for (let words = read(wordsBits); words > 0; words--) {
          const to = from + (1 << (longest - length));
          numbers.fill(number++, from, to);
          lengths.fill(length, from, to);
          from = to;
        }
      }
      for (let i = 0; i < list.length; i++) {
        for (; count < longest; count += pairBits) held = (held << pairBits) | pairs[at++]!;
        const bits = held >>> (count - longest);
        list[i] = numbers[bits]!;
        count -= lengths[bits]!;
        held &= (1 << count) - 1;
      }
    } else {
      for (let i = 0; i < list.length; i++) {
        let zeros = 0;
        for (; held === 0; held = pairs[at++]!) {
          zeros += count;
          count = pairBits;
        }
        const left = 31 - Math.clz32(held);
        zeros += count - 1 - left;
        held ^= 1 << left;
        for (count = left; count < width; count += pairBits) held = (held << pairBits) | pairs[at++]!;
        count -= width;
        list[i] = (zeros << width) | (held >>> count);
        held &= (1 << count) - 1;
      }
    }
    lists.push(list);
  }
  return lists;
}

/** The packed characters, two and two as the numbers that they hold; behind them zeros. */
function readPairs(packed: string): Uint16Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const pairs = new Uint16Array((packed.length >> 1) + 2);
  for (let i = 0; i < packed.length; i += 2)
    pairs[i >> 1] = values[packed.charCodeAt(i)]! * alphabet.length + values[packed.charCodeAt(i + 1)]!;
  return pairs;
}
