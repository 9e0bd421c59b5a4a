import type { UnitFacts } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import { fold } from '../text/fold.ts';
import type { Hits } from './hits.ts';
import { Mode } from './hits.ts';
import { hashBare } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { spellCode, spellUnit } from './unit-spellings.ts';

interface Term {
  readonly toned: readonly string[];
  readonly bare: readonly string[];
  readonly use: number;
}

/** A longer gap between two syllables parts them: "P.Bến Đá", "UBND - phường" are one name, "UBND, phường" two things. */
const widestGap = 3;
const joiners = /^[\s./&–-]*$/;
/** Toneless names of fewer syllables count only in a toneless paragraph. */
const tellingLength = 3;

/** The unit's names and codenames, which no build knows: literal words by their first syllable, never expressions. */
export class UnitWords {
  readonly #terms = new Map<number, Term[]>();

  constructor(unit: UnitFacts | undefined, plan: Plan) {
    for (const name of unit?.names ?? [])
      for (const spelling of spellUnit(name)) this.#add(spelling, plan.namesUse);
    for (const name of unit?.codenames ?? []) {
      for (const spelling of spellCode(name)) this.#add(spelling, plan.codenamesUse);
    }
  }

  /** Every name's and codename's syllables, for the sieve. */
  *beginnings(): Iterable<readonly string[]> {
    for (const terms of this.#terms.values()) for (const { bare } of terms) yield bare;
  }

  #add(toned: readonly string[], use: number): void {
    const bare = toned.map((syllable) => fold(syllable).bare);
    const first = bare[0];
    // One short syllable ("p") is no name.
    if (first === undefined || bare.join('').length < 3) return;
    const hash = hashBare(first);
    this.#terms.set(hash, [...(this.#terms.get(hash) ?? []), { toned, bare, use }]);
  }

  match(text: Fold, hits: Hits, toneless: boolean): void {
    if (this.#terms.size === 0) return;
    const { count, hashes } = text.syllables;
    for (let s = 0; s < count; s++) {
      for (const term of this.#terms.get(hashes[s]!) ?? []) {
        const mode = modeAt(text, s, term);
        if (mode === undefined) continue;
        if (mode === Mode.bare && !toneless && term.bare.length < tellingLength) continue;
        // What was matched with the wrong tones for lack of a keyboard is as sure as with them.
        hits.add(term.use, s, s + term.bare.length, Mode.exact, 0);
      }
    }
  }
}

/** Each syllable as the name has it, or without any tone; undefined if one is another word. */
function modeAt(text: Fold, s: number, { toned, bare }: Term): number | undefined {
  const { syllables: list, toned: tonedText, cased } = text;
  if (s + bare.length > list.count) return undefined;
  let mode: number = Mode.exact;
  for (const [i, syllable] of toned.entries()) {
    const [start, end] = [list.starts[s + i]!, list.ends[s + i]!];
    if (i > 0 && !isJoint(cased, list.ends[s + i - 1]!, start)) return undefined;
    const written = tonedText.slice(start, end);
    if (written === syllable) continue;
    if (written !== bare[i]) return undefined;
    mode = Mode.bare;
  }
  return mode;
}

function isJoint(cased: string, start: number, end: number): boolean {
  return end - start <= widestGap && joiners.test(cased.slice(start, end));
}
