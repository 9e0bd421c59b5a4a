import type { ClauseId, Localized } from './types.ts';

/** What the panel and the cards know of the code itself; rules/articles.yml and rules/laws.yml, validated. */
export interface Clause {
  readonly id: readonly ClauseId[];
  /** In the source's own words; `en` is our translation. */
  readonly text: Localized;
  readonly group: 'must' | 'should' | 'must-not';
}

export interface Article {
  /** 1–7, in the panel's order. The arrangement is ours. */
  readonly number: number;
  readonly title: Localized;
  readonly clauses: readonly Clause[];
  /** A tip or two for the panel, ours. */
  readonly tips: readonly Localized[];
}

export interface Articles {
  /** Where the words come from, and that the arrangement is ours: shown under the cards. */
  readonly source: Localized;
  readonly cards: readonly Article[];
}

export type Clauses = Readonly<Record<ClauseId, { readonly text: Localized; readonly article: number }>>;

export interface Law {
  readonly title: Localized;
  /** Official number, "116/2025/QH15"; the year alone as long as no source that was read gives it. */
  readonly number: string;
  /** ISO dates. */
  readonly dated: string;
  readonly inForce: string;
  readonly replaces: readonly string[];
  readonly verified: boolean;
}
export type Laws = Readonly<Record<string, Law>>;

/** By the law's key in rules/laws.yml. */
export type LawNames = Readonly<Record<string, Pick<Law, 'title' | 'number'>>>;
