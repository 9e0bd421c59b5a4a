import { startWords } from '../detectors/start-words.ts';
import { syllablesOf } from './vocabulary.ts';

/** Detectors that start from words, by number. */
export const starters = Object.keys(startWords);

export interface StartPath {
  /** Each spelled as it must stand. */
  readonly words: readonly string[];
  /**
   * The starter's number for a start word; as many more as there are starters for what follows one, and that again for
   * what follows one without its diacritics.
   */
  readonly use: number;
}

/** Start words and what follows them, each as it is spelled and without any diacritic. */
export function startPaths(): StartPath[] {
  const count = starters.length;
  return Object.values(startWords).flatMap(({ starts, follow = [] }, use) => [
    ...starts.flatMap((text) => pathsOf(text, use, use)),
    ...follow.flatMap((text) => pathsOf(text, use + count, use + 2 * count)),
  ]);
}

function pathsOf(text: string, use: number, bareUse: number): StartPath[] {
  const syllables = syllablesOf(text);
  const spelled = { words: syllables.map(({ toned }) => toned), use };
  const bare = { words: syllables.map((syllable) => syllable.bare), use: bareUse };
  return spelled.words.join() === bare.words.join() ? [spelled] : [spelled, bare];
}
