import { type Fold, fold } from '../text/fold.ts';
import { type Hits, literalNode, Mode } from './hits.ts';
import type { Plan } from './plan.ts';
import type { SpelledUnit } from './spelled-unit.ts';
import { tellingLength } from './unit-words.ts';

interface Literal {
  readonly toned: string;
  readonly bare: string;
  /** Folded units before the first syllable. */
  readonly lead: number;
  readonly syllables: number;
  readonly use: number;
}

/** The unit's names and codenames with signs inside: found as they are written, sign for sign. */
export class UnitLiterals {
  readonly #literals: readonly Literal[];

  constructor(unit: SpelledUnit | undefined, plan: Plan) {
    this.#literals = unit
      ? [
          ...unit.names.literals.map((name) => readLiteral(name, plan.namesUse)),
          ...unit.codenames.literals.map((name) => readLiteral(name, plan.codenamesUse)),
        ]
      : [];
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
