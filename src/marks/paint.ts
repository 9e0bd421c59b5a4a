import type { Area } from './areas.ts';
import { layUnderlines, type Underline } from './underlines.ts';
import { make } from './words.ts';

/**
 * One element over the whole visible part of the box, from focus to blur, flagged or not: it takes no pointer, and
 * an IntersectionObserver of the page sees the same everywhere. It is moved by `transform` only, since a layout
 * shift is reported to the page.
 */
interface Paint {
  readonly element: HTMLElement;
  /** Undefined: nothing of the box can be seen. */
  cover(area: Area | undefined): void;
  draw(underlines: readonly Underline[]): void;
}

export function createPaint(document: Document): Paint {
  const element = make(document, 'div', 'paint');
  const { style } = element;
  let covered: Area | undefined;
  let drawn = '';
  let placed = '';
  return {
    element,
    cover(area) {
      covered = area;
      const { left, top, right, bottom } = area ?? { left: 0, top: 0, right: 0, bottom: 0 };
      const place = `${left} ${top} ${right} ${bottom}`;
      if (place === placed) return;
      placed = place;
      style.transform = `translate(${left}px,${top}px)`;
      style.width = `${right - left}px`;
      style.height = `${bottom - top}px`;
    },
    draw(underlines) {
      const { image, position, size } = covered
        ? layUnderlines(underlines, covered)
        : { image: '', position: '', size: '' };
      // What is drawn already is left alone, so that it does not flicker while other text is written.
      const drawing = image + position + size;
      if (drawing === drawn) return;
      drawn = drawing;
      style.backgroundImage = image;
      style.backgroundPosition = position;
      style.backgroundSize = size;
    },
  };
}
