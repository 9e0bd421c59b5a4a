import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createChecker } from '../../../src/check/create-checker.ts';
import { readRules } from '../../../src/rules/build-rules.ts';

/** Made-up posts as people write them, half of them near misses: all rules together on a whole post. */
const folder = fileURLToPath(new URL('./posts/', import.meta.url));
const postsSchema = z.strictObject({
  clause: z.string(),
  found: z.array(z.string()),
  clean: z.array(z.string()),
});
const checker = createChecker(readRules(fileURLToPath(new URL('../../../rules', import.meta.url))).rules);

function mark(text: string, clause: string): string {
  const findings = checker.check(text).filter((finding) => clause === 'any' || finding.clause === clause);
  return [...findings].reverse().reduce((marked, { start, end }) => {
    return `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }, text);
}

for (const file of readdirSync(folder)) {
  const { clause, found, clean } = postsSchema.parse(parse(readFileSync(folder + file, 'utf8')));
  describe(file, () => {
    test.each(found)('exactly the marked parts of: %s', (marked) => {
      expect(mark(marked.replace(/[⟦⟧]/g, ''), clause)).toBe(marked);
    });
    test.each(clean)('nothing at all in: %s', (text) => {
      expect(mark(text, 'any')).toBe(text);
    });
  });
}
