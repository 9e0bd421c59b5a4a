import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/marks/areas.ts';
import { placeCard } from '../../../src/marks/card-place.ts';

const size = { width: 360, height: 452 };
const view = { width: 1280, height: 800 };
const box = { left: 300, top: 100, right: 800, bottom: 200 };
const badge = { left: 748, top: 204, right: 800, bottom: 232 };
const cardAt = ({ x, y }: { x: number; y: number }) => ({
  left: x,
  top: y,
  right: x + size.width,
  bottom: y + size.height,
});

describe('The card', () => {
  it('opens below the box where there is room', () => {
    expect(placeCard(size, view, box, badge)).toEqual({ x: 748, y: 208 });
  });

  it.each([
    ['above', { left: 300, top: 600, right: 800, bottom: 700 }],
    ['right of', { left: 100, top: 200, right: 600, bottom: 700 }],
    ['left of', { left: 700, top: 200, right: 1200, bottom: 700 }],
  ])('opens %s the box where there is no room below', (_, place) => {
    expect(overlaps(cardAt(placeCard(size, view, place, place)), place)).toBe(false);
  });

  it('keeps clear of the clicked line where the box fills the window', () => {
    const whole = { left: 0, top: 0, right: 1280, bottom: 800 };
    const word = { left: 500, top: 300, right: 580, bottom: 320 };
    expect(overlaps(cardAt(placeCard(size, view, whole, word)), word)).toBe(false);
  });

  it('is always inside the window', () => {
    const area = fc
      .tuple(
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: -500, max: 2000 }),
        fc.nat(900),
        fc.nat(900),
      )
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(area, area, (anyBox, anchor) => {
        const at = cardAt(placeCard(size, view, anyBox, anchor));
        expect(at.left >= 0 && at.top >= 0 && at.right <= view.width && at.bottom <= view.height).toBe(true);
      }),
    );
  });
});
