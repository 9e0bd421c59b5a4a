import type { ToPanel } from '../panel/messages.ts';
import type { ClauseId, Span } from '../rules/types.ts';

/** The panels that show this page's draft, wherever they stand: beside the page, in a tab, in the page itself. */
export interface PanelLine {
  /** Kept and told to every panel that is open, and to one that opens later. */
  tell(message: ToPanel): void;
  /** Brings the clause into view in the open panels, or else in the next one that opens. */
  showClause(clause: ClauseId): void;
  /** A panel asks to see a place of the draft. */
  onReveal(reveal: (span: Span) => void): void;
}
