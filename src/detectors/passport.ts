import { findCode } from './labelled-code.ts';
import type { Detector } from './types.ts';

/** A passport: one letter and 7 digits (8 in newer series). */
const PASSPORT = {
  kind: 'passport',
  digits: /[0-9]{7,8}(?![\p{L}\p{N}_]|[.,/-][0-9])/uy,
  letters: /(?<![\p{L}\p{N}_#@/-])[A-Za-z] ?$/u,
  needsLetters: true,
  keep: 1,
  strength: 'strong',
} as const;

export const passport: Detector = {
  id: 'passport',
  starts: 'digits',
  find: (candidate, around) => findCode(PASSPORT, candidate, around),
};
