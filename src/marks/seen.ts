import { above } from './host.ts';

/** How long the card must have stood, open, unmoved and seen, before a click on it counts, in ms. */
export const settledFor = 300;

/** Whether the person could see what they clicked (PAGE.md §2): a page can cover or fade what lies under a click. */
export interface Seen {
  /** The card was opened, moved or filled anew. */
  restart(): void;
  stop(): void;
  holds(): boolean;
}

export function watchSeen(card: Element, host: Element, view: Window & typeof globalThis): Seen {
  // Chromium tells what is covered or faded. Firefox can't: there a cover that takes no pointer stays unseen.
  const tells = 'isVisible' in view.IntersectionObserverEntry.prototype;
  let since = Number.POSITIVE_INFINITY;
  let isVisible = false;
  const take = (entries: readonly IntersectionObserverEntry[]) => {
    const latest = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    if (latest === undefined) return;
    if (latest.isVisible && !isVisible && wasHidden) since = view.performance.now();
    isVisible = latest.isVisible === true;
    wasHidden ||= !isVisible;
  };
  // The first report comes after the card has stood a while: what counts is that it was never told hidden.
  let wasHidden = false;
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = tells ? new view.IntersectionObserver(take, options) : undefined;

  return {
    restart() {
      since = view.performance.now();
      observer?.observe(card);
    },
    stop() {
      since = Number.POSITIVE_INFINITY;
      isVisible = wasHidden = false;
      observer?.disconnect();
    },
    holds() {
      if (observer) take(observer.takeRecords());
      if (observer && !isVisible) return false;
      return view.performance.now() - since >= settledFor && isPlain(host, view);
    },
  };
}

/** No fading, filter, clip, blend or transform on what is around the host: these an IntersectionObserver may miss. */
function isPlain(host: Element, view: Window): boolean {
  let opacity = 1;
  const { body } = host.ownerDocument;
  for (let at: Element | null = host; at; at = above(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity);
    // A transform of an ancestor does not move the top layer, and pages use them: only the outer ones count.
    const isOuter = at === host || at.parentElement === null;
    if (!isUntouched(style, isOuter)) return false;
  }
  return opacity >= 0.9 && (body === null || isUntouched(view.getComputedStyle(body), true));
}

function isUntouched(style: CSSStyleDeclaration, isOuter: boolean): boolean {
  return (
    style.filter === 'none' &&
    style.mixBlendMode === 'normal' &&
    style.clipPath === 'none' &&
    (!isOuter || style.transform === 'none')
  );
}
