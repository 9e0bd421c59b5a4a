import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/check/create-checker.ts';
import { detectors } from '../../../src/detectors/index.ts';
import { compileRules } from '../../../src/rules/compile.ts';
import { tryExamples } from '../../../src/rules/examples.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { writeProblem } from '../../../src/rules/problem.ts';
import { validateRules } from '../../../src/rules/validate.ts';

const good = `level: warn
title: { vi: Tên, en: Title }
why: { vi: Vì sao, en: Why }
advice: { vi: Nên, en: Advice }
sources:
  - { law: luat-bia, article: Điều 1, verified: false }
match:
  phrases:
    - pháo nổ
    - { text: bán pháo, civil: pháo hoa }
  needs: [{ signal: contact }]
flags:
  - "⟦pháo nổ⟧ 0901234567"
  - "⟦bán pháo⟧ 0901234567"
  - "⟦Pháo nổ⟧ 0912345678"
  - "⟦Pháo nổ⟧ 0923456789"
  - "⟦Pháo nổ⟧ 0934567891"
passes:
  - pháo nổ
  - pháo hoa
  - pháo đài
  - pháo binh
  - pháo kích
  - pháo thủ
  - pháo sáng
  - pháo giấy
`;
const laws = `luat-bia:
  { title: { vi: Luật bịa, en: Made-up law }, number: 1/2026, dated: 2026-01-01, inForce: 2026-02-01, replaces: [], verified: false }
`;
const path = 'must-not/unlawful-content/fireworks.yml';

/** Everything that is wrong with a rule file, its examples tried where the rest is right. */
function problemsOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  const folder = loadRules(files);
  const problems = validateRules(folder, new Set(detectors.map(({ id }) => id)));
  if (problems.length > 0) return problems.map(writeProblem);
  const checker = createChecker(compileRules(folder));
  return folder.rules
    .flatMap((rule) => tryExamples(rule, { plain: checker, unit: checker }))
    .map(writeProblem);
}

function fileWith(change: (yaml: string) => string, at = path): Map<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  return new Map([
    [at, encode(change(good))],
    ['laws.yml', encode(laws)],
  ]);
}

const put = (from: string, to: string) => (yaml: string) => yaml.replace(from, to);

