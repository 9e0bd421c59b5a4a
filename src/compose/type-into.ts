import type { Span } from '../rules/types.ts';
import { selectedSpan, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { endPoint, startPoint } from './find-point.ts';
import type { Step } from './plan-steps.ts';
import { placeText } from './read-box.ts';
import type { Box } from './types.ts';
import { pause } from './wait.ts';

/**
 * One edit, as if typed over a selection. `text` is what the box holds now, `wanted` what it must hold then.
 * Resolves to false, without a further try, if the text is another one at any point.
 *
 * The order was measured in fourteen editors and both browsers (NETWORKS.md B1): select; wait, since Draft.js copies
 * the selection a moment later; a synthetic `beforeinput` with plain `data`, which Lexical, Slate and Quill take (never
 * a DataTransfer: Firefox shows the page an empty one, and editors delete the selected text); wait, since some apply
 * late; and only where nothing came of it, the browser's own command.
 */
export async function typeInto(box: Box, text: string, wanted: string, step: Step): Promise<boolean> {
  const { element } = box;
  if (!select(box, text, step)) return false;
  if (!isTextField(element)) {
    await pause(editorDelay);
    if (!select(box, text, step)) return false;
    if (dispatchInsert(box, step)) return true;
    await pause(editorDelay);
    const now = placeText(box).text;
    if (now === wanted) return true;
    if (now !== text || !select(box, text, step)) return false;
  }
  return element.ownerDocument.execCommand('insertText', false, step.replacement);
}

/** In ms. */
const editorDelay = 40;

/**
 * False where the box holds another text by now: the person typed on, and the offsets mean nothing any more.
 * A selection that stands is left alone: setting it again would start Draft.js's delay anew.
 */
function select(box: Box, text: string, span: Span): boolean {
  const placed = placeText(box);
  if (placed.text !== text) return false;
  const selected = selectedSpan(box.element, placed);
  if (selected?.start === span.start && selected.end === span.end) return true;
  return selectSpan(box.element, placed, span);
}

/** True if the editor took the event for its own. */
function dispatchInsert({ element, ...box }: Box, step: Step): boolean {
  const placed = placeText({ element, ...box });
  const start = startPoint(placed, step.start);
  const end = endPoint(placed, step.end);
  if (!start || !end) return false;
  const target = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return !element.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertText',
      data: step.replacement,
      targetRanges: [target],
    }),
  );
}
