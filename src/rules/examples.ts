import type { Checker, Finding } from '../check/types.ts';
import type { RuleSource } from './load.ts';
import type { Problem } from './problem.ts';
import type { Example } from './schema.ts';
import type { Span } from './types.ts';

/** ⟦ and ⟧ in pairs, none inside another. */
export const examplePattern = /^[^⟦⟧]*(?:⟦[^⟦⟧]+⟧[^⟦⟧]*)+$/;

/** An example without its marks, and where they stood. */
export function readExample(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(?=⟦)|(?<=⟧)/)) {
    if (part.startsWith('⟦') && part.endsWith('⟧')) {
      spans.push({ start: text.length, end: text.length + part.length - 2 });
      text += part.slice(1, -1);
    } else {
      text += part;
    }
  }
  return { text, spans };
}

/** Runs a rule's own examples: each flag's marked parts and nothing else by this rule, no pass at all. */
export function tryExamples(
  rule: RuleSource,
  checkers: { readonly plain: Checker; readonly unit: Checker },
): Problem[] {
  const problems: Problem[] = [];
  const { flags, passes, names } = rule.value;
  const find = (example: Example, text: string): readonly Finding[] => {
    const checker = example.unit ? checkers.unit : checkers.plain;
    const findings = names
      ? checker.checkName(text)
      : checker.check(text, { images: example.images ?? false });
    return findings.filter((finding) => finding.rule === rule.id);
  };
  flags.forEach((example: Example, i) => {
    const { text, spans } = readExample(example.text);
    const found = find(example, text);
    const expected = quote(text, spans);
    const actual = quote(text, found);
    if (expected === actual) return;
    problems.push(
      rule.at(
        ['flags', i],
        `phải gạch chân ${expected}, nhưng quy tắc gạch chân ${actual}; sửa ví dụ hoặc match`,
        `should flag ${expected}, flags ${actual}; mend the example or the match`,
      ),
    );
  });
  passes.forEach((example: Example, i) => {
    const found = find(example, example.text);
    if (found.length === 0) return;
    const actual = quote(example.text, found);
    problems.push(
      rule.at(
        ['passes', i],
        `không được gạch chân, nhưng quy tắc gạch chân ${actual}; sửa ví dụ hoặc match`,
        `must not be flagged, but ${actual} is; mend the example or the match`,
      ),
    );
  });
  return problems;
}

function quote(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return '(không có gì)';
  return spans.map(({ start, end }) => `⟦${text.slice(start, end)}⟧@${start}`).join(' ');
}
