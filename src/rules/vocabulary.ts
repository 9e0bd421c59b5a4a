import { fold } from '../text/fold.ts';

/** The syllables of a phrase as its writer wrote them, folded: toned and bare. */
export function syllablesOf(phrase: string): readonly { readonly toned: string; readonly bare: string }[] {
  const { toned, bare, syllables } = fold(phrase);
  return Array.from({ length: syllables.count }, (_, s) => {
    const [start, end] = [syllables.starts[s], syllables.ends[s]];
    return { toned: toned.slice(start, end), bare: bare.slice(start, end) };
  });
}
