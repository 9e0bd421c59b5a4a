import type { CompiledCondition } from './compiled.ts';
import type { RuleFolder } from './load.ts';
import type { Condition, Phrase } from './schema.ts';

/** Gives every list of phrases its number: a set has one for all its users, and so have lists that say the same. */
export class GroupBook {
  readonly groups: (readonly Phrase[])[] = [];
  readonly #sets: RuleFolder['sets'];
  readonly #numbers = new Map<string, number>();
  readonly #lists = new Map<string, number>();

  constructor(sets: RuleFolder['sets']) {
    this.#sets = sets;
  }

  numbersOf({
    phrases,
    set,
  }: {
    readonly phrases?: readonly Phrase[] | undefined;
    readonly set?: readonly string[] | undefined;
  }): number[] {
    const numbers = (set ?? []).map((name) => this.numberOfSet(name));
    return phrases ? [this.numberOf(phrases), ...numbers] : numbers;
  }

  numberOf(phrases: readonly Phrase[]): number {
    const written = JSON.stringify(phrases.map(({ entry: _, ...phrase }) => phrase));
    const number = this.#lists.get(written) ?? this.groups.push(phrases) - 1;
    this.#lists.set(written, number);
    return number;
  }

  numberOfSet(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.numberOf(this.#sets.get(name)?.value ?? []);
    this.#numbers.set(name, number);
    return number;
  }
}

export function compileCondition(condition: Condition, book: GroupBook): CompiledCondition {
  const { signal, finding, within, near, before, after, any } = condition;
  return {
    ...((condition.phrases || condition.set) && { groups: book.numbersOf(condition) }),
    ...(signal && { signal }),
    ...(finding && { finding }),
    ...(within && { within }),
    ...(any && { any: any.map((inner) => compileCondition(inner, book)) }),
    ...(near !== undefined && { near }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
