import type { Span } from '../rules/types.ts';

/** A thing that a rule found in a paragraph, before its conditions are asked: folded units, and the syllables it covers. */
export interface Match extends Span {
  readonly from: number;
  readonly to: number;
}
