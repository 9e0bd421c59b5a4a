import type { Language } from '../rules/types.ts';

/** What stands before the rules' and the clauses' own texts on a card. */
interface CardWords {
  readonly article: string;
  readonly advice: string;
  readonly sources: string;
  readonly unverified: string;
}

export const cardWords: Readonly<Record<Language, CardWords>> = {
  vi: { article: 'Điều', advice: 'Nên làm', sources: 'Căn cứ', unverified: 'chưa kiểm chứng' },
  en: { article: 'Article', advice: 'What to do', sources: 'Sources', unverified: 'not verified' },
};
