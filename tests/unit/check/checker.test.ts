import { describe, expect, test } from 'vitest';
import { makeChecker } from './make-checker.ts';

const unit = {
  names: ['Ủy ban nhân dân phường Bến Đá'],
  codenames: ['Kế hoạch Sao Mai'],
  domains: ['benda.example.gov.vn'],
  pages: [],
  public: ['028 3800 0000', 'vanphong@benda.example'],
  contact: { phone: '0901 234 567' },
};
const files = {
  'must/responsibility/phone': 'level: remind\nmatch: { detector: phone }',
  'must/responsibility/citizen-id': 'level: { strong: warn, weak: remind }\nmatch: { detector: citizen-id }',
  'must-not/state-secrets/codename': 'level: warn\nmatch: { unit: codenames }',
  'must-not/unpermitted-activity/unit': 'level: remind\nmatch: { unit: names, needs: [{ phrases: [họp] }] }',
  'must-not/agency-identity/name': 'level: warn\nnames: true\nmatch: { unit: names }',
  'should/civil-comments/insult':
    'level: warn\nmatch: { phrases: [{ text: thằng ngu, civil: người ấy }, đồ ngu, ngu như bò] }',
  'should/civil-comments/mild': 'level: remind\nmatch: { phrases: [cái đồ ngu] }',
  'sets/claims': '- phần trăm\n',
  questions: `questions:
  - { id: image, clause: must/cultured-sharing, text: { vi: Ảnh, en: Image }, needs: [{ signal: image }] }
  - { id: claim, clause: must/official-sources, text: { vi: Số, en: Figure }, needs: [{ set: claims }, { signal: number }], unless: [{ signal: link }] }
  - { id: found, clause: should/civil-comments, text: { vi: Lời, en: Words }, needs: [{ finding: should/civil-comments }] }
`,
};
const checker = makeChecker(files, unit);
const rulesOf = (text: string) => checker.check(text).map(({ rule, level }) => `${rule} ${level}`);

describe('overlaps', () => {
  test('a warning stays before a longer reminder', () => {
    expect(rulesOf('cái đồ ngu')).toEqual(['should/civil-comments/insult warn']);
  });
  test('of two warnings the longer stays', () => {
    expect(checker.check('đồ ngu như bò').map(({ phrase }) => phrase)).toEqual(['ngu như bò']);
  });
});

describe('suggestions', () => {
  test('a civil word takes the capital', () => {
    expect(checker.check('Thằng ngu ấy, thằng ngu').map(({ suggestion }) => suggestion?.text)).toEqual([
      'Người ấy',
      'người ấy',
    ]);
  });
  test('a number is masked', () => {
    expect(checker.check('CCCD 079204000001')[0]?.suggestion?.kind).toBe('mask');
  });
});

describe('the unit’s facts', () => {
  test.each(['Kế hoạch Sao Mai', 'ke hoach sao mai', 'KẾ HOẠCH SAO MAI', 'kế hoạch  sao mai'])(
    'its codename: %s',
    (text) => {
      expect(checker.check(text)).toMatchObject([
        { rule: 'must-not/state-secrets/codename', start: 0, end: text.length },
      ]);
      expect(checker.check(text)[0]).not.toHaveProperty('phrase');
    },
  );
  test.each([
    'UBND phường Bến Đá họp',
    'ubnd p. bến đá họp',
    'UBND P.Bến Đá họp',
    'uy ban nhan dan phuong ben da vừa họp',
    'Ủy ban nhân dân phường Bến Đá họp',
  ])('its name beside a word: %s', (text) => {
    expect(rulesOf(text)).toEqual(['must-not/unpermitted-activity/unit remind']);
  });
  test.each(['Gọi 028 3800 0000', 'Gọi 0901.234.567', 'Gọi +84 901 234 567'])(
    'its public contact is nobody’s own: %s',
    (text) => {
      expect(checker.check(text)).toEqual([]);
    },
  );
  test('its name as a login name, by rules for names alone', () => {
    expect(checker.checkName('UBND phường Bến Đá')).toMatchObject([
      { rule: 'must-not/agency-identity/name' },
    ]);
    expect(checker.checkName('đồ ngu')).toEqual([]);
    expect(checker.check('UBND phường Bến Đá')).toEqual([]);
  });
});

describe('people', () => {
  const list = ['0901234567 chị Lan', '0912345678 anh Hùng', '0923456789 cô Tư'];
  test('from three on, each finding says how many', () => {
    const three = makeChecker(files).check(list.join('\n'));
    expect(three.map(({ people }) => people)).toEqual([3, 3, 3]);
  });
  test('two are no crowd', () => {
    expect(
      makeChecker(files)
        .check(list.slice(0, 2).join('\n'))
        .map(({ people }) => people),
    ).toEqual([undefined, undefined]);
  });
  test('one phone written three times is one person', () => {
    expect(
      makeChecker(files)
        .check(Array(3).fill(list[0]).join('\n'))
        .some(({ people }) => people),
    ).toBe(false);
  });
});

describe('questions', () => {
  test.each([
    ['Chào', {}, []],
    ['Chào', { images: true }, ['image']],
    ['Tăng 12 phần trăm', {}, ['claim']],
    ['Tăng 12 phần trăm\nhttps://a.vn/x', {}, []],
    ['Đồ ngu\ntăng 5 phần trăm', { images: true }, ['image', 'claim', 'found']],
  ])('%j with %j asks %j', (text, facts, ids) => {
    expect(checker.questions(text, facts).map(({ id }) => id)).toEqual(ids);
  });
});

describe('links', () => {
  test.each([
    ['Xem https://benda.example.gov.vn/tin.', 'benda.example.gov.vn', 'official'],
    ['Xem\nbit.ly/abc', 'bit.ly', 'shortened'],
    ['vào example.com nhé', 'example.com', 'unknown'],
  ])('%j', (text, host, kind) => {
    const [link] = checker.links(text);
    expect(link).toMatchObject({ host, kind });
    expect(text.slice(link?.start, link?.end)).toContain(host);
  });
  test('a slip of the space bar is no link', () => {
    expect(checker.links('Xong.Anh đi nhé')).toEqual([]);
  });
});

test('an unchanged paragraph is not judged again, and answers as before', () => {
  const text = 'đồ ngu\n0912345678';
  const first = checker.check(text);
  expect(checker.check(`${text}\nthêm`).slice(0, first.length)).toEqual(first);
  expect(checker.check(`x\n${text}`).map(({ start }) => start - 2)).toEqual(first.map(({ start }) => start));
});
