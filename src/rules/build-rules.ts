import { join } from 'node:path';
import { detectors } from '../detectors/index.ts';
import { compileRules } from './compile.ts';
import type { CompiledRules } from './compiled.ts';
import { loadRules, type RuleFolder, readRuleBytes } from './load.ts';
import { RuleProblems } from './problem.ts';
import { clausesOf, lawNamesOf, questionTextsOf, ruleTextsOf } from './texts.ts';
import { validateRules } from './validate.ts';

export interface BuiltRules {
  readonly folder: RuleFolder;
  readonly rules: CompiledRules;
  readonly files: readonly string[];
}

/** Reads, validates and compiles rules/. Throws `RuleProblems`, which name file, line and mend. */
export function readRules(path: string): BuiltRules {
  const bytes = readRuleBytes(path);
  const folder = loadRules(bytes);
  const problems = validateRules(folder, new Set(detectors.map(({ id }) => id)));
  if (problems.length > 0) throw new RuleProblems(problems);
  return {
    folder,
    rules: compileRules(folder),
    files: [...bytes.keys()].map((file) => join(path, file)),
  };
}

export interface RuleModules {
  readonly 'virtual:rules': string;
  readonly 'virtual:rule-texts': string;
  readonly 'virtual:articles': string;
  readonly files: readonly string[];
}

/** The virtual modules' sources. */
export function buildRules(path: string): RuleModules {
  const { folder, rules, files } = readRules(path);
  if (!folder.articles || !folder.laws) throw new Error('rules/: thiếu articles.yml hoặc laws.yml (missing)');
  const rulesInBoth = ruleTextsOf(folder);
  const clauses = clausesOf(folder.articles.value);
  const laws = lawNamesOf(folder, folder.laws.value);
  return {
    'virtual:rules': `export const rules = ${parsed(rules)};`,
    'virtual:rule-texts': [
      `export const ruleTexts = ${parsed(rulesInBoth)};`,
      `export const questionTexts = ${parsed(questionTextsOf(folder))};`,
      `export const clauses = ${parsed(clauses)};`,
      `export const lawNames = ${parsed(laws)};`,
    ].join('\n'),
    'virtual:articles': `export const articles = ${parsed(folder.articles.value)};\nexport const laws = ${parsed(folder.laws.value)};`,
    files,
  };
}

/** Engines read JSON text faster than the same object as code. */
function parsed(value: unknown): string {
  const text = JSON.stringify(value)
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  return `JSON.parse('${text}')`;
}
