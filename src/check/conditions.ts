import type { CompiledCondition, CompiledRule } from '../rules/compiled.ts';
import type { Signal } from '../rules/schema.ts';
import type { Fold } from '../text/fold.ts';
import type { TextSignal } from './find-signals.ts';
import { Mode } from './hits.ts';
import type { Match } from './match.ts';
import type { Paragraph, Place } from './paragraph.ts';
import { looksAtDraft, type OpenCondition, type Plan } from './plan.ts';

/** What conditions are asked of: a paragraph, and what the draft has besides its text. */
export interface Ground {
  readonly paragraph: Paragraph;
  readonly plan: Plan;
  readonly images: boolean;
}

/** A toneless cue of one syllable must be this long: "khong" tells something, "dung" (đừng, đúng) doesn't. */
const tellingLength = 5;

type Scope = NonNullable<CompiledCondition['within']>;

/** True if the condition is met around the match; `wanted`: it is a need, else a reason against. */
function isMet(
  condition: CompiledCondition,
  match: Match,
  ground: Ground,
  scope: Scope,
  wanted: boolean,
): boolean {
  const within = condition.within ?? scope;
  if (condition.any) return condition.any.some((inner) => isMet(inner, match, ground, within, wanted));
  if (condition.signal === 'image') return ground.images;
  const { paragraph, plan } = ground;
  const { hits } = paragraph;
  const groups = groupsOf(condition, plan);
  // Most reasons against are nowhere in the paragraph, which is quickly told.
  const places = !groups && isOfText(condition.signal) ? paragraph.signal(condition.signal) : none;
  if (groups ? !groups.some((group) => hits.has(group, plan.groupOfUse)) : places.length === 0) return false;
  const area =
    within === 'sentence' ? paragraph.sentenceAt(match.start) : { start: 0, end: paragraph.fold.length };
  const from = paragraph.syllableAt(area.start);
  const to = paragraph.syllableAt(area.end - 1) + 1;
  if (!groups)
    return places.some(
      (at) => at.from >= from && at.to <= to && isNear(condition, match, at.from, at.to, wanted),
    );
  const { near, before, after } = condition;
  // Only what is within reach is looked at: a paragraph may have thousands of matches and of cues.
  const isFar = near === undefined && before === undefined && after === undefined;
  const reach = isFar ? to : Math.max(near ?? 0, before ?? 0, after ?? 0) + hits.longest;
  const first = Math.max(from, match.from - reach);
  const last = Math.min(to, match.to + reach);
  const isMeant = (i: number): boolean =>
    hits.to(i) <= to && isCue(i, paragraph) && isNear(condition, match, hits.from(i), hits.to(i), wanted);
  return groups.some((group) => hits.some(group, plan.groupOfUse, first, last, isMeant));
}

const none: readonly Place[] = [];

/** The groups, real or pseudo, that a condition names; undefined if it names a signal of the text. */
export function groupsOf({ groups, signal }: CompiledCondition, plan: Plan): readonly number[] | undefined {
  if (signal === 'unit-name') return [plan.namesGroup];
  return signal === 'child' ? [plan.childGroup] : groups;
}

export function isOfText(signal: Signal | undefined): signal is TextSignal {
  return signal !== undefined && signal !== 'image' && signal !== 'child' && signal !== 'unit-name';
}

/** The groups of which a paragraph has a cue, as far as rules that look at the whole draft ask for them. */
export function cuesOf({ paragraph, plan }: Ground): readonly number[] {
  const { hits } = paragraph;
  let cues: number[] | undefined;
  for (let i = 0; i < hits.count; i++) {
    const use = hits.use(i);
    if (plan.isAsked[use] === 0 || !isCue(i, paragraph)) continue;
    const group = plan.groupOfUse[use]!;
    cues ??= [];
    if (!cues.includes(group)) cues.push(group);
  }
  return cues ?? noCues;
}

const noCues: readonly number[] = [];

/** A phrase that is written openly, and if without tones, then not too short to tell anything. */
function isCue(i: number, { hits, fold }: Paragraph): boolean {
  const mode = hits.mode(i);
  if (mode === Mode.exact) return true;
  if ((mode & Mode.disguised) !== 0) return false;
  const from = hits.from(i);
  return hits.to(i) - from > 1 || lengthOf(fold, from) >= tellingLength;
}

function lengthOf({ syllables }: Fold, s: number): number {
  return syllables.ends[s]! - syllables.starts[s]!;
}

/** A need is a second cue: it lies outside the match. A reason against may cover it. Distances are in words, 1 the next. */
function isNear(
  { near, before, after }: CompiledCondition,
  match: Match,
  from: number,
  to: number,
  wanted: boolean,
): boolean {
  const ahead = match.from - to;
  const behind = from - match.to;
  const overlaps = ahead < 0 && behind < 0;
  if (overlaps && wanted) return false;
  if (before === undefined && after === undefined && near === undefined) return true;
  if (near !== undefined && Math.max(ahead, behind) < near) return true;
  if (before !== undefined && ahead >= 0 && ahead < before) return true;
  return after !== undefined && behind >= 0 && behind < after;
}

/**
 * Judges a rule's conditions around a match. Gives those that only the rest of the draft can settle (often none), or
 * undefined if one fails already.
 */
export function judgeConditions(
  rule: CompiledRule,
  match: Match,
  ground: Ground,
): readonly OpenCondition[] | undefined {
  const { needs = [], unless = [], within = 'sentence' } = rule;
  let open: OpenCondition[] | undefined;
  for (const condition of needs) {
    if (isMet(condition, match, ground, within, true)) continue;
    if (!looksAtDraft(condition, rule.within)) return undefined;
    open ??= [];
    open.push({ ...condition, wanted: true });
  }
  for (const condition of unless) {
    if (isMet(condition, match, ground, within, false)) return undefined;
    if (!looksAtDraft(condition, rule.within)) continue;
    open ??= [];
    open.push({ ...condition, wanted: false });
  }
  return open ?? nothing;
}

const nothing: readonly OpenCondition[] = [];
