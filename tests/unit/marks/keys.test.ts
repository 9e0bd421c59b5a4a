import { describe, expect, it } from 'vitest';
import { type KeyCommand, readKey } from '../../../src/marks/keys.ts';

function press(chord: string, focus: 'card' | 'box', isOpen: boolean, isComposing = false) {
  const keys = chord.split('+');
  const held = (name: string) => keys.slice(0, -1).includes(name);
  const modifiers = {
    ctrlKey: held('Ctrl'),
    altKey: held('Alt'),
    metaKey: held('Meta'),
    shiftKey: held('Shift'),
  };
  return readKey({ key: keys.at(-1)!, ...modifiers, isComposing }, focus, isOpen);
}

describe('A key', () => {
  it.each<[string, 'card' | 'box', 'open' | 'closed', KeyCommand | undefined]>([
    ['F8', 'box', 'closed', 'open'],
    ['F8', 'box', 'open', 'open'],
    ['F8', 'card', 'open', 'close'],
    ['Ctrl+F8', 'box', 'closed', undefined],
    ['a', 'box', 'closed', undefined],
    ['Escape', 'box', 'closed', undefined],
    ['Escape', 'box', 'open', 'close'],
    ['Escape', 'card', 'open', 'close'],
    ['a', 'box', 'open', 'typing'],
    ['Backspace', 'box', 'open', 'typing'],
    ['Shift', 'box', 'open', undefined],
    ['ArrowRight', 'box', 'open', 'typing'],
    ['ArrowRight', 'card', 'open', 'next'],
    ['ArrowDown', 'card', 'open', 'next'],
    ['ArrowLeft', 'card', 'open', 'previous'],
    ['ArrowUp', 'card', 'open', 'previous'],
    ['Tab', 'card', 'open', 'tab'],
    ['Shift+Tab', 'card', 'open', 'tab-back'],
    ['Enter', 'card', 'open', undefined],
    ['a', 'card', 'open', undefined],
    ['Alt+ArrowLeft', 'card', 'open', undefined],
  ])('%s with the focus in the %s and the card %s means %s', (chord, focus, state, command) => {
    expect(press(chord, focus, state === 'open')).toBe(command);
  });

  it('in the middle of a composition is none of ours', () => {
    expect(press('F8', 'box', false, true)).toBeUndefined();
    expect(press('a', 'box', true, true)).toBeUndefined();
  });
});
