import type { Candidate } from './candidate.ts';
import { firstFrom } from './hits.ts';

/** Of candidates that overlap one stays: warn before remind, then the longer, then the lower rank, then the first. */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  /** Always in the order of the text. */
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byPrecedence)) {
    const { start, end } = candidate.finding;
    const at = firstFrom(kept.length, (i) => kept[i]!.finding.end, start + 1);
    if (at === kept.length || kept[at]!.finding.start >= end) kept.splice(at, 0, candidate);
  }
  return kept;
}

function byPrecedence(a: Candidate, b: Candidate): number {
  const [left, right] = [a.finding, b.finding];
  if (left.level !== right.level) return left.level === 'warn' ? -1 : 1;
  return right.end - right.start - (left.end - left.start) || a.rank - b.rank || left.start - right.start;
}
