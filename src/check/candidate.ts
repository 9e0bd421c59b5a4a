import type { OpenCondition } from './plan.ts';
import type { Finding } from './types.ts';

/** A finding before overlaps are settled. Offsets are the paragraph's own until the draft is put together. */
export interface Candidate {
  readonly finding: Finding;
  readonly rank: number;
  /** A person's number (Hit.personal): counts towards "from three people on". */
  readonly personal: boolean;
  /** What only the whole draft can tell; none left: the candidate is sure. */
  readonly open: readonly OpenCondition[];
}
