import { describe, expect, it } from 'vitest';
import { holdBack, unfinishedSyllable } from '../../../src/flow/hold-back.ts';

describe('unfinishedSyllable', () => {
  // "|" is the caret, ⟦ ⟧ the syllable that is being written.
  it.each([
    ['đồ ⟦ngu|⟧'],
    ['đồ ⟦ng|u⟧'],
    ['đồ ngu |'],
    ['đồ ngu,|'],
    ['đồ |ngu'],
    ['|ngu'],
    ['|'],
    ['⟦ngủ|⟧ ngon'],
    ['số ⟦0901|⟧'],
    ['⟦nguo\u031b\u0300i|⟧ ta'],
    ['⟦𝐧𝐠𝐮|⟧'],
    ['🙂|'],
    ['đồ ngu🙂|'],
  ])('of %j', (drawn) => {
    const plain = drawn.replace(/[⟦⟧]/g, '');
    const caret = plain.indexOf('|');
    const withCaret = drawn.replace('|', '');
    const start = withCaret.indexOf('⟦');
    const end = withCaret.indexOf('⟧') - 1;
    const expected = start < 0 ? undefined : { start, end };
    expect(unfinishedSyllable(plain.replace('|', ''), caret)).toEqual(expected);
  });

  it('is none where there is no caret or the caret is outside the text', () => {
    expect(unfinishedSyllable('ngu', undefined)).toBeUndefined();
    expect(unfinishedSyllable('ngu', 9)).toBeUndefined();
  });
});

describe('holdBack', () => {
  it('keeps what ends before the syllable or starts after it, and holds what reaches into it', () => {
    const before = { start: 0, end: 3 };
    const into = { start: 4, end: 8 };
    const after = { start: 8, end: 12 };
    expect(holdBack([before, into, after], { start: 5, end: 8 })).toEqual([before, after]);
  });

  it('holds nothing when nothing is unfinished', () => {
    expect(holdBack([{ start: 0, end: 1 }], undefined)).toHaveLength(1);
  });
});
