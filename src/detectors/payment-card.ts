import { findNumbers, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import type { Detector, Surroundings } from './types.ts';

const LENGTHS = [19, 16, 15, 13];
/** Visa, Mastercard, JCB, American Express; 9704 is NAPAS. EAN-13 and IMEI also end in a check digit. */
const BRAND =
  /^(?:4[0-9]{15}|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|35(?:2[89]|[3-8][0-9])[0-9]{12}|3[47][0-9]{13})$/;
const DOMESTIC = /^9704[0-9]{12}(?:[0-9]{3})?$/;
const OLD_VISA = /^4[0-9]{12}(?:[0-9]{6})?$/;
const GROUPINGS = /^(?:1[3569]|4-4-4-4(?:-3)?|4-6-5|6-10|6-13|8-8|4-4-4-1|8-11|4-4-4-7|6-6-4)$/;

/** A bank card's number: brand prefix and Luhn's check digit, or NAPAS's 9704 with a card word beside it. */
export const paymentCard: Detector = {
  id: 'payment-card',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [4, 2], (groups, first) => {
      const number = LENGTHS.map((length) => numberAt(groups, first, length)).find(
        (read) => read && GROUPINGS.test(grouping(groups, read)) && isCard(around, read),
      );
      const next = number && groups[first + number.count];
      return number && !continues(next?.gap, next?.digits) ? { ...number, strength: 'strong' } : undefined;
    }),
};

/** One more group of four, or a dash or dot: the row is longer than a card. "12/28" after it is its date. */
function continues(gap: string | undefined, digits: string | undefined): boolean {
  return gap !== undefined && digits !== undefined && (digits.length >= 4 || /[.-]/.test(gap));
}

function isCard(around: Surroundings, { start, end, digits }: NumberAt): boolean {
  const before = labelBefore(around.folded.bare, start);
  const labelled = before?.kind === 'card' || labelAfter(around.folded.bare, end)?.kind === 'card';
  if (!labelled && before && (before.kind === 'other' || before.kind === 'account') && before.used === 0)
    return false;
  if (DOMESTIC.test(digits)) return labelled || passesLuhn(digits);
  if (!passesLuhn(digits)) return false;
  return BRAND.test(digits) || (labelled && OLD_VISA.test(digits));
}

/** Luhn's check, as every payment card but some domestic ones has it. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
