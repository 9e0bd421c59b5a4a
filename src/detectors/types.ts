import type { Span, UnitFacts } from '../rules/types.ts';
import type { Folded } from '../text/types.ts';

/**
 * A detector finds one structured thing (a citizen ID, a phone, a document number). It is pure and sees one
 * paragraph, folded. The checker calls it only with candidates of the kind it starts from, so that a regular
 * expression never runs over a whole text: anchor it (`y` flag) at the candidate, bound every repeat.
 */
export interface Detector {
  /** The name that a rule file gives in `match.detector`; the file's name. */
  readonly id: string;
  /**
   * What puts a candidate before `find`:
   * - `digits`: a maximal run of digits with single inner separators (space . - ( ) +), at least 3 digits;
   * - `at`: an "@"; `host`: a dot between letters or a "://"; `slash`: a "/" or "-" with a digit before it;
   * - `line`: the line as a whole; `words`: one of its words in start-words.ts was seen.
   */
  readonly starts: 'digits' | 'at' | 'host' | 'slash' | 'line' | 'words';
  find(candidate: Candidate, around: Surroundings): readonly Hit[];
}

/** Offsets are in folded units of `around.folded`. */
export interface Candidate extends Span {}

export interface Surroundings {
  readonly folded: Folded;
  /** The sentence that holds the candidate, in folded units. */
  readonly sentence: Span;
  /** True at or inside a URL, a #hashtag or an @handle (folded unit i). */
  inLink(i: number): boolean;
  readonly unit: UnitFacts | undefined;
  /** The rule's options from its YAML, already validated by the rule's schema. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** In folded units; the checker maps it back. */
export interface Hit extends Span {
  /** A detector can be sure (checksum + context) or not; a rule's `levels` maps the strength to a level. */
  readonly strength: 'strong' | 'weak';
  /** What the thing is, normalised: digits only, lower-case mail … for "Của tôi" and the unit's `public`. */
  readonly value: string;
  /** A masked writing of the same span ("079•••••••01"), if masking makes sense. */
  readonly masked?: string;
  /** Fills `{name}` in the card's text. */
  readonly facts?: Readonly<Record<string, string>>;
  /** A number of a person, in a list of people: the card speaks for all from three on. */
  readonly personal?: boolean;
}
