import fc from 'fast-check';

const pieces = [
  '\u200b',
  '\u00ad',
  '\u0301',
  '.',
  ' ',
  '*',
  '😀',
  '\ud83d',
  '0901234567',
  'ngu',
  '@',
  '\n',
  '“',
  'х',
  '𝐚',
  'ﬁ',
  '\u0323',
  '-',
  '1',
  'http://a.vn',
  '\t',
  '\u202e',
];

/** A small change to a text: something put in, cut out, doubled, or the whole in another form. */
export const mutate: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.tuple(
      fc.nat({ max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...pieces),
      fc.nat({ max: 5 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (changes) => (text) =>
      changes.reduce(
        (now, [kind, where, piece, length]) =>
          change(now, kind, Math.floor(where * now.length), piece, length),
        text,
      ),
  );

function change(text: string, kind: number, at: number, piece: string, length: number): string {
  if (kind === 0) return text.normalize('NFD');
  if (kind === 1) return text.toUpperCase();
  if (kind === 2) return text.slice(0, at) + text.slice(at + length);
  if (kind === 3) return text.slice(0, at) + text.slice(at, at + 1).repeat(length) + text.slice(at);
  return text.slice(0, at) + piece + text.slice(at);
}
