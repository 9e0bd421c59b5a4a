import { startWords } from '../detectors/start-words.ts';
import { syllablesOf } from './vocabulary.ts';

/** Detectors that start from words, by number. */
export const starters = Object.keys(startWords);

export interface StartPath {
  /** Each spelled as it must stand. */
  readonly words: readonly string[];
  /** The starter's number for a start word, and as many more as there are starters for what follows one. */
  readonly use: number;
}

/** Start words and what follows them, each as it is spelled and without any diacritic. */
export function startPaths(): StartPath[] {
  return Object.values(startWords).flatMap(({ starts, follow = [] }, use) => [
    ...pathsOf(starts, use),
    ...pathsOf(follow, use + starters.length),
  ]);
}

function pathsOf(texts: readonly string[], use: number): StartPath[] {
  return texts.flatMap((text) => {
    const syllables = syllablesOf(text);
    return [syllables.map(({ toned }) => toned), syllables.map(({ bare }) => bare)].map((words) => ({
      words,
      use,
    }));
  });
}
