import { grouping, groupsFrom, type NumberAt, numberAt } from './digit-groups.ts';
import { standsFree } from './edges.ts';
import { labelAfter, labelBefore } from './labels.ts';
import { maskMiddle } from './mask.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const LENGTH = 9;
const GROUPINGS = new Set(['9', '3-3-3', '2-7', '3-6', '6-3', '2-3-4']);

/** Số chứng minh nhân dân, 9 digits without a checksum: only beside its word. */
export const oldId: Detector = {
  id: 'old-id',
  starts: 'digits',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const groups = groupsFrom(around.folded.cased, candidate);
    const hits: Hit[] = [];
    for (let first = 0; first < groups.length && groups[first]!.start < candidate.end; first++) {
      const number = numberAt(groups, first, LENGTH);
      if (!number || !GROUPINGS.has(grouping(groups, number)) || around.inLink(number.start)) continue;
      if (!standsAlone(groups[first]!.gap, groups[first + number.count]?.gap)) continue;
      if (!standsFree(around.folded, number) || !isLabelled(around, number)) continue;
      hits.push(toHit(around, number));
      first += number.count - 1;
    }
    return hits;
  },
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

function toHit(around: Surroundings, { start, end, digits }: NumberAt): Hit {
  const masked = maskMiddle(around.folded.cased.slice(start, end), 3, 2);
  return { start, end, strength: 'strong', value: digits, masked, personal: true };
}
