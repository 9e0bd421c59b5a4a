import type { Fold } from './fold.ts';
import { learnLook, lookOf } from './looks.ts';
import { casedOf, twinOf } from './units.ts';

/** Reads the foreign letters of a mixed word as the Latin ones that they look like ("chó" with a Cyrillic с). */
export function mendLookAlikes(fold: Fold, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const latin = twinOf(fold.casedUnits[i]!);
    if (latin === undefined) continue;
    if (lookOf[latin] === 0) learnLook(latin);
    fold.casedUnits[i] = casedOf[latin]!;
  }
  fold.isAsWritten = false;
}
