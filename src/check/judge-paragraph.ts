import type { Candidate } from './candidate.ts';
import type { Ground } from './conditions.ts';
import { leadOf, Mode, trailOf } from './hits.ts';
import { judgePhrases, type PhraseMatch } from './judge-phrases.ts';
import type { Machine } from './machine.ts';
import type { Match } from './match.ts';
import { rankOf } from './plan.ts';
import { normalise } from './public-contacts.ts';
import { type DetectorMatch, runDetectors } from './run-detectors.ts';
import type { Finding } from './types.ts';

/** All candidates of one paragraph, in the paragraph's own offsets; overlaps are not settled yet. */
export function judgeParagraph(machine: Machine, ground: Ground): Candidate[] {
  const { paragraph, plan } = ground;
  const words = machine.findPhrases(paragraph);
  const detected = runDetectors(plan.detectors, words, ground, machine.unit);
  const candidates: Candidate[] = [];
  for (const match of detected)
    if (!machine.publicContacts.has(normalise(match.hit.value)))
      candidates.push(detectedCandidate(match, ground));
  for (const match of judgePhrases(ground)) candidates.push(phraseCandidate(match, ground, machine));
  return candidates;
}

function detectedCandidate(match: DetectorMatch, ground: Ground): Candidate {
  const { rule, level, hit } = match;
  const finding: Finding = {
    ...originalSpan(match, ground),
    rule: rule.id,
    clause: rule.clause,
    level,
    ...(hit.masked !== undefined && { suggestion: { kind: 'mask' as const, text: hit.masked } }),
    value: hit.value,
    ...(hit.facts && { facts: hit.facts }),
  };
  return { finding, rank: rankOf(rule, ground.plan), personal: hit.personal === true, open: match.open };
}

function phraseCandidate(match: PhraseMatch, ground: Ground, machine: Machine): Candidate {
  const { rule, hit } = match;
  const { paragraph, plan } = ground;
  const { hits } = paragraph;
  const node = hits.node(hit);
  const whole = node < 0 ? withSigns(match, node) : withStars(match, hits.mode(hit), ground);
  const span = originalSpan(whole, ground);
  const level = typeof rule.level === 'string' ? rule.level : 'remind';
  const civil = plan.marksOfUse[hits.use(hit)]?.civil;
  const finding: Finding = {
    ...span,
    rule: rule.id,
    clause: rule.clause,
    level,
    ...(civil !== undefined && {
      suggestion: {
        kind: 'civil' as const,
        text: asWritten(civil, paragraph.fold.original.slice(span.start, span.end)),
      },
    }),
    // Codenames have no node: their words are not to be kept.
    ...(node > 0 && { phrase: machine.phraseOf(node) }),
  };
  return { finding, rank: rankOf(rule, ground.plan), personal: false, open: match.open };
}

function originalSpan(
  { start, end }: Pick<Match, 'start' | 'end'>,
  { paragraph: { fold } }: Ground,
): { start: number; end: number } {
  return { start: fold.startOf(start), end: fold.endOf(end - 1) };
}

function withSigns({ start, end }: Match, node: number): { start: number; end: number } {
  return { start: start - leadOf(node), end: end + trailOf(node) };
}

/** The stars of a starred word are a part of it: "ng**". */
function withStars(
  { start, end }: Match,
  mode: number,
  { paragraph: { fold } }: Ground,
): { start: number; end: number } {
  if ((mode & Mode.disguised) === 0) return { start, end };
  let [first, last] = [start, end];
  while (fold.casedUnits[first - 1] === 0x2a) first--;
  while (last < fold.length && fold.casedUnits[last] === 0x2a) last++;
  return { start: first, end: last };
}

/** A civil word takes the capital of the one that it stands for. */
function asWritten(civil: string, written: string): string {
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? civil.charAt(0).toUpperCase() + civil.slice(1) : civil;
}
