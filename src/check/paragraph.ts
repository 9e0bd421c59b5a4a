import type { Span } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import { cutSentences } from '../text/sentences.ts';
import { findLinks, findTags, type LinkFound } from './find-links.ts';
import { findQuotations } from './find-quotations.ts';
import { findSignals, type TextSignal } from './find-signals.ts';
import { Hits } from './hits.ts';
import { type Signs, scanSigns } from './scan-signs.ts';

/** Syllables [from, to). */
export interface Place {
  readonly from: number;
  readonly to: number;
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
  readonly #places = new Map<TextSignal, readonly Place[]>();

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
  placesOf(signal: TextSignal): readonly Place[] {
    let places = this.#places.get(signal);
    if (!places) {
      places = findSignals(signal, this).map(({ start, end }) => {
        const from = this.syllableAt(start);
        return { from, to: Math.max(from, this.syllableAt(end - 1)) + 1 };
      });
      this.#places.set(signal, places);
    }
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
    let start = 0;
    for (const end of this.#sentences) {
      if (i < end) return { start, end };
      start = end;
    }
    return { start, end: this.fold.length };
  }

  /** Where syllables [from, to) stand, in folded units. */
  spanOf(from: number, to: number): Span {
    const { starts, ends } = this.fold.syllables;
    return { start: starts[from]!, end: ends[to - 1]! };
  }

  /** The first syllable that ends after unit `i`; `count` if none does. */
  syllableAt(i: number): number {
    const { count, ends } = this.fold.syllables;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > i) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
