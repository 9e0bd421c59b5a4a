import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bare, readFixture } from './tally.ts';

const draft = z.strictObject({ text: z.string(), images: z.boolean().default(false), clause: z.string() });
const questionsSchema = z.strictObject({ asked: z.array(draft), none: z.array(z.string()) });

describe.each(['first', 'second', 'third'])('self-check questions on the %s batch', (folder) => {
  const { asked, none } = questionsSchema.parse(parse(readFixture(`${folder}/questions.yml`)));

  test.each(asked)('$clause is asked about: $text', ({ text, images, clause }) => {
    expect(bare.questions(text, { images }).map((question) => question.clause)).toContain(clause);
  });

  test.each(none)('nothing is asked about: %s', (text) => {
    expect(bare.questions(text)).toEqual([]);
  });
});
