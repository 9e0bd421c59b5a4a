import { holdsPoint } from './areas.ts';
import type { Card } from './card.ts';
import { above, type Host } from './host.ts';
import { readKey } from './keys.ts';
import type { CardDesk } from './operate-card.ts';
import type { Ears } from './types.ts';

interface Parts {
  readonly host: Host;
  readonly box: Element;
  readonly badge: Element;
  readonly card: Card;
  readonly desk: CardDesk;
  /** Opens the card by key or badge; closes it if it is open. */
  toggle(takesFocus: boolean): void;
  /** Opens the card if a flagged word is at this point of the viewport. */
  openAt(x: number, y: number): void;
  leave(): void;
}

/** What the person's pointer, keys and focus do to our drawing. The shield hands over trusted events only. */
export function listen({ host, box, badge, card, desk, toggle, openAt, leave }: Parts): Ears {
  const { root } = host;
  let pressed: Element | null = null;
  let swallowed = '';
  // Nothing in the card is hit but the card itself (see the sheet), so its buttons are found by their place.
  const buttonAt = ({ clientX, clientY }: MouseEvent) =>
    (root.elementFromPoint(clientX, clientY) === badge ? [badge] : card.isOpen ? card.stops() : []).find(
      (button) => holdsPoint(button.getBoundingClientRect(), clientX, clientY),
    ) ?? null;

  const click = (event: MouseEvent) => {
    // Enter, Space and a screen reader's press come without a place: the focus says what is meant.
    const isPointer = event.detail > 0;
    const target = isPointer ? buttonAt(event) : root.activeElement;
    if (!target || (isPointer && pressed !== target)) return;
    if (target === badge) return toggle(!isPointer);
    const button = card.kindOf(target);
    if (button) desk.press(button);
  };

  const key = (event: KeyboardEvent, focus: 'card' | 'box') => {
    const command = readKey(event, focus, card.isOpen);
    if (command === undefined) return;
    if (command === 'typing') return desk.close(false);
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.code;
    if (command === 'open') toggle(true);
    else if (command === 'close') desk.close(true);
    else if (command === 'previous' || command === 'next') desk.step(command === 'next' ? 1 : -1);
    else desk.moveFocus(command === 'tab' ? 1 : -1);
  };

  /** A key that the page did not hear go down: there are dialogs that close when Escape comes up. */
  const keyUp = (event: KeyboardEvent) => {
    if (event.code === swallowed) event.stopImmediatePropagation();
    swallowed = '';
  };

  const focusOut = (to: EventTarget | null) => {
    if (desk.isApplying || to === host.element) return;
    if (to === null && !box.ownerDocument.hasFocus()) return;
    desk.close(false);
    if (!(to instanceof Element && isAt(to, box))) leave();
  };

  return {
    inside(event) {
      if (event.type === 'mousedown') {
        // The focus stays in the editor.
        event.preventDefault();
        pressed = buttonAt(event as MouseEvent);
      } else if (event.type === 'pointermove')
        card.element.style.cursor = buttonAt(event as PointerEvent) ? 'pointer' : '';
      else if (event.type === 'click') click(event as MouseEvent);
      else if (event.type === 'keydown') key(event as KeyboardEvent, 'card');
      else if (event.type === 'focusout') focusOut((event as FocusEvent).relatedTarget);
    },
    outside(event) {
      if (event.type === 'keydown') key(event as KeyboardEvent, 'box');
      else if (event.type === 'keyup') keyUp(event as KeyboardEvent);
      else if (event.type === 'pointerdown') desk.close(false);
      else if (event.type === 'click') {
        const { button, detail, clientX, clientY } = event as MouseEvent;
        if (button === 0 && detail === 1 && event.composedPath().includes(box)) openAt(clientX, clientY);
      }
    },
  };
}

/** True for the box, what is in it, and an open shadow host that it is drawn in. */
function isAt(element: Element, box: Element): boolean {
  if (box.contains(element)) return true;
  for (let at: Element | null = box; at; at = above(at)) if (at === element && at.shadowRoot) return true;
  return false;
}
