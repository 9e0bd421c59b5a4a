import type { Span } from '../rules/types.ts';
import { selectedSpan, selectSpan } from './caret.ts';
import { isTextField } from './find-box.ts';
import { endPoint, startPoint } from './find-point.ts';
import { firstPieceAfter, type Placed } from './pieces.ts';
import { placeText } from './read-box.ts';
import type { Box, Edit } from './types.ts';
import { pause } from './wait.ts';

/**
 * One edit, as if typed over a selection. `text` is what the box holds now, `wanted` what it must hold then.
 * Resolves to false, without a further try, if the text is another one at any point.
 *
 * The order was measured in fourteen editors and both browsers (NETWORKS.md B1): select; wait, since Draft.js copies
 * the selection a moment later; a synthetic `beforeinput` with plain `data`, which Lexical, Slate and Quill take (never
 * a DataTransfer: Firefox shows the page an empty one, and editors delete the selected text); wait, since some apply
 * late; and only where nothing came of it, the browser's own command. Draft.js knows no `beforeinput`, but takes the
 * older `textInput`, over a #hashtag or an @mention too, where a command would cost it its whole editor (Chromium).
 */
export async function typeInto(box: Box, text: string, wanted: string, edit: Edit): Promise<boolean> {
  const { element } = box;
  if (!select(box, text, edit)) return false;
  if (!isTextField(element)) {
    await pause(editorDelay);
    if (!select(box, text, edit)) return false;
    const isDraft = box.editor === 'draft-js';
    if (isDraft ? dispatchText(element, edit.replacement) : dispatchInsert(box, edit)) return true;
    await pause(editorDelay);
    const now = placeText(box).text;
    if (now === wanted) return true;
    if (now !== text || !select(box, text, edit)) return false;
    if (isDraft && !isWithinOneNode(placeText(box), edit)) return false;
  }
  return element.ownerDocument.execCommand('insertText', false, edit.replacement);
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

/**
 * True if the editor took the event for its own. Where it did not, Chromium would insert the text by itself, as its
 * command does: kept from it behind all handlers of the page.
 */
function dispatchText(element: HTMLElement, text: string): boolean {
  const view = element.ownerDocument.defaultView as Window;
  const event = element.ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, view, text);
  let isTaken = false;
  const last = () => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  view.addEventListener('textInput', last);
  element.dispatchEvent(event);
  view.removeEventListener('textInput', last);
  return isTaken;
}

function isWithinOneNode({ pieces }: Placed, span: Span): boolean {
  const first = pieces[firstPieceAfter(pieces, span.start)];
  const last = pieces[firstPieceAfter(pieces, span.end - 1)];
  return first !== undefined && first.node === last?.node;
}

/** True if the editor took the event for its own. */
function dispatchInsert({ element, ...box }: Box, edit: Edit): boolean {
  const placed = placeText({ element, ...box });
  const start = startPoint(placed, edit.start);
  const end = endPoint(placed, edit.end);
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
      data: edit.replacement,
      targetRanges: [target],
    }),
  );
}
