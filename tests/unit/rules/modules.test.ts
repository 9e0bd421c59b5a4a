import { articles, laws } from 'virtual:articles';
import { clauses } from 'virtual:rule-texts';
import { rules } from 'virtual:rules';
import { expect, test } from 'vitest';
import { readRules } from '../../../src/rules/build-rules.ts';
import { clauseIds } from '../../../src/rules/types.ts';

test('virtual:rules is what reading rules/ gives', () => {
  expect(rules).toEqual(JSON.parse(JSON.stringify(readRules('rules').rules)));
});

test('virtual:rule-texts has each of the thirteen clauses', () => {
  expect(Object.keys(clauses).sort()).toEqual([...clauseIds].sort());
});

test('virtual:articles has seven cards, and the laws', () => {
  expect(articles.cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(Object.keys(laws).length).toBeGreaterThan(3);
});
