import { describe, expect, it } from 'vitest';
import { decodeMozLz4 } from '../../e2e/profile/decode-moz-lz4.ts';
import { decodeSnappy } from '../../e2e/profile/decode-snappy.ts';
import { findInBytes } from '../../e2e/profile/find-in-bytes.ts';

const ascii = (text: string) => [...Buffer.from(text)];
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe('Snappy', () => {
  const cases: [string, number[], string][] = [
    ['a literal', [5, 4 << 2, ...ascii('xin c')], 'xin c'],
    ['a copy of one byte of distance', [9, 2 << 2, ...ascii('abc'), ((6 - 4) << 2) | 1, 3], 'abcabcabc'],
    ['a copy of two bytes of distance', [6, 2 << 2, ...ascii('abc'), (2 << 2) | 2, 3, 0], 'abcabc'],
    ['a copy of four bytes of distance', [6, 2 << 2, ...ascii('abc'), (2 << 2) | 3, 3, 0, 0, 0], 'abcabc'],
    ['a run that overlaps itself', [6, 0 << 2, ...ascii('a'), ((5 - 4) << 2) | 1, 1], 'aaaaaa'],
    [
      'a literal with its length in a byte of its own',
      [70, 60 << 2, 69, ...ascii('z'.repeat(70))],
      'z'.repeat(70),
    ],
  ];
  it.each(cases)('unpacks %s', (_, bytes, expected) => {
    expect(text(decodeSnappy(Uint8Array.from(bytes)))).toBe(expected);
  });

  const wrong: [string, number[]][] = [
    ['nothing at all', []],
    ['text that is not packed', ascii('xin chào')],
    ['a size that does not come true', [9, 4 << 2, ...ascii('abcde')]],
    ['a copy from before the start', [6, 2 << 2, ...ascii('abc'), (2 << 2) | 2, 9, 0]],
  ];
  it.each(wrong)('gives nothing for %s', (_, bytes) => {
    expect(decodeSnappy(Uint8Array.from(bytes))).toBeUndefined();
  });
});

describe('mozLz4', () => {
  const file = (size: number, ...block: number[]) =>
    Uint8Array.from([...ascii('mozLz40\0'), size, 0, 0, 0, ...block]);

  it('unpacks literals and a copy behind them', () => {
    expect(text(decodeMozLz4(file(12, (3 << 4) | 2, ...ascii('abc'), 3, 0, 3 << 4, ...ascii('end'))))).toBe(
      'abcabcabcend',
    );
  });

  it('unpacks lengths of more than fifteen', () => {
    const run = decodeMozLz4(file(41, (1 << 4) | 15, ...ascii('a'), 1, 0, 20, 1 << 4, ...ascii('b')));
    expect(text(run)).toBe(`${'a'.repeat(40)}b`);
  });

  it('takes no other file for one', () => {
    expect(decodeMozLz4(Uint8Array.from(ascii('{"windows":[]}')))).toBeUndefined();
  });
});

describe('A word in bytes', () => {
  it.each(['utf8', 'utf16le'] as const)('is found in %s', (encoding) => {
    expect(findInBytes(Buffer.from('trước khiển giữa', encoding), ['khiển', 'không'])).toEqual(['khiển']);
  });
});
