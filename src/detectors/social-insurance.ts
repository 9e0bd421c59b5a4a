import { findNumbers, type Group, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import type { Detector, Surroundings } from './types.ts';

const BOOK = 10;
const CARD = 13;
/** The letters of a BHYT card before its digits: "DN 4 79 79…". */
const CARD_LETTERS = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?$/u;
const CARD_DIGITS = /^[1-5](?:0[1-9]|[1-9][0-9])[0-9]{10}$/;
const BOOK_GROUPINGS = /^(?:10|[2-4](?:-[2-4]){2,3}|2-8|5-5|4-6)$/;

/** Mã số BHXH (10 digits) and the older 15-character BHYT card, beside their words only. */
export const socialInsurance: Detector = {
  id: 'social-insurance',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [2, 2], (groups, first) => {
      const number = readCard(around, numberAt(groups, first, CARD)) ?? readBook(around, groups, first);
      return number && isLabelled(around, number) ? { ...number, strength: 'strong' } : undefined;
    }),
};

function readCard(around: Surroundings, number: NumberAt | undefined): NumberAt | undefined {
  if (!number || !CARD_DIGITS.test(number.digits)) return undefined;
  const left = around.folded.cased.slice(Math.max(0, number.start - 4), number.start);
  const letters = CARD_LETTERS.exec(left)?.[0];
  return letters ? { ...number, start: number.start - letters.length } : undefined;
}

function readBook(around: Surroundings, groups: readonly Group[], first: number) {
  const number = numberAt(groups, first, BOOK);
  if (!number || !BOOK_GROUPINGS.test(grouping(groups, number))) return undefined;
  const next = groups[first + number.count];
  const tight = (gap: string) => gap === '.' || gap === '-';
  if (tight(groups[first]!.gap) || (next && tight(next.gap))) return undefined;
  return /^(?:1900|1800)/.test(number.digits) || around.folded.cased[number.start - 1] === '+'
    ? undefined
    : number;
}

function isLabelled(around: Surroundings, { start, end }: NumberAt): boolean {
  const before = labelBefore(around.folded.bare, start);
  if (before)
    return (
      (before.kind === 'insurance' && before.used === 0) || (before.kind === 'insurance' && end - start < 16)
    );
  return labelAfter(around.folded.bare, end)?.kind === 'insurance';
}
