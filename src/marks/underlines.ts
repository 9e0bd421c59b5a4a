import type { Level } from '../rules/types.ts';
import type { Area } from './areas.ts';

export interface Underline {
  readonly area: Area;
  readonly level: Level;
  /** The one that the open card speaks of. */
  readonly isCurrent: boolean;
}

/** The three properties that draw all underlines of a box as background layers of one element. */
interface Layers {
  readonly image: string;
  readonly position: string;
  readonly size: string;
}

const thickness = { warn: 3, remind: 2 } as const;
const dash = 5;
const gap = 3;

/**
 * One layer a line of text, as wide as the text (within half a pixel), at its lower edge. The levels differ in
 * shape, not in colour alone: a warning is a solid bar, a reminder is dashed. What lies outside `within` is cut.
 */
export function layUnderlines(underlines: readonly Underline[], within: Area): Layers {
  const image: string[] = [];
  const position: string[] = [];
  const size: string[] = [];
  const lay = (picture: string, left: number, top: number, width: number, height: number) => {
    image.push(picture);
    position.push(`${left}px ${top}px`);
    size.push(`${width}px ${height}px`);
  };
  const height = Math.round(within.bottom - within.top);
  for (const { area, level, isCurrent } of underlines) {
    const left = Math.round(Math.max(area.left, within.left) - within.left);
    const right = Math.round(Math.min(area.right, within.right) - within.left);
    const bottom = Math.round(area.bottom - within.top);
    if (right <= left || bottom <= 0 || area.top >= within.bottom) continue;
    const width = right - left;
    const thick = thickness[level];
    // A line that the box cuts below keeps its underline at the edge only if its letters can be seen there.
    lay(pictures[level](width), left, Math.min(bottom, height) - thick, width, thick);
    if (isCurrent) {
      const top = Math.max(0, Math.round(area.top - within.top));
      lay('linear-gradient(var(--now) 0 0)', left, top, width, Math.min(bottom, height) - top);
    }
  }
  return { image: image.join(), position: position.join(), size: size.join() };
}

const pictures: Readonly<Record<Level, (width: number) => string>> = {
  warn: () => 'linear-gradient(var(--warn) 0 0)',
  remind: (width) => {
    // A whole number of dashes, so that the last one ends where the text ends.
    const dashes = Math.max(1, Math.round((width + gap) / (dash + gap)));
    const step = (width + gap) / dashes;
    const long = Math.max(1, step - gap);
    return `repeating-linear-gradient(90deg,var(--remind) 0 ${long.toFixed(2)}px,#0000 0 ${step.toFixed(2)}px)`;
  },
};
