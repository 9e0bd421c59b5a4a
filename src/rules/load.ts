import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Articles, Laws } from './articles.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import {
  articlesSchema,
  lawsSchema,
  type Phrase,
  type QuestionsFile,
  questionsSchema,
  type RuleFile,
  ruleSchema,
  setSchema,
} from './schema.ts';
import { type ClauseId, clauseIds, type RuleId } from './types.ts';

export interface RuleSource extends YamlFile<RuleFile> {
  readonly id: RuleId;
  readonly clause: ClauseId;
}

/** Everything below rules/, each file read and of the right shape; nothing between files is checked yet. */
export interface RuleFolder {
  readonly rules: readonly RuleSource[];
  readonly sets: ReadonlyMap<string, YamlFile<readonly Phrase[]>>;
  readonly articles: YamlFile<Articles> | undefined;
  readonly laws: YamlFile<Laws> | undefined;
  readonly questions: YamlFile<QuestionsFile> | undefined;
  readonly problems: readonly Problem[];
}

/** The bytes of each YAML file, by its path below the folder ("should/civil-comments/insult.yml"), in order. */
export type RuleBytes = ReadonlyMap<string, Uint8Array>;

export function readRuleBytes(folder: string): RuleBytes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

export function loadRules(bytes: RuleBytes): RuleFolder {
  const problems: Problem[] = [];
  const rules: RuleSource[] = [];
  const sets = new Map<string, YamlFile<readonly Phrase[]>>();
  const read = <T>(path: string, schema: z.ZodType<T>): YamlFile<T> | undefined => {
    const content = bytes.get(path);
    if (!content) return undefined;
    const result = readYaml(`rules/${path}`, content, schema);
    if (result.ok) return result.yaml;
    problems.push(...result.problems);
    return undefined;
  };
  for (const path of bytes.keys()) {
    const name = path.replace(/\.ya?ml$/, '');
    if (wholes.has(name)) continue;
    if (name.startsWith('sets/')) {
      const set = read(path, setSchema);
      if (set) sets.set(name.slice('sets/'.length), set);
      continue;
    }
    const clause = clauseIds.find((id) => name.startsWith(`${id}/`));
    if (!clause) problems.push(unknownClause(path));
    const rule = read(path, ruleSchema);
    if (clause && rule) rules.push({ ...rule, id: `${clause}/${name.slice(clause.length + 1)}`, clause });
  }
  return {
    rules,
    sets,
    articles: read('articles.yml', articlesSchema),
    laws: read('laws.yml', lawsSchema),
    questions: read('questions.yml', questionsSchema),
    problems,
  };
}

/** The files that are no rule and no set. */
const wholes = new Set(['articles', 'laws', 'questions']);

function unknownClause(path: string): Problem {
  return {
    file: `rules/${path}`,
    line: 1,
    column: 1,
    path: '',
    vi: `thư mục không phải một khoản; chuyển tệp vào một trong: ${clauseIds.join(', ')}`,
    en: 'the folder is no clause; move the file into one of these',
  };
}
