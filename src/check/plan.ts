import type { Detector } from '../detectors/types.ts';
import type { CompiledCondition, CompiledRule, CompiledRules } from '../rules/compiled.ts';
import type { PhraseMarks } from '../rules/schema.ts';
import type { Hints } from './start-hints.ts';

/** A need, or a reason against, that only the rest of the draft can settle. */
export interface OpenCondition extends CompiledCondition {
  readonly wanted: boolean;
}

/** One detector as some rules use it: with the same options it runs once for all of them. */
export interface PlannedDetector {
  readonly detector: Detector;
  readonly options: Readonly<Record<string, unknown>>;
  readonly rules: readonly CompiledRule[];
  /** Fewest digits that it needs (start-hints.ts). */
  readonly least: number;
}

export interface Plan {
  readonly rules: readonly CompiledRule[];
  /** In the order in which they win over each other. */
  readonly order: readonly Detector[];
  /** Which rules a group is the own phrases of, by group. */
  readonly byGroup: readonly (readonly CompiledRule[] | undefined)[];
  readonly detectors: readonly PlannedDetector[];
  readonly groupOfUse: Uint16Array;
  readonly marksOfUse: readonly (PhraseMarks | undefined)[];
  /** 1 for the uses that can start a finding. */
  readonly isOwn: Uint8Array;
  /** 1 for the uses whose phrase may be disguised. */
  readonly mayHide: Uint8Array;
  /** 1 for the uses whose groups are asked for in other paragraphs too, by rules or questions. */
  readonly isAsked: Uint8Array;
  /** Pseudo-groups behind the last: the unit's names and codenames, and their uses. */
  readonly childGroup: number;
  readonly namesGroup: number;
  readonly codenamesGroup: number;
  readonly namesUse: number;
  readonly codenamesUse: number;
}

/** Orders the rules for running: `names` alone picks those for login names, otherwise those for drafts. */
export function planRules(
  compiled: CompiledRules,
  detectors: readonly Detector[],
  least: Hints['digits'],
  names: boolean,
): Plan {
  const namesGroup = compiled.groups;
  const codenamesGroup = compiled.groups + 1;
  const namesUse = compiled.groups + compiled.uses.length;
  const codenamesUse = namesUse + 1;
  const rules = compiled.rules.filter((rule) => (rule.names ?? false) === names);
  const byGroup: CompiledRule[][] = [];
  // When a page opens nothing is compiled yet: a rule is taken as it is, its conditions sorted when they are asked.
  for (const rule of rules) {
    for (const group of rule.groups ?? none) addRule(byGroup, group, rule);
    if (rule.unit) addRule(byGroup, rule.unit === 'names' ? namesGroup : codenamesGroup, rule);
  }
  const groupOfUse = new Uint16Array(codenamesUse + 1);
  const isOwn = new Uint8Array(codenamesUse + 1);
  const mayHide = new Uint8Array(codenamesUse + 1);
  const isAsked = new Uint8Array(codenamesUse + 1);
  for (let use = 0; use <= codenamesUse; use++) {
    const marks = compiled.uses[use - compiled.groups];
    const group = use < compiled.groups ? use : (marks?.group ?? use - compiled.uses.length);
    groupOfUse[use] = group;
    if (group === namesGroup || compiled.asked.includes(group)) isAsked[use] = 1;
    for (const rule of byGroup[group] ?? noRules) {
      isOwn[use] = 1;
      if (marks?.disguised ?? rule.disguised) mayHide[use] = 1;
    }
  }
  return {
    byGroup,
    rules,
    order: detectors,
    detectors: planDetectors(rules, detectors, least),
    groupOfUse,
    marksOfUse: [...Array<undefined>(compiled.groups), ...compiled.uses],
    isOwn,
    mayHide,
    isAsked,
    childGroup: compiled.childGroup,
    namesGroup,
    codenamesGroup,
    namesUse,
    codenamesUse,
  };
}

/** Of two findings alike the one with the lower rank stays: the detectors' in their order, then the rules' in theirs. */
export function rankOf(rule: CompiledRule, { order, rules }: Plan): number {
  const place = order.findIndex(({ id }) => id === rule.detector);
  return place < 0 ? order.length + rules.indexOf(rule) : place;
}

const none: readonly number[] = [];
const noRules: readonly CompiledRule[] = [];

function addRule(byGroup: CompiledRule[][], group: number, rule: CompiledRule): void {
  const alike = byGroup[group];
  if (alike) alike.push(rule);
  else byGroup[group] = [rule];
}

/** A condition with a distance is always judged beside its match; the image is a fact of the draft, known from the start. */
export function looksAtDraft(condition: CompiledCondition, scope: CompiledCondition['within']): boolean {
  if (condition.near !== undefined || condition.before !== undefined || condition.after !== undefined)
    return false;
  if (condition.any) return condition.any.some((inner) => looksAtDraft(inner, condition.within ?? scope));
  return (condition.within ?? scope) === 'draft' && condition.signal !== 'image';
}

function planDetectors(
  rules: readonly CompiledRule[],
  detectors: readonly Detector[],
  least: Hints['digits'],
): PlannedDetector[] {
  const planned = new Map<string, PlannedDetector & { readonly rules: CompiledRule[] }>();
  for (const rule of rules) {
    const detector = rule.detector && detectors.find(({ id }) => id === rule.detector);
    if (!detector) continue;
    const options = rule.options ?? {};
    const key = `${detector.id} ${JSON.stringify(options)}`;
    const same = planned.get(key);
    if (same) same.rules.push(rule);
    else planned.set(key, { detector, options, rules: [rule], least: least[detector.id] ?? 0 });
  }
  return [...planned.values()];
}
