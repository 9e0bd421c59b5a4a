import { expect, test } from 'vitest';
import { startWords } from '../../../src/detectors/start-words.ts';
import type { Candidate, Detector, Surroundings } from '../../../src/detectors/types.ts';
import type { UnitFacts } from '../../../src/rules/types.ts';
import { fold } from '../../../src/text/fold.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
const LINKS = /https?:\/\/\S+|(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/\S*|[#@][\p{L}\p{N}_.]+/gu;

export interface Settings {
  readonly unit?: UnitFacts;
  readonly options?: Record<string, unknown>;
}

/** Each text is one case: what stands between ⟦ ⟧ must be found, exactly, and nothing else. */
export function expectFound(detector: Detector, texts: readonly string[], settings: Settings = {}): void {
  test.each(texts)(`${detector.id} finds exactly the marked part of: %s`, (marked) => {
    expect(mark(detector, marked.replaceAll(OPEN, '').replaceAll(CLOSE, ''), settings)).toBe(marked);
  });
}

/** Each text is one case: a near miss in which nothing may be found. */
export function expectClean(detector: Detector, texts: readonly string[], settings: Settings = {}): void {
  test.each(texts)(`${detector.id} leaves alone: %s`, (text) => {
    expect(mark(detector, text, settings)).toBe(text);
  });
}

/** The text with ⟦ ⟧ around what the detector finds in it, by a plain candidate finder of the tests' own. */
export function mark(detector: Detector, text: string, settings: Settings = {}): string {
  const hits = new Map<number, number>();
  const folded = fold(text);
  for (const candidate of candidates(detector, folded)) {
    for (const hit of detector.find(candidate, surroundings(folded, candidate, settings)))
      hits.set(folded.starts[hit.start]!, folded.ends[hit.end - 1]!);
  }
  let marked = text;
  for (const [start, end] of [...hits].sort(([a], [b]) => b - a))
    marked = marked.slice(0, start) + OPEN + marked.slice(start, end) + CLOSE + marked.slice(end);
  return marked;
}

function surroundings(
  folded: ReturnType<typeof fold>,
  candidate: Candidate,
  settings: Settings,
): Surroundings {
  const { cased, bare } = folded;
  const links = [...cased.matchAll(LINKS)].filter(
    (link) => !(link[0].startsWith('@') && /[\w.]/.test(cased[link.index - 1] ?? ' ')),
  );
  return {
    folded,
    sentence: sentenceAt(bare, candidate.start),
    inLink: (i) => links.some((link) => link.index <= i && i < link.index + link[0].length),
    unit: settings.unit,
    options: settings.options ?? {},
  };
}

function sentenceAt(text: string, at: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?…](?=\s)|\n|$/g)].map((end) => end.index + 1);
  const end = Math.min(...ends.filter((end) => end > at), text.length);
  return { start: Math.max(0, ...ends.filter((end) => end <= at)), end };
}

function candidates(detector: Detector, folded: ReturnType<typeof fold>): readonly Candidate[] {
  const shapes = {
    digits: /[0-9](?:[ .\-()+]?[0-9]){2,}/g,
    at: /@/g,
    host: /:\/\/|(?<=[\p{L}0-9])\.(?=\p{L})/gu,
    slash: /(?<=[0-9] ?)[/-]/g,
    line: /[^\n]+/g,
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${startsOf(detector).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  };
  return [...folded.toned.matchAll(shapes[detector.starts])].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

/** Spelled, and without any diacritic. */
function startsOf({ id }: Detector): string[] {
  const { starts = [] } = startWords[id] ?? {};
  return starts.flatMap((word) => [word, fold(word).bare]);
}
