import { isTextField } from './find-box.ts';
import { measureSpan } from './measure-span.ts';
import type { Mirror } from './mirror-field.ts';
import type { Placed } from './pieces.ts';
import { readEditable } from './read-editable.ts';
import type { Box, Reading } from './types.ts';

/** The box's text and where its characters stand, at this moment. A field has no pieces: its mirror measures. */
export function placeText(box: Box): Placed {
  return isTextField(box.element) ? { text: box.element.value, pieces: [] } : readEditable(box.element);
}

/** `mirror` is that of a field; an editable needs none. */
export function readingOf(placed: Placed, mirror: Mirror | undefined): Reading {
  return {
    text: placed.text,
    rects: (span) => (mirror ? mirror.measure(placed.text, span) : measureSpan(placed, span)),
  };
}
