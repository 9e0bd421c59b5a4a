import type { Finding } from '../check/types.ts';
import type { Article } from '../rules/articles.ts';
import type { ClauseId } from '../rules/types.ts';

/** How many places of the draft touch each clause. */
export function countTouched(findings: readonly Pick<Finding, 'clause'>[]): ReadonlyMap<ClauseId, number> {
  const counts = new Map<ClauseId, number>();
  for (const { clause } of findings) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return counts;
}

export function touchesOf(ids: readonly ClauseId[], touched: ReadonlyMap<ClauseId, number>): number {
  return ids.reduce((sum, id) => sum + (touched.get(id) ?? 0), 0);
}

export const clausesOf = ({ clauses }: Article): readonly ClauseId[] => clauses.flatMap(({ id }) => id);
