import { type Area, overlaps, type Point } from './areas.ts';

const edge = 8;

/**
 * Where the card opens: clear of the box if it can, else clear of `anchor` (the clicked word's line, or the badge),
 * always inside the viewport. Nothing here knows of findings: opened by key or badge, a flagged draft's card stands
 * where a clean one's does.
 */
export function placeCard(
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  box: Area,
  anchor: Area,
): Point {
  const inside = (x: number, y: number): Point => ({
    x: Math.round(Math.max(edge, Math.min(x, view.width - size.width - edge))),
    y: Math.round(Math.max(edge, Math.min(y, view.height - size.height - edge))),
  });
  const around = ({ left, top, right, bottom }: Area) => [
    inside(anchor.left, bottom + edge),
    inside(anchor.left, top - size.height - edge),
    inside(right + edge, anchor.top),
    inside(left - size.width - edge, anchor.top),
  ];
  const clearOf = (area: Area) => (point: Point) =>
    !overlaps(
      { left: point.x, top: point.y, right: point.x + size.width, bottom: point.y + size.height },
      area,
    );
  const choices = [...around(box), ...around(anchor)];
  return (
    choices.find(clearOf(box)) ?? choices.find(clearOf(anchor)) ?? inside(anchor.left, anchor.bottom + edge)
  );
}
