import { describe, expect, it } from 'vitest';
import { moveOffset } from '../../../src/compose/replace-text.ts';

describe('moveOffset', () => {
  const span = { start: 4, end: 8 };
  it.each([
    ['before the span it stays', 2, 10, 2],
    ['at its start it stays', 4, 10, 4],
    ['inside it goes to the new end', 6, 10, 14],
    ['at its end it goes to the new end', 8, 10, 14],
    ['after it moves by the difference', 12, 1, 9],
  ])('%s', (_, offset, length, moved) => {
    expect(moveOffset(offset, span, length)).toBe(moved);
  });
});
