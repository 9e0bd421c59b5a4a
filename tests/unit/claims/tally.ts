import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { createChecker } from '../../../src/check/create-checker.ts';
import type { Checker, DraftFacts } from '../../../src/check/types.ts';
import { readRules } from '../../../src/rules/build-rules.ts';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';

/** A post: its text, and whether a picture goes with it. */
const postSchema = z.union([
  z.string().transform((text) => ({ text, images: false })),
  z.strictObject({ text: z.string(), images: z.boolean() }),
]);
const batchSchema = z.strictObject({
  expect: z.string().default('none'),
  unit: z.boolean().default(false),
  found: z.array(postSchema).default([]),
  clean: z.array(postSchema).default([]),
});
export type Post = z.infer<typeof postSchema>;
export type Batch = z.infer<typeof batchSchema>;

const { rules } = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));
export const bare = createChecker(rules);

export function readFixture(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/claims/${path}`, import.meta.url)), 'utf8');
}

export function readBatch(path: string): Batch {
  return batchSchema.parse(parse(readFixture(path)));
}

/** The rules with the facts of a made-up unit beside the batch. */
export function withUnit(path: string): Checker {
  const parsed = parseUnitFile(readFixture(path), path);
  if ('errors' in parsed) throw new Error(parsed.errors.join('\n'));
  return createChecker(rules, parsed.unit);
}

export interface Tally {
  readonly missed: readonly string[];
  /** Findings of another clause than the post is of; a phone in an advert is right, and not counted. */
  readonly wrong: readonly string[];
  readonly marked: readonly string[];
  readonly found: number;
  readonly posts: { readonly found: number; readonly clean: number };
}

/** What `checker` makes of the posts, each rewritten by `disguise` before. */
export function tally(batch: Batch, checker: Checker, disguise = (text: string) => text): Tally {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const post of batch.found) {
    const findings = look(checker, post, disguise);
    if (findings.some(({ clause }) => clause === batch.expect)) found += 1;
    else missed.push(post.text);
    const other = findings.filter(
      ({ clause }) => clause !== batch.expect && clause !== 'must/responsibility',
    );
    wrong.push(...other.map((finding) => say(post, finding)));
  }
  const marked = batch.clean.flatMap((post) => {
    const [first] = look(checker, post, disguise);
    return first === undefined ? [] : [say(post, first)];
  });
  return { missed, wrong, marked, found, posts: { found: batch.found.length, clean: batch.clean.length } };
}

function look(checker: Checker, { text, images }: Post, disguise: (text: string) => string) {
  const facts: DraftFacts = { images };
  return checker.check(disguise(text), facts);
}

function say({ text }: Post, { rule, start, end }: { rule: string; start: number; end: number }): string {
  return `${rule} [${start}, ${end}): ${text}`;
}
