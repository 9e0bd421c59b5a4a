import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, overlaps } from '../../../src/marks/areas.ts';
import {
  type Around,
  badgePoint,
  badgeSize,
  chooseBadgePlace,
  type Ground,
} from '../../../src/marks/badge-place.ts';

const view = { width: 1000, height: 700 };

/** A page with one box, where `grounds` says what stands around it. */
function page(visible: Area, grounds: readonly (readonly [Area, Ground])[], written?: Area): Around {
  return {
    box: visible,
    visible,
    view,
    probe: (x, y) =>
      grounds.find(([area]) => overlaps(area, { left: x, right: x + 0.1, top: y, bottom: y + 0.1 }))?.[1] ??
      'free',
    isWritten: (area) => written !== undefined && overlaps(area, written),
  };
}
const areaOf = (around: Around, rank: number): Area => {
  const { x, y } = badgePoint(around.visible, rank);
  return { left: x, top: y, right: x + badgeSize.width, bottom: y + badgeSize.height };
};
const box: Area = { left: 200, top: 200, right: 600, bottom: 300 };
const below: Area = { left: 0, top: 300, right: 1000, bottom: 340 };
const over: Area = { left: 0, top: 160, right: 1000, bottom: 200 };

describe('The badge', () => {
  it('is at most 64 pixels wide and high', () => {
    expect(Math.max(badgeSize.width, badgeSize.height)).toBeLessThanOrEqual(64);
  });

  it.each<[string, Around, (area: Area) => boolean]>([
    ['below the box, at its end', page(box, []), (at) => at.top > box.bottom && at.right === box.right],
    ['above, where buttons stand below', page(box, [[below, 'control']]), (at) => at.bottom < box.top],
    [
      'beside it, where buttons stand above and below',
      page(box, [
        [below, 'control'],
        [over, 'control'],
      ]),
      (at) => at.left > box.right,
    ],
    ['above, where text stands below', page(box, [[below, 'text']]), (at) => at.bottom < box.top],
    [
      'inside, where nothing is around',
      page({ left: 0, top: 0, right: 1000, bottom: 700 }, [], { left: 0, top: 0, right: 1000, bottom: 650 }),
      (at) => at.top > 650 && at.right < 1000,
    ],
  ])('stands %s', (_, around, isRight) => {
    expect(isRight(areaOf(around, chooseBadgePlace(around, undefined)))).toBe(true);
  });

  it('stays where it is while that is as good as any', () => {
    const around = page(box, []);
    for (const rank of [0, 1, 2, 3]) expect(chooseBadgePlace(around, rank)).toBe(rank);
  });

  it('leaves a place that a control has come to', () => {
    const around = page(box, [[below, 'control']]);
    expect(areaOf(around, chooseBadgePlace(around, 0)).bottom).toBeLessThan(box.top);
  });

  it('is never over the written text while a place is free', () => {
    const sizes = fc.record({
      left: fc.integer({ min: 0, max: 500 }),
      top: fc.integer({ min: 40, max: 300 }),
      width: fc.integer({ min: 60, max: 400 }),
      height: fc.integer({ min: 30, max: 300 }),
    });
    fc.assert(
      fc.property(sizes, ({ left, top, width, height }) => {
        const area = { left, top, right: left + width, bottom: top + height };
        const around = page(area, [], area);
        expect(overlaps(areaOf(around, chooseBadgePlace(around, undefined)), area)).toBe(false);
      }),
    );
  });
});
