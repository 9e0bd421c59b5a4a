import type { UnitFacts } from '../rules/types.ts';
import { type Fold, fold } from '../text/fold.ts';
import { type Hits, literalNode, Mode } from './hits.ts';
import type { Plan } from './plan.ts';
import { tellingLength } from './unit-words.ts';

interface Literal {
  readonly toned: string;
  readonly bare: string;
  /** Folded units before the first syllable. */
  readonly lead: number;
  readonly syllables: number;
  readonly use: number;
}

/** What `UnitWords` finds: signs that people leave out or change, and those around a whole name. */
const plain = /^["'“‘«(]*[\p{L}\p{N}][\p{L}\p{M}\p{N}\s.&-]*[,;:!?…"'”’»)]*$/u;
/** Further apart than `UnitWords` joins. */
const wide = /[\s.&-]{4}/;
/** Signs of a sentence: a name is the same without them. */
const natural = /^[\p{L}\p{M}\p{N}\s.,;:!?…"'“”‘’«»()&/–—-]*$/u;
/** The unit without the names that mean something else without their signs: "C++", "Dự án $100". */
export function withoutLiterals(unit: UnitFacts | undefined): UnitFacts | undefined {
  const isNatural = (name: string) => natural.test(name);
  return (
    unit && { ...unit, names: unit.names.filter(isNatural), codenames: unit.codenames.filter(isNatural) }
  );
}

/** The unit's names and codenames with signs inside: found as they are written, sign for sign. */
export class UnitLiterals {
  readonly #literals: readonly Literal[];

  constructor(unit: UnitFacts | undefined, plan: Plan) {
    const take = (names: readonly string[] = [], use: number) =>
      names
        .filter((name) => !plain.test(name) || wide.test(name))
        .map((name) => readLiteral(name.trim(), use));
    this.#literals = [...take(unit?.names, plan.namesUse), ...take(unit?.codenames, plan.codenamesUse)];
  }

  match(text: Fold, hits: Hits, toneless: boolean): void {
    const { starts, ends, count } = text.syllables;
    for (const { toned, bare, lead, syllables, use } of this.#literals) {
      for (let at = text.bare.indexOf(bare); at >= 0; at = text.bare.indexOf(bare, at + 1)) {
        const written = text.toned.slice(at, at + bare.length);
        const from = starts.indexOf(at + lead);
        const to = from + syllables;
        // A syllable that goes on, before or behind, is another word.
        if (from < 0 || to > count || ends[to - 1]! > at + bare.length) continue;
        if (written === toned || (written === bare && (toneless || syllables >= tellingLength)))
          hits.add(use, from, to, Mode.exact, literalNode(lead, at + bare.length - ends[to - 1]!));
      }
    }
  }
}

function readLiteral(name: string, use: number): Literal {
  const { toned, bare, syllables } = fold(name);
  return { toned, bare, lead: syllables.starts[0] ?? 0, syllables: syllables.count, use };
}
