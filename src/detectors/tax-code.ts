import { findNumbers, type NumberAt, numberAt } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import { namesPerson } from './person.ts';
import type { Detector, Surroundings } from './types.ts';

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
/** A company's tax code is in the public business register: only a person's is personal. */
const COMPANY =
  /(?<![\p{L}\p{N}])(?:cong ty|cty|tnhh|ctcp|doanh nghiep|hop tac xa|htx|ho kinh doanh|chi nhanh|tap doan|ngan hang|truong|benh vien|ubnd)(?![\p{L}\p{N}])/u;
const OWN = /(?<![\p{L}\p{N}])(?:mst|ma so thue|ma thue)(?: tncn| thu nhap)? ca nhan(?![\p{L}\p{N}])/u;

/**
 * Mã số thuế: 10 digits, the last a check digit; with a branch 10-3. Valid alone says little (one mobile number in
 * eleven passes): it needs its word, and a person beside it.
 */
export const taxCode: Detector = {
  id: 'tax-code',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [2, 2], (groups, first) => {
      const gap = groups[first + 1]?.gap;
      const number = read(numberAt(groups, first, 13), gap) ?? read(numberAt(groups, first, 10));
      if (!number || !isLabelled(around, number) || !belongsToPerson(around)) return undefined;
      return { ...number, strength: 'weak' };
    }),
};

function read(number: NumberAt | undefined, gap = '-'): NumberAt | undefined {
  return number && gap.includes('-') && isTaxCode(number.digits) ? number : undefined;
}

/** True for 10 digits with the right check digit, or 13 with a branch other than 000. */
export function isTaxCode(digits: string): boolean {
  if (!/^[0-9]{10}(?:[0-9]{3})?$/.test(digits)) return false;
  if (digits.startsWith('00') || digits.slice(2, 9) === '0000000' || digits.slice(10) === '000') return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

function isLabelled(around: Surroundings, number: NumberAt): boolean {
  const before = labelBefore(around.folded.bare, number.start);
  if (before) return before.kind === 'tax';
  return labelAfter(around.folded.bare, number.end)?.kind === 'tax';
}

function belongsToPerson(around: Surroundings): boolean {
  const { start, end } = around.sentence;
  const bare = around.folded.bare.slice(start, end);
  if (OWN.test(bare)) return true;
  return !COMPANY.test(bare) && namesPerson(around.folded, around.sentence);
}
