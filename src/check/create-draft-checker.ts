import { askQuestions } from './ask-questions.ts';
import type { Candidate } from './candidate.ts';
import { countPeople } from './count-people.ts';
import { type Draft, DraftReader, type PlacedParagraph } from './draft.ts';
import type { Machine } from './machine.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { DraftChecker, DraftFacts, Finding, Link } from './types.ts';

/** What a box of a network needs of the checker: names are judged elsewhere (create-checker.ts). */
export function createDraftChecker(machine: Machine): DraftChecker {
  const reader = new DraftReader(machine);
  const check = (text: string, facts?: DraftFacts): readonly Finding[] => {
    const draft = reader.read(text, facts?.images === true);
    const candidates: Candidate[] = [];
    for (const paragraph of draft.paragraphs)
      if (paragraph.judged.candidates.length > 0) candidates.push(...settle(paragraph, draft, reader));
    return countPeople(candidates);
  };
  return {
    check,
    questions: (text, facts) =>
      askQuestions(
        machine.compiled.questions,
        reader,
        reader.read(text, facts?.images === true),
        facts,
        check(text, facts),
      ),
    links: (text) => {
      const draft = reader.read(text, false);
      return draft.paragraphs.flatMap((paragraph) =>
        reader.linksOf(draft, paragraph).map(
          (link): Link => ({
            ...link,
            start: link.start + paragraph.start,
            end: link.end + paragraph.start,
          }),
        ),
      );
    },
  };
}

/** A paragraph's candidates in the draft's offsets, what was open judged by the other paragraphs. */
function settle({ start, judged }: PlacedParagraph, draft: Draft, reader: DraftReader): Candidate[] {
  const { candidates, isSettled } = judged;
  const kept = isSettled
    ? candidates
    : settleOverlaps(candidates.filter((candidate) => holds(candidate, judged, draft, reader)));
  return kept.map((candidate) => ({ ...candidate, finding: moved(candidate.finding, start) }));
}

function holds(
  { open }: Candidate,
  own: PlacedParagraph['judged'],
  draft: Draft,
  reader: DraftReader,
): boolean {
  return open.every(
    (condition) =>
      draft.paragraphs.some((other) => other.judged !== own && reader.has(draft, other, condition)) ===
      condition.wanted,
  );
}

function moved(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}
