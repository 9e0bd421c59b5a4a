import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/rules/packing-words.ts';

const syllable = fc
  .array(
    fc.constantFrom(
      ...'abcdeghiklmnopqrstuvxy0159đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((letters) => letters.join('').normalize('NFC'));

it('gives back every list of syllables, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(syllable), (words) => {
      expect(unpackWords(packWords(words))).toBe(words.join(' '));
    }),
  );
});
