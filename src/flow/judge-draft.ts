import type { DraftChecker, DraftFacts, Finding, Link, Question } from '../check/types.ts';
import type { Settings } from '../settings/types.ts';
import { holdBack, unfinishedSyllable } from './hold-back.ts';
import { type IgnoredInDraft, isIgnoredPhrase } from './ignore.ts';

/** A draft at one moment, and what its writer has said of it. */
export interface Draft {
  readonly text: string;
  /** The caret, while the syllable before it may still be unfinished; undefined once it counts as finished. */
  readonly writingAt: number | undefined;
  readonly ignored: IgnoredInDraft;
}

/** What the rules have to say of a text. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  readonly questions: readonly Question[];
}

export interface Judgement extends Found {
  /** How many findings wait for the syllable at the caret: judged again when it is finished. */
  readonly held: number;
}

export function findInDraft(checker: DraftChecker, text: string, facts: DraftFacts): Found {
  return {
    findings: checker.check(text, facts),
    links: checker.links(text),
    questions: checker.questions(text, facts),
  };
}

/** What the person is shown of a draft: what was found less one's own, the ignored and the unfinished. */
export function judgeDraft(
  { text, writingAt, ignored }: Draft,
  found: Found,
  settings: Pick<Settings, 'ignoredPhrases'>,
  isOwn: (finding: Finding) => boolean,
): Judgement {
  const wanted = found.findings.filter(
    (finding) =>
      !ignored.has(finding, text) && !isIgnoredPhrase(finding, settings.ignoredPhrases) && !isOwn(finding),
  );
  const findings = holdBack(wanted, unfinishedSyllable(text, writingAt));
  return { ...found, findings, held: wanted.length - findings.length };
}
