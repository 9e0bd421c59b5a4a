import { caretOffset, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { type KeptText, keepPlaced } from './keep-placed.ts';
import { createMirror } from './mirror-field.ts';
import { readingOf } from './read-box.ts';
import { replaceText } from './replace-text.ts';
import { revealRect } from './reveal-span.ts';
import type { Box, BoxSession } from './types.ts';
import { watchBox } from './watch-box.ts';

export interface SessionOptions {
  /** A rendered node in our own closed root, asked for when a field is first measured: the field's mirror goes there. */
  mirrorIn(): Node;
  readonly signal: AbortSignal;
}

const unread: KeptText = { place: () => ({ text: '', pieces: [] }), onMutation() {} };

/** Opens a box. Nothing is read before the session is asked to. */
export function openSession(box: Box, { mirrorIn, signal }: SessionOptions): BoxSession {
  const { element } = box;
  const mirror = isTextField(element) ? createMirror(element, mirrorIn, signal) : undefined;

  const kept = box.surface === 'unknown' ? unread : keepPlaced(box, signal);
  const { place } = kept;
  const read = () => readingOf(place(), mirror);

  return {
    box,
    signal,
    read,
    watch: (onMaybeChanged) => watchBox(box, kept, onMaybeChanged, signal),
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
