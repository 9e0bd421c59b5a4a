import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildRules } from '../src/rules/build-rules.ts';
import { bundleCheck } from './bundle-check.ts';

/** Where package.json's exports["./check"] and ["./check/texts"] point. */
export const checkDir = '.output/check';

/**
 * Bundles `createChecker` and the compiled rules for `import { createChecker, rules } from 'bay-dieu/check'`: one
 * plain module without dependencies, and its types. What the cards say of each rule lies beside it: matching needs
 * none of it.
 */
export async function buildCheck(outDir = checkDir): Promise<void> {
  const modules = buildRules('rules');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(`${outDir}/check.js`, await bundleCheck(modules['virtual:rules']));
  writeFileSync(`${outDir}/check.d.ts`, types());
  writeFileSync(`${outDir}/texts.js`, modules['virtual:rule-texts']);
  writeFileSync(`${outDir}/texts.d.ts`, textTypes());
}

/** The public types, from the rooms' own files, so that they can't drift apart. */
function types(): string {
  const ruleTypes = readFileSync('src/rules/types.ts', 'utf8');
  const checkTypes = readFileSync('src/check/types.ts', 'utf8').replace(/^import .*\n/gm, '');
  return `${ruleTypes}
${checkTypes}
export interface CompiledRules { readonly rules: readonly { readonly id: RuleId; readonly clause: ClauseId }[] }
export declare const rules: CompiledRules;
export declare function createChecker(rules: CompiledRules, unit?: UnitFacts): Checker;
`.replace(
    /^export const clauseIds = (\[[^\]]*\]) as const;/m,
    'export declare const clauseIds: readonly $1;',
  );
}

/** What src/rules/virtual.d.ts says of `virtual:rule-texts`. */
function textTypes(): string {
  const articleTypes = readFileSync('src/rules/articles.ts', 'utf8').replace(/^import .*\n/gm, '');
  return `import type { ClauseId, Localized, RuleId, RuleText } from './check.js';
${articleTypes}
export declare const ruleTexts: Readonly<Record<RuleId, RuleText>>;
export declare const questionTexts: Readonly<Record<string, Localized>>;
export declare const clauses: Clauses;
export declare const lawNames: LawNames;
`;
}

if (import.meta.main) await buildCheck();
