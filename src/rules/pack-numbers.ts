import {
  alphabet,
  countBits,
  huffman,
  lengthBits,
  listsBits,
  pairBits,
  widthBits,
  wordsBits,
} from './packing.ts';

/** Lists of numbers, each below 65,536, as text that gzip has little to add to; each list in the code that fits it. */
export function packNumbers(lists: readonly (readonly number[])[]): string {
  const bits = write(lists.length, listsBits) + lists.map(writeList).join('');
  const pairs = bits.match(new RegExp(`.{1,${pairBits}}`, 'g')) ?? [];
  return pairs
    .map((pair) => Number.parseInt(pair.padEnd(pairBits, '0'), 2))
    .map((pair) => alphabet[Math.floor(pair / alphabet.length)]! + alphabet[pair % alphabet.length]!)
    .join('');
}

/** Each number as its place among the distinct ones, the most frequent first: small numbers are cheap. */
export function rankNumbers(numbers: readonly number[]): { distinct: number[]; ranks: number[] } {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const distinct = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const rankOf = new Map(distinct.map((number, rank) => [number, rank]));
  return { distinct, ranks: numbers.map((number) => rankOf.get(number)!) };
}

/** Each number, below `count`, as its place among all, the one that was told last first. */
export function rankRecent(numbers: readonly number[], count: number): number[] {
  const recent = Array.from({ length: count }, (_, number) => number);
  return numbers.map((number) => {
    const rank = recent.indexOf(number);
    recent.splice(rank, 1);
    recent.unshift(number);
    return rank;
  });
}

function writeList(numbers: readonly number[]): string {
  const codes = [...Array(huffman).keys()].map((width) => writeRice(numbers, width));
  const huffmanCode = writeHuffman(numbers);
  if (huffmanCode !== undefined) codes.push(huffmanCode);
  const shortest = codes.reduce((best, code) => (code.length < best.length ? code : best));
  return write(numbers.length, countBits) + write(codes.indexOf(shortest), widthBits) + shortest;
}

function writeRice(numbers: readonly number[], width: number): string {
  return numbers
    .map((number) => `${'0'.repeat(number >> width)}1${write(number & (2 ** width - 1), width)}`)
    .join('');
}

/** Only where smaller numbers are never rarer, as in ranks: then how many words have each length says all. */
function writeHuffman(numbers: readonly number[]): string | undefined {
  const counts: number[] = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const isRanked = Array.from(counts, (count = 0, n) => count > 0 && count <= (counts[n - 1] ?? count));
  if (counts.length < 2 || counts.length > 2 ** wordsBits || isRanked.includes(false)) return undefined;
  const lengths = wordLengths(counts);
  const longest = lengths.at(-1)!;
  if (longest >= 2 ** lengthBits) return undefined;
  const words: string[] = [];
  let word = 0;
  for (const [n, length] of lengths.entries()) {
    word *= 2 ** (length - (lengths[n - 1] ?? length));
    words.push(write(word++, length));
  }
  const table = Array.from({ length: longest }, (_, i) =>
    write(lengths.filter((length) => length === i + 1).length, wordsBits),
  );
  return write(longest, lengthBits) + table.join('') + numbers.map((number) => words[number]).join('');
}

/** Huffman's: the two rarest become one, again and again. */
function wordLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  const trees = counts.map((count, number) => ({ count, numbers: [number] }));
  while (trees.length > 1) {
    trees.sort((a, b) => b.count - a.count);
    const [rarer, rarest] = [trees.pop()!, trees.pop()!];
    const numbers = [...rarer.numbers, ...rarest.numbers];
    for (const number of numbers) lengths[number]!++;
    trees.push({ count: rarer.count + rarest.count, numbers });
  }
  return lengths.sort((a, b) => a - b);
}

function write(number: number, width: number): string {
  if (number >= 2 ** width) throw new RangeError(`${number}: more than ${width} bits`);
  return width === 0 ? '' : number.toString(2).padStart(width, '0');
}
