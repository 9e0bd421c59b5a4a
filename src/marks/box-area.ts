import type { Area } from './areas.ts';
import { above } from './host.ts';

/**
 * The elements that may cut off a part of the box: those around it that clip or scroll. A fixed box is cut by the
 * viewport alone, an absolute one only by what it is positioned in.
 */
export function findClippers(box: Element): readonly Element[] {
  const view = box.ownerDocument.defaultView;
  if (!view) return [];
  const clippers: Element[] = [];
  let { position } = view.getComputedStyle(box);
  for (let at = above(box); at && position !== 'fixed'; at = above(at)) {
    const { body, documentElement } = at.ownerDocument;
    if (at === body || at === documentElement) break;
    const style = view.getComputedStyle(at);
    const holds = position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
    if (!holds) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clippers.push(at);
    position = style.position;
  }
  return clippers;
}

/** The part of the box that can be seen, on whole pixels; undefined where there is none. */
export function visibleArea(box: Element, clippers: readonly Element[], view: Window): Area | undefined {
  let { left, top, right, bottom } = box.getBoundingClientRect();
  const cut = (by: Area) => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  for (const clipper of clippers) cut(clipper.getBoundingClientRect());
  cut({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  left = Math.floor(left);
  top = Math.floor(top);
  right = Math.ceil(right);
  bottom = Math.ceil(bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}
