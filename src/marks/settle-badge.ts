import type { BoxSession } from '../compose/types.ts';
import { type Area, overlaps } from './areas.ts';
import type { Badge } from './badge.ts';
import { badgePoint, badgeSize, chooseBadgePlace, type Rank } from './badge-place.ts';
import { probePage } from './probe-page.ts';

/** Keeps the badge at its place by the box: carried along at once, chosen anew only now and then. */
export function settleBadge(badge: Badge, host: Element, session: BoxSession, view: Window) {
  const box = session.box.element;
  let rank: Rank | undefined;
  const move = (visible: Area | undefined) => {
    // Nothing of the box can be seen: the badge waits outside the viewport.
    if (!visible) badge.moveTo({ x: -2 * badgeSize.width, y: 0 });
    else if (rank !== undefined) badge.moveTo(badgePoint(visible, rank));
  };
  return {
    move,
    settle(visible: Area | undefined) {
      if (visible) {
        // A long draft has a thousand lines: they are measured once, and only where all around the box is taken.
        let lines: readonly Area[] | undefined;
        const isWritten = (place: Area) => {
          lines ??= linesOf(session);
          return lines.some((line) => overlaps(line, place));
        };
        const around = {
          box: box.getBoundingClientRect(),
          visible,
          view: { width: view.innerWidth, height: view.innerHeight },
          probe: (x: number, y: number) => probePage(x, y, host, box),
          isWritten,
        };
        rank = chooseBadgePlace(around, rank);
      }
      move(visible);
    },
  };
}

function linesOf(session: BoxSession): readonly Area[] {
  const reading = session.read();
  return reading.rects({ start: 0, end: reading.text.length });
}
