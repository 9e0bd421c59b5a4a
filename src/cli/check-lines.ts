import type { Checker } from '../check/types.ts';
import { findIn } from './check-texts.ts';
import { type Line, readLines } from './read-lines.ts';

export interface Said {
  /** For standard output; undefined for a bad line. */
  readonly out?: string;
  readonly error?: string;
  readonly found: boolean;
}

/** Judges a stream of {"id","text"} lines, one answer a line, in order. Bad lines are named and passed over. */
export async function* checkLines(
  checker: Checker,
  chunks: AsyncIterable<Uint8Array>,
  names: boolean,
): AsyncGenerator<Said> {
  for await (const line of readLines(chunks)) {
    if (line.text?.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') {
      yield { error: `dòng ${line.number}: ${read}`, found: false };
      continue;
    }
    const findings = findIn(checker, read.text, names);
    yield { out: JSON.stringify({ id: read.id, findings }), found: findings.length > 0 };
  }
}

function readLine({ text }: Line): { readonly id: string | number; readonly text: string } | string {
  if (text === undefined) return 'không phải UTF-8; lưu lại tệp bằng mã UTF-8.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'không phải JSON; mỗi dòng cần một đối tượng {"id","text"}.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'không phải đối tượng; cần {"id","text"}.';
  const id = 'id' in value ? value.id : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return 'thiếu "id" (chuỗi hoặc số).';
  const body = 'text' in value ? value.text : undefined;
  if (typeof body !== 'string') return 'thiếu "text" (chuỗi).';
  return { id, text: body };
}
