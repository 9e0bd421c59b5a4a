import { fold } from '../text/fold.ts';

/** The syllables of a phrase as its writer wrote them, folded: toned and bare. */
export function syllablesOf(phrase: string): readonly { readonly toned: string; readonly bare: string }[] {
  const { toned, bare, syllables } = fold(phrase);
  return Array.from({ length: syllables.count }, (_, s) => {
    const [start, end] = [syllables.starts[s], syllables.ends[s]];
    return { toned: toned.slice(start, end), bare: bare.slice(start, end) };
  });
}

/** Numbers the words so that all that share a bare form follow each other, the unmarked one first. */
export function numberWords(
  words: Iterable<{ readonly toned: string; readonly bare: string }>,
): ReadonlyMap<string, number> {
  const bareOf = new Map([...words].map(({ toned, bare }) => [toned, bare]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...bareOf].sort(
    ([tonedA, bareA], [tonedB, bareB]) => order(bareA, bareB) || order(tonedA, tonedB),
  );
  return new Map(sorted.map(([toned], number) => [toned, number]));
}
