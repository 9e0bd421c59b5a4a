import type { CompiledCondition } from '../rules/compiled.ts';
import type { Span } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import { cutSentences } from '../text/sentences.ts';
import { findLinks, findTags, type LinkFound } from './find-links.ts';
import { findQuotations } from './find-quotations.ts';
import { findSignals, type TextSignal } from './find-signals.ts';
import { firstFrom, Hits } from './hits.ts';
import { type Signs, scanSigns } from './scan-signs.ts';

/** Syllables [from, to). */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** In the order of their first syllables, with the length of the longest. */
export interface Places {
  readonly list: readonly Place[];
  readonly longest: number;
}

/** One paragraph under the rules: folded, its phrases found, everything else worked out when first asked for. */
export class Paragraph {
  readonly fold: Fold;
  readonly hits = new Hits();
  #sentences: readonly number[] | undefined;
  #quotations: readonly Span[] | undefined;
  #signs: Signs | undefined;
  #links: readonly LinkFound[] | undefined;
  #untouched: readonly Span[] | undefined;
  readonly #signals = new Map<TextSignal, readonly Place[]>();
  readonly #places = new Map<CompiledCondition, Places>();

  constructor(fold: Fold) {
    this.fold = fold;
  }

  /** From now on it is the text's [start, end). */
  renew(text: string, start = 0, end = text.length): void {
    this.fold.refold(text, start, end);
    this.hits.clear();
    this.#sentences = undefined;
    this.#quotations = undefined;
    this.#signs = undefined;
    this.#links = undefined;
    this.#untouched = undefined;
    this.#signals.clear();
    this.#places.clear();
  }

  /** Fewer than one letter in twenty has a diacritic: written without them. */
  get isToneless(): boolean {
    const { letters, marked } = this.fold.syllables;
    return letters > 0 && marked * 20 < letters;
  }

  get signs(): Signs {
    this.#signs ??= scanSigns(this.fold);
    return this.#signs;
  }

  get links(): readonly LinkFound[] {
    this.#links ??= findLinks(this.fold, this.signs);
    return this.#links;
  }

  /** Where a signal shows. */
  signal(signal: TextSignal): readonly Place[] {
    let places = this.#signals.get(signal);
    if (!places) {
      places = findSignals(signal, this).map(({ start, end }) => {
        const from = this.syllableAt(start);
        return { from, to: Math.max(from, this.syllableAt(end - 1)) + 1 };
      });
      this.#signals.set(signal, places);
    }
    return places;
  }

  /** Where it has what a condition names, if that was worked out before. */
  placesOf(condition: CompiledCondition): Places | undefined {
    return this.#places.get(condition);
  }

  remember(condition: CompiledCondition, list: Place[]): Places {
    const longest = list.reduce((most, { from, to }) => Math.max(most, to - from), 0);
    const places = { list: list.sort((a, b) => a.from - b.from), longest };
    this.#places.set(condition, places);
    return places;
  }

  /** True at or inside a link, a #hashtag or an @handle. */
  isInLink(i: number): boolean {
    this.#untouched ??= [...this.links, ...findTags(this.fold, this.signs)];
    return this.#untouched.some(({ start, end }) => start <= i && i < end);
  }

  isQuoted({ start, end }: Span): boolean {
    this.#quotations ??= findQuotations(this.fold.cased);
    return this.#quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  }

  /** The sentence, in folded units, that holds unit `i`. */
  sentenceAt(i: number): Span {
    this.#sentences ??= cutSentences(this.fold);
    const ends = this.#sentences;
    const at = firstFrom(ends.length, (sentence) => ends[sentence]!, i + 1);
    return { start: ends[at - 1] ?? 0, end: ends[at] ?? this.fold.length };
  }

  /** Where syllables [from, to) stand, in folded units. */
  spanOf(from: number, to: number): Span {
    const { starts, ends } = this.fold.syllables;
    return { start: starts[from]!, end: ends[to - 1]! };
  }

  /** The first syllable that ends after unit `i`; `count` if none does. */
  syllableAt(i: number): number {
    const { count, ends } = this.fold.syllables;
    return firstFrom(count, (s) => ends[s]!, i + 1);
  }
}
