import type { Figures } from './measure-set.ts';

/** One line a set and label: texts, share with any finding, share with a warning. */
export function sayFigures(sets: readonly Figures[]): string {
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(9);
  return sets
    .map(({ set, label, texts, flagged, warned }) => {
      const name = `${set} / ${label}`.padEnd(30);
      return `${name}${String(texts).padStart(6)}  any${share(flagged, texts)}  warn${share(warned, texts)}`;
    })
    .join('\n');
}
