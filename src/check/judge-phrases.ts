import type { CompiledRule } from '../rules/compiled.ts';
import { Trait } from '../text/looks.ts';
import { type Ground, judgeConditions } from './conditions.ts';
import { Mode } from './hits.ts';
import type { Match } from './match.ts';
import type { Paragraph } from './paragraph.ts';
import { standsAt } from './phrase-place.ts';
import type { OpenCondition } from './plan.ts';

/** A hit that is a rule's own phrase and met what the paragraph alone can tell. */
export interface PhraseMatch extends Match {
  readonly rule: CompiledRule;
  readonly hit: number;
  readonly open: readonly OpenCondition[];
}

export function judgePhrases(ground: Ground): PhraseMatch[] {
  const { paragraph, plan } = ground;
  const { hits } = paragraph;
  const matches: PhraseMatch[] = [];
  for (let i = 0; i < hits.count; i++) {
    const use = hits.use(i);
    if (plan.isOwn[use] === 0) continue;
    for (const rule of plan.byGroup[plan.groupOfUse[use]!] ?? []) {
      const match = judgeHit(i, rule, ground);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function judgeHit(i: number, rule: CompiledRule, ground: Ground): PhraseMatch | undefined {
  const { paragraph, plan } = ground;
  const { hits } = paragraph;
  const marks = plan.marksOfUse[hits.use(i)];
  const [to, mode] = [hits.to(i), hits.mode(i)];
  const from = startOf(i, rule, ground);
  if (from === undefined) return undefined;
  if ((mode & Mode.bare) !== 0 && ((marks?.toned ?? rule.toned) || to - from < 2)) return undefined;
  if ((mode & Mode.disguised) !== 0 && !(marks?.disguised ?? rule.disguised)) return undefined;
  if (!isWrittenAs(marks?.capitals ?? rule.capitals, paragraph, from, to)) return undefined;
  const span = paragraph.spanOf(from, to);
  if (!standsAt(marks?.at, span, paragraph)) return undefined;
  if (rule.quotation === 'skip' && paragraph.isQuoted(span)) return undefined;
  if (rule.not !== undefined && isEaten(rule.not, from, to, ground)) return undefined;
  // A literal may be a tag itself.
  if (hits.node(i) >= 0 && paragraph.isInLink(span.start)) return undefined;
  const match = { ...span, from, to };
  const open = judgeConditions(rule, match, ground);
  return open && { ...match, rule, hit: i, open };
}

/** The first syllable, the head's if the phrase is in a frame; undefined if none stands right before it. */
function startOf(
  i: number,
  { frames }: CompiledRule,
  { paragraph: { hits, fold }, plan }: Ground,
): number | undefined {
  const from = hits.from(i);
  const group = plan.groupOfUse[hits.use(i)];
  const frame = frames?.find((frame) => frame.group === group);
  if (!frame) return from;
  if (from === 0 || (fold.syllables.traits[from - 1]! & Trait.joined) === 0) return undefined;
  let start: number | undefined;
  // The longest head comes last, so none is good enough to stop at.
  hits.findLast(frame.heads, plan.groupOfUse, from, from, (h) => {
    if (hits.to(h) === from && (hits.mode(h) & Mode.bare) === 0) start = hits.from(h);
    return false;
  });
  return start;
}

/** true: in capitals throughout; 'never': not so. */
function isWrittenAs(
  capitals: boolean | 'never' | undefined,
  { fold: { syllables } }: Paragraph,
  from: number,
  to: number,
): boolean {
  if (!capitals) return true;
  let seen = 0;
  for (let s = from; s < to; s++) seen |= syllables.traits[s]!;
  const shouted = (seen & Trait.upper) !== 0 && (seen & Trait.lower) === 0;
  return shouted === (capitals === true);
}

/** A longer phrase of the rule's `not` covers the match. */
function isEaten(group: number, from: number, to: number, { paragraph: { hits }, plan }: Ground): boolean {
  return hits.findLast(group, plan.groupOfUse, to, from + 1, (i) => hits.to(i) >= to) !== undefined;
}
