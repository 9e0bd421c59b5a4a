/**
 * Scrolls what holds the box, from the inside out, until the rectangle is in view; only as far as needed, at once.
 * `measure` is asked again after each step, since each moves it.
 */
export function revealRect(element: HTMLElement, measure: () => DOMRect | undefined): void {
  for (let at: Element | null = element; at; at = parentThroughRoots(at)) {
    if (!isScroller(at)) continue;
    const rect = measure();
    if (!rect) return;
    const view = viewOf(at);
    at.scrollBy({
      left: overshoot(rect.left, rect.right, view.left, view.right),
      top: overshoot(rect.top, rect.bottom, view.top, view.bottom),
      behavior: 'instant',
    });
  }
}

/** px of air around what was brought into view. */
const margin = 24;

function overshoot(start: number, end: number, viewStart: number, viewEnd: number): number {
  if (start >= viewStart && end <= viewEnd) return 0;
  return start < viewStart ? start - viewStart - margin : Math.min(end - viewEnd + margin, start - viewStart);
}

function isScroller(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return true;
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  return /auto|scroll|hidden/.test(getComputedStyle(element).overflow);
}

function viewOf(element: Element): { left: number; top: number; right: number; bottom: number } {
  if (element === element.ownerDocument.scrollingElement)
    return {
      left: 0,
      top: 0,
      right: element.clientWidth,
      bottom: element.ownerDocument.documentElement.clientHeight,
    };
  const box = element.getBoundingClientRect();
  return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}

function parentThroughRoots(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
