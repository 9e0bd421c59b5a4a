import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writePage } from '../../../scripts/rules-page/write-page.ts';
import { readRules } from '../../../src/rules/build-rules.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

test('docs/rules.md is what rules/ says now; if not: npm run rules-page', () => {
  expect(readFileSync(at('docs/rules.md'), 'utf8')).toBe(writePage(readRules(at('rules')).folder));
});
