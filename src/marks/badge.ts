import type { MarksWords } from '../i18n/marks.ts';
import type { Point } from './areas.ts';
import type { Shown } from './types.ts';
import { make, say } from './words.ts';

/** The count beside the box: at its place in every state, so that the page learns nothing from its being there. */
export interface Badge {
  readonly element: HTMLElement;
  tell(shown: Shown): void;
  moveTo(point: Point): void;
  setExpanded(isExpanded: boolean): void;
}

export function createBadge(document: Document, words: MarksWords): Badge {
  const element = make(document, 'button', 'badge', { type: 'button', 'aria-haspopup': 'dialog' });
  const sign = make(document, 'span', 'sign', { 'aria-hidden': 'true' });
  const count = make(document, 'span', 'count', { 'aria-hidden': 'true' });
  element.append(sign, count);
  return {
    element,
    tell({ findings, state }) {
      const warns = findings.filter((finding) => finding.level === 'warn').length;
      const tone =
        state === 'unread' ? 'unread' : warns > 0 ? 'warn' : findings.length > 0 ? 'remind' : 'clean';
      element.className = `badge ${tone}`;
      say(sign, signs[tone]);
      say(count, state === 'unread' ? pad('?') : pad(String(Math.min(findings.length, 99))));
      const name = state === 'unread' ? words.badgeUnread : words.badge(warns, findings.length - warns);
      element.setAttribute('aria-label', name);
    },
    moveTo({ x, y }) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    setExpanded(isExpanded) {
      element.setAttribute('aria-expanded', String(isExpanded));
    },
  };
}

const signs = { warn: '!', remind: '•', clean: '✓', unread: '–' } as const;

/** Two figures wide, whatever it says: the size of painted text can be reported to the page. */
function pad(figures: string): string {
  return figures.padStart(2, '\u2007');
}
