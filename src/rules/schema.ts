import { z } from 'zod';
import { clauseIds } from './types.ts';

/**
 * The shape of the files below rules/ (docs/rule-format.md explains it). Strict everywhere: an unknown key is a
 * mistake that its writer wants to hear of. What one file alone can't show (does the set exist?) is in validate.ts.
 */
const words = z.string().trim().min(1);
const localized = z.strictObject({ vi: words, en: words });
const level = z.enum(['warn', 'remind']);
const distance = z.int().min(1).max(60);
const setNames = z.union([words.transform((name) => [name]), z.array(words).min(1)]);

export const signals = [
  'contact',
  'price',
  'link',
  'image',
  'person',
  'number',
  'unit-name',
  'child',
  'document',
  'question',
] as const;

const marks = {
  civil: words.optional(),
  at: z.enum(['line', 'line-start', 'sentence-start', 'clause-end']).optional(),
  toned: z.boolean().optional(),
  capitals: z.union([z.boolean(), z.literal('never')]).optional(),
  disguised: z.boolean().optional(),
};
const list = z.array(words).min(1);
/** A phrase, or a frame: each of some words with each of some others ("thằng", "lũ" with "ngu", "súc vật"). */
const entry = z.union([
  words.transform((text) => ({ text })),
  z.strictObject({ text: words, ...marks }),
  z.strictObject({ each: list, with: list, ...marks }),
]);
const phrases = z
  .array(entry)
  .min(1)
  .transform((entries) => entries.flatMap(writeOut));

/** The phrases of an entry; `entry` remembers which it was. */
function writeOut(written: z.output<typeof entry>, index: number): Phrase[] {
  if ('text' in written) return [{ ...written, entry: index }];
  const { each, with: others, ...rest } = written;
  return each.flatMap((head) => others.map((tail) => ({ ...rest, text: `${head} ${tail}`, entry: index })));
}

const plainCondition = z.strictObject({
  phrases: phrases.optional(),
  set: setNames.optional(),
  signal: z.enum(signals).optional(),
  finding: words.optional(),
  within: z.enum(['sentence', 'paragraph', 'draft']).optional(),
  near: distance.optional(),
  before: distance.optional(),
  after: distance.optional(),
});
const condition = plainCondition.extend({ any: z.array(plainCondition).min(2).optional() });
const conditions = z.array(condition);

/** Phrases that count right after one of some heads (or of a set's) only. */
const frame = z.strictObject({ heads: z.union([words, phrases]), headed: phrases });

const option = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const match = z.strictObject({
  detector: words.optional(),
  options: z.record(z.string(), option).optional(),
  phrases: phrases.optional(),
  frames: z.array(frame).default([]),
  set: setNames.optional(),
  unit: z.enum(['names', 'codenames']).optional(),
  toned: z.boolean().default(false),
  capitals: z.union([z.boolean(), z.literal('never')]).default(false),
  disguised: z.boolean().default(false),
  within: z.enum(['sentence', 'paragraph', 'draft']).default('sentence'),
  quotation: z.enum(['allow', 'skip']).default('allow'),
  needs: conditions.default([]),
  unless: conditions.default([]),
  not: phrases.default([]),
});

const source = z.union([
  z.strictObject({ law: words, article: words.optional(), verified: z.boolean() }),
  z.strictObject({ text: words, verified: z.boolean() }),
]);
const example = z.union([
  words.transform((text) => ({ text })),
  z.strictObject({ text: words, unit: z.boolean().optional(), images: z.boolean().optional() }),
]);

export const ruleSchema = z.strictObject({
  level: z.union([
    level,
    z.strictObject({ strong: z.enum(['warn', 'remind', 'none']), weak: z.enum(['warn', 'remind', 'none']) }),
  ]),
  names: z.boolean().default(false),
  title: localized,
  why: localized,
  advice: localized,
  sources: z.array(source).min(1),
  match,
  flags: z.array(example),
  passes: z.array(example),
});

export const setSchema = phrases;

export const questionsSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      id: words,
      clause: z.enum(clauseIds),
      text: localized,
      needs: conditions.min(1),
      unless: conditions.default([]),
    }),
  ),
});

export const articlesSchema = z.strictObject({
  source: localized,
  cards: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(7),
        title: localized,
        clauses: z
          .array(
            z.strictObject({
              id: z.array(z.enum(clauseIds)).min(1),
              text: localized,
              group: z.enum(['must', 'should', 'must-not']),
            }),
          )
          .min(1),
        tips: z.array(localized),
      }),
    )
    .length(7),
});

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const lawsSchema = z.record(
  z.string(),
  z.strictObject({
    title: localized,
    number: words,
    dated: date,
    inForce: date,
    replaces: z.array(words),
    verified: z.boolean(),
  }),
);

export type RuleFile = z.output<typeof ruleSchema>;
export type Match = RuleFile['match'];
export type Condition = z.output<typeof condition>;
export interface Phrase extends PhraseMarks {
  readonly text: string;
  /** Its place in the list that it was written in; for problems. */
  readonly entry?: number;
}
export type Signal = (typeof signals)[number];
export type QuestionsFile = z.output<typeof questionsSchema>;

/** What a phrase may say of itself; absent: as its rule has it. */
export interface PhraseMarks {
  readonly civil?: string | undefined;
  readonly at?: 'line' | 'line-start' | 'sentence-start' | 'clause-end' | undefined;
  readonly toned?: boolean | undefined;
  readonly capitals?: boolean | 'never' | undefined;
  readonly disguised?: boolean | undefined;
}
export type Example = RuleFile['flags'][number] & {
  readonly unit?: boolean | undefined;
  readonly images?: boolean | undefined;
};
