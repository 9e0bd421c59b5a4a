import { describe, expect, test } from 'vitest';
import { makeChecker, mark, unmark } from './make-checker.ts';

const rule = (match: string) =>
  makeChecker({ 'must-not/unlawful-content/a': `level: warn\nmatch:\n  phrases: [pháo nổ]\n${match}` });

const cases = [
  {
    kind: 'a need in the sentence',
    checker: rule('  needs: [{ phrases: [bán] }]'),
    texts: ['Bán ⟦pháo nổ⟧', 'Bán rồi. Còn pháo nổ', 'pháo nổ'],
  },
  {
    kind: 'a need in the paragraph',
    checker: rule('  within: paragraph\n  needs: [{ phrases: [bán] }]'),
    texts: ['Bán rồi. Còn ⟦pháo nổ⟧', 'Bán\npháo nổ'],
  },
  {
    kind: 'a need in the draft',
    checker: rule('  within: draft\n  needs: [{ phrases: [bán] }]'),
    texts: ['Bán\n\n⟦pháo nổ⟧', '⟦pháo nổ⟧\nbán', 'pháo nổ\nmua'],
  },
  {
    kind: 'near',
    checker: rule('  needs: [{ phrases: [bán], near: 2 }]'),
    texts: ['bán cả ⟦pháo nổ⟧', 'bán cả lô pháo nổ', '⟦pháo nổ⟧ bán'],
  },
  {
    kind: 'before',
    checker: rule('  unless: [{ phrases: [không], before: 3 }]'),
    texts: ['không có bán pháo nổ', '⟦pháo nổ⟧ không', 'không ai đi bán ⟦pháo nổ⟧'],
  },
  {
    kind: 'after',
    checker: rule('  needs: [{ phrases: [giá rẻ], after: 2 }]'),
    texts: ['⟦pháo nổ⟧ giá rẻ', 'giá rẻ pháo nổ'],
  },
  {
    kind: 'a reason against in the draft',
    checker: rule('  unless: [{ phrases: [cảnh báo], within: draft }]'),
    texts: ['⟦pháo nổ⟧\nvui', 'pháo nổ\ncảnh báo'],
  },
  {
    kind: 'any',
    checker: rule('  needs: [{ any: [{ phrases: [bán] }, { signal: price }] }]'),
    texts: ['⟦pháo nổ⟧ 50k', '⟦pháo nổ⟧ bán', 'pháo nổ'],
  },
  {
    kind: 'contact',
    checker: rule('  needs: [{ signal: contact }]'),
    texts: ['⟦pháo nổ⟧ 0901 234 567', '⟦pháo nổ⟧ http://a.vn', '⟦pháo nổ⟧ a@b.vn', 'pháo nổ 123'],
  },
  {
    kind: 'document',
    checker: rule('  needs: [{ signal: document }]'),
    texts: ['⟦pháo nổ⟧ theo 12/QĐ-UBND', 'pháo nổ 1/2'],
  },
  {
    kind: 'child',
    checker: rule('  needs: [{ signal: child }]'),
    texts: ['các cháu chơi ⟦pháo nổ⟧', 'pháo nổ'],
  },
  {
    kind: 'quotations',
    checker: rule('  quotation: skip'),
    texts: ['“bán pháo nổ”', 'bán "pháo nổ"', '“bán” ⟦pháo nổ⟧'],
  },
];

describe.each(cases)('conditions: $kind', ({ checker, texts }) => {
  test.each(texts)('%j', (marked) => {
    expect(mark(checker, unmark(marked))).toBe(marked);
  });
});

test('an image is a fact of the draft', () => {
  const checker = rule('  needs: [{ signal: image }]');
  expect([mark(checker, 'pháo nổ', false), mark(checker, 'pháo nổ', true)]).toEqual(['pháo nổ', '⟦pháo nổ⟧']);
});

test('an edited neighbour changes what a whole-draft rule says of an unchanged paragraph', () => {
  const checker = rule('  within: draft\n  needs: [{ phrases: [bán] }]');
  const texts = ['pháo nổ\nmua', '⟦pháo nổ⟧\nbán', 'pháo nổ\nmua'];
  expect(texts.map((text) => mark(checker, unmark(text)))).toEqual(texts);
});
