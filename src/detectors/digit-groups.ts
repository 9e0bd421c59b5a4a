import type { Span } from '../rules/types.ts';
import { standsFree } from './edges.ts';
import { maskMiddle } from './mask.ts';
import type { Candidate, Hit, Surroundings } from './types.ts';

/** A run of digits without anything inside, as it stands in the folded text. `digits` has O read as 0, l as 1. */
export interface Group extends Span {
  readonly digits: string;
  /** What stands between the group before and this one: '' for the first. */
  readonly gap: string;
}

/** One number: `count` groups from `first` on, written with inner separators. */
export interface NumberAt extends Span {
  readonly digits: string;
  readonly first: number;
  readonly count: number;
}

const LOOK_RIGHT = 28;
const SLIP = /[0-9OoIl]/;
const LETTER = /\p{L}/u;
const RUN = /[0-9]+/y;
const SLIPPED_RUN = /[0-9OoIl]+/y;
/** "(+84) 912…", "+84 (0)912…": too few digits before the bracket to be a candidate of their own. */
const COUNTRY_BEFORE = /(?:84|0)\) ?$|84 ?\($/;
/** A bracketed area code "(028) 3800", dashes with spaces "0901 - 234": more than the single separators. */
const GAP = /(?: ?[.-] ?|\) ?[.-]? ?| ?\(|[ .+-])(?=[0-9OoIl])/y;

/**
 * The groups from the candidate on, some way past its end: a bracketed or dashed number is cut by the candidate.
 * Letters O, o, I, l count as digits only where the run has at least seven true digits (FACTS §7).
 */
export function groupsFrom(text: string, run: Span): readonly Group[] {
  if (last.text !== text || last.run !== run) last = { text, run, groups: readGroups(text, run) };
  return last.groups;
}

/** Every detector of numbers asks for the same run, one after the other. */
let last: { text: string; run: Span; groups: readonly Group[] } = {
  text: '',
  run: { start: 0, end: 0 },
  groups: [],
};

function readGroups(text: string, run: Span): readonly Group[] {
  const candidate = { start: firstDigit(text, run), end: run.end };
  const start = widenLeft(text, candidate);
  const slipped = /[OoIl]/.test(text.slice(start, candidate.start)) || SLIP.test(text[candidate.end] ?? '');
  const groups = collect(text, start, candidate.end + LOOK_RIGHT, slipped ? SLIPPED_RUN : RUN);
  if (!slipped) return groups;
  const first = groups
    .slice(0, 6)
    .map((g) => text.slice(g.start, g.end))
    .join('');
  if (first.replace(/[^0-9]/g, '').length >= 7 && !LETTER.test(text[start - 1] ?? '')) return groups;
  return collect(text, candidate.start, candidate.end + LOOK_RIGHT, RUN);
}

/** A run may begin with its sign: "+84", "(028". */
export function firstDigit(text: string, { start, end }: Span): number {
  return start + Math.max(0, text.slice(start, end).search(/[0-9]/));
}

function widenLeft(text: string, { start }: Span): number {
  let at = start;
  while (at > 0 && start - at < 12 && SLIP.test(text[at - 1]!)) at--;
  if (LETTER.test(text[at - 1] ?? '')) return start;
  return at - (COUNTRY_BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0);
}

function collect(text: string, from: number, limit: number, run: RegExp): readonly Group[] {
  const groups: Group[] = [];
  let at = from;
  let gap = '';
  while (at < limit) {
    run.lastIndex = at;
    const found = run.exec(text);
    if (!found) break;
    const end = at + found[0].length;
    groups.push({ start: at, end, gap, digits: found[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1') });
    GAP.lastIndex = end;
    gap = GAP.exec(text)?.[0] ?? '';
    if (gap === '') break;
    at = end + gap.length;
  }
  return groups;
}

/** The number of exactly `length` digits that starts at group `first` and ends with a group, if there is one. */
export function numberAt(groups: readonly Group[], first: number, length: number): NumberAt | undefined {
  let digits = '';
  for (let i = first; i < groups.length && digits.length < length; i++) {
    digits += groups[i]!.digits;
    if (digits.length === length)
      return { start: groups[first]!.start, end: groups[i]!.end, digits, first, count: i - first + 1 };
  }
  return undefined;
}

/** How the digits are grouped: "4-3-3". */
export function grouping(groups: readonly Group[], number: NumberAt): string {
  return groups
    .slice(number.first, number.first + number.count)
    .map((group) => group.digits.length)
    .join('-');
}

type Read = (
  groups: readonly Group[],
  first: number,
) => (NumberAt & Pick<Hit, 'strength'> & Partial<Pick<Hit, 'value' | 'masked'>>) | undefined;

/**
 * All numbers of a candidate that `read` knows, from left to right, that stand free and in no link. `keep`: how many
 * digits stay readable at the start and the end of the masked form, unless `read` gives its own.
 */
export function findNumbers(
  candidate: Candidate,
  around: Surroundings,
  keep: readonly [number, number],
  read: Read,
): readonly Hit[] {
  const { cased } = around.folded;
  const groups = groupsFrom(cased, candidate);
  const hits: Hit[] = [];
  for (let first = 0; first < groups.length && groups[first]!.start < candidate.end; first++) {
    const number = read(groups, first);
    if (!number || around.inLink(number.start) || !standsFree(around.folded, number)) continue;
    const { start, end, digits, strength, value, masked } = number;
    hits.push({
      start,
      end,
      strength,
      value: value ?? digits,
      masked: masked ?? maskMiddle(cased.slice(start, end), ...keep),
      personal: true,
    });
    first += number.count - 1;
  }
  return hits;
}
