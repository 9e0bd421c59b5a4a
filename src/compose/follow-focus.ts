import type { Platform } from '../platforms/types.ts';
import { deepActiveElement, findBox } from './find-box.ts';
import { isTooSmall } from './never-read.ts';
import { openSession } from './session.ts';
import type { Box, BoxSession } from './types.ts';

interface FocusOptions {
  readonly window: Window;
  readonly platform: Platform;
  /** False for boxes that are not to be opened: a network that is off, private messages not turned on. */
  wants(box: Box): boolean;
  /** True while the focus is in our own card: the session goes on then. */
  keep(): boolean;
  /** See SessionOptions. */
  mirrorIn(box: Box): Node;
}

export interface FocusWatch {
  /**
   * Looks again at where the focus is: when our card closes or the settings change. `afresh`: its box gets a new
   * session even if it is the same one.
   */
  recheck(afresh?: boolean): void;
}

/**
 * Gives a session for each box that the person's focus comes to, one at a time; its signal ends it when the focus has
 * left for good or the box left the page. A page without a focused box costs these three listeners.
 *
 * Call it before the event shield is raised: the shield keeps from later listeners what goes in and out of our host.
 */
export function followFocus(
  { window, platform, wants, keep, mirrorIn }: FocusOptions,
  onSession: (session: BoxSession) => void,
  signal: AbortSignal,
): FocusWatch {
  const { document, location } = window;
  /** A box that is too small to be one is watched, and gets its session when it has grown. */
  let current: { readonly box: Box; readonly isSmall: boolean; readonly end: AbortController } | undefined;

  function goTo(path: readonly EventTarget[]): void {
    const box = findBox(path, platform, location);
    const isSmall = box !== undefined && isTooSmall(box.element);
    if (box && box.element === current?.box.element && isSmall === current.isSmall && wants(box)) return;
    if (!box && current?.box.element.isConnected && keep()) return;
    current?.end.abort();
    current = undefined;
    if (box && wants(box)) open(box, isSmall);
  }

  function recheck(afresh = false): void {
    if (signal.aborted) return;
    if (afresh) {
      current?.end.abort();
      current = undefined;
    }
    const active = deepActiveElement(document);
    goTo(active ? [active] : []);
  }

  function open(box: Box, isSmall: boolean): void {
    const end = new AbortController();
    current = { box, isSmall, end };
    const ended = AbortSignal.any([signal, end.signal]);
    followSize(box, window, recheck, ended);
    if (isSmall) return;
    onSession(openSession(box, { mirrorIn: () => mirrorIn(box), signal: ended }));
  }

  // A page can send a focus event of its own; only the browser's says where the person is.
  const onFocus = (event: Event) => event.isTrusted && goTo(event.composedPath());
  window.addEventListener('focusin', onFocus, { capture: true, passive: true, signal });
  window.addEventListener('pageshow', () => recheck(), { signal });
  document.addEventListener('visibilitychange', () => recheck(), { signal });
  recheck();
  return { recheck };
}

/**
 * A box that is taken from the page gives no event in Firefox, but its size becomes nothing in every browser; and one
 * that opens when it is clicked has its size only after the focus.
 */
function followSize({ element }: Box, window: Window, recheck: () => void, signal: AbortSignal): void {
  window.addEventListener('focusout', () => setTimeout(() => recheck(), 0), {
    capture: true,
    passive: true,
    signal,
  });
  const observer = new ResizeObserver(() => recheck());
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
