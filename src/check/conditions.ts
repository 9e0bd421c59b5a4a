import type { CompiledCondition } from '../rules/compiled.ts';
import type { Fold } from '../text/fold.ts';
import { findSignals } from './find-signals.ts';
import { Mode } from './hits.ts';
import type { Match } from './match.ts';
import type { Paragraph } from './paragraph.ts';
import type { Plan, PlannedCondition, PlannedRule } from './plan.ts';

/** What conditions are asked of: a paragraph, and what the draft has besides its text. */
export interface Ground {
  readonly paragraph: Paragraph;
  readonly plan: Plan;
  readonly images: boolean;
}

/** A toneless cue of one syllable must be this long: "khong" tells something, "dung" (đừng, đúng) doesn't. */
const tellingLength = 5;

type Scope = NonNullable<CompiledCondition['within']>;
/** Syllables [from, to). */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** True if the condition is met around the match; `wanted`: it is a need, else a reason against. */
export function isMet(
  condition: CompiledCondition,
  match: Match,
  ground: Ground,
  scope: Scope,
  wanted: boolean,
): boolean {
  const within = condition.within ?? scope;
  if (condition.any) return condition.any.some((inner) => isMet(inner, match, ground, within, wanted));
  if (condition.signal === 'image') return ground.images;
  const { paragraph } = ground;
  const area =
    within === 'sentence' ? paragraph.sentenceAt(match.start) : { start: 0, end: paragraph.fold.length };
  const from = paragraph.syllableAt(area.start);
  const to = paragraph.syllableAt(area.end - 1) + 1;
  return placesOf(condition, ground).some(
    (place) => place.from >= from && place.to <= to && isNear(condition, match, place, wanted),
  );
}

/** Where a paragraph has what the condition names. */
export function placesOf({ groups, signal }: CompiledCondition, ground: Ground): readonly Place[] {
  if (signal === 'image') return [];
  if (signal === 'unit-name') return groupPlaces([ground.plan.namesGroup], ground);
  if (signal === 'child') return groupPlaces([ground.plan.childGroup], ground);
  if (groups) return groupPlaces(groups, ground);
  if (!signal) return [];
  const { paragraph } = ground;
  return findSignals(signal, paragraph).map(({ start, end }) => ({
    from: paragraph.syllableAt(start),
    to: Math.max(paragraph.syllableAt(start) + 1, paragraph.syllableAt(end - 1) + 1),
  }));
}

/** Where each list of groups stands: thousands of hits ask for the same few lists. */
const known = new WeakMap<Ground, Map<readonly number[], readonly Place[]>>();

function groupPlaces(groups: readonly number[], ground: Ground): readonly Place[] {
  const lists = known.get(ground) ?? new Map<readonly number[], readonly Place[]>();
  known.set(ground, lists);
  const places = lists.get(groups) ?? findGroups(groups, ground);
  lists.set(groups, places);
  return places;
}

function findGroups(groups: readonly number[], { paragraph: { hits, fold }, plan }: Ground): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < hits.count; i++) {
    if (!groups.includes(plan.groupOfUse[hits.use(i)]!)) continue;
    const [from, to] = [hits.from(i), hits.to(i)];
    if ((hits.mode(i) & Mode.bare) !== 0 && to - from === 1 && lengthOf(fold, from) < tellingLength) continue;
    if ((hits.mode(i) & Mode.disguised) === 0) places.push({ from, to });
  }
  return places;
}

function lengthOf({ syllables }: Fold, s: number): number {
  return syllables.ends[s]! - syllables.starts[s]!;
}

/** A need is a second cue: it lies outside the match. A reason against may cover it. Distances are in words, 1 the next. */
function isNear(
  { near, before, after }: CompiledCondition,
  match: Match,
  place: Place,
  wanted: boolean,
): boolean {
  const ahead = match.from - place.to;
  const behind = place.from - match.to;
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
  rule: PlannedRule,
  match: Match,
  ground: Ground,
): readonly PlannedCondition[] | undefined {
  const scope = rule.within ?? 'sentence';
  for (const condition of rule.local) {
    if (isMet(condition, match, ground, scope, condition.wanted) !== condition.wanted) return undefined;
  }
  if (rule.open.length === 0) return rule.open;
  const met = rule.open.map((condition) => isMet(condition, match, ground, scope, condition.wanted));
  if (rule.open.some(({ wanted }, i) => !wanted && met[i])) return undefined;
  return rule.open.filter(({ wanted }, i) => !(wanted && met[i]));
}
