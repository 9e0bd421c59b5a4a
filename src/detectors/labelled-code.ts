import { firstDigit } from './digit-groups.ts';
import { type LabelKind, labelAfter, labelBefore } from './labels.ts';
import { maskMiddle } from './mask.ts';
import type { Candidate, Hit, Surroundings } from './types.ts';

/** A code of letters and digits without a checksum: found only beside its word. */
interface Code {
  readonly kind: LabelKind;
  /** Sticky. */
  readonly digits: RegExp;
  /** Right before the digits, at most eight characters. */
  readonly letters: RegExp;
  readonly needsLetters?: true;
  /** How many characters stay readable at the masked form's start. */
  readonly keep: number;
  readonly strength: Hit['strength'];
}

export function findCode(
  { kind, digits, letters, needsLetters, keep, strength }: Code,
  candidate: Candidate,
  around: Surroundings,
): readonly Hit[] {
  const { cased, bare } = around.folded;
  const at = firstDigit(cased, candidate);
  digits.lastIndex = at;
  const found = digits.exec(cased)?.[0];
  const before = letters.exec(cased.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  if (!found || (needsLetters && before === '') || around.inLink(at)) return [];
  const start = at - before.length;
  if (/[\p{L}\p{N}_]/u.test(cased[start - 1] ?? ' ')) return [];
  const end = at + found.length;
  const label = labelBefore(bare, start) ?? labelAfter(bare, end);
  if (label?.kind !== kind) return [];
  const text = cased.slice(start, end);
  const value = text.replace(' ', '').toUpperCase();
  return [{ start, end, strength, value, masked: maskMiddle(text, keep, 2), personal: true }];
}
