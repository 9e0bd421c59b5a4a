export interface GeometryWatch {
  /** Whether each frame is compared: only while something is drawn, since a frame loop costs battery. */
  everyFrame(on: boolean): void;
}

/**
 * Calls `onMaybeMoved` when what is drawn over the box may stand wrong: the box was resized, something scrolled, or (by
 * comparison, since layout elsewhere gives no event) the box moved between two frames.
 */
export function watchGeometry(
  element: HTMLElement,
  onMaybeMoved: () => void,
  signal: AbortSignal,
): GeometryWatch {
  const window = element.ownerDocument.defaultView;
  if (!window || signal.aborted) return { everyFrame: () => {} };

  // A scroll inside a shadow root stays in it, so the window is not enough.
  for (const target of [window, element.getRootNode()])
    target.addEventListener('scroll', onMaybeMoved, { capture: true, passive: true, signal });
  window.addEventListener('resize', onMaybeMoved, { passive: true, signal });
  window.visualViewport?.addEventListener('resize', onMaybeMoved, { passive: true, signal });

  const observer = new ResizeObserver(onMaybeMoved);
  observer.observe(element);

  let frame = 0;
  let last = whereabouts(element);
  const compare = () => {
    const now = whereabouts(element);
    if (now !== last) {
      last = now;
      onMaybeMoved();
    }
    frame = window.requestAnimationFrame(compare);
  };
  const stop = () => {
    window.cancelAnimationFrame(frame);
    frame = 0;
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      stop();
    },
    { once: true },
  );
  return {
    everyFrame(on) {
      if (!on || signal.aborted) stop();
      else if (frame === 0) frame = window.requestAnimationFrame(compare);
    },
  };
}

function whereabouts(element: HTMLElement): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${left} ${top} ${width} ${height}`;
}
