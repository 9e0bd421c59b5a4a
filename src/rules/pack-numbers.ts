import { alphabet, classesBits, countBits, lengthBits, listsBits, pairBits } from './packing.ts';

/** Lists of numbers, each below 65,536, as text that gzip has little to add to; packing.ts says how. */
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
  const coded = numbers.map(classify);
  const counts = Array.from({ length: Math.max(-1, ...coded.map(({ kind }) => kind)) + 1 }, () => 0);
  for (const { kind } of coded) counts[kind]!++;
  const lengths = wordLengths(counts);
  const words = wordsOf(lengths);
  return [
    write(numbers.length, countBits),
    write(lengths.length, classesBits),
    ...lengths.map((length) => write(length, lengthBits)),
    ...coded.map(({ kind, open }) => words[kind]! + open),
  ].join('');
}

/** One more than the number, in binary: its length and its second bit are its class, the others are open. */
function classify(number: number): { readonly kind: number; readonly open: string } {
  const bits = (number + 1).toString(2);
  return bits === '1'
    ? { kind: 0, open: '' }
    : { kind: bits.length * 2 - 3 + Number(bits[1]), open: bits.slice(2) };
}

/** Huffman's: the two rarest become one, again and again. Of a class that no number has 0, of a lone one 1. */
function wordLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  const trees = counts.flatMap((count, kind) => (count > 0 ? [{ count, kinds: [kind] }] : []));
  if (trees.length === 1) lengths[trees[0]!.kinds[0]!] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => b.count - a.count);
    const [rarer, rarest] = [trees.pop()!, trees.pop()!];
    const kinds = [...rarer.kinds, ...rarest.kinds];
    for (const kind of kinds) lengths[kind]!++;
    trees.push({ count: rarer.count + rarest.count, kinds });
  }
  return lengths;
}

/** Shorter words first; of words as long as each other each is the binary number after the one before it. */
function wordsOf(lengths: readonly number[]): string[] {
  const words: string[] = [];
  let next = 0;
  for (let length = 1; length < 2 ** lengthBits; length++) {
    next *= 2;
    for (const [kind, own] of lengths.entries()) if (own === length) words[kind] = write(next++, length);
  }
  return words;
}

function write(number: number, width: number): string {
  if (number >= 2 ** width) throw new RangeError(`${number}: more than ${width} bits`);
  return width === 0 ? '' : number.toString(2).padStart(width, '0');
}
