import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/marks/areas.ts';
import { layUnderlines, type Underline } from '../../../src/marks/underlines.ts';

const box: Area = { left: 100, top: 50, right: 500, bottom: 250 };
const line = (left: number, top: number, right: number, bottom: number): Area => ({
  left,
  top,
  right,
  bottom,
});
const under = (area: Area, level: 'warn' | 'remind' = 'warn', isCurrent = false): Underline => ({
  area,
  level,
  isCurrent,
});

describe('The underlines of a box', () => {
  it.each([
    ['lies at the lower edge of the words', under(line(110, 60, 180, 80)), '10px 27px', '70px 3px'],
    ['of a reminder is thinner', under(line(110, 60, 180, 80), 'remind'), '10px 28px', '70px 2px'],
    ['keeps fractions within half a pixel', under(line(110.4, 60.4, 179.6, 79.6)), '10px 27px', '70px 3px'],
    ['is cut at the right edge', under(line(480, 60, 620, 80)), '380px 27px', '20px 3px'],
    ['is cut at the left edge', under(line(80, 60, 120, 80)), '0px 27px', '20px 3px'],
    [
      'stays in the box where the box cuts the line',
      under(line(110, 240, 180, 262)),
      '10px 197px',
      '70px 3px',
    ],
  ])('%s', (_, underline, position, size) => {
    const layers = layUnderlines([underline], box);
    expect([layers.position, layers.size]).toEqual([position, size]);
  });

  it.each([
    ['above', line(110, 10, 180, 40)],
    ['below', line(110, 260, 180, 280)],
    ['to the left', line(10, 60, 90, 80)],
    ['to the right', line(510, 60, 590, 80)],
  ])('leave out what is %s of what can be seen', (_, area) => {
    expect(layUnderlines([under(area)], box).image).toBe('');
  });

  it('differ by shape, not by colour alone', () => {
    const bar = layUnderlines([under(line(110, 60, 180, 80))], box).image;
    const dashes = layUnderlines([under(line(110, 60, 180, 80), 'remind')], box).image;
    expect(bar).toBe('linear-gradient(var(--warn) 0 0)');
    expect(dashes).toMatch(
      /^repeating-linear-gradient\(90deg,var\(--remind\) 0 [\d.]+px,#0000 0 [\d.]+px\)$/,
    );
  });

  it('end a dashed line with a dash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 2000 }), (width) => {
        const { image } = layUnderlines([under(line(0, 0, width, 20), 'remind')], line(0, 0, 3000, 99));
        const [dash, step] = [...image.matchAll(/0 ([\d.]+)px/g)].map((match) => Number(match[1]));
        const rest = width % step!;
        // Within the rounding of the step to hundredths of a pixel, over all dashes.
        expect(Math.abs(rest - dash!)).toBeLessThan((0.02 * width) / step! + 0.02);
      }),
    );
  });

  it('lay the current one a ground over its whole line', () => {
    const layers = layUnderlines([under(line(110, 60, 180, 80), 'warn', true)], box);
    expect(layers.size).toBe('70px 3px,70px 20px');
    expect(layers.position).toBe('10px 27px,10px 10px');
  });
});
