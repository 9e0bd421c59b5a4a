import type { Checker, Finding } from '../../../src/check/types.ts';
import type { Draft, Piece } from './read-drafts.ts';

/** What a checker makes of drafts: counts, and in words what was lost and what was wrong. */
export interface Weighed {
  readonly wanted: number;
  readonly lost: readonly string[];
  readonly found: number;
  readonly wrong: readonly string[];
  readonly clean: number;
  readonly cleanMarked: number;
}

interface Place extends Piece {
  readonly start: number;
  readonly end: number;
}

/** A finding is right if one of the piece's rules made it and it touches the piece; exactness has its own tests. */
export function weighDrafts(drafts: readonly Draft[], checker: Pick<Checker, 'check'>): Weighed {
  const weighed = drafts.map((draft) => weighDraft(draft, checker));
  const clean = weighed.filter(({ wanted }) => wanted === 0);
  return {
    wanted: sum(weighed.map(({ wanted }) => wanted)),
    found: sum(weighed.map(({ found }) => found)),
    lost: weighed.flatMap(({ lost }) => lost),
    wrong: weighed.flatMap(({ wrong }) => wrong),
    clean: clean.length,
    cleanMarked: clean.filter(({ wrong }) => wrong.length > 0).length,
  };
}

function weighDraft(draft: Draft, checker: Pick<Checker, 'check'>) {
  const text = draft.map((piece) => piece.text).join('');
  const places = placesOf(draft);
  const findings = checker.check(text);
  const right = new Set<Finding>();
  const missing = places.filter((place) => {
    const hit = findings.find((finding) => !right.has(finding) && meets(place, finding));
    if (hit) right.add(hit);
    return !hit && !place.optional;
  });
  return {
    wanted: places.filter(({ optional }) => !optional).length,
    found: findings.length,
    lost: missing.map((place) => `${place.rules?.[0]}: ${place.text} | ${text}`),
    wrong: findings
      .filter((finding) => !right.has(finding))
      .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)} | ${text}`),
  };
}

function placesOf(draft: Draft): readonly Place[] {
  let at = 0;
  return draft.flatMap((piece) => {
    const start = at;
    at += piece.text.length;
    return piece.rules ? [{ ...piece, start, end: at }] : [];
  });
}

function meets({ rules, start, end }: Place, finding: Finding): boolean {
  return rules?.includes(finding.rule) === true && finding.start < end && start < finding.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
