/**
 * The words that every room shares about rules. Data only: no code runs from here but the two lists.
 * Clauses and their ids: DESIGN.md, "The source, and how far it goes".
 */
export const clauseIds = [
  'must/cybersecurity-law',
  'must/responsibility',
  'must/official-sources',
  'must/cultured-sharing',
  'should/declare-accounts',
  'should/spread-good',
  'should/criticise-bad',
  'should/civil-comments',
  'must-not/agency-identity',
  'must-not/unpermitted-activity',
  'must-not/state-secrets',
  'must-not/unverified',
  'must-not/unlawful-content',
] as const;
export type ClauseId = (typeof clauseIds)[number];

/** A rule's id is its file's path below rules/, without the ending. */
export type RuleId = `${ClauseId}/${string}`;

/** `warn`: as good as certain. `remind`: only the writer can know. */
export type Level = 'warn' | 'remind';

export type Language = 'vi' | 'en';
export type Localized = Readonly<Record<Language, string>>;

/** Half-open [start, end) in UTF-16 units of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a rule's words come from: a law of rules/laws.yml with its article, or a named public source. */
export interface SourceRef {
  readonly law?: string;
  readonly article?: string;
  readonly text?: string;
  /** False where nobody has checked it against the official text: shown as "chưa kiểm chứng". */
  readonly verified: boolean;
}

/** What a card says about a rule. `{name}` in a text is filled from the finding's `facts`. */
export interface RuleText {
  readonly title: Localized;
  readonly why: Localized;
  readonly advice: Localized;
  readonly sources: readonly SourceRef[];
}

/** The unit's facts that rules use: a part of unit.yml (DESIGN.md, "The unit supplies facts"). */
export interface UnitFacts {
  readonly names: readonly string[];
  readonly codenames: readonly string[];
  readonly domains: readonly string[];
  readonly pages: readonly string[];
  readonly public: readonly string[];
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
}
