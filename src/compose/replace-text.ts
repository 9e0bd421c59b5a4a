import type { Span } from '../rules/types.ts';
import { caretOffset, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { firstPieceAfter, type Placed } from './pieces.ts';
import { placeText } from './read-box.ts';
import { typeInto } from './type-into.ts';
import type { Box, Edit, Replaced } from './types.ts';
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
  const edit = { ...span, replacement };
  if (!window || !element.isConnected || before.text.slice(span.start, span.end) !== expected)
    return 'refused';
  if (!isEditable(box, before, edit)) return 'refused';

  const caret = caretOffset(element, before);
  const wanted = splice(before.text, edit);
  element.focus({ preventScroll: true });
  if (await typeInto(box, before.text, wanted, edit)) await settle(window);
  const after = placeText(box);
  if (after.text !== wanted) return 'refused';
  if (caret !== undefined) selectSpan(element, after, collapsed(moveOffset(caret, span, replacement.length)));
  return 'done';
}

function splice(text: string, { start, end, replacement }: Edit): string {
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
function isEditable(box: Box, placed: Placed, { start, end, replacement }: Edit): boolean {
  if (start >= end || /[\r\n]/.test(placed.text.slice(start, end) + replacement)) return false;
  if (isTextField(box.element)) {
    const { maxLength, disabled, readOnly } = box.element;
    const length = placed.text.length + replacement.length - (end - start);
    return !disabled && !readOnly && (maxLength < 0 || length <= maxLength);
  }
  for (let i = firstPieceAfter(placed.pieces, start); i < placed.pieces.length; i++) {
    const piece = placed.pieces[i];
    if (!piece || piece.start >= end) break;
    if (piece.kind === 'whole') return false;
  }
  return true;
}
