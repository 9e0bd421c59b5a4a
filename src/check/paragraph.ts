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
    // Engines make a new table for an empty one that is cleared.
    if (this.#signals.size > 0) this.#signals.clear();
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

  /** True at or inside a link, a #hashtag or an @handle. */
  isInLink(i: number): boolean {
    const { host, hash, at: mail } = this.signs;
    if (host.length + hash.length + mail.length === 0) return false;
    this.#untouched ??= findUntouched(this.links, findTags(this.fold, this.signs));
    const at = firstFrom(this.#untouched.length, (span) => this.#untouched![span]!.end, i + 1);
    return at < this.#untouched.length && this.#untouched[at]!.start <= i;
  }

  isQuoted({ start, end }: Span): boolean {
    this.#quotations ??= findQuotations(this.fold.cased);
    const at = firstFrom(this.#quotations.length, (i) => this.#quotations![i]!.end, end);
    return at < this.#quotations.length && this.#quotations[at]!.start <= start;
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

/** Links and tags in the order of the text, those that overlap as one. */
function findUntouched(links: readonly Span[], tags: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...links, ...tags].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}
