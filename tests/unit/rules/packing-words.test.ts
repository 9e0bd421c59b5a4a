import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords } from '../../../src/rules/pack-words.ts';
import { unpackWords } from '../../../src/rules/packing-words.ts';

const letters =
  'abcdeghiklmnopqrstuvxy0159đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const anyWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 });
const part = (parts: string) => fc.constantFrom(...parts.split(' '));
const syllable = fc
  .tuple(part(' b c d đ gi ng ngh qu tr'), part('a á à oa óa oá uyên uyến uông ương uong ì i ích'))
  .map((parts) => parts.join(''));

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

it.each([
  ['letters in any order', anyWord],
  ['syllables, some with the tone where it does not belong', syllable],
  ['both', fc.oneof(anyWord, syllable)],
])('gives back every list of words, those without their marks alike in a row: %s', (_, word) => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
      const list = unpackWords(packWords(words));
      expect([...list].sort()).toEqual([...words].sort());
      const families = list.map(bare).filter((form, i, all) => form !== all[i - 1]);
      expect(families).toEqual([...new Set(families)]);
    }),
  );
});

it('puts the unmarked word before its family', () => {
  const words = ['ngủ', 'ngu', 'ngữ', 'đm', 'dm', 'duong', 'dưỡng', 'đường'];
  expect(unpackWords(packWords(words))).toEqual('duong dưỡng đường ngu ngủ ngữ dm đm'.split(' '));
});
