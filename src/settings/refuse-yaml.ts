import { codePoint } from './judge-text.ts';

/** Where something stands: line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Fault extends Place {
  readonly text: string;
}
/** A unit has some names and seven articles: 64 KiB is far above what it needs, and still read at once. */
const mostUnits = 64 * 1024;
const deepest = 32;

/** What must not reach the parser: it would be slow, or lost without a word. */
export function refuseYaml(text: string): Fault | undefined {
  if (text.length > mostUnits) return { line: 1, column: 1, text: 'tệp quá lớn; rút xuống dưới 64 KB' };
  const strange = /[^\t\n\r\x20-\x7e\x85\u{a0}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u.exec(text);
  if (strange)
    return {
      ...placeIn(text, strange.index),
      text:
        strange[0] === '\0' || strange[0] === '\ufffd'
          ? 'tệp không ở dạng UTF-8; lưu lại, chọn bảng mã UTF-8'
          : `có ký tự điều khiển ${codePoint(strange[0])}; xóa ký tự đó`,
    };
  const deep = tooDeep(text);
  if (deep !== undefined) return { ...placeIn(text, deep), text: 'lồng quá nhiều tầng; so lại với tệp mẫu' };
}

/** Brackets, inner dashes and indents are counted as they stand, quoted or not: no unit.yml comes near. */
function tooDeep(text: string): number | undefined {
  const inline = /^(?: {100}|[ \t]*(?:[-?:][ \t]+){32})/m.exec(text);
  if (inline) return inline.index;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