/** What is wrong, and the start of the message: file:LINE:COL: path, then words of the mend. */
const wrong: readonly (readonly [string, (yaml: string) => string, string, string])[] = [
  ['a level that is none', put('level: warn', 'level: error'), '1:8: level:', 'chọn một trong: warn, remind'],
  ['no title', put('title: { vi: Tên, en: Title }\n', ''), '1:1: title:', 'thiếu mục này; thêm'],
  ['no Vietnamese title', put('{ vi: Tên, en: Title }', '{ en: Title }'), '2:1: title.vi:', 'thiếu mục này'],
  ['an empty why', put('vi: Vì sao', "vi: ''"), '3:12: why.vi:', 'chuỗi rỗng; điền chữ'],
  [
    'an unknown key',
    put('advice:', 'advise: x\nadvice:'),
    '4:1: advise:',
    'không có mục “advise”; xóa đi hoặc sửa tên',
  ],
  [
    'a regular expression',
    put('  needs:', '  regex: "(a+)+$"\n  needs:'),
    '11:3: match.regex:',
    'không nhận biểu thức chính quy',
  ],
  ['an empty phrase', put('- pháo nổ\n    -', "- ''\n    -"), '9:7: match.phrases[0]:', 'chuỗi rỗng'],
  [
    'a phrase of signs',
    put('- pháo nổ\n    -', '- "!!!"\n    -'),
    '9:7: match.phrases[0]:',
    'không có chữ nào',
  ],
  [
    'a doubled phrase',
    put('- pháo nổ\n    -', '- pháo nổ\n    - Pháo nổ\n    -'),
    '10:7: match.phrases[1]:',
    'trùng với mục 1; xóa một',
  ],
  [
    'a phrase doubled by tone placement',
    put('- pháo nổ\n    -', '- hòa\n    - hoà\n    -'),
    '10:7: match.phrases[1]:',
    'trùng với mục 1',
  ],
  [
    'a phrase with a comma',
    put('- pháo nổ\n    -', '- pháo, nổ\n    -'),
    '9:7: match.phrases[0]:',
    'chỉ viết chữ, số, một dấu cách',
  ],
  [
    'a phrase that each and with spell a second time',
    put('- pháo nổ\n    -', '- { each: [pháo], with: [nổ, hoa] }\n    - pháo hoa\n    -'),
    '10:7: match.phrases[1]:',
    'trùng với mục 1',
  ],
  [
    'heads with nothing to follow them',
    put('  phrases:\n', '  frames: [{ heads: [pháo] }]\n  phrases:\n'),
    '8:12: match.frames[0].headed:',
    'thiếu',
  ],
  [
    'no phrases at all',
    put('  phrases:\n    - pháo nổ\n    - { text: bán pháo, civil: pháo hoa }\n', ''),
    '7:1: match:',
    'thêm một trong',
  ],
  [
    'an unknown place',
    put('civil: pháo hoa', 'at: middle'),
    '10:',
    'line, line-start, sentence-start, clause-end',
  ],
  [
    'an unknown signal',
    put('signal: contact', 'signal: phone'),
    '11:21: match.needs[0].signal:',
    'chọn một trong: contact',
  ],
  [
    'an unknown set',
    put('{ signal: contact }', '{ set: nothing }'),
    '11:18: match.needs[0].set:',
    'không có tập rules/sets/nothing.yml',
  ],
  [
    'a condition of two kinds',
    put('{ signal: contact }', '{ signal: contact, phrases: [a] }'),
    '11:11: match.needs[0]:',
    'đúng một trong',
  ],
  [
    'a distance of nothing',
    put('{ signal: contact }', '{ signal: contact, near: 0 }'),
    '11:36: match.needs[0].near:',
    'nhỏ nhất là 1',
  ],
  [
    'an unknown detector',
    put('  phrases:\n    - pháo nổ\n    - { text: bán pháo, civil: pháo hoa }\n', '  detector: fireworks\n'),
    '8:13: match.detector:',
    'không có detector “fireworks”; chọn một trong',
  ],
  [
    'a detector beside phrases',
    put('  needs:', '  detector: phone\n  needs:'),
    '11:13: match.detector:',
    'tách thành hai quy tắc',
  ],
  [
    'strengths without a detector',
    put('level: warn', 'level: { strong: warn, weak: remind }'),
    '1:1: level:',
    'viết warn hoặc remind',
  ],
  [
    'an unknown law',
    put('luat-bia', 'luat-khac'),
    '6:12: sources[0].law:',
    'rules/laws.yml không có “luat-khac”',
  ],
  ['too few flags', put('  - "⟦Pháo nổ⟧ 0912345678"\n', ''), '12:1: flags:', 'có 4 ví dụ, cần ít nhất'],
  ['too few passes', put('  - pháo kích\n', ''), '18:1: passes:', 'có 7 ví dụ, cần ít nhất'],
  ['a flag without a mark', put('⟦Pháo nổ⟧', 'Pháo nổ'), '15:5: flags[2]:', 'đặt phần đó giữa ⟦ và ⟧'],
  ['a pass with a mark', put('- pháo hoa', '- ⟦pháo hoa⟧'), '20:5: passes[1]:', 'xóa hai dấu đó'],
  [
    'a flag that is not flagged',
    put('⟦Pháo nổ⟧ 0912345678', '⟦Pháo hoa⟧ 0912345678'),
    '15:5: flags[2]:',
    'nhưng quy tắc gạch chân (không có gì)',
  ],
  ['a flag marked too wide', put('⟦Pháo nổ⟧ 09', '⟦Pháo nổ 09⟧'), '15:5: flags[2]:', 'phải gạch chân'],
  [
    'a pass that is flagged',
    put('- pháo đài', '- pháo nổ 0901234567'),
    '21:5: passes[2]:',
    'không được gạch chân',
  ],
  ['a tab', put('  phrases', '\tphrases'), '8:1:', 'thay mỗi Tab bằng dấu cách'],
  ['a bracket left open', put('[{ signal: contact }]', '[{ signal: contact }'), '12:', 'không đọc được YAML'],
  ['a key twice', put('level: warn', 'level: warn\nlevel: warn'), '2:1:', 'không đọc được YAML'],
  ['a list where text belongs', put('vi: Nên', 'vi: [Nên]'), '4:11: advice.vi:', 'phải là một chuỗi chữ'],
];

test('the file that the wrong ones are made from is right', () => {
  expect(problemsOf(fileWith((yaml) => yaml))).toEqual([]);
});

describe('a wrong rule file names file, line and mend', () => {
  test.each(wrong)('%s', (_, change, place, mend) => {
    const problems = problemsOf(fileWith(change));
    expect(
      problems.filter((problem) => problem.startsWith(`rules/${path}:${place}`) && problem.includes(mend)),
    ).not.toEqual([]);
  });

  test('in another encoding', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('level: warn\ntitle: { vi: T'), 0xea, 0x6e]);
    expect(problemsOf(new Map([[path, bytes]]))).toContainEqual(
      expect.stringMatching(/^rules\/.*:2:15: tệp không ở bảng mã UTF-8; lưu lại/),
    );
  });

  test('in a folder that is no clause', () => {
    expect(problemsOf(fileWith((yaml) => yaml, 'must-not/fireworks/a.yml'))).toContainEqual(
      expect.stringMatching(
        /^rules\/must-not\/fireworks\/a\.yml:1:1: thư mục không phải một khoản; chuyển tệp/,
      ),
    );
  });
});
