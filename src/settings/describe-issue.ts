import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';

type Issue = z.core.$ZodIssue;

/** A wrong file can hold thousands of mistakes; nobody reads past the first. */
export const mostShown = 30;

export interface Described {
  readonly path: readonly PropertyKey[];
  /** True where the key is at fault, not its value. */
  readonly key: boolean;
  /** "what; mend", in Vietnamese. */
  readonly text: string;
}

export function describeIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
): { shown: Described[]; more: number } {
  const all = issues.flatMap((issue) => describeIssue(issue, schema));
  return { shown: all.slice(0, mostShown), more: Math.max(0, all.length - mostShown) };
}

function describeIssue(issue: Issue, schema: z.ZodType): Described[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, key: false, text: describe(issue) }];
  const known = knownKeys(schema, issue.path);
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    key: true,
    text: `không có khóa này; ${mendKey(key, known)}`,
  }));
}

export function writePath(path: readonly PropertyKey[]): string {
  const written = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${shorten(String(part))}`))
    .join('');
  return written.replace(/^\./, '') || 'tệp';
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `thiếu mục này; ghi thêm ${kinds[issue.expected] ?? issue.expected}`
        : `sai kiểu; cần ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `giá trị không dùng được; chọn một trong: ${issue.values.join(', ')}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'một dòng chữ (có dấu : hoặc # thì đặt trong ngoặc kép)',
  array: 'một danh sách, mỗi mục một dòng sau dấu gạch ngang, hoặc [mục, mục]',
  object: 'các khóa con, thụt vào hai dấu cách',
  record: 'các khóa con, thụt vào hai dấu cách',
  boolean: 'true hoặc false, không đặt trong ngoặc kép',
};

function mendKey(key: string, known: readonly string[]): string {
  const near = known.find((one) => isNear(key.toLowerCase(), one));
  if (near) return `có phải là “${near}”`;
  return known.length ? `bỏ đi, hoặc dùng: ${known.join(', ')}` : 'bỏ đi';
}

/** One letter more, less or other, or the same start: enough for a typing mistake, with nothing to compute. */
function isNear(key: string, known: string): boolean {
  if (Math.abs(key.length - known.length) > 1) return false;
  let start = 0;
  while (start < key.length && key[start] === known[start]) start++;
  let end = 0;
  while (end < Math.min(key.length, known.length) - start && key.at(-1 - end) === known.at(-1 - end)) end++;
  return Math.max(key.length, known.length) - start - end <= 1;
}

const shorten = (text: string) => {
  const seen = text.replace(/[\p{C}\u2028\u2029]/gu, '?');
  return seen.length > 40 ? `${seen.slice(0, 40)}…` : seen;
};
