import { fillIn } from '../i18n/fill-in.ts';
import type { MarksWords } from '../i18n/marks.ts';
import type { Point } from './areas.ts';
import type { Shown } from './types.ts';
import { countLevels, make, say } from './words.ts';

/** The count beside the box: at its place in every state, so that the page learns nothing from its being there. */
export interface Badge {
  readonly element: HTMLElement;
  tell(shown: Shown): void;
  moveTo(point: Point): void;
  setExpanded(isExpanded: boolean): void;
}

export function createBadge(document: Document, words: () => MarksWords): Badge {
  const element = make(document, 'button', 'badge', { type: 'button', 'aria-haspopup': 'dialog' });
  const sign = make(document, 'span', 'sign', { 'aria-hidden': 'true' });
  const count = make(document, 'span', 'count', { 'aria-hidden': 'true' });
  element.append(sign, count);
  return {
    element,
    tell({ findings, state }) {
      const tone =
        state === 'unread'
          ? 'unread'
          : findings.some(({ level }) => level === 'warn')
            ? 'warn'
            : findings.length > 0
              ? 'remind'
              : 'clean';
      element.className = `badge ${tone}`;
      say(sign, signs[tone]);
      say(count, state === 'unread' ? pad('?') : pad(String(Math.min(findings.length, 99))));
      element.setAttribute('aria-label', nameOf(tone, findings, words()));
    },
    moveTo({ x, y }) {
      element.style.transform = `translate(${x}px,${y}px)`;
    },
    setExpanded(isExpanded) {
      element.setAttribute('aria-expanded', String(isExpanded));
    },
  };
}

function nameOf(tone: keyof typeof signs, findings: Shown['findings'], words: MarksWords): string {
  if (tone === 'unread') return words.badgeUnread;
  if (tone === 'clean') return words.badgeClean;
  return fillIn(words.badge, { n: findings.length, parts: countLevels(findings, words.counted) });
}

const signs = { warn: '!', remind: '•', clean: '✓', unread: '–' } as const;

/** Two figures wide, whatever it says: the size of painted text can be reported to the page. */
function pad(figures: string): string {
  return figures.padStart(2, '\u2007');
}
