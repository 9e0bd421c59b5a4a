import { describe, expect, it } from 'vitest';
import { shieldedEvents } from '../../../src/marks/shielded-events.ts';

const names = (showsInnerNodes: boolean) => shieldedEvents(showsInnerNodes).map(({ type }) => type);

describe('The shield', () => {
  it('stands before about eighty types of events, each once', () => {
    for (const shows of [false, true]) {
      expect(new Set(names(shows)).size).toBe(names(shows).length);
      expect(names(shows).length).toBeGreaterThan(80);
    }
  });

  it('leaves to Firefox what costs an event for every ancestor or raw move', () => {
    const dear = ['mouseenter', 'mouseleave', 'pointerenter', 'pointerleave', 'pointerrawupdate'];
    expect(names(true)).toEqual(expect.arrayContaining(dear));
    for (const type of dear) expect(names(false)).not.toContain(type);
  });

  it('never makes scrolling wait, and can keep the focus in the editor', () => {
    const passive = new Map(shieldedEvents(true).map((event) => [event.type, event.passive]));
    for (const type of ['wheel', 'touchstart', 'touchmove', 'scroll']) expect(passive.get(type)).toBe(true);
    for (const type of ['mousedown', 'keydown']) expect(passive.get(type)).toBe(false);
  });
});
