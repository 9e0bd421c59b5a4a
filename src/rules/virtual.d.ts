/** The modules that src/rules/vite-plugin.ts makes from rules/ at build time. */
declare module 'virtual:rules' {
  import type { CompiledRules } from './compiled.ts';
  export const rules: CompiledRules;
}
declare module 'virtual:rule-texts' {
  import type { Localized, RuleId, RuleText } from './types.ts';
  export const ruleTexts: Readonly<Record<RuleId, RuleText>>;
  /** What the self-check questions ask, by their ids. */
  export const questionTexts: Readonly<Record<string, Localized>>;
  /** What the clause says, in its own words (vi) and our translation (en), and its group and article (1–7). */
  export const clauses: import('./articles.ts').Clauses;
  /** The laws that rules name. */
  export const lawNames: import('./articles.ts').LawNames;
}
declare module 'virtual:articles' {
  export const articles: import('./articles.ts').Articles;
  export const laws: import('./articles.ts').Laws;
}
