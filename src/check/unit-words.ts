import type { UnitFacts } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import type { Hits } from './hits.ts';
import { Mode } from './hits.ts';
import { hashBare } from './lexicon.ts';
import type { Plan } from './plan.ts';
import { type Part, type Syllable, UnitSpeller } from './unit-spellings.ts';

/** What may follow after the parts so far: ways on by the hash of their first bare syllable, and what may be left out. */
interface Node {
  ways?: Map<number, Way[]>;
  parts?: Map<Part, Node>;
  skips?: Node[];
  isName?: true;
  isCodename?: true;
}
interface Way {
  readonly form: readonly Syllable[];
  readonly next: Node;
}

/** A longer gap between two syllables parts them: "P.Bến Đá", "UBND - phường" are one name, "UBND, phường" two things. */
const widestGap = 3;
const joiners = /^[\s./&–-]*$/;
/** Toneless names of fewer syllables count only in a toneless paragraph. */
export const tellingLength = 3;

/**
 * The unit's names and codenames, which no build knows: literal words, never expressions. Names that begin alike share
 * the way, so that thousands cost little to read in and little to look for.
 */
export class UnitWords {
  readonly #root: Node = {};
  readonly #plan: Plan;

  constructor(unit: UnitFacts | undefined, plan: Plan) {
    this.#plan = plan;
    if (!unit) return;
    const speller = new UnitSpeller();
    for (const name of unit.names) {
      const parts = speller.spell(name);
      // "Phường Bến Đá – UBND": the people's committee's short name stands behind its place too.
      const turned = isCommittee(parts[0]) ? [parts, [...parts.slice(1), parts[0]]] : [parts];
      for (const order of turned) {
        const last = this.#add(order);
        if (last) last.isName = true;
      }
    }
    for (const name of unit.codenames) {
      const last = this.#add(speller.copy(name));
      if (last) last.isCodename = true;
    }
  }

  /** One short syllable ("p") is no name. */
  #add(parts: readonly Part[]): Node | undefined {
    const letters = parts.flatMap(({ forms }) => forms[0]!).reduce((sum, { bare }) => sum + bare.length, 0);
    return letters < 3 ? undefined : parts.reduce(goOn, this.#root);
  }

  match(text: Fold, hits: Hits, toneless: boolean): void {
    if (!this.#root.ways) return;
    for (let s = 0; s < text.syllables.count; s++)
      this.#walk(this.#root, { text, hits, toneless, from: s }, s, true);
  }

  /** At `node` after syllables [from, s); `exact`: all of them with the name's own tones. */
  #walk(node: Node, search: Search, s: number, exact: boolean): void {
    const { text, hits, toneless, from } = search;
    // What was matched with the wrong tones for lack of a keyboard is as sure as with them.
    if (s > from && (exact || toneless || s - from >= tellingLength)) {
      if (node.isName) hits.add(this.#plan.namesUse, from, s, Mode.exact, 0);
      if (node.isCodename) hits.add(this.#plan.codenamesUse, from, s, Mode.exact, 0);
    }
    if (s >= text.syllables.count) return;
    for (const next of node.skips ?? []) this.#walk(next, search, s, exact);
    for (const { form, next } of node.ways?.get(text.syllables.hashes[s]!) ?? []) {
      const mode = formAt(text, from, s, form);
      if (mode !== undefined) this.#walk(next, search, s + form.length, exact && mode === Mode.exact);
    }
  }
}

function isCommittee(part: Part | undefined): part is Part {
  return part?.forms[1]?.[0]?.bare === 'ubnd';
}

interface Search {
  readonly text: Fold;
  readonly hits: Hits;
  readonly toneless: boolean;
  readonly from: number;
}

/** The node behind the part; made if no name before went this way. */
function goOn(node: Node, part: Part): Node {
  const known = node.parts?.get(part);
  if (known) return known;
  const next: Node = {};
  node.parts ??= new Map();
  node.ways ??= new Map();
  node.parts.set(part, next);
  if (part.optional) node.skips = [...(node.skips ?? []), next];
  for (const form of part.forms) {
    const hash = hashBare(form[0]!.bare);
    const alike = node.ways.get(hash);
    if (alike) alike.push({ form, next });
    else node.ways.set(hash, [{ form, next }]);
  }
  return next;
}

function formAt(text: Fold, from: number, s: number, form: readonly Syllable[]): number | undefined {
  let mode: number = Mode.exact;
  for (const [i, syllable] of form.entries()) {
    const here = modeAt(text, from, s + i, syllable);
    if (here === undefined) return undefined;
    mode |= here;
  }
  return mode;
}

/** The syllable as the name has it, or without any tone; undefined if it is another word or doesn't follow closely. */
function modeAt(
  { syllables: list, toned, cased }: Fold,
  from: number,
  s: number,
  is: Syllable,
): number | undefined {
  if (s >= list.count) return undefined;
  const [start, end] = [list.starts[s]!, list.ends[s]!];
  if (end - start !== is.toned.length) return undefined;
  if (s > from && !isJoint(cased, list.ends[s - 1]!, start)) return undefined;
  const written = toned.slice(start, end);
  if (written === is.toned) return Mode.exact;
  return written === is.bare ? Mode.bare : undefined;
}

function isJoint(cased: string, start: number, end: number): boolean {
  return end - start <= widestGap && joiners.test(cased.slice(start, end));
}
