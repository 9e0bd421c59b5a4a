import { firstDigit } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import { maskMiddle } from './mask.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const AT_DIGITS =
  /(?:[0-9]{6,12}|[0-9]{2}[A-Za-z]{1,4}[0-9]{4,8}|[0-9]{2,4}[.-][0-9]{3,8}(?:[.-][0-9]{2,6})?)(?![\p{L}\p{N}_]|[.,/-][0-9])/uy;
const LETTERS_BEFORE = /(?<![\p{L}\p{N}_#@/])(?:[0-9]{2}[A-Za-z]{1,4}|[A-Za-z]{1,4}[-.]?)$/u;

/** Mã số sinh viên, học sinh: no national format, so only beside its word. */
export const studentNumber: Detector = {
  id: 'student-number',
  starts: 'digits',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased, bare } = around.folded;
    const at = firstDigit(cased, candidate);
    AT_DIGITS.lastIndex = at;
    const digits = AT_DIGITS.exec(cased)?.[0];
    if (!digits || around.inLink(at)) return [];
    const left = cased.slice(Math.max(0, at - 8), at);
    const start = at - (LETTERS_BEFORE.exec(left)?.[0].length ?? 0);
    if (/[\p{L}\p{N}_]$/u.test(cased.slice(0, start).slice(-1))) return [];
    const end = at + digits.length;
    const label = labelBefore(bare, start) ?? labelAfter(bare, end);
    if (label?.kind !== 'student') return [];
    const text = cased.slice(start, end);
    return [
      {
        start,
        end,
        strength: 'weak',
        value: text.toUpperCase(),
        masked: maskMiddle(text, 2, 2),
        personal: true,
      },
    ];
  },
};
