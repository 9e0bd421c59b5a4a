/** 91 characters that a string in JSON in a JavaScript literal carries as they are: two of them hold 13 bits. */
export const alphabet =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
export const pairBits = 13;
/** How many lists, how many numbers in one, how many classes it has, and the length of the word for one: so many bits. */
export const listsBits = 4;
export const countBits = 16;
export const classesBits = 6;
export const lengthBits = 4;

/**
 * The lists of numbers that pack-numbers.ts wrote. A number's class is how long it is and what its second bit is; each
 * list has a Huffman code for its classes, and behind a class's word stand the bits that it leaves open. Trusts its
 * input: the build made it. It runs cold, when a page opens, where a call costs more than all that is done for a
 * number: hence loops in one function.
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
    const lengths = new Uint8Array(read(classesBits)).map(() => read(lengthBits));
    const longest = Math.max(0, ...lengths);
    // Of words as long as each other, one is the binary number after the one before it; shorter ones come first. What
    // begins with a word stands for its class.
    const classes = new Uint8Array(1 << longest);
    for (let length = 1, from = 0; length <= longest; length++) {
      for (let c = 0; c < lengths.length; c++)
        if (lengths[c] === length) {
          const to = from + (1 << (longest - length));
          classes.fill(c, from, to);
          from = to;
        }
    }
    for (let i = 0; i < list.length; i++) {
      for (; count < longest; count += pairBits) held = (held << pairBits) | pairs[at++]!;
      const c = classes[held >>> (count - longest)]!;
      count -= lengths[c]!;
      held &= (1 << count) - 1;
      if (c === 0) continue;
      const open = ((c + 1) >> 1) - 1;
      for (; count < open; count += pairBits) held = (held << pairBits) | pairs[at++]!;
      count -= open;
      list[i] = (((3 - (c & 1)) << open) | (held >>> count)) - 1;
      held &= (1 << count) - 1;
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
