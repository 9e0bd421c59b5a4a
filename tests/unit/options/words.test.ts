import { describe, expect, test } from 'vitest';
import { draftWords } from '../../../src/i18n/draft.ts';
import { optionsWords } from '../../../src/i18n/options.ts';
import { panelWords } from '../../../src/i18n/panel.ts';
import { trustWords } from '../../../src/i18n/trust.ts';

describe.each(Object.entries({ panelWords, optionsWords, draftWords, trustWords }))('%s', (_, words) => {
  const vi = sayings(words.vi);
  test('says the same things in both languages', () => {
    expect(Object.keys(sayings(words.en))).toEqual(Object.keys(vi));
  });
  test.each(Object.entries(vi))(
    '%s is calm, without a pronoun for the reader, tones in the old place',
    (_, text) => {
      expect(text).not.toMatch(/!|(?<!\p{L})(bạn|đồng chí|anh\/chị|quý vị)(?!\p{L})/iu);
      expect(text).not.toMatch(/(?:o[àáảãạ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/u);
      expect(text).toBe(text.normalize('NFC'));
    },
  );
});

/** Reads as a number, a text and a list. */
const sample = Object.assign(['2'], { valueOf: () => 2 });

/** Every text of a table by its path; functions are asked with something in each place. */
function sayings(table: unknown, path = ''): Record<string, string> {
  if (typeof table === 'string') return { [path]: table };
  if (typeof table === 'function') return { [path]: String(table(sample, sample)) };
  if (typeof table !== 'object' || table === null) return {};
  return Object.assign({}, ...Object.entries(table).map(([key, value]) => sayings(value, `${path}.${key}`)));
}
