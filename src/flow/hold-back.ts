import type { Span } from '../rules/types.ts';

/** How long a syllable may stand unfinished at the caret before it is judged all the same, in ms. */
export const unfinishedFor = 600;

const syllableUnit = /[\p{L}\p{M}\p{N}\p{Cf}]/u;

/**
 * The syllable that is being written: letters, marks and digits that touch the caret, where one stands before it.
 * UniKey and OpenKey build "ngủ" by way of "ngu", deleting and inserting again without a composition event, so
 * what stands at the caret is not yet what the person means.
 */
export function unfinishedSyllable(text: string, caret: number | undefined): Span | undefined {
  if (caret === undefined || caret <= 0 || caret > text.length) return undefined;
  let start = caret;
  while (start > 0 && isSyllableUnit(text, start - 1)) start--;
  if (start === caret) return undefined;
  let end = caret;
  while (end < text.length && isSyllableUnit(text, end)) end++;
  return { start, end };
}

/** Leaves out the findings that reach into the unfinished syllable. */
export function holdBack<F extends Span>(findings: readonly F[], unfinished: Span | undefined): readonly F[] {
  if (!unfinished) return findings;
  return findings.filter((finding) => finding.end <= unfinished.start || finding.start >= unfinished.end);
}

function isSyllableUnit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  // A styled letter (𝐦) is a surrogate pair: either half belongs to it.
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return syllableUnit.test(String.fromCodePoint(text.codePointAt(isLowHalf ? index - 1 : index) ?? unit));
}
