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
export const onsets = ' b c ch d,đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';
/** None and the five others: a set of tones has the first in its lowest bit. */
export const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** What `others` has before each word: how many characters it shares, in one that no word has. */
export const shared = ' !#$%&()*+,-./:;<=>?@';
const capital = /[A-ZĂÂÊÔƠƯ]/;
const none = new Uint16Array();

/** Takes a pair of an onset and a rhyme with its set of tones, or a word that is no syllable as one with no tone. */
type TakeWords = (onset: string, rhyme: string, toneAt: number, set: number) => void;

/**
 * Goes through all words; those that are one without their marks follow each other, the unmarked one first. `toneAt`:
 * how much of the rhyme is before its tone. Trusts its input: the build made it. It runs cold, when a page opens: so
 * little as can be is done and made for each word (`for … of` makes objects).
 */
export function eachWord({ rhymes, pairs, others }: PackedWords, take: TakeWords): void {
  const [steps = none, sets = none, ranks = none] = unpackNumbers(pairs);
  const list: string[] = [];
  const toneAts: number[] = [];
  /** By rhyme: where those end that are one with it without their marks. */
  const ends: number[] = [];
  let from = 0;
  for (const group of rhymes.toLowerCase().split(' ')) {
    const alike = group.split(',');
    const end = list.length + alike.length;
    for (const rhyme of alike) {
      list.push(rhyme);
      toneAts.push(rhymes.slice(from, from + rhyme.length).search(capital) + 1);
      ends.push(end);
      from += rhyme.length + 1;
    }
  }
  let at = 0;
  let wait = steps[0] ?? Infinity;
  for (const alikeOnsets of onsets.split(' ').map((alike) => alike.split(','))) {
    for (let first = 0; first < list.length; first = ends[first]!) {
      const size = alikeOnsets.length * (ends[first]! - first);
      if (wait >= size) {
        wait -= size;
        continue;
      }
      for (let o = 0; o < alikeOnsets.length; o++) {
        for (let rhyme = first; rhyme < ends[first]!; rhyme++) {
          if (wait-- > 0) continue;
          take(alikeOnsets[o]!, list[rhyme]!, toneAts[rhyme]!, sets[ranks[at]!]!);
          wait = steps[++at] ?? Infinity;
        }
      }
    }
  }
  let before = '';
  for (let i = 0, end = 0; i < others.length; i = end) {
    const kept = shared.indexOf(others.charAt(i));
    for (end = i + 1; end < others.length && !isShared(others.charCodeAt(end)); ) end++;
    before = before.slice(0, kept) + others.slice(i + 1, end);
    take('', before, 0, 1);
  }
}

/** True for the units of `shared`: those below the letters, but for digits. */
function isShared(unit: number): boolean {
  return unit <= 0x40 && (unit < 0x30 || unit > 0x39);
}

/** All words, in their order. */
export function unpackWords(packed: PackedWords): string[] {
  const words: string[] = [];
  eachWord(packed, (onset, rhyme, toneAt, set) => {
    for (let t = 0; set >> t > 0; t++)
      if ((set >> t) & 1)
        words.push((onset + rhyme.slice(0, toneAt) + tones[t] + rhyme.slice(toneAt)).normalize('NFC'));
  });
  return words;
}
