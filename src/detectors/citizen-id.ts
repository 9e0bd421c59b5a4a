import { findNumbers, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { type Label, labelAfter, labelBefore } from './labels.ts';
import type { Detector, Hit, Surroundings } from './types.ts';

/**
 * Số định danh cá nhân, 12 digits: province of birth registration (3), century and sex (1), year (2), six random.
 * No checksum (NĐ 137/2015 Điều 13, TT 07/2016/TT-BCA Điều 7). The codes stay after the mergers of 2025.
 */
const PROVINCE =
  /^0(?:0[12468]|1[0-24579]|2[024-7]|3[013-8]|4[024-689]|5[12468]|6[024678]|7[024579]|8[02-4679]|9[1-6])[0-3]/;
const LENGTH = 12;
const BARE_GROUPINGS = new Set(['12', '3-3-3-3', '4-4-4', '3-1-2-6', '3-9', '6-6']);

export const citizenId: Detector = {
  id: 'citizen-id',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [3, 2], (groups, first) => {
      const number = numberAt(groups, first, LENGTH);
      if (!number || !isCitizenId(number.digits)) return undefined;
      const strength = judge(around, number, grouping(groups, number));
      return strength && { ...number, strength };
    }),
};

/** Century digits 0–3 only: nobody alive has another; a year of this century can't lie ahead. */
export function isCitizenId(digits: string): boolean {
  if (!PROVINCE.test(digits)) return false;
  return digits[3]! < '2' || Number(digits.slice(4, 6)) <= new Date().getFullYear() % 100;
}

function judge(around: Surroundings, number: NumberAt, grouped: string): Hit['strength'] | undefined {
  const before = labelBefore(around.folded.bare, number.start);
  if (before && names(before)) return 'strong';
  const after = labelAfter(around.folded.bare, number.end);
  if (after && names(after)) return 'strong';
  if (before && before.kind !== 'phone' && before.used === 0) return undefined;
  if (after?.kind === 'bank' || after?.kind === 'account') return undefined;
  const isRow = / [.-] /.test(around.folded.cased.slice(number.start, number.end));
  return BARE_GROUPINGS.has(grouped) && !isRow ? 'weak' : undefined;
}

/** "Giấy tờ tùy thân" and a BHXH book give the same 12 digits since 2025; a tax code may be the citizen ID too. */
function names(label: Label): boolean {
  return label.kind === 'identity';
}
