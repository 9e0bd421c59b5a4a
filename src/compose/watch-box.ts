import { isTextField } from './find-box.ts';
import type { KeptText } from './keep-placed.ts';
import type { Box } from './types.ts';

/**
 * Calls `onMaybeChanged` when the box's text or caret may have changed: once a task, after the page's own handlers,
 * never in the middle of a composition. The caller reads and compares; this knows no text.
 *
 * `input` alone is not enough: Lexical fires none for Enter, paste and undo, Draft.js none even for a letter
 * (NETWORKS.md B3). So: input, selectionchange, keyup, and the one observer on the box's own root.
 */
export function watchBox(
  { element }: Box,
  { onMutation }: KeptText,
  onMaybeChanged: () => void,
  signal: AbortSignal,
): void {
  const document = element.ownerDocument;
  const window = document.defaultView;
  if (!window || signal.aborted) return;

  let composing = false;
  // Asked again when the task comes: a composition may have begun meanwhile, and its end will tell.
  const tell = oncePerTask(() => {
    if (!composing) onMaybeChanged();
  }, signal);
  const tellUnlessComposing = () => {
    if (!composing) tell();
  };
  const isOurs = (event: Event) => event.composedPath().includes(element);
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal });

  for (const type of ['input', 'keyup']) listen(type, (event) => isOurs(event) && tellUnlessComposing());
  document.addEventListener('selectionchange', tellUnlessComposing, { capture: true, signal });
  listen('compositionstart', (event) => {
    if (isOurs(event)) composing = true;
  });
  for (const type of ['compositionend', 'focusout'])
    listen(type, (event) => {
      if (!isOurs(event)) return;
      composing = false;
      tell();
    });

  if (isTextField(element)) rereadAfterSubmit(listen, element, tellUnlessComposing, signal);
  else onMutation(tellUnlessComposing);
}

/**
 * A field that a script empties leaves no event and no mutation. That happens after a send: a click on anything else,
 * Enter, or the focus coming or going.
 */
function rereadAfterSubmit(
  listen: (type: string, listener: (event: Event) => void) => void,
  field: HTMLElement,
  tell: () => void,
  signal: AbortSignal,
): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const rereadSoon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const delay of rereads) timers.add(setTimeout(tell, delay));
  };
  listen('click', (event) => !event.composedPath().includes(field) && rereadSoon());
  listen('keydown', (event) => event instanceof KeyboardEvent && event.key === 'Enter' && rereadSoon());
  for (const type of ['focusin', 'focusout']) listen(type, rereadSoon);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}

/** In ms after the event. */
const rereads = [0, 150, 600];

function oncePerTask(act: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, 0);
  };
}
