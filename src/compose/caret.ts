import type { Span } from '../rules/types.ts';
import { isTextField } from './find-box.ts';
import { endPoint, offsetOfPoint, startPoint } from './find-point.ts';
import type { Placed } from './pieces.ts';

/** The caret's offset in the text, or undefined where there is none in this box or a range is selected. */
export function caretOffset(element: HTMLElement, placed: Placed): number | undefined {
  const selected = selectedSpan(element, placed);
  return selected && selected.start === selected.end ? selected.start : undefined;
}

/** What is selected in the box (empty at a caret), or undefined where the selection is elsewhere. */
export function selectedSpan(element: HTMLElement, placed: Placed): Span | undefined {
  if (isTextField(element)) {
    const { selectionStart, selectionEnd } = element;
    return selectionStart === null || selectionEnd === null
      ? undefined
      : { start: selectionStart, end: selectionEnd };
  }
  const selection = selectionAround(element);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return undefined;
  const anchor = offsetOfPoint(placed, { node: selection.anchorNode, offset: selection.anchorOffset });
  if (selection.isCollapsed) return { start: anchor, end: anchor };
  const focus = offsetOfPoint(placed, { node: selection.focusNode, offset: selection.focusOffset });
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects a span, or puts the caret there; false where the box has no such place. */
export function selectSpan(element: HTMLElement, placed: Placed, span: Span): boolean {
  if (isTextField(element)) {
    element.setSelectionRange(span.start, span.end);
    return true;
  }
  const end = endPoint(placed, span.end);
  const start = span.start === span.end ? end : startPoint(placed, span.start);
  const selection = selectionAround(element);
  if (!start || !end || !selection) return false;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}

/** Chromium keeps a selection inside an open shadow root to that root; Firefox shows it on the document. */
function selectionAround(element: HTMLElement): Selection | null {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function')
    return root.getSelection();
  return element.ownerDocument.getSelection();
}
