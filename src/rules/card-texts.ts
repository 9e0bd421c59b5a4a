import { cardWords } from '../i18n/card.ts';
import type { Clauses, LawNames } from './articles.ts';
import type { ClauseId, Language, RuleId, RuleText, SourceRef } from './types.ts';

/** What cards say, in one language. */
export interface CardTexts {
  readonly rules: Readonly<Partial<Record<RuleId, CardText>>>;
  /** "Điều 1 · “có trách nhiệm khi …”" */
  readonly clauses: Readonly<Partial<Record<ClauseId, string>>>;
}

/** Whole lines, but for the finding's facts. */
export interface CardText {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly sources: string;
}

export const noTexts: CardTexts = { rules: {}, clauses: {} };

export interface BothLanguages {
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly clauses: Clauses;
  readonly laws: LawNames;
}

export function cardTextsIn(language: Language, { rules, clauses, laws }: BothLanguages): CardTexts {
  const words = cardWords[language];
  const nameSource = ({ law, article, text, verified }: SourceRef) => {
    const known = law === undefined ? undefined : laws[law];
    const title = known ? `${known.title[language]} ${known.number}` : (text ?? law ?? '');
    const name = [article, title].filter(Boolean).join(', ');
    return verified ? name : `${name} (${words.unverified})`;
  };
  return {
    rules: mapValues(rules, ({ title, why, advice, sources }) => ({
      title: title[language],
      why: why[language],
      advice: `${words.advice}: ${advice[language]}`,
      sources: sources.length > 0 ? `${words.sources}: ${sources.map(nameSource).join('; ')}` : '',
    })),
    clauses: mapValues(clauses, ({ text, article }) => `${words.article} ${article} · “${text[language]}”`),
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
