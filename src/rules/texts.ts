import type { Articles, Clauses, Law, LawNames, Laws } from './articles.ts';
import type { RuleFolder } from './load.ts';
import {
  type ClauseId,
  clauseIds,
  type Localized,
  type RuleId,
  type RuleText,
  type SourceRef,
} from './types.ts';

/** What the cards say of each rule. */
export function ruleTextsOf({ rules }: RuleFolder): Record<RuleId, RuleText> {
  return Object.fromEntries(
    rules.map(({ id, value: { title, why, advice, sources } }) => {
      const refs = sources.map((source): SourceRef => {
        if ('text' in source) return source;
        const { law, article, verified } = source;
        return article === undefined ? { law, verified } : { law, article, verified };
      });
      return [id, { title, why, advice, sources: refs }];
    }),
  );
}

/** What each self-check question asks, by its id. */
export function questionTextsOf({ questions }: RuleFolder): Record<string, Localized> {
  return Object.fromEntries((questions?.value.questions ?? []).map(({ id, text }) => [id, text]));
}

/** The laws that the rules name, by their keys: as much of them as a card shows. */
export function lawNamesOf({ rules }: RuleFolder, laws: Laws): LawNames {
  const named = new Set(
    rules.flatMap(({ value }) => value.sources.flatMap((source) => ('law' in source ? [source.law] : []))),
  );
  return Object.fromEntries(
    Object.entries(laws).flatMap(([key, { title, number }]) =>
      named.has(key) ? [[key, { title, number }]] : [],
    ),
  );
}

/** Each clause's own words and the card that holds it. Throws if articles.yml lacks one of the thirteen ids. */
export function clausesOf(articles: Articles): Clauses {
  const clauses = new Map<ClauseId, { text: Clauses[ClauseId]['text']; article: number }>();
  for (const { number, clauses: inCard } of articles.cards) {
    for (const { id: ids, text } of inCard) for (const id of ids) clauses.set(id, { text, article: number });
  }
  const missing = clauseIds.filter((id) => !clauses.has(id));
  if (missing.length > 0) {
    throw new Error(
      `rules/articles.yml: thiếu khoản ${missing.join(', ')}; thêm vào một thẻ (clauses missing)`,
    );
  }
  return Object.fromEntries(clauses) as Record<
    ClauseId,
    { text: Clauses[ClauseId]['text']; article: number }
  >;
}

export const noArticles: Articles = { source: { vi: '', en: '' }, cards: [] };
export type { Law, Laws };
