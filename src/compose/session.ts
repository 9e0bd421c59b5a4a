import { caretOffset, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { createMirror } from './mirror-field.ts';
import type { Placed } from './pieces.ts';
import { placeText, readingOf } from './read-box.ts';
import { replaceText } from './replace-text.ts';
import { revealRect } from './reveal-span.ts';
import type { Box, BoxSession } from './types.ts';

export interface SessionOptions {
  /** A rendered node in our own closed root, asked for when a field is first measured: the field's mirror goes there. */
  mirrorIn(): Node;
  readonly signal: AbortSignal;
}

/** Opens a box. Nothing is read before the session is asked to. */
export function openSession(box: Box, { mirrorIn, signal }: SessionOptions): BoxSession {
  const { element } = box;
  const mirror = isTextField(element) ? createMirror(element, mirrorIn, signal) : undefined;

  // Within one task of ours the page can change nothing, so text and caret may share one reading.
  let held: Placed | undefined;
  const place = (): Placed => {
    if (!held) queueMicrotask(() => (held = undefined));
    held ??= placeText(box);
    return held;
  };
  const read = () => readingOf(place(), mirror);

  return {
    box,
    signal,
    read,
    caret: () => caretOffset(element, place()),
    setCaret(offset) {
      element.focus({ preventScroll: true });
      selectSpan(element, place(), { start: offset, end: offset });
    },
    reveal: (span) => revealRect(element, () => read().rects(span)[0]),
    replace: (span, expected, replacement) =>
      signal.aborted ? Promise.resolve('refused') : replaceText(box, span, expected, replacement),
  };
}
