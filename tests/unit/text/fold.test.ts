import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

/** What each view of a text reads. */
const readings = [
  { name: 'keeps plain Vietnamese', text: 'Đồ Ngu', cased: 'Đồ Ngu', toned: 'đồ ngu', bare: 'do ngu' },
  {
    name: 'composes NFD',
    text: 'Tiếng Việt'.normalize('NFD'),
    cased: 'Tiếng Việt',
    toned: 'tiếng việt',
    bare: 'tieng viet',
  },
  {
    name: 'composes marks in Windows-1258 order',
    text: 'Vi\u00ea\u0323t',
    cased: 'Việt',
    toned: 'việt',
    bare: 'viet',
  },
  {
    name: 'composes marks in any order',
    text: 'vie\u0323\u0302t',
    cased: 'việt',
    toned: 'việt',
    bare: 'viet',
  },
  {
    name: 'puts the tone in the old place',
    text: 'hoà khoẻ thuỷ',
    cased: 'hoà khoẻ thuỷ',
    toned: 'hòa khỏe thủy',
    bare: 'hoa khoe thuy',
  },
  { name: 'leaves qu alone', text: 'quý quỷ', cased: 'quý quỷ', toned: 'quý quỷ', bare: 'quy quy' },
  { name: 'mends qúy', text: 'qúy qùa', cased: 'qúy qùa', toned: 'quý quà', bare: 'quy qua' },
  {
    name: 'leaves closed syllables alone',
    text: 'hoàn huỳnh',
    cased: 'hoàn huỳnh',
    toned: 'hoàn huỳnh',
    bare: 'hoan huynh',
  },
  {
    name: 'reads Eth and African D as Đ',
    text: 'QÐ ƉU ð',
    cased: 'QĐ ĐU đ',
    toned: 'qđ đu đ',
    bare: 'qd du d',
  },
  {
    name: 'drops zero-width, soft hyphen, bidi',
    text: 'n\u200bg\u00adu\u202e\ufeff',
    cased: 'ngu',
    toned: 'ngu',
    bare: 'ngu',
  },
  {
    name: 'composes through a zero-width character',
    text: 'u\u200b\u0323',
    cased: 'ụ',
    toned: 'ụ',
    bare: 'u',
  },
  {
    name: 'reads full-width',
    text: 'ＣＣＣＤ　０７９',
    cased: 'CCCD 079',
    toned: 'cccd 079',
    bare: 'cccd 079',
  },
  { name: 'reads bold and boxed letters', text: '𝐯𝐚𝐲 🅥', cased: 'vay V', toned: 'vay v', bare: 'vay v' },
  { name: 'takes two units out of a ligature', text: 'ﬁ', cased: 'fi', toned: 'fi', bare: 'fi' },
  { name: 'reads digits of other scripts', text: '٠٩𝟎𝟏', cased: '0901', toned: '0901', bare: '0901' },
  { name: 'reads keycaps', text: '0\ufe0f\u20e39\ufe0f\u20e3', cased: '09', toned: '09', bare: '09' },
  {
    name: 'makes no-break spaces spaces',
    text: 'a\u00a0b\u202fc',
    cased: 'a b c',
    toned: 'a b c',
    bare: 'a b c',
  },
  {
    name: 'mends look-alikes beside Latin letters',
    text: 'сục cặс',
    cased: 'cục cặc',
    toned: 'cục cặc',
    bare: 'cuc cac',
  },
  {
    name: 'mends a look-alike with a mark of its own',
    text: 'lо\u0302\u0300n',
    cased: 'lồn',
    toned: 'lồn',
    bare: 'lon',
  },
  { name: 'leaves a Cyrillic word Cyrillic', text: 'сор', cased: 'сор', toned: 'сор', bare: 'сор' },
  {
    name: 'drops what is struck through',
    text: 'n\u0336g\u0336u\u0336',
    cased: 'ngu',
    toned: 'ngu',
    bare: 'ngu',
  },
  { name: 'keeps İ one unit', text: 'İ', cased: 'İ', toned: 'i', bare: 'i' },
  { name: 'leaves ² and … alone', text: 'm²…', cased: 'm²…', toned: 'm²…', bare: 'm²…' },
  {
    name: 'strips other languages’ marks in the bare view',
    text: 'Señor',
    cased: 'Señor',
    toned: 'señor',
    bare: 'senor',
  },
];

describe('fold', { timeout: 60_000 }, () => {
  test.each(readings)('$name', ({ text, cased, toned, bare }) => {
    const folded = fold(text);
    expect([folded.cased, folded.toned, folded.bare]).toEqual([cased, toned, bare]);
  });

  test('a span maps back over what was dropped inside it, not around it', () => {
    const text = '\u200bn\u200bgu\u200b!';
    const folded = fold(text);
    expect(text.slice(folded.starts[0], folded.ends[2])).toBe('n\u200bgu');
  });

  test('both halves of an emoji stand for the whole of it', () => {
    const folded = fold('a😀b');
    expect([...folded.starts]).toEqual([0, 1, 1, 3]);
    expect([...folded.ends]).toEqual([1, 3, 3, 4]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'ế',
        'о',
        'Ð',
        '\u0301',
        '\u0323',
        '\u200b',
        '\ufe0f',
        'ﬃ',
        '⑽',
        '\ud83d',
        '\ude00',
        '𝐚',
        'q',
        'ú',
        'y',
        ' ',
      ),
    }),
  );

  test('any text has three views of one length and a map that rises within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { cased, toned, bare, starts, ends } = fold(text);
        expect([toned.length, bare.length, starts.length, ends.length]).toEqual(Array(4).fill(cased.length));
        const rises = (list: Uint32Array) => list.every((at, i) => i === 0 || at >= list[i - 1]!);
        expect(rises(starts) && rises(ends)).toBe(true);
        expect(starts.every((start, i) => start < ends[i]! && ends[i]! <= text.length)).toBe(true);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test('what a unit stands for folds to it again', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aăâđêôơưẾệọNGhtm 0').chain((c) => fc.constantFrom(c, c.normalize('NFD'))),
    });
    fc.assert(
      fc.property(words, (text) => {
        const { cased, starts, ends } = fold(text);
        for (let i = 0; i < cased.length; i++)
          expect(fold(text.slice(starts[i], ends[i])).cased).toBe(cased[i]);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('NFC and NFD of Vietnamese fold alike', () => {
    const letters = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'];
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...letters, ...letters.map((c) => c.toUpperCase()), 'n', 'q', ' '),
        }),
        (text) => {
          const [composed, decomposed] = [fold(text.normalize('NFC')), fold(text.normalize('NFD'))];
          expect(decomposed.cased).toBe(composed.cased);
          expect(decomposed.toned).toBe(composed.toned);
          expect(decomposed.bare).toBe(composed.bare);
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  });
});
