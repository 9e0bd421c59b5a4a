import { findCode } from './labelled-code.ts';
import type { Detector } from './types.ts';

/** Mã số sinh viên, học sinh: no national format. */
const STUDENT_NUMBER = {
  kind: 'student',
  digits:
    /(?:[0-9]{6,12}|[0-9]{2}[A-Za-z]{1,4}[0-9]{4,8}|[0-9]{2,4}[.-][0-9]{3,8}(?:[.-][0-9]{2,6})?)(?![\p{L}\p{N}_]|[.,/-][0-9])/uy,
  letters: /(?<![\p{L}\p{N}_#@/])(?:[0-9]{2}[A-Za-z]{1,4}|[A-Za-z]{1,4}[-.]?)$/u,
  keep: 2,
  strength: 'weak',
} as const;

export const studentNumber: Detector = {
  id: 'student-number',
  starts: 'digits',
  find: (candidate, around) => findCode(STUDENT_NUMBER, candidate, around),
};
