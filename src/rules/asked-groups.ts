import { looksAtDraft } from '../check/plan.ts';
import type { CompiledCondition, CompiledQuestion, CompiledRule } from './compiled.ts';

/** The groups that rules ask for in other paragraphs than their own, and questions anywhere. */
export function askedGroups(
  rules: readonly CompiledRule[],
  questions: readonly CompiledQuestion[],
): number[] {
  const ofDraft = rules.flatMap(({ needs = [], unless = [], within }) =>
    [...needs, ...unless].filter((condition) => looksAtDraft(condition, within)),
  );
  const ofQuestions = questions.flatMap(({ needs, unless = [] }) => [...needs, ...unless]);
  return [...new Set([...ofDraft, ...ofQuestions].flatMap(groupsIn))].sort((a, b) => a - b);
}

function groupsIn({ groups = [], any = [] }: CompiledCondition): number[] {
  return [...groups, ...any.flatMap(groupsIn)];
}
