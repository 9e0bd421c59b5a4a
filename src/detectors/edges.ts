import type { Span } from '../rules/types.ts';
import type { Folded } from '../text/types.ts';

const WORD_CHAR = /[\p{L}\p{N}\p{M}_@#]/u;
/** "ĐT0901234567", "zalo0901234567": a label may be glued to its number. */
const GLUED_LABEL =
  /(?<![\p{L}\p{N}])(?:sdt|dt|so|zalo|tel|phone|lh|hotline|alo|goi|cccd|cmnd|cmt|stk|tk|mst|bhxh|bhyt|mssv|ns|sn|momo)$/u;
const CODE_PREFIX = /(?<![\p{L}\p{N}])[A-Z]{1,4}[-/]$/u;
const AMOUNT =
  /^(?: ?(?:đồng|đ(?!\/)|vnđ|vnd|₫|triệu|tỷ|tỉ|usd|\$|€|%|lượt|lượt xem|view|views|like|likes|follow|followers|sub|subs)(?![\p{L}\p{N}])|(?:k|tr|m|km|kg|g|ml|m2|m3|px|mb|gb|w|h|s)(?![\p{L}\p{N}]))/u;
const MONEY_BEFORE = /(?:₫|\$|€|vnd|vnđ|usd|giá|giá:|số tiền|tổng tiền|thành tiền) ?:? ?$/u;
const SHORT_TAIL = /^[/-][0-9]{1,3}(?![0-9/-])/;

/** True if a number [start, end) is not a part of a word, a code, a bigger number or an amount. */
export function standsFree({ cased, bare, toned }: Folded, { start, end }: Span): boolean {
  return (
    freeBefore(cased, bare, start) &&
    freeAfter(cased, end) &&
    !AMOUNT.test(toned.slice(end, end + 16)) &&
    !MONEY_BEFORE.test(toned.slice(Math.max(0, start - 14), start))
  );
}

function freeBefore(cased: string, bare: string, start: number): boolean {
  if (start === 0) return true;
  const before = cased[start - 1]!;
  if (WORD_CHAR.test(before)) return GLUED_LABEL.test(bare.slice(Math.max(0, start - 8), start));
  if (before === '+' || !/[/.,:-]/.test(before)) return true;
  const earlier = cased.slice(Math.max(0, start - 16), start - 1);
  if (/[0-9]$/.test(earlier)) return endsNumber(earlier, before);
  return !CODE_PREFIX.test(cased.slice(Math.max(0, start - 6), start)) || glued(bare, start - 1);
}

function glued(bare: string, at: number): boolean {
  return GLUED_LABEL.test(bare.slice(Math.max(0, at - 8), at));
}

/** "0912345678/0901234567": the digits before are a number of their own; "1. 0901…", "2) 0901…": a list's mark. */
function endsNumber(earlier: string, separator: string): boolean {
  const digits = earlier.replace(/[^0-9]/g, '').length;
  return digits >= 8 || (separator === '.' && /(?:^|[ \n])[0-9]{1,2}$/.test(earlier)) || separator === ':';
}

function freeAfter(cased: string, end: number): boolean {
  const after = cased.slice(end, end + 16);
  if (after === '') return true;
  if (WORD_CHAR.test(after[0]!)) return false;
  if (!/^[/.,-]\+?[0-9]/.test(after)) return true;
  if (SHORT_TAIL.test(after)) return true;
  const rest = after.slice(1).replace(/[ .()+-]/g, '');
  return /^(?:0|84)[0-9]{8}/.test(rest) || /^[0-9]{9}/.test(rest);
}
