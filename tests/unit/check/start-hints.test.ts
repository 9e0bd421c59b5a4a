import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeParagraph } from '../../../src/check/judge-paragraph.ts';
import { Machine } from '../../../src/check/machine.ts';
import { Paragraph } from '../../../src/check/paragraph.ts';
import { readRules } from '../../../src/rules/build-rules.ts';
import { readExample } from '../../../src/rules/examples.ts';
import { Fold } from '../../../src/text/fold.ts';
import { cutParagraphs } from '../../../src/text/paragraphs.ts';
import { mutate } from './mutate.ts';

const { folder, rules } = readRules('rules');
const hinted = new Machine(rules, undefined, undefined);
const unhinted = new Machine(rules, undefined, undefined, { words: {}, digits: {} });
const paragraph = new Paragraph(new Fold());

function find(machine: Machine, text: string): string {
  paragraph.renew(text);
  const candidates = judgeParagraph(machine, { paragraph, plan: machine.plan, images: true });
  // Two candidates may lead to one thing, which counts once.
  return [
    ...new Set(candidates.map(({ finding: { rule, start, end } }) => `${rule} ${start}–${end}`)),
  ].join();
}

const examples = folder.rules
  .flatMap(({ value }) => [...value.flags, ...value.passes])
  .map(({ text }) => readExample(text).text);
const lines = examples.flatMap((text) => cutParagraphs(text).map(({ start, end }) => text.slice(start, end)));

describe('hints keep no detector from what it finds', () => {
  test('in the rules’ own examples, as they are, in NFD and in capitals', () => {
    const missed = lines
      .flatMap((line) => [line, line.normalize('NFD'), line.toUpperCase(), line.replaceAll(' ', '\u00a0')])
      .filter((line) => find(hinted, line) !== find(unhinted, line));
    expect(missed.slice(0, 20)).toEqual([]);
  }, 60_000);

  test('in 10,000 mutated ones', () => {
    const missed: string[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...lines), mutate, (line, change) => {
        const changed = change(line);
        if (find(hinted, changed) !== find(unhinted, changed)) missed.push(changed);
      }),
      { numRuns: 10_000, seed: 11 },
    );
    expect(missed.slice(0, 20)).toEqual([]);
  }, 60_000);
});
