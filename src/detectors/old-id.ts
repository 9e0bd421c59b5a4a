import { findNumbers, grouping, type NumberAt, numberAt } from './digit-groups.ts';
import { labelAfter, labelBefore } from './labels.ts';
import type { Detector, Surroundings } from './types.ts';

const LENGTH = 9;
const GROUPINGS = new Set(['9', '3-3-3', '2-7', '3-6', '6-3', '2-3-4']);

/** Số chứng minh nhân dân, 9 digits without a checksum: only beside its word. */
export const oldId: Detector = {
  id: 'old-id',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [3, 2], (groups, first) => {
      const number = numberAt(groups, first, LENGTH);
      if (!number || !GROUPINGS.has(grouping(groups, number))) return undefined;
      if (!standsAlone(groups[first]!.gap, groups[first + number.count]?.gap)) return undefined;
      return isLabelled(around, number) ? { ...number, strength: 'strong' } : undefined;
    }),
};

/** Not a slice of a longer row of digits. */
function standsAlone(before: string, after: string | undefined): boolean {
  return (before === '' || before.includes(' ')) && (after === undefined || after.includes(' '));
}

function isLabelled(around: Surroundings, { start, end }: NumberAt): boolean {
  const before = labelBefore(around.folded.bare, start);
  if (before) return before.kind === 'identity';
  return labelAfter(around.folded.bare, end)?.kind === 'identity';
}
