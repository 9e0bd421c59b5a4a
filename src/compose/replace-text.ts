import type { Span } from '../rules/types.ts';
import { caretOffset, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { firstPieceAfter, type Placed } from './pieces.ts';
import { planSteps, type Step } from './plan-steps.ts';
import { placeText } from './read-box.ts';
import { typeInto } from './type-into.ts';
import type { Box, Replaced } from './types.ts';
import { settle } from './wait.ts';

/**
 * Puts `replacement` in the place of the span through the editor's own input path, so that its model and its undo stay
 * right, and keeps the caret where it was in the text. Refused, with nothing touched, where the text at the span is not
 * `expected` any more or the edit would cross a thing that is not text; refused, too, where the editor did not take it.
 */
export async function replaceText(
  box: Box,
  span: Span,
  expected: string,
  replacement: string,
): Promise<Replaced> {
  const { element } = box;
  const window = element.ownerDocument.defaultView;
  const before = placeText(box);
  if (!window || !element.isConnected || before.text.slice(span.start, span.end) !== expected)
    return 'refused';
  const steps = isEditable(box, before, span, replacement)
    ? planSteps(box, before, span, replacement)
    : undefined;
  if (!steps) return 'refused';

  const caret = caretOffset(element, before);
  element.focus({ preventScroll: true });
  let text = before.text;
  for (const step of steps) {
    const wanted = splice(text, step);
    if (!(await typeInto(box, text, wanted, step))) break;
    text = wanted;
    await settle(window);
  }
  const after = placeText(box);
  if (after.text !== splice(before.text, { ...span, replacement })) return 'refused';
  if (caret !== undefined) selectSpan(element, after, collapsed(moveOffset(caret, span, replacement.length)));
  return 'done';
}

export function splice(text: string, { start, end, replacement }: Step): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Where an offset is after a span became `length` units long: inside the span, it goes to the span's new end. */
export function moveOffset(offset: number, span: Span, length: number): number {
  if (offset <= span.start) return offset;
  return offset >= span.end ? offset + length - (span.end - span.start) : span.start + length;
}

function collapsed(offset: number): Span {
  return { start: offset, end: offset };
}

/** Text only, within one line, within what the field can hold. */
function isEditable(box: Box, placed: Placed, span: Span, replacement: string): boolean {
  if (span.start >= span.end || /[\r\n]/.test(placed.text.slice(span.start, span.end) + replacement))
    return false;
  if (isTextField(box.element)) {
    const { maxLength, disabled, readOnly } = box.element;
    const length = placed.text.length + replacement.length - (span.end - span.start);
    return !disabled && !readOnly && (maxLength < 0 || length <= maxLength);
  }
  for (let i = firstPieceAfter(placed.pieces, span.start); i < placed.pieces.length; i++) {
    const piece = placed.pieces[i];
    if (!piece || piece.start >= span.end) break;
    if (piece.kind === 'whole') return false;
  }
  return true;
}
