import type { Candidate, Detector, Hit, Surroundings } from '../detectors/types.ts';
import type { CompiledRule } from '../rules/compiled.ts';
import type { Level, Span, UnitFacts } from '../rules/types.ts';
import { Sign } from '../text/looks.ts';
import { type Ground, judgeConditions } from './conditions.ts';
import type { Match } from './match.ts';
import type { Paragraph } from './paragraph.ts';
import type { OpenCondition, PlannedDetector } from './plan.ts';
import type { DigitRun } from './scan-signs.ts';
import type { StartWords } from './start-words.ts';

/** What a detector found, for one of the rules that use it, its conditions met as far as the paragraph can tell. */
export interface DetectorMatch extends Match {
  readonly rule: CompiledRule;
  readonly level: Level;
  readonly hit: Hit;
  readonly open: readonly OpenCondition[];
}

export function runDetectors(
  planned: readonly PlannedDetector[],
  words: StartWords,
  ground: Ground,
  unit: UnitFacts | undefined,
): DetectorMatch[] {
  const matches: DetectorMatch[] = [];
  for (const use of planned) {
    if (!mayStart(use, words, ground.paragraph)) continue;
    for (const candidate of candidatesOf(use, words, ground.paragraph))
      if (isMeant(use, candidate)) runDetector(use, candidate, ground, unit, matches);
  }
  return matches;
}

function runDetector(
  { detector, options, rules }: PlannedDetector,
  candidate: Candidate,
  ground: Ground,
  unit: UnitFacts | undefined,
  matches: DetectorMatch[],
): void {
  for (const hit of find(detector, candidate, new Around(ground.paragraph, candidate.start, options, unit))) {
    for (const rule of rules) {
      const match = judgeDetected(hit, rule, ground);
      if (match) matches.push(match);
    }
  }
}

/** A quick look at what the syllables already know: most paragraphs have nothing for most detectors. */
function mayStart({ detector, least }: PlannedDetector, words: StartWords, { fold }: Paragraph): boolean {
  const { digits, signs, joints } = fold.syllables;
  switch (detector.starts) {
    case 'words':
      return words.has(detector.id);
    case 'digits':
      // Letters may pass for some digits, never for all.
      return digits >= Math.min(least, 6);
    case 'at':
      return (signs & Sign.at) !== 0;
    case 'slash':
      // A document number has a "/" even where its "-" comes first.
      return (signs & Sign.slash) !== 0;
    case 'host':
      return ((signs & Sign.slash) | (joints & Sign.dot)) !== 0;
    case 'line':
      return true;
  }
}

function candidatesOf(
  { detector }: PlannedDetector,
  words: StartWords,
  paragraph: Paragraph,
): readonly (Candidate & Partial<DigitRun>)[] {
  switch (detector.starts) {
    case 'words':
      return (words.get(detector.id) ?? []).map(({ from, to }) => paragraph.spanOf(from, to));
    case 'line':
      // A paragraph ends at a line end.
      return [{ start: 0, end: paragraph.fold.length }];
    default:
      return paragraph.signs[detector.starts];
  }
}

/** Whether a run of digits can be what the detector looks for. */
function isMeant({ detector, least }: PlannedDetector, { reach, isPlateLike }: Partial<DigitRun>): boolean {
  if (reach === undefined || least === 0) return true;
  return reach >= least && (isPlateLike === true || detector.id !== 'number-plate');
}

/** A candidate's surroundings; what costs anything is worked out when the detector asks. */
class Around implements Surroundings {
  readonly folded: Paragraph['fold'];
  readonly unit: UnitFacts | undefined;
  readonly options: Surroundings['options'];
  readonly #paragraph: Paragraph;
  readonly #at: number;

  constructor(
    paragraph: Paragraph,
    at: number,
    options: Surroundings['options'],
    unit: UnitFacts | undefined,
  ) {
    this.folded = paragraph.fold;
    this.unit = unit;
    this.options = options;
    this.#paragraph = paragraph;
    this.#at = at;
  }

  get sentence(): Span {
    return this.#paragraph.sentenceAt(this.#at);
  }

  inLink(i: number): boolean {
    return this.#paragraph.isInLink(i);
  }
}

/** A detector that fails loses its finding, not the person's draft; tests run each on its own and see the failure. */
function find(detector: Detector, candidate: Candidate, around: Surroundings): readonly Hit[] {
  try {
    return detector.find(candidate, around);
  } catch {
    return [];
  }
}

function judgeDetected(hit: Hit, rule: CompiledRule, ground: Ground): DetectorMatch | undefined {
  const { paragraph } = ground;
  const level = typeof rule.level === 'string' ? rule.level : rule.level[hit.strength];
  if (level === 'none' || !(hit.start >= 0 && hit.start < hit.end && hit.end <= paragraph.fold.length))
    return undefined;
  if (rule.quotation === 'skip' && paragraph.isQuoted(hit)) return undefined;
  const from = paragraph.syllableAt(hit.start);
  const match = {
    start: hit.start,
    end: hit.end,
    from,
    to: Math.max(from + 1, paragraph.syllableAt(hit.end - 1) + 1),
  };
  const open = judgeConditions(rule, match, ground);
  return open && { ...match, rule, level, hit, open };
}
