import type { Fold } from '../text/fold.ts';
import { Kind, kindOf } from '../text/units.ts';

const hyphens = new Set([0x2d, 0x2010, 0x2011]);

/** True if only blanks, or one hyphen, part syllable `s` from the next one: what the syllables of a phrase may have between. */
export function joins(fold: Fold, s: number): boolean {
  const start = fold.syllables.ends[s]!;
  const end = fold.syllables.starts[s + 1]!;
  if (end - start === 1 && hyphens.has(fold.casedUnits[start]!)) return true;
  for (let i = start; i < end; i++) if ((kindOf[fold.casedUnits[i]!]! & Kind.space) === 0) return false;
  return true;
}
