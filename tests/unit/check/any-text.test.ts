import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../../src/check/create-checker.ts';
import { readRules } from '../../../src/rules/build-rules.ts';
import { readExample } from '../../../src/rules/examples.ts';
import { cutParagraphs } from '../../../src/text/paragraphs.ts';
import { mutate } from './mutate.ts';

const { folder, rules } = readRules('rules');
const unit = {
  names: ['Ủy ban nhân dân phường Bến Đá'],
  codenames: ['Kế hoạch Sao Mai'],
  domains: [],
  pages: [],
  public: [],
};
const checker = createChecker(rules, unit);
const examples = folder.rules
  .flatMap(({ value }) => [...value.flags, ...value.passes])
  .map(({ text }) => readExample(text).text);

/** What is wrong with the findings of a text; '' if nothing is. */
function judge(text: string): string {
  let end = 0;
  for (const finding of checker.check(text, { images: true })) {
    if (finding.start < end) return `out of order or overlapping at ${finding.start}`;
    if (finding.start >= finding.end || finding.end > text.length)
      return `no span: ${finding.start}–${finding.end}`;
    if (splits(text, finding.start) || splits(text, finding.end))
      return `splits a character: ${finding.start}–${finding.end}`;
    end = finding.end;
  }
  checker.questions(text);
  checker.checkName(text);
  for (const link of checker.links(text))
    if (link.start >= link.end || link.end > text.length) return 'no span of a link';
  return '';
}

/** Between the halves of a surrogate pair, or between a letter and its combining mark. */
function splits(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return /[\ud800-\udbff]/.test(before) && /[\udc00-\udfff]/.test(after)
    ? true
    : /\p{L}/u.test(before) && /[\u0300-\u036f]/.test(after);
}

const anyUnits = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 });
const hostile = fc.string({
  unit: fc.constantFrom(
    '0',
    '9',
    '1',
    '.',
    '-',
    ' ',
    '(',
    ')',
    '+',
    'đ',
    'ồ',
    'n',
    'g',
    'u',
    '*',
    '@',
    ':',
    '/',
    'v',
    'n',
    '\u0301',
    '\u200b',
    '\ud83d',
    '\ude00',
    '\n',
    'Ủ',
    '“',
    '”',
    'O',
  ),
  maxLength: 120,
});

test('10,000 random texts throw nothing and give only spans inside the text, in order, on character boundaries', () => {
  const wrong: string[] = [];
  fc.assert(
    fc.property(fc.oneof(anyUnits, hostile), (text) => {
      const fault = judge(text);
      if (fault) wrong.push(`${fault}: ${JSON.stringify(text)}`);
    }),
    { numRuns: 10_000, seed: 23 },
  );
  expect(wrong).toEqual([]);
}, 120_000);

test('so do 10,000 mutated examples', () => {
  const wrong: string[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...examples), mutate, (example, change) => {
      const fault = judge(change(example));
      if (fault) wrong.push(`${fault}: ${JSON.stringify(change(example))}`);
    }),
    { numRuns: 10_000, seed: 29 },
  );
  expect(wrong).toEqual([]);
}, 120_000);

test('paragraph by paragraph equals the whole, but for rules that look at the whole draft', () => {
  const wide = new Set(
    rules.rules
      .filter(
        ({ within, needs = [], unless = [] }) =>
          within === 'draft' || [...needs, ...unless].some((c) => JSON.stringify(c).includes('"draft"')),
      )
      .map(({ id }) => id),
  );
  const narrow = (text: string) => checker.check(text).filter(({ rule }) => !wide.has(rule));
  const wrong: string[] = [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 6 }), (parts) => {
      const text = parts.join('\n');
      // A wide rule's finding may win an overlap, so only what both would show is compared.
      const whole = narrow(text).map(({ start, end, rule }) => `${rule} ${start}–${end}`);
      const apart = cutParagraphs(text).flatMap(({ start, end }) =>
        narrow(text.slice(start, end)).map(
          (finding) => `${finding.rule} ${finding.start + start}–${finding.end + start}`,
        ),
      );
      const wideWhole = checker.check(text).filter(({ rule }) => wide.has(rule)).length;
      if (wideWhole === 0 && whole.join() !== apart.join())
        wrong.push(JSON.stringify({ text, whole, apart }));
    }),
    { numRuns: 1000, seed: 31 },
  );
  expect(wrong).toEqual([]);
}, 120_000);

test('lone surrogates, emoji alone, an endless paragraph and 5,000 short ones are no trouble', () => {
  const words = 'đồ ngu 0901234567 ';
  for (const text of [
    '\ud800',
    '😀👨‍👩‍👧🇻🇳',
    words.repeat(3511).slice(0, 63_206),
    `${words.slice(0, 10)}\n`.repeat(5000),
    '\u0301'.repeat(5000),
    '.'.repeat(20_000),
    '1 '.repeat(20_000),
  ])
    expect(judge(text)).toBe('');
}, 60_000);
