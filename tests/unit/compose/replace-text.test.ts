import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/compose/pieces.ts';
import { planSteps } from '../../../src/compose/plan-steps.ts';
import { moveOffset } from '../../../src/compose/replace-text.ts';
import type { Box } from '../../../src/compose/types.ts';

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

describe('planSteps', () => {
  const text = 'noi voi #thang ngu';
  const leaves = [text.slice(0, 8), text.slice(8, 14), text.slice(14)];
  const pieces: Piece[] = [];
  for (const leaf of leaves) {
    const start = pieces.at(-1)?.end ?? 0;
    pieces.push({ kind: 'text', start, end: start + leaf.length, node: { data: leaf } as Text, from: 0 });
  }
  const box = (editor: Box['editor']): Box => ({
    element: {} as HTMLElement,
    editor,
    network: 'x',
    surface: 'post',
  });
  const whole = { start: 4, end: 18 };

  it('replaces at once where the editor can take it', () => {
    expect(planSteps(box('editable'), { text, pieces }, whole, 'voi nguoi ay')).toEqual([
      { start: 4, end: 18, replacement: 'voi nguoi ay' },
    ]);
  });
  it('replaces at once inside one leaf of Draft.js', () => {
    expect(planSteps(box('draft-js'), { text, pieces }, { start: 0, end: 7 }, 'x')).toHaveLength(1);
  });
  it('changes only the differing words across leaves of Draft.js, from the right', () => {
    expect(planSteps(box('draft-js'), { text, pieces }, whole, 'voi #nguoi ay')).toEqual([
      { start: 15, end: 18, replacement: 'ay' },
      { start: 8, end: 14, replacement: '#nguoi' },
    ]);
  });
  it('refuses where the numbers of words differ across leaves of Draft.js', () => {
    expect(planSteps(box('draft-js'), { text, pieces }, whole, 'ai do')).toBeUndefined();
  });
  it('refuses where one word spans two leaves of Draft.js', () => {
    const split = [
      { kind: 'text', start: 0, end: 2, node: { data: 'ab' } as Text, from: 0 },
      { kind: 'text', start: 2, end: 4, node: { data: 'cd' } as Text, from: 0 },
    ] as const;
    expect(
      planSteps(box('draft-js'), { text: 'abcd', pieces: split }, { start: 0, end: 4 }, 'x'),
    ).toBeUndefined();
  });
});
