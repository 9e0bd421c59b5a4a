import type { Finding } from '../check/types.ts';
import type { BoxSession, Replaced } from '../compose/types.ts';
import type { MarksWords } from '../i18n/marks.ts';
import type { CardTexts } from '../rules/card-texts.ts';
import type { UnitFacts } from '../rules/types.ts';

/** What the card can ask for. Trusted, visible clicks only (PAGE.md §2); marks checks that, not the receiver. */
export type CardAction =
  | { readonly kind: 'apply'; readonly finding: Finding }
  | { readonly kind: 'ignore-once'; readonly finding: Finding }
  | { readonly kind: 'ignore-phrase'; readonly finding: Finding }
  | { readonly kind: 'show-clause'; readonly finding: Finding };

/** What one box shows. A value: marks redraws what changed. */
export interface Shown {
  readonly findings: readonly Finding[];
  /** `unread`: the box could not be read, which must never look like "clean". */
  readonly state: 'checked' | 'unread';
}

/** Drawn over one box from focus to blur: the same host and geometry whether anything is flagged or not. */
export interface Marks {
  /** The findings are those of the session's text as it stands now: call it in the turn that read the text. */
  show(shown: Shown): void;
  /** Opens the card at a finding: by the panel's list or the shortcut. */
  open(finding: Finding): void;
  close(): void;
  /** True while the focus is in our card: the box's session goes on then. */
  readonly holdsFocus: boolean;
  /** A rendered, invisible node of the closed root: where a textarea's text is laid out a second time. */
  readonly mirror: Node;
}

/** What cards say, and our own words around it; without any, these are few and Vietnamese. */
export interface MarksTexts extends CardTexts {
  readonly words?: MarksWords;
}

export interface MarksOptions {
  readonly session: BoxSession;
  /** In the person's language, as far as they are there. */
  texts(): MarksTexts;
  /** Whom the unit says to ask. */
  readonly contact?: UnitFacts['contact'];
  /** `refused` only for an `apply` that the editor did not take: the card says so. */
  act(action: CardAction): Promise<Replaced>;
  /**
   * The focus went from our card to something that is not the box. The shield hides every focus event that names
   * our host, so nobody else hears of it: end the session, and look at `document.activeElement` for a new box.
   */
  leave(): void;
}

/** Stands on the window from `document_start`, so that no listener of the page hears of what happens to our host. */
export interface Shield {
  /** One host at a time, until `signal` aborts. */
  guard(host: Element, ears: Ears, signal: AbortSignal): void;
}

/** Trusted events only. */
export interface Ears {
  /** On our host: already hidden from the page. */
  inside(event: Event): void;
  /** Anywhere else in the page: on their way to it, unless stopped. */
  outside(event: Event): void;
}
