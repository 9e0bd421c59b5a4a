import { describe, expect, test } from 'vitest';
import { makeChecker, mark, unmark } from './make-checker.ts';

const civil = 'should/civil-comments';
const plain = makeChecker({
  [`${civil}/a`]: `
level: warn
match:
  phrases: [đồ ngu, óc chó, chó má, { text: vãi, at: clause-end }, { text: nhục, at: line }, { text: ơi, at: sentence-start }]
  not: [đồ ngu công, chó má hồng]`,
});
const toned = makeChecker({ [`${civil}/a`]: 'level: warn\nmatch: { phrases: [đồ ngu], toned: true }' });
const capitals = makeChecker({
  [`${civil}/a`]:
    'level: warn\nmatch: { phrases: [lưu hành nội bộ, { text: vl, capitals: never }], capitals: true }',
});

const framed = makeChecker({
  [`${civil}/a`]: `
level: warn
match:
  toned: true
  disguised: true
  frames: [{ heads: [đồ, cái thứ], headed: [hèn, súc vật] }]
  phrases: [{ each: [câm, im], with: [họng, mồm] }]
  not: [{ each: [đồ], with: [hèn mọn] }, đồ súc vật nuôi]`,
});

const cases = [
  {
    kind: 'in frames: after one of the heads, which belong to the finding',
    checker: framed,
    texts: [
      'thật là ⟦đồ hèn⟧, ⟦cái thứ súc vật⟧',
      '⟦đồ  súc vật⟧ và ⟦đồ h.è.nnn⟧',
      'thật hèn, như súc vật',
      'đồ, hèn',
      'đồ rất hèn',
      'do hèn nhat',
      'đồ súc vật nuôi',
      '⟦im họng⟧, ⟦CÂM MỒM⟧',
    ],
  },
  {
    kind: 'as written',
    checker: plain,
    texts: [
      'Ông ấy ⟦đồ ngu⟧.',
      'ĐÚNG LÀ ⟦ĐỒ NGU⟧',
      'đồ ngủ',
      'đồ, ngu',
      'đồ\nngu',
      'đồngu',
      '⟦đồ-ngu⟧',
      '⟦đồ \u00a0\tngu⟧',
    ],
  },
  {
    kind: 'in any encoding',
    checker: plain,
    texts: [
      `⟦${'đồ ngu'.normalize('NFD')}⟧`,
      '⟦đ\u200bồ n\u00adgu⟧',
      '⟦ｎｇｕ⟧'.replace('ｎｇｕ', 'đồ ｎｇｕ'),
      '⟦đồ 𝐧𝐠𝐮⟧',
      '⟦óc сhó⟧',
    ],
  },
  { kind: 'toneless drafts', checker: plain, texts: ['may dung la ⟦do ngu⟧', 'mày đúng là do ngu'] },
  { kind: 'longer phrases eat', checker: plain, texts: ['chó má hồng', 'đồ ngu công và ⟦đồ ngu⟧'] },
  {
    kind: 'at',
    checker: plain,
    texts: [
      'mệt ⟦vãi⟧',
      'mệt ⟦vãi⟧ !',
      'vãi thóc',
      '⟦nhục⟧',
      '- ⟦Nhục⟧.',
      'nhục quá',
      'Đi. ⟦Ơi⟧ là',
      'em ơi',
    ],
  },
  { kind: 'toned alone', checker: toned, texts: ['⟦đồ ngu⟧', 'may la do ngu'] },
  {
    kind: 'capitals',
    checker: capitals,
    texts: ['⟦LƯU HÀNH NỘI BỘ⟧', 'Lưu hành nội bộ', '⟦LUU HANH NOI BO⟧', 'đẹp ⟦vl⟧', 'Sở VL'],
  },
];

describe.each(cases)('phrases, $kind', ({ checker, texts }) => {
  test.each(texts)('%s', (marked) => {
    expect(mark(checker, unmark(marked))).toBe(marked);
  });
});

const hidden = makeChecker({
  [`${civil}/a`]:
    'level: warn\nmatch: { phrases: [đồ ngu, óc chó, địt mẹ, lồn, vcl, đm, đĩ, đm thằng], disguised: true }',
});

describe('disguised words', () => {
  test.each([
    '⟦đ.ồ ng.u⟧ với ⟦đ ồ n g u⟧',
    '⟦Đồ nguuuu⟧, ⟦đồ ng*⟧',
    '⟦0c ch0⟧ và ⟦óc ch@⟧'.replace(' và ⟦óc ch@⟧', ''),
    'này ⟦đ.m thằng⟧ kia, ⟦Đ.M thằng⟧ này',
    '⟦v c l⟧ thật, ⟦vcllll⟧',
    '⟦đ!t mẹ⟧, ⟦đ*t mẹ⟧, ⟦djt mẹ⟧, ⟦ĐỊT MẸ⟧, ⟦đ ị t m ẹ⟧',
    '⟦l0n⟧, ⟦l.ồ.n⟧, ⟦l*ồ*n⟧, ⟦l ồn⟧',
    'ông N.Đ.M vắng mặt; bà Đ.M. đến',
    '⟦L.Ồ.N⟧ và ⟦Địiiiiiiiiiit mẹ⟧',
    '⟦2lồn⟧, ⟦15lồn⟧, dài 50đm',
    '⟦l**⟧ này, a**b, 2 ** 3, A**',
    'nhạc DJ, vitamin D1, lon bia, lớn',
    'dài 5 đ m, cột A B C',
    'mua 3 lon 5',
  ])('%s', (marked) => {
    expect(mark(hidden, unmark(marked))).toBe(marked);
  });
});
