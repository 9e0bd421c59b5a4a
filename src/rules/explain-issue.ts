import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type At = (path: readonly PropertyKey[], vi: string, en: string, asKey?: boolean) => Problem;

/** What zod says, in words for a legal officer: what is wrong; how to mend it. */
export function explainIssue(issue: Issue, at: At): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at([...issue.path, key], ...unknownKey(key), true));
    case 'invalid_union':
      return explainUnion(issue, at);
    case 'invalid_value': {
      const choices = issue.values.map(String).join(', ');
      return [
        at(issue.path, `giá trị không hợp lệ; chọn một trong: ${choices}`, `choose one of: ${choices}`),
      ];
    }
    case 'too_small':
      return [at(issue.path, ...tooSmall(issue))];
    case 'too_big':
      return [at(issue.path, `quá lớn, tối đa ${issue.maximum}; giảm bớt`, `at most ${issue.maximum}`)];
    case 'invalid_type':
      return [at(issue.path, ...wrongType(issue))];
    default:
      return [
        at(
          issue.path,
          'giá trị không đúng dạng; xem docs/rule-format.md',
          'wrong form; see docs/rule-format.md',
        ),
      ];
  }
}

function unknownKey(key: string): [string, string] {
  if (/^(?:regexp?|pattern)$/.test(key)) {
    return [
      `quy tắc không nhận biểu thức chính quy (“${key}”); viết thành phrases, hoặc dùng một detector có sẵn`,
      'rules take no regular expressions; write phrases or name a detector',
    ];
  }
  return [
    `không có mục “${key}”; xóa đi hoặc sửa tên theo docs/rule-format.md`,
    `unknown key "${key}"; remove it or see docs/rule-format.md`,
  ];
}

/** Of a choice of shapes, the one that the value came nearest to: the one whose first complaint lies deepest. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, at: At): Problem[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(
      ...issues.map((inner) => inner.path.length),
      ...issues.map((i) => (i.code === 'unrecognized_keys' ? 1 : 0)),
    );
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (best.length === 0)
    return [
      at(
        issue.path,
        'giá trị không đúng dạng; xem docs/rule-format.md',
        'wrong form; see docs/rule-format.md',
      ),
    ];
  return best.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, at));
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): [string, string] {
  if (origin === 'string')
    return ['chuỗi rỗng; điền chữ vào hoặc xóa dòng này', 'empty; fill it in or remove it'];
  if (origin === 'array')
    return [`cần ít nhất ${minimum} mục; thêm vào`, `needs at least ${minimum}; add some`];
  return [`nhỏ nhất là ${minimum}; tăng lên`, `at least ${minimum}`];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ',
  array: 'một danh sách (mỗi mục một dòng “- …”)',
  object: 'một khối “khóa: giá trị”',
  boolean: 'true hoặc false',
  number: 'một số',
  int: 'một số nguyên',
};

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): [string, string] {
  const expected = typeNames[issue.expected] ?? issue.expected;
  const missing = issue.input === undefined;
  return missing
    ? [`thiếu mục này; thêm ${expected}`, `missing; add ${issue.expected}`]
    : [`phải là ${expected}; sửa lại`, `must be ${issue.expected}`];
}
