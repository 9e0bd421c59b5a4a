/** What a trusted key press means to the card; undefined: it is none of ours. */
export type KeyCommand = 'open' | 'close' | 'previous' | 'next' | 'tab' | 'tab-back' | 'typing';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

const steps: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
};
const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
]);

/** `focus`: whether the focus is in our card, or in the page's box. */
export function readKey(pressed: Pressed, focus: 'card' | 'box', isOpen: boolean): KeyCommand | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey, isComposing } = pressed;
  if (isComposing) return undefined;
  const isPlain = !ctrlKey && !altKey && !metaKey;
  if (key === 'F8' && isPlain && !shiftKey) return focus === 'card' ? 'close' : 'open';
  if (!isOpen) return undefined;
  if (key === 'Escape' && isPlain) return 'close';
  if (focus === 'box') return modifiers.has(key) ? undefined : 'typing';
  if (!isPlain) return undefined;
  if (key === 'Tab') return shiftKey ? 'tab-back' : 'tab';
  return shiftKey ? undefined : steps[key];
}
