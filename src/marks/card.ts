import type { MarksWords } from '../i18n/marks.ts';
import type { Language } from '../rules/types.ts';
import type { Point } from './areas.ts';
import { type CardView, cardLines } from './describe-finding.ts';
import { make, say } from './words.ts';

export const cardButtons = [
  'previous',
  'next',
  'apply',
  'ignoreOnce',
  'ignorePhrase',
  'showClause',
  'close',
] as const;
export type CardButton = (typeof cardButtons)[number];

/** The card's nodes: built once, filled anew. It has one size, whatever it says. */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
  fill(view: CardView): void;
  /** A line of our own below the rest: what became of the last click. */
  tell(line: string): void;
  moveTo(point: Point): void;
  /** The button that this element is, or is in. */
  buttonAt(element: Element | null): CardButton | undefined;
  /** What Tab goes through, in order. */
  stops(): readonly HTMLElement[];
}

export function createCard(document: Document, language: Language, words: MarksWords): Card {
  const element = make(document, 'div', 'card', { role: 'dialog', tabindex: '-1', lang: language });
  const level = make(document, 'span', 'level');
  const position = make(document, 'span', 'position');
  const body = make(document, 'div', 'body', { tabindex: '0', role: 'group' });
  const text = make(document, 'div', 'text');
  const title = make(document, 'div', 'title', { role: 'heading', 'aria-level': '1' });
  const lines = cardLines.map((line) => [line, make(document, 'p', line)] as const);
  const told = lines.find(([line]) => line === 'told')![1];
  const buttons = new Map<Element, CardButton>();
  const button = (kind: CardButton, name: string, face = name) => {
    const made = make(document, 'button', kind === 'apply' ? 'key main' : 'key', { type: 'button' });
    buttons.set(made, kind);
    label(made, name, face);
    return made;
  };
  const previous = button('previous', words.previous, '‹');
  const next = button('next', words.next, '›');
  const actions = {
    apply: button('apply', ''),
    ignoreOnce: button('ignoreOnce', words.ignoreOnce),
    ignorePhrase: button('ignorePhrase', words.ignorePhrase),
    showClause: button('showClause', words.showClause),
  };
  const head = make(document, 'div', 'head');
  const foot = make(document, 'div', 'foot');
  head.append(level, position, previous, next);
  text.append(title, ...lines.map(([, line]) => line));
  body.append(text);
  foot.append(...Object.values(actions), button('close', words.close));
  element.append(head, body, foot);
  let isOpen = false;

  return {
    element,
    get isOpen() {
      return isOpen;
    },
    setOpen(open) {
      isOpen = open;
      element.classList.toggle('open', open);
    },
    fill(view) {
      element.className = `card ${view.tone}${isOpen ? ' open' : ''}`;
      element.setAttribute('aria-label', `${view.name}: ${view.title}`);
      body.setAttribute('aria-label', view.title);
      say(level, view.level);
      say(position, view.position);
      say(title, view.title);
      for (const [line, node] of lines) sayOrHide(node, view.lines[line]);
      for (const [kind, node] of Object.entries(actions)) {
        const name = view.buttons[kind as keyof typeof actions];
        label(node, name, name);
        node.hidden = name === '';
      }
      previous.disabled = next.disabled = !view.canStep;
      body.scrollTop = 0;
    },
    tell(line) {
      sayOrHide(told, line);
      told.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    moveTo({ x, y }) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    buttonAt(at) {
      return buttons.get(at?.closest('button') ?? element);
    },
    stops() {
      const keys = [...element.querySelectorAll('button')].filter((key) => !key.hidden && !key.disabled);
      return [body, ...keys];
    },
  };
}

function label(button: Element, name: string, face: string): void {
  say(button, face);
  button.setAttribute('aria-label', name);
}

function sayOrHide(line: HTMLElement, text: string): void {
  say(line, text);
  line.hidden = text === '';
}
