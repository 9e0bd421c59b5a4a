import { codePoint } from './judge-text.ts';

/** Where something stands: line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Fault extends Place {
  readonly text: string;
}
/** Two thousand names and seven long articles fit. */
const mostUnits = 512 * 1024;
/** What costs the parser time is signs, not letters: so many are read in well under a second. */
const mostSigns = 32 * 1024;
const deepest = 32;

/** What must not reach the parser: it would be slow, or lost without a word. */
export function refuseYaml(text: string): Fault | undefined {
  if (text.length > mostUnits) return { line: 1, column: 1, text: 'tệp quá lớn; rút xuống dưới 512 KB' };
  if (countSigns(text) > mostSigns)
    return {
      line: 1,
      column: 1,
      text: `tệp có quá ${mostSigns} dấu câu và dòng; bớt mục, hoặc so lại với tệp mẫu`,
    };
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

function countSigns(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (signs.has(text.charCodeAt(at))) count++;
  return count;
}

const signs = new Set([...'\n\r,:;[]{}"\'`&*!|>?#%@~\\-'].map((sign) => sign.charCodeAt(0)));

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
