import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/check/create-checker.ts';
import { readRules } from '../../../src/rules/build-rules.ts';
import { tryExamples } from '../../../src/rules/examples.ts';
import { writeProblem } from '../../../src/rules/problem.ts';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';

const { folder, rules } = readRules('rules');
const file = parseUnitFile(readFileSync('tests/fixtures/unit.yml', 'utf8'));
if ('errors' in file) throw new Error(file.errors.join('\n'));
const checkers = { plain: createChecker(rules), unit: createChecker(rules, file.unit) };

describe('each rule flags exactly the marked parts of its flags, and none of its passes', () => {
  test.each(folder.rules)('$id', (rule) => {
    expect(tryExamples(rule, checkers).map(writeProblem)).toEqual([]);
  });

  test('the rule files are read: articles, laws and questions are there', () => {
    expect([folder.articles, folder.laws, folder.questions]).not.toContain(undefined);
  });
});
