import { alphabet, countBits, listsBits, pairBits, widthBits } from './packing.ts';

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

function writeList(numbers: readonly number[]): string {
  const costs = Array.from({ length: 2 ** widthBits - 1 }, (_, width) =>
    numbers.reduce((bits, number) => bits + (number >> width) + 1 + width, 0),
  );
  const width = costs.indexOf(Math.min(...costs));
  const codes = numbers.map(
    (number) => `${'0'.repeat(number >> width)}1${write(number & (2 ** width - 1), width)}`,
  );
  return write(numbers.length, countBits) + write(width, widthBits) + codes.join('');
}

function write(number: number, width: number): string {
  if (number >= 2 ** width) throw new RangeError(`${number}: more than ${width} bits`);
  return width === 0 ? '' : number.toString(2).padStart(width, '0');
}
