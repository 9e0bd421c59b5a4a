import type { ClauseId, Level, RuleId, Span } from '../rules/types.ts';

export interface Finding extends Span {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly level: Level;
  /** What to write instead of the span; `mask` hides a number, `civil` is a politer word. */
  readonly suggestion?: { readonly kind: 'mask' | 'civil'; readonly text: string };
  /** The phrase as the rule has it, folded: the key of "Bỏ qua cụm này". Absent for detectors, marks, codenames. */
  readonly phrase?: string;
  /** The thing, normalised, for "Của tôi": never shown, never stored. Absent for phrases. */
  readonly value?: string;
  /** Fills `{name}` in the card's text. */
  readonly facts?: Readonly<Record<string, string>>;
  /** From three people's numbers on: how many, on each of their findings. */
  readonly people?: number;
}

/** A link of the draft, for the panel's list: only look-alikes and shorteners are findings too. */
export interface Link extends Span {
  readonly kind: 'official' | 'unknown' | 'shortened' | 'look-alike';
  readonly host: string;
}

/** What it asks is in `virtual:rule-texts` (`bay-dieu/check/texts`), by its id. */
export interface Question {
  readonly id: string;
  readonly clause: ClauseId;
}

/** What a draft has besides its text. */
export interface DraftFacts {
  readonly images?: boolean;
}

export interface DraftChecker {
  /** Findings sorted by start, never overlapping. Judges every syllable, the unfinished one too. Throws nothing. */
  check(text: string, facts?: DraftFacts): readonly Finding[];
  /** The self-check questions that this draft raises: at most three, most drafts none. */
  questions(text: string, facts?: DraftFacts): readonly Question[];
  links(text: string): readonly Link[];
}

export interface Checker extends DraftChecker {
  /** A login or page name against `must-not/agency-identity`. */
  checkName(name: string): readonly Finding[];
}
