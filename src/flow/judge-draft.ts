import type { Checker, DraftFacts, Finding, Link, Question } from '../check/types.ts';
import type { Settings } from '../settings/types.ts';
import { holdBack, unfinishedSyllable } from './hold-back.ts';
import { type IgnoredInDraft, isIgnoredPhrase } from './ignore.ts';

/** A draft at one moment, and what its writer has said of it. */
export interface Draft {
  readonly text: string;
  /** A `name` is a login or page name, judged by its own rules. */
  readonly kind: 'draft' | 'name';
  /** The caret, while the syllable before it may still be unfinished; undefined once it counts as finished. */
  readonly writingAt: number | undefined;
  readonly facts: DraftFacts;
  readonly ignored: IgnoredInDraft;
}

interface Judgement {
  readonly findings: readonly Finding[];
  /** How many findings wait for the syllable at the caret: judged again when it is finished. */
  readonly held: number;
  readonly links: readonly Link[];
  readonly questions: readonly Question[];
}

/** What the person is shown of a draft: the checker's findings less one's own, the ignored and the unfinished. */
export function judgeDraft(
  draft: Draft,
  checker: Checker,
  settings: Pick<Settings, 'ignoredPhrases'>,
  isOwn: (finding: Finding) => boolean,
): Judgement {
  const { text, facts, ignored } = draft;
  const isName = draft.kind === 'name';
  const wanted = (isName ? checker.checkName(text) : checker.check(text, facts)).filter(
    (finding) =>
      !ignored.has(finding, text) && !isIgnoredPhrase(finding, settings.ignoredPhrases) && !isOwn(finding),
  );
  const findings = holdBack(wanted, unfinishedSyllable(text, draft.writingAt));
  return {
    findings,
    held: wanted.length - findings.length,
    links: isName ? [] : checker.links(text),
    questions: isName ? [] : checker.questions(text, facts),
  };
}
