import type { Area } from './areas.ts';
import { findClippers, visibleArea } from './box-area.ts';

/** How often what does not move the box is looked at again, in frames: the page's controls, what clips the box. */
const seldom = 30;

interface AreaWatch {
  /** Every frame in which the visible part of the box stands elsewhere. */
  onMove(area: Area | undefined): void;
  /** The text may stand elsewhere within that part: scrolled, resized. */
  onReflow(): void;
  /** At first and now and then: the page around the box may have changed. */
  onPause(): void;
  /** The box could not be measured: the watch has ended. */
  onFail(): void;
  /** False ends the watch. */
  goesOn(): boolean;
}

/**
 * A box is moved by layouts that send no event, scroll or resize record, so its place is compared once a frame,
 * only while it has the focus (NETWORKS.md B4).
 */
export function followBoxArea(box: Element, view: Window, signal: AbortSignal, watch: AreaWatch): void {
  let clippers = findClippers(box);
  let place = '';
  let inside = '';
  let frames = 0;
  let request = 0;
  let isFirst = true;

  const look = () => {
    if (signal.aborted || !watch.goesOn()) return;
    try {
      compare();
    } catch {
      // A box that can't be measured any more is not ours to break: nothing is drawn over it.
      watch.onFail();
      return;
    }
    request = view.requestAnimationFrame(look);
  };
  const compare = () => {
    frames = (frames + 1) % seldom;
    if (frames === 0) clippers = findClippers(box);
    const area = visibleArea(box, clippers, view);
    const nowPlace = area ? `${area.left} ${area.top} ${area.right} ${area.bottom}` : '';
    const hasMoved = nowPlace !== place;
    if (hasMoved) watch.onMove(area);
    const nowInside = describeInside(box, area);
    if (nowInside !== inside) watch.onReflow();
    if (frames === 0 || isFirst) watch.onPause();
    isFirst = false;
    place = nowPlace;
    inside = nowInside;
  };
  signal.addEventListener('abort', () => view.cancelAnimationFrame(request));
  // Not at once: measuring a field needs our root, which the caller has not been given yet.
  request = view.requestAnimationFrame(look);
}

/** Changes when the text may stand elsewhere relative to the visible part; not when all moves together. */
function describeInside(box: Element, area: Area | undefined): string {
  const { left, top, width, height } = box.getBoundingClientRect();
  const [x, y] = area ? [left - area.left, top - area.top] : [0, 0];
  return [x, y, width, height, area?.right, area?.bottom]
    .map((number) => number?.toFixed(2))
    .concat(`${box.scrollLeft} ${box.scrollTop} ${box.scrollWidth} ${box.scrollHeight}`)
    .join(' ');
}
