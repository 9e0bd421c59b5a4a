import { shieldedEvents } from './shielded-events.ts';
import type { Ears, Shield } from './types.ts';

interface Guarded {
  readonly host: Element;
  /** The host as the window sees it: itself, or the outermost open shadow host around it. */
  readonly seenAs: Element;
  readonly ears: Ears;
}

/**
 * Must run at `document_start`: `stopImmediatePropagation` only reaches listeners that were added later, and the
 * page must not be first on the window. What a page without a box pays is one comparison an event.
 */
export function installShield(view: Window): Shield {
  const types = shieldedEvents('originalTarget' in Event.prototype);
  let guarded: Guarded | undefined;

  const stand = (event: Event) => {
    if (guarded === undefined) return;
    const { ears } = guarded;
    if (concerns(event, guarded)) {
      event.stopImmediatePropagation();
      if (event.isTrusted) hear(() => ears.inside(event));
    } else if (event.isTrusted) hear(() => ears.outside(event));
  };
  for (const { type, passive } of types) view.addEventListener(type, stand, { capture: true, passive });

  return {
    guard(host, ears, signal) {
      if (signal.aborted) return;
      const mine: Guarded = { host, seenAs: outermost(host), ears };
      guarded = mine;
      signal.addEventListener('abort', () => {
        if (guarded === mine) guarded = undefined;
      });
      // A focus move between two nodes of one open shadow tree ends at its root and never reaches the window.
      const tree = host.getRootNode();
      if (tree === host.ownerDocument) return;
      const standInTree = (event: Event) => {
        if (event.target !== host && relatedTo(event) !== host) return;
        event.stopImmediatePropagation();
        if (event.isTrusted) hear(() => ears.inside(event));
      };
      for (const { type, passive } of types)
        tree.addEventListener(type, standInTree, { capture: true, passive, signal });
    },
  };
}

/** A listener of ours that fails must not show up among the page's errors. */
function hear(listen: () => void): void {
  try {
    listen();
  } catch {
    // The event goes where it was going.
  }
}

function concerns(event: Event, { host, seenAs }: Guarded): boolean {
  if (event.target !== seenAs && relatedTo(event) !== seenAs) return false;
  return host === seenAs || event.composedPath()[0] === host;
}

function relatedTo(event: Event): EventTarget | null | undefined {
  return (event as FocusEvent).relatedTarget;
}

function outermost(element: Element): Element {
  let seen = element;
  for (let root = seen.getRootNode(); root instanceof ShadowRoot; root = seen.getRootNode()) seen = root.host;
  return seen;
}
