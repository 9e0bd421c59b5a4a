import { createChecker } from '../../../src/check/create-checker.ts';
import type { Checker } from '../../../src/check/types.ts';
import { detectors } from '../../../src/detectors/index.ts';
import { compileRules } from '../../../src/rules/compile.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { RuleProblems } from '../../../src/rules/problem.ts';
import type { UnitFacts } from '../../../src/rules/types.ts';
import { validateRules } from '../../../src/rules/validate.ts';

const head = `title: { vi: Tên, en: Title }
why: { vi: Vì sao, en: Why }
advice: { vi: Nên, en: Advice }
sources: [{ text: Nguồn bịa, verified: false }]
flags: [⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧, ⟦a⟧]
passes: [a, a, a, a, a, a, a, a, a, a, a, a, a, a, a]
`;

/** A checker of a few rules, each `level` and `match` in YAML, by their paths; and of sets and questions. */
export function makeChecker(files: Readonly<Record<string, string>>, unit?: UnitFacts): Checker {
  const bytes = Object.entries(files).map(([path, yaml]): [string, Uint8Array] => {
    const text = /^(?:sets\/|questions)/.test(path) ? yaml : head + yaml;
    return [`${path}.yml`, new TextEncoder().encode(text)];
  });
  const folder = loadRules(new Map(bytes));
  const problems = validateRules(folder, new Set(detectors.map(({ id }) => id)));
  if (problems.length > 0) throw new RuleProblems(problems);
  return createChecker(compileRules(folder), unit);
}

/** The text with ⟦ ⟧ around what is found. */
export function mark(checker: Checker, text: string, images = false): string {
  let marked = text;
  for (const { start, end } of checker.check(text, { images }).toReversed())
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  return marked;
}

/** Each text is a case: exactly the parts between ⟦ ⟧ are to be found. */
export function unmark(marked: string): string {
  return marked.replaceAll(/[⟦⟧]/g, '');
}
