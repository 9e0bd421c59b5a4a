import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { createChecker } from '../../../src/check/create-checker.ts';
import { readRules } from '../../../src/rules/build-rules.ts';

/** Every marked example of the rules on civil words, written as other keyboards, phones and evaders write it. */
const folder = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));
const checker = createChecker(folder.rules);
const civil = folder.folder.rules.filter(({ clause }) => clause === 'should/civil-comments');

const cyrillic = new Map(['aа', 'eе', 'oо', 'cс', 'pр', 'xх', 'iі'].map(([latin, twin]) => [latin, twin]));
const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
const inWords = (text: string, between: string): string =>
  text.replace(/(?<=\p{L})(?=\p{L}\p{M}*)/gu, between);

const writings: readonly { readonly how: string; readonly write: (text: string) => string }[] = [
  { how: 'composed', write: (text) => text.normalize('NFC') },
  { how: 'decomposed', write: (text) => text.normalize('NFD') },
  { how: 'in capitals', write: (text) => text.toUpperCase() },
  { how: 'with a zero-width space in each word', write: (text) => inWords(text, '\u200b') },
  { how: 'with a joiner in each word', write: (text) => inWords(text, '\u2060') },
  { how: 'with soft hyphens', write: (text) => inWords(text, '\u00ad') },
  { how: 'with no-break spaces', write: (text) => text.replaceAll(' ', '\u00a0') },
  { how: 'with full-width digits', write: (text) => text.replace(/\d/g, wide) },
  { how: 'with one look-alike letter a word', write: (text) => text.replace(/\p{L}{2,}/gu, lookAlike) },
];

function lookAlike(word: string): string {
  const at = [...word].findIndex((char) => cyrillic.has(char));
  const twin = cyrillic.get(word[at] ?? '');
  const others = word.slice(0, at) + word.slice(at + 1);
  return twin === undefined || !/[a-zà-ỹđ]/i.test(others)
    ? word
    : word.slice(0, at) + twin + word.slice(at + 1);
}

describe('an uncivil word is found', () => {
  const cases = civil.flatMap(({ value: { match, flags } }) =>
    flags.map(({ text }) => ({ text, shouts: match.capitals !== 'never' })),
  );

  test.each(writings)('$how: at most one example in fifty is lost', ({ how, write }) => {
    const asked = cases.filter(({ shouts }) => shouts || how !== 'in capitals');
    const lost = asked.filter(({ text }) => !isFound(text, write)).map(({ text }) => text);
    expect(asked.length).toBeGreaterThan(30);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(asked.length * 0.02);
  });

  it('with something unseen inside the start word of its phrase', () => {
    for (const text of [
      'đ\u200bồ ngu',
      'th\u2060ằng chó',
      'c\u00adon đĩ',
      'ó\u200bc chó',
      'đ\u200bm chờ lâu',
    ])
      expect(checker.check(text), text).toHaveLength(1);
  });
});

/** A finding of the clause on the marked part, written otherwise. */
function isFound(marked: string, write: (text: string) => string): boolean {
  const [before = '', part = '', after = ''] = marked.split(/[⟦⟧]/);
  const start = write(before).length;
  const end = start + write(part).length;
  return checker
    .check(write(before) + write(part) + write(after))
    .some(
      (finding) => finding.clause === 'should/civil-comments' && finding.start < end && finding.end > start,
    );
}
