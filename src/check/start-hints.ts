/**
 * What must follow a start word for its detector to find anything: where it doesn't, the detector is not asked. A hint
 * may be too generous, never too strict: tests hold it against the detectors.
 *
 * `name`: a capital follows soon. A number: a digit, or what start-words.ts says, follows within so many syllables.
 */
export type StartHint = 'name' | number;

/** By detector. */
export type StartHints = Readonly<Record<string, StartHint>>;

const startHints: StartHints = { 'birth-date': 9, address: 9, child: 'name' };

/**
 * Fewest digits that a number of a kind has, counted over all that may belong to it (DigitRun.reach). A year is
 * nothing to any of them.
 */
const leastDigits: Readonly<Record<string, number>> = {
  'payment-card': 13,
  'citizen-id': 12,
  'tax-code': 10,
  'social-insurance': 10,
  'old-id': 9,
  phone: 9,
  passport: 7,
  'bank-account': 6,
  'student-number': 6,
  'number-plate': 4,
};

/** What lets detectors rest. */
export interface Hints {
  readonly words: StartHints;
  readonly digits: Readonly<Record<string, number>>;
}

export const allHints: Hints = { words: startHints, digits: leastDigits };
