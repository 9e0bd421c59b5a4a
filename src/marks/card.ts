import type { MarksWords } from '../i18n/marks.ts';
import type { Point } from './areas.ts';
import { type CardView, cardLines } from './describe-finding.ts';
import { make, say } from './words.ts';

export type CardButton =
  | 'previous'
  | 'next'
  | 'apply'
  | 'ignoreOnce'
  | 'ignorePhrase'
  | 'showClause'
  | 'close';

/**
 * The card's nodes. It has one size and its buttons have their slots, whatever it says. Its lines are made anew for
 * each finding: a line that only moved would be reported to the page as a layout shift, with its rectangle.
 */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
  fill(view: CardView, words: MarksWords): void;
  /** A line of our own below the rest: what became of the last click. */
  tell(line: string): void;
  moveTo(point: Point): void;
  kindOf(button: Element): CardButton | undefined;
  /** What Tab goes through, in order. */
  stops(): readonly HTMLElement[];
}

export function createCard(document: Document): Card {
  const element = make(document, 'div', 'card', { role: 'dialog', tabindex: '-1' });
  const level = make(document, 'span', 'level');
  const position = make(document, 'span', 'position');
  const body = make(document, 'div', 'body');
  const buttons = new Map<Element, CardButton>();
  const button = (kind: CardButton) => {
    const made = make(document, 'button', kind === 'apply' ? 'key main' : 'key', { type: 'button' });
    buttons.set(made, kind);
    return made;
  };
  const previous = button('previous');
  const next = button('next');
  const end = button('close');
  const actions = {
    apply: button('apply'),
    ignoreOnce: button('ignoreOnce'),
    ignorePhrase: button('ignorePhrase'),
    showClause: button('showClause'),
  };
  const head = make(document, 'div', 'head');
  const foot = make(document, 'div', 'foot');
  head.append(level, position, previous, next, end);
  foot.append(...Object.values(actions));
  element.append(head, body, foot);
  let isOpen = false;

  // A button that is disabled under the focus drops it, and with it the card and the box's session.
  const setDisabled = (node: HTMLButtonElement, isDisabled: boolean) => {
    if (isDisabled && node.matches(':focus')) element.focus({ preventScroll: true });
    node.disabled = isDisabled;
  };

  const makeLine = (part: string, line: string) => {
    if (line === '') return [];
    const node = make(document, 'p', part);
    say(node, line);
    return [node];
  };

  return {
    element,
    get isOpen() {
      return isOpen;
    },
    setOpen(open) {
      isOpen = open;
      element.classList.toggle('open', open);
    },
    fill(view, words) {
      element.lang = words.language;
      element.className = `card ${view.tone}${isOpen ? ' open' : ''}`;
      element.setAttribute('aria-label', `${view.name}: ${view.title}`);
      say(level, view.level);
      say(position, view.position);
      const title = make(document, 'div', 'title', { role: 'heading', 'aria-level': '1' });
      say(title, view.title);
      body.replaceChildren(title, ...cardLines.flatMap((line) => makeLine(line, view.lines[line])));
      for (const [kind, node] of Object.entries(actions)) {
        const name = view.buttons[kind as keyof typeof actions];
        label(node, name);
        setDisabled(node, name === '');
      }
      label(previous, words.previous, '‹');
      label(next, words.next, '›');
      label(end, words.close);
      for (const node of [previous, next]) setDisabled(node, !view.canStep);
      element.scrollTop = 0;
    },
    tell(line) {
      body.querySelector('.told')?.remove();
      body.append(...makeLine('told', line));
      element.scrollTop = element.scrollHeight;
    },
    moveTo({ x, y }) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    kindOf: (button) => buttons.get(button),
    stops() {
      return [...element.querySelectorAll('button')].filter((key) => !key.disabled);
    },
  };
}

function label(button: Element, name: string, face = name): void {
  say(button, face);
  button.setAttribute('aria-label', name);
}
