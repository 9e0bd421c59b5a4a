import type { Clauses, LawNames } from './articles.ts';
import type { ClauseId, Language, RuleId, RuleText, SourceRef } from './types.ts';

/** What cards say, in one language. */
export interface CardTexts {
  readonly rules: Readonly<Partial<Record<RuleId, CardText>>>;
  readonly clauses: Readonly<Partial<Record<ClauseId, { readonly text: string; readonly article: number }>>>;
  /** By the key that sources name. */
  readonly laws: Readonly<Record<string, { readonly title: string; readonly number: string }>>;
}

export interface CardText {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly sources: readonly SourceRef[];
}

export const noTexts: CardTexts = { rules: {}, clauses: {}, laws: {} };

export interface BothLanguages {
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly clauses: Clauses;
  readonly laws: LawNames;
}

export function cardTextsIn(language: Language, { rules, clauses, laws }: BothLanguages): CardTexts {
  return {
    rules: mapValues(rules, ({ title, why, advice, sources }) => ({
      title: title[language],
      why: why[language],
      advice: advice[language],
      sources,
    })),
    clauses: mapValues(clauses, ({ text, article }) => ({ text: text[language], article })),
    laws: mapValues(laws, ({ title, number }) => ({ title: title[language], number })),
  };
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  map: (value: V) => W,
): Record<K, W> {
  const mapped = {} as Record<K, W>;
  for (const key of Object.keys(record) as K[]) mapped[key] = map(record[key]);
  return mapped;
}
