import { firstDigit } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import { maskMiddle } from './mask.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const AT_DIGITS = /[0-9]{7,8}(?![\p{L}\p{N}_]|[.,/-][0-9])/uy;
const LETTER_BEFORE = /(?<![\p{L}\p{N}_#@/-])[A-Za-z] ?$/u;

/** A passport: one letter and 7 digits (8 in newer series), without a checksum: only beside its word. */
export const passport: Detector = {
  id: 'passport',
  starts: 'digits',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased, bare } = around.folded;
    const at = firstDigit(cased, candidate);
    AT_DIGITS.lastIndex = at;
    const digits = AT_DIGITS.exec(cased)?.[0];
    const letter = LETTER_BEFORE.exec(cased.slice(Math.max(0, at - 3), at))?.[0];
    if (!digits || !letter || around.inLink(at)) return [];
    const start = at - letter.length;
    const end = at + digits.length;
    const label = labelBefore(bare, start) ?? labelAfter(bare, end);
    if (label?.kind !== 'passport') return [];
    const text = cased.slice(start, end);
    const value = text.replace(' ', '').toUpperCase();
    return [{ start, end, strength: 'strong', value, masked: maskMiddle(text, 1, 2), personal: true }];
  },
};
