import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownNames } from '../../../scripts/own-names.ts';

/** What crosses to our other pages, to storage or from the build's files, so that its names must stay. */
const crossing = [
  'src/panel/messages.ts',
  'src/check/types.ts',
  'src/check/spelled-unit.ts',
  'src/flow/name-findings.ts',
  'src/rules/types.ts',
  'src/rules/card-texts.ts',
  'src/rules/articles.ts',
  'src/i18n/marks.ts',
  ...globSync('src/settings/*.ts'),
];

test('no name of a message, a finding, a setting or a card’s text is shortened', () => {
  const code = crossing
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    .join('\n');
  const words = new Set(code.match(/\w+/g));
  expect(words.size).toBeGreaterThan(300);
  expect(ownNames.filter((name) => words.has(name))).toEqual([]);
});

test('every shortened name stands in the code', () => {
  const code = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const words = new Set(code.join('\n').match(/\w+/g));
  expect(ownNames.filter((name) => !words.has(name))).toEqual([]);
});
