import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChecker, mark, unmark } from './make-checker.ts';

const rules = { 'must-not/state-secrets/codename': 'level: warn\nmatch: { unit: codenames }' };
const none = { names: [], domains: [], pages: [], public: [] };
const knowing = (...codenames: string[]) => makeChecker(rules, { ...none, codenames });

describe('a codename with signs is found as it is written', () => {
  test.each([
    ['Kế hoạch (5) .* 50%', 'Xong ⟦Kế hoạch (5) .* 50%⟧ rồi'],
    ['Kế hoạch (5) .* 50%', 'XONG ⟦KẾ HOẠCH (5) .* 50%⟧ RỒI'],
    ['Kế hoạch (5) .* 50%', 'xong ⟦ke hoach (5) .* 50%⟧ roi'],
    ['Chiến dịch C++', 'Mai mở ⟦Chiến dịch C++⟧, nhớ nhé'],
    ['Dự án $100', 'về ⟦Dự án $100⟧.'],
    ['C:\\sao\\mai', 'ở ⟦C:\\sao\\mai⟧'],
    ['Đề án "A\\B"', 'đọc ⟦Đề án "A\\B"⟧ chưa'],
    ['#SaoMai', 'gắn ⟦#SaoMai⟧ vào'],
    ['🌾🌾 Lúa', 'ngày ⟦🌾🌾 lúa⟧'],
    ['Sao 🌾 E\u0302\u0301ch', '⟦Sao 🌾 Ếch⟧ và ⟦sao 🌾 e\u0302\u0301ch⟧'],
    ['Phòng Văn hóa, Thể thao', '⟦Phòng Văn hoá, Thể thao⟧ và ⟦phòng văn hóa thể thao⟧'],
    ['“Sao Mai”', 'tên ⟦Sao Mai⟧'],
  ])('%s in %s', (codename, marked) => {
    expect(mark(knowing(codename), unmark(marked))).toBe(marked);
  });
});

describe('and never as an expression, nor without its signs', () => {
  test.each([
    ['Kế hoạch .*', 'kế hoạch tuần này'],
    ['Kế|hoạch', 'kế hoạch'],
    ['Chiến dịch C++', 'chiến dịch C'],
    ['Dự án $100', 'dự án 100'],
    ['a.b*c', 'abbc'],
    ['Bến [x]', 'bến x'],
    ['^Sao Mai$', 'Sao Mai'],
    ['Sao_Mai', 'Sao Mai'],
    ['C++ 1', 'C++ 12'],
  ])('%s is not in %s', (codename, text) => {
    expect(mark(knowing(codename), text)).toBe(text);
  });
});

const letter = fc.constantFrom(
  ...'aĂếộ9 .*+?^$()[]{}|\\/"\'`%&<>#:;@!,-_~=‘’“”…',
  '🌾',
  'e\u0302\u0301',
  '𝐀',
  '%PATH%',
);
const name = fc.array(letter, { maxLength: 12 }).map((letters) => `Bến ${letters.join('').trim()}ờx`);

test('whatever the signs, a text that has the name is marked there, and one without is not', () => {
  fc.assert(
    fc.property(name, (codename) => {
      const checker = knowing(codename);
      const text = `Mai có ${codename} nhé`;
      const quotes = checker.check(text).map(({ start, end }) => text.slice(start, end));
      expect(quotes).toEqual([codename]);
      expect(checker.check('Bến cũ, đò xưa ờx')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
