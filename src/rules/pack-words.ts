import { packNumbers, rankNumbers } from './pack-numbers.ts';
import { onsets, type PackedWords, shared, tones } from './packing-words.ts';

interface Syllable {
  readonly onset: string;
  /** Composed, without its tone. */
  readonly rhyme: string;
  readonly tone: number;
  /** Which letter of the rhyme has the tone, -1 if it has none. */
  readonly toneAt: number;
}

const syllable =
  /^((?:ngh|ng|nh|ch|gh|gi(?=[aăâeêioôơuưy])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?)([aăâeêioôơuưy]{1,3}(?:ch|nh|ng|[cmnpt])?)$/;
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Words (folded, in any order) for packing-words.ts to unpack. The same words always give the same bytes. */
export function packWords(words: Iterable<string>): PackedWords {
  const all = [...new Set(words)].sort();
  const syllables = new Map(all.map((word) => [word, readSyllable(word)]));
  const toneAt = placeTones([...syllables.values()].filter((one) => one !== undefined));
  const misfits = new Set(all.filter((word) => !fits(syllables.get(word), toneAt)).map((word) => bare(word)));
  const isOther = (word: string) => misfits.has(bare(word));
  const pairs = new Map<string, number>();
  for (const [word, one] of syllables) {
    if (!one || isOther(word)) continue;
    const pair = `${one.onset} ${one.rhyme}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) | (1 << one.tone));
  }
  const rhymes = writeRhymes(new Set([...pairs.keys()].map((pair) => pair.split(' ')[1]!)), toneAt);
  return { rhymes, pairs: writePairs(rhymes, pairs), others: writeOthers(all.filter(isOther)) };
}

function readSyllable(word: string): Syllable | undefined {
  const [, onset, rhyme] = syllable.exec(withoutTone(word)) ?? [];
  if (onset === undefined || rhyme === undefined) return undefined;
  const letters = [...word].slice(onset.length);
  const toneAt = letters.findIndex((letter) => anyTone.test(letter.normalize('NFD')));
  const [tone = '', ...more] = word.normalize('NFD').match(new RegExp(anyTone, 'g')) ?? [];
  if (more.length > 0 || (toneAt < 0 && tone !== '')) return undefined;
  return { onset, rhyme, tone: tones.indexOf(tone), toneAt };
}

/** Where each rhyme has its tone: "óa", "uyến". */
function placeTones(syllables: readonly Syllable[]): ReadonlyMap<string, number> {
  return new Map(syllables.filter(({ tone }) => tone > 0).map(({ rhyme, toneAt }) => [rhyme, toneAt]));
}

function fits(one: Syllable | undefined, toneAt: ReadonlyMap<string, number>): boolean {
  return one !== undefined && (one.tone === 0 || toneAt.get(one.rhyme) === one.toneAt);
}

function writeRhymes(rhymes: ReadonlySet<string>, toneAt: ReadonlyMap<string, number>): string {
  const alike = Map.groupBy([...rhymes].sort(), bare);
  return [...alike.values()]
    .map((group) => group.map((rhyme) => withCapital(rhyme, toneAt.get(rhyme) ?? -1)).join(','))
    .join(' ');
}

const withCapital = (rhyme: string, at: number) =>
  [...rhyme].map((letter, i) => (i === at ? letter.toUpperCase() : letter)).join('');

function writePairs(rhymes: string, pairs: ReadonlyMap<string, number>): string {
  const steps: number[] = [];
  const sets: number[] = [];
  let step = 0;
  eachPair(rhymes, (onset, rhyme) => {
    const set = pairs.get(`${onset} ${rhyme.toLowerCase()}`);
    if (set === undefined) {
      step++;
      return;
    }
    steps.push(step);
    sets.push(set);
    step = 0;
  });
  const { distinct, ranks } = rankNumbers(sets);
  return packNumbers([steps, distinct, ranks]);
}

/** Calls for each pair of an onset and a rhyme, those in a row that are one without their marks. */
function eachPair(rhymes: string, visit: (onset: string, rhyme: string) => void): void {
  const alikeRhymes = rhymes.split(' ').map((alike) => alike.split(','));
  for (const alikeOnsets of onsets.split(' ').map((alike) => alike.split(','))) {
    for (const alike of alikeRhymes) {
      for (const onset of alikeOnsets) for (const rhyme of alike) visit(onset, rhyme);
    }
  }
}

/** Those that are one without their marks in a row, the unmarked one first. */
function writeOthers(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => compare(bare(a), bare(b)) || compare(a, b));
  return sorted
    .map((word, w) => {
      const before = sorted[w - 1] ?? '';
      let same = 0;
      while (same < shared.length - 1 && same < word.length && word[same] === before[same]) same++;
      return shared[same] + word.slice(same);
    })
    .join('');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const withoutTone = (word: string) =>
  word.normalize('NFD').replace(new RegExp(anyTone, 'g'), '').normalize('NFC');
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
