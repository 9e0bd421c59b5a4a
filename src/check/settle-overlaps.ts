import type { Candidate } from './candidate.ts';

/** Of candidates that overlap one stays: warn before remind, then the longer, then the lower rank, then the first. */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byPrecedence)) {
    const { start, end } = candidate.finding;
    if (kept.every(({ finding }) => finding.end <= start || finding.start >= end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start);
}

function byPrecedence(a: Candidate, b: Candidate): number {
  const [left, right] = [a.finding, b.finding];
  if (left.level !== right.level) return left.level === 'warn' ? -1 : 1;
  return right.end - right.start - (left.end - left.start) || a.rank - b.rank || left.start - right.start;
}
