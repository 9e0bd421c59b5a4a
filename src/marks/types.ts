import type { Finding } from '../check/types.ts';
import type { BoxSession } from '../compose/types.ts';

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
  show(shown: Shown): void;
  /** Opens the card at a finding: by the panel's list or the shortcut. */
  open(finding: Finding): void;
  close(): void;
  /** True while the focus is in our card: the box's session goes on then. */
  readonly holdsFocus: boolean;
}

export interface MarksOptions {
  readonly session: BoxSession;
  readonly language: 'vi' | 'en';
  act(action: CardAction): void;
}
