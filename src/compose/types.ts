import type { Span } from '../rules/types.ts';

/** How the box holds its text: what differs in reading and replacing. */
export type Editor = 'textarea' | 'draft-js' | 'editable';

/** A compose box that has the person's focus. */
export interface Box {
  readonly element: HTMLElement;
  readonly editor: Editor;
  /** The network's file name in src/platforms, or `draft` for our own page. */
  readonly network: string;
  /** `unknown`: an editable that no rule of its network names, after a change of theirs: said, and never read. */
  readonly surface: 'post' | 'comment' | 'message' | 'profile' | 'unknown';
}

/** The box's text at one moment, and where its characters stand. Never kept across a change. */
export interface Reading {
  readonly text: string;
  /** Viewport rectangles of a span, one a line; empty where nothing is drawn. */
  rects(span: Span): readonly DOMRect[];
}

/** What stands in a span's place, in offsets of the text as it stands before. */
export interface Edit extends Span {
  readonly replacement: string;
}

export type Replaced = 'done' | 'refused';

/** One box from focus to blur. */
export interface BoxSession {
  readonly box: Box;
  /** Aborted when the box loses focus for good or leaves the page. */
  readonly signal: AbortSignal;
  read(): Reading;
  /** Calls back whenever the text or the caret may have changed, until `signal`; one caller at a time. */
  watch(onMaybeChanged: () => void): void;
  /** The caret's offset in the text, or undefined where there is none (or a range is selected). */
  caret(): number | undefined;
  setCaret(offset: number): void;
  /** Brings the span into view inside its scroller. */
  reveal(span: Span): void;
  /** Through the editor's own input path; refused where the text at the span is not `expected` any more. */
  replace(span: Span, expected: string, replacement: string): Promise<Replaced>;
}
