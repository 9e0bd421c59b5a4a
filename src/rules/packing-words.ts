import { unpackNumbers } from './packing.ts';

/**
 * The words as pack-words.ts wrote them. A Vietnamese syllable is an onset, a rhyme and a tone; most words are told by
 * which tones each pair of onset and rhyme has. What is no such syllable ("88bet", "cmnd") is spelled in `others`.
 */
export interface PackedWords {
  /** Parted by spaces; those that are one without their marks by commas ("a,â,ă"). A capital is where the tone goes. */
  readonly rhymes: string;
  /** Steps from one pair that has a word to the next; sets of tones, and for each pair the rank of its own. */
  readonly pairs: string;
  /** Each as one character for what it shares with the one before, and what it has beyond it. */
  readonly others: string;
}

/** In the same manner: "qu" is an onset, and "gi" before a vowel. */
const onsets = ' b c ch d,đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';
/** None and the five others: a set of tones has the first in its lowest bit. */
export const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** What `others` has before each word: how many characters it shares, in one that no word has. */
export const shared = ' !#$%&()*+,-./:;<=>?@';
const none = new Uint16Array();

/**
 * All words, parted by single spaces; those that are one without their marks follow each other, the unmarked one first.
 * Trusts its input: the build made it.
 */
export function unpackWords({ rhymes, pairs, others }: PackedWords): string {
  const [steps = none, sets = none, ranks = none] = unpackNumbers(pairs);
  const words: string[] = [];
  let at = 0;
  let wait = steps[0];
  eachPair(rhymes, (onset, rhyme) => {
    if (wait === undefined || wait-- > 0) return;
    const set = sets[ranks[at]!]!;
    for (const [t, tone] of tones.entries())
      if ((set >> t) & 1) words.push(onset + rhyme.replace(/\p{Lu}/u, `$&${tone}`));
    wait = steps[++at];
  });
  let before = '';
  for (const [, same = '', rest = ''] of others.matchAll(/([ -/:-@])([^ -/:-@]*)/g)) {
    before = before.slice(0, shared.indexOf(same)) + rest;
    words.push(before);
  }
  return words.join(' ').toLowerCase().normalize('NFC');
}

/** Calls for each pair of an onset and a rhyme, those in a row that are one without their marks. */
export function eachPair(rhymes: string, visit: (onset: string, rhyme: string) => void): void {
  const alikeRhymes = rhymes.split(' ').map((alike) => alike.split(','));
  for (const alikeOnsets of onsets.split(' ')) {
    for (const alike of alikeRhymes) {
      for (const onset of alikeOnsets.split(',')) for (const rhyme of alike) visit(onset, rhyme);
    }
  }
}
