import type { Candidate } from './candidate.ts';
import type { Finding } from './types.ts';

/** From this many people on one card speaks for all. */
const crowd = 3;

/**
 * The findings of a draft; from three people on, each finding of a person's number says how many people. A person may
 * stand there with a phone and an ID: the kind of number that has the most different values counts.
 */
export function countPeople(candidates: readonly Candidate[]): Finding[] {
  const values = new Map<string, Set<string>>();
  for (const { finding, personal } of candidates) {
    if (!personal) continue;
    const known = values.get(finding.rule) ?? new Set();
    values.set(finding.rule, known.add(finding.value ?? ''));
  }
  const people = Math.max(0, ...Array.from(values.values(), ({ size }) => size));
  return candidates.map(({ finding, personal }) =>
    personal && people >= crowd ? { ...finding, people } : finding,
  );
}
