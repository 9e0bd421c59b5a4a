import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, rankNumbers } from '../../../src/rules/pack-numbers.ts';
import { unpackNumbers } from '../../../src/rules/packing.ts';

const number = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(65_535));

it('gives back every list of numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number), { maxLength: 15 }), (lists) => {
      expect(unpackNumbers(packNumbers(lists)).map((list) => [...list])).toEqual(lists);
    }),
  );
});

it('writes what a string in JSON in a JavaScript literal carries as it is', () => {
  const packed = packNumbers([Array.from({ length: 5000 }, (_, i) => (i * 40_503) % 65_536)]);
  expect(packed).not.toMatch(/[^ -~]|["'\\]/);
});

it('ranks the most frequent number first', () => {
  expect(rankNumbers([7, 9, 9, 4, 9, 7])).toEqual({ distinct: [9, 7, 4], ranks: [1, 0, 0, 2, 0, 1] });
});
