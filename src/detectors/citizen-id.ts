import { findNumbers, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { type Label, labelAfter, labelBefore } from './labels.ts';
import type { Detector, Hit, Surroundings } from './types.ts';

/**
 * Số định danh cá nhân, 12 digits: province of birth registration (3), century and sex (1), year (2), six random.
 * No checksum (NĐ 137/2015 Điều 13, TT 07/2016/TT-BCA Điều 7). The codes stay after the mergers of 2025.
 */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
    '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
    '086 087 089 091 092 093 094 095 096'
  ).split(' '),
);
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
  if (!PROVINCES.has(digits.slice(0, 3)) || !/^[0-3]$/.test(digits[3]!)) return false;
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
