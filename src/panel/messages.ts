import type { Finding, Link, Question } from '../check/types.ts';

/** The port between the panel (or the draft page) and the box that has the focus. In memory only. */
export const panelPort = 'panel';

export interface PanelFinding extends Finding {
  /** The flagged words, for the list. */
  readonly quote: string;
}

/** Content script → panel, whenever the draft's state changed. */
export type ToPanel =
  | { readonly kind: 'no-box' }
  | {
      readonly kind: 'draft';
      readonly network: string;
      readonly findings: readonly PanelFinding[];
      readonly links: readonly Link[];
      readonly questions: readonly Question[];
    }
  /** "Xem điều khoản": bring the article that holds this clause into view. */
  | { readonly kind: 'show-clause'; readonly clause: string };

/** Panel → content script. */
export type FromPanel = { readonly kind: 'reveal'; readonly start: number; readonly end: number };

/** Content script → background: open the panel (Chromium) or an extension tab (Firefox) for this tab. */
export interface OpenPanel {
  readonly kind: 'open-panel';
}

/** Background → the panel that is itself a tab: come to the front if you show this tab's draft, and answer true. */
export interface ShowPanel {
  readonly kind: 'show-panel';
  readonly tabId: number;
}
