import { findNumbers, type Group, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import { maskMiddle } from './mask.ts';
import type { Detector, Surroundings } from './types.ts';

/** National numbers, from libphonenumber's metadata for VN (17 July 2026). 1800, 1900, 11x and 69x never match. */
const MOBILE = /^(?:3[0-9]|5[125689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}$/;
const FIXED = /^2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])[0-9]{7}$/;
const ONE_BY_ONE = /^1(?:-1)+$/;
const AGENCY =
  /(?<![\p{L}\p{N}])(?:ubnd|uy ban|hdnd|cong an|canh sat|(?:so|phong|bo) (?:y te|giao duc|noi vu|tai chinh|xay dung|tu phap|cong thuong|van hoa|quoc phong)|(?:dang|quan|huyen|thanh|tinh) uy|tru so|co quan|benh vien|tram y te|trung tam|truong|tong dai|truc ban|cap cuu|toa an|vien kiem sat|cuc|van phong|mot cua|kho bac|ban chi huy|mat tran|mttq|thanh tra|gov\.vn)(?![\p{L}\p{N}])/u;
const BUSINESS =
  /(?<![\p{L}\p{N}])(?:khach san|nha (?:hang|thuoc|khoa|xe)|ngan hang|cong ty|phong kham|spa|salon|quan|shop|cua hang|tiem|resort|homestay)(?![\p{L}\p{N}])/u;
const PUBLIC_LINE = /(?:duong day nong|tong dai|truc ban|cap cuu|cuu ho|cuu nan)/;

interface Read extends NumberAt {
  readonly national: string;
}

export const phone: Detector = {
  id: 'phone',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [4, 2], (groups, first) => {
      const read = readPhone(groups, first);
      if (!read || !isOwnNumber(groups, read) || isOther(around, read) || isPublic(around, read))
        return undefined;
      const { cased } = around.folded;
      const span = withSigns(cased, read);
      const shown = read.digits.startsWith('0') ? 4 : 5;
      return {
        ...{ ...read, ...span, strength: 'weak', value: `0${read.national}` },
        masked: maskMiddle(cased.slice(span.start, span.end), shown, 2),
      };
    }),
};

/** "0901…", "+84 901…", "0084901…", "84901…", "+84 (0) 901…": the national number without its 0. */
function readPhone(groups: readonly Group[], first: number): Read | undefined {
  for (const [length, prefix] of [
    [10, /^0/],
    [11, /^(?:84|0)/],
    [12, /^84(?:0)?/],
    [13, /^0084/],
    [14, /^0084/],
  ] as const) {
    const number = numberAt(groups, first, length);
    if (!number || !prefix.test(number.digits)) continue;
    const national = number.digits.replace(/^(?:0084|84(?=[0-9]{9,11}$))?0?/, '');
    if (MOBILE.test(national) || FIXED.test(national)) return { ...number, national };
  }
  return undefined;
}

/** Not the head or the middle of a longer row of groups, and not cut before a single last digit (an ISBN is). */
function isOwnNumber(groups: readonly Group[], read: Read): boolean {
  const grouped = grouping(groups, read);
  if (/^5-5$|^6-4$/.test(grouped) && groups[read.first + 1]!.gap.length > 1) return false;
  if (grouped.endsWith('-1') && !ONE_BY_ONE.test(grouped)) return false;
  const before = groups[read.first - 1];
  const after = groups[read.first + read.count];
  return (!before || partsBefore(groups, read, before)) && (!after || partsAfter(after, read));
}

function partsBefore(groups: readonly Group[], read: Read, before: Group): boolean {
  const gap = groups[read.first]!.gap;
  if (/[ ]/.test(gap) && (read.count === 1 || before.digits.length <= 2)) return true;
  if (gap.includes('(')) return true;
  const earlier = groups.slice(0, read.first).reduce((sum, group) => sum + group.digits.length, 0);
  return earlier >= 8 || (gap === '.' && before.digits.length <= 2);
}

function partsAfter(after: Group, read: Read): boolean {
  if (/^(?:0|84)/.test(after.digits) && after.digits.length !== 3) return true;
  if (/^0/.test(after.digits)) return after.gap.includes(' ') || read.count > 1;
  if (after.gap === '.' || after.gap === '-' || after.gap === '+') return false;
  return read.count === 1 || after.digits.length < 3 || after.gap.includes('-') || after.gap.includes('(');
}

/** The "+" of "+84" and the bracket of "(028) 3800" belong to the number. */
function withSigns(text: string, { start, end }: NumberAt): { start: number; end: number } {
  const inside = text.slice(start, end);
  let from = start;
  if (text[from - 1] === '+') from--;
  if (text[from - 1] === '(' && inside.includes(')') && !inside.includes('(')) from--;
  return { start: from, end };
}

/** Words beside it say that it is something else: an account, a tax code, an order, a book number. */
function isOther(around: Surroundings, read: Read): boolean {
  const before = labelBefore(around.folded.bare, read.start);
  if (before) {
    if (before.kind === 'phone') return false;
    if (before.kind === 'identity' || before.kind === 'passport' || before.kind === 'plate') return false;
    if (before.used === 0) return true;
  }
  const after = labelAfter(around.folded.bare, read.end);
  return after?.kind === 'bank' || after?.kind === 'account' || after?.kind === 'tax';
}

/** An agency's switchboard or a hotline is nobody's personal number. A mobile beside an agency may well be. */
function isPublic(around: Surroundings, read: Read): boolean {
  const { bare } = around.folded;
  const left = bare.slice(Math.max(0, read.start - 60), read.start);
  if (PUBLIC_LINE.test(left.split(/[.!?\n]/).at(-1) ?? '')) return true;
  if (MOBILE.test(read.national)) return false;
  return (
    AGENCY.test(bare.slice(Math.max(0, read.start - 160), read.end + 100)) ||
    BUSINESS.test(bare.slice(Math.max(0, around.sentence.start, read.start - 60), read.start))
  );
}
