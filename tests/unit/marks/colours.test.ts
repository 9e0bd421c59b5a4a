import { describe, expect, it } from 'vitest';
import { sheetText } from '../../../src/marks/sheet.ts';

const channel = (hex: string) => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => channel(long.slice(at, at + 2)));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}
function colour(rule: RegExp, name: string): string {
  const found = new RegExp(`${rule.source}[^}]*--${name}:(#[\\da-f]{3,6})`, rule.flags).exec(sheetText)?.[1];
  if (!found) throw new Error(`No --${name} in ${rule}`);
  return found;
}

const paint = /\.paint\{/;
const light = /\.badge,\.card\{font/;
const dark = /dark\)\{\s*\.badge,\.card\{/;

describe('The colours', () => {
  it.each([
    ['white', '#ffffff'],
    ['light grey', '#f0f2f5'],
    ['the dark of Facebook', '#242526'],
    ['the dark of YouTube', '#0f0f0f'],
    ['the dim of X', '#15202b'],
    ['black', '#000000'],
  ])('of both underlines stand out three to one on %s', (_, ground) => {
    for (const level of ['warn', 'remind'])
      expect(contrast(colour(paint, level), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('of the %s card read at four and a half to one', (_, rule) => {
    for (const name of ['text', 'soft', 'warn', 'remind'])
      for (const ground of ['back', 'field'])
        expect(contrast(colour(rule, name), colour(rule, ground))).toBeGreaterThanOrEqual(4.5);
  });
});
