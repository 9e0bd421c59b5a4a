import { type Area, overlaps, type Point } from './areas.ts';

export const badgeSize = { width: 52, height: 28 } as const;

/** What stands at a point of the page, our own drawing left out. */
export type Ground = 'free' | 'text' | 'control';

export interface Around {
  /** The box as it is. */
  readonly box: Area;
  /** What can be seen of it. */
  readonly visible: Area;
  readonly view: { readonly width: number; readonly height: number };
  probe(x: number, y: number): Ground;
  /** True where a line of the draft's text stands; asked only for places inside the box. */
  isWritten(area: Area): boolean;
}

const edge = 4;
const firstInside = 12;
const insideCost = 20;
const costs: Readonly<Record<Ground, number>> = { free: 0, text: 2, control: 100 };

/** Which of the places around the box. */
export type Rank = number;

/**
 * The best place around the box, by what the page has there and never by what was found in the draft. A place that
 * is as good as any is kept, so that the badge does not wander.
 */
export function chooseBadgePlace(around: Around, now: Rank | undefined): Rank {
  const choices = places(around.visible);
  const here = now === undefined ? undefined : choices[now];
  if (now !== undefined && here && costOf(here, around) === 0) return now;
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [rank, point] of choices.entries()) {
    // Inside the box costs the whole text's lines: asked only where all around it is taken.
    if (rank >= firstInside && lowest < insideCost) break;
    const cost = costOf(point, around) + (rank === now ? -1 : rank / 100);
    if (cost >= lowest) continue;
    lowest = cost;
    best = rank;
  }
  return best;
}

export function badgePoint(visible: Area, rank: Rank): Point {
  return places(visible)[rank]!;
}

/** Outside the box first (below, above, right, left), then its inner corners. */
function places({ left, top, right, bottom }: Area): readonly Point[] {
  const { width, height } = badgeSize;
  const endX = right - width;
  const middleX = Math.round((left + right - width) / 2);
  const middleY = Math.round((top + bottom - height) / 2);
  const below = bottom + edge;
  const over = top - height - edge;
  const after = right + edge;
  const before = left - width - edge;
  return [
    { x: endX, y: below },
    { x: endX, y: over },
    { x: after, y: bottom - height },
    { x: after, y: top },
    { x: left, y: below },
    { x: left, y: over },
    { x: middleX, y: below },
    { x: middleX, y: over },
    { x: before, y: bottom - height },
    { x: before, y: top },
    { x: after, y: middleY },
    { x: before, y: middleY },
    { x: endX - edge, y: bottom - height - edge },
    { x: endX - edge, y: top + edge },
    { x: left + edge, y: bottom - height - edge },
    { x: left + edge, y: top + edge },
  ];
}

function costOf({ x, y }: Point, { box, view, probe, isWritten }: Around): number {
  const { width, height } = badgeSize;
  const area = { left: x, top: y, right: x + width, bottom: y + height };
  if (x < 0 || y < 0 || area.right > view.width || area.bottom > view.height) return 10_000;
  if (overlaps(area, box)) return isWritten(area) ? 5_000 : insideCost + probeAll(area, probe, 'control');
  return probeAll(area, probe);
}

function probeAll({ left, top, right, bottom }: Area, probe: Around['probe'], only?: Ground): number {
  let cost = 0;
  for (const x of [left + 1, (left + right) / 2, right - 1])
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      const ground = probe(x, y);
      if (only === undefined || ground === only) cost += costs[ground];
    }
  return cost;
}
