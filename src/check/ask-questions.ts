import type { CompiledCondition, CompiledQuestion } from '../rules/compiled.ts';
import type { Draft, DraftReader } from './draft.ts';
import type { DraftFacts, Finding, Question } from './types.ts';

/** A person answers three questions, not ten. */
const most = 3;

/** The first questions, in the order of rules/questions.yml, that the draft raises. */
export function askQuestions(
  questions: readonly CompiledQuestion[],
  reader: DraftReader,
  draft: Draft,
  facts: DraftFacts | undefined,
  findings: readonly Finding[],
): Question[] {
  if (draft.paragraphs.length === 0 && facts?.images !== true) return [];
  const holds = (condition: CompiledCondition): boolean => {
    if (condition.any) return condition.any.some(holds);
    if (condition.signal === 'image') return facts?.images === true;
    if (condition.finding)
      return findings.some(({ rule, clause }) => rule === condition.finding || clause === condition.finding);
    return draft.paragraphs.some((paragraph) => reader.has(draft, paragraph, condition));
  };
  const raised: Question[] = [];
  for (const { id, clause, needs, unless } of questions) {
    if (raised.length === most) break;
    if (needs.every(holds) && !(unless ?? []).some(holds)) raised.push({ id, clause });
  }
  return raised;
}
