import type { Span } from '../rules/types.ts';
import type { TextField } from './find-box.ts';
import { measureSpan } from './measure-span.ts';
import { styleMirror, zoomOf } from './mirror-style.ts';

/** A field's text laid out a second time, where it can be measured: browsers give no rectangles inside a field. */
export interface Mirror {
  /** Viewport rectangles of a span of the field's text. */
  measure(text: string, span: Span): DOMRect[];
}

/**
 * Makes the mirror inside `container()`, a node of our own closed root, when it is first asked; takes it out with the
 * signal. The container must be rendered and not transformed other than by moving.
 */
export function createMirror(field: TextField, container: () => Node, signal: AbortSignal): Mirror {
  const mirror = field.ownerDocument.createElement('div');
  const content = field.ownerDocument.createTextNode('');
  mirror.append(content);
  signal.addEventListener('abort', () => mirror.remove(), { once: true });

  // Many spans are measured in one task, in which nothing can move: the field is looked at once.
  let laid: Frame | undefined;
  function lay(text: string): Frame {
    if (!mirror.isConnected) container().appendChild(mirror);
    if (content.data !== text) content.data = text;
    if (laid) return laid;
    queueMicrotask(() => {
      laid = undefined;
    });
    laid = frameOf(field);
    styleMirror(mirror, field, laid.style, laid.width);
    return laid;
  }

  return {
    measure(text, span) {
      if (signal.aborted) return [];
      const frame = lay(text);
      const piece = { kind: 'text', start: 0, end: text.length, node: content, from: 0 } as const;
      const rects = measureSpan({ text, pieces: [piece] }, span);
      const at = mirror.getBoundingClientRect();
      const down = field instanceof HTMLInputElement ? middleOf(mirror, frame.height) * frame.scaleY : 0;
      // What the mirror has by itself is its zoom; the rest of the field's scale is a transform.
      const x = frame.scaleX / zoomOf(mirror);
      const y = frame.scaleY / zoomOf(mirror);
      return rects.map(
        ({ left, top, width, height }) =>
          new DOMRect(
            frame.left + (left - at.left) * x,
            frame.top + (top - at.top) * y + down,
            width * x,
            height * y,
          ),
      );
    },
  };
}

interface Frame {
  readonly style: CSSStyleDeclaration;
  /** Of the content box, in the field's own px. */
  readonly width: number;
  readonly height: number;
  /** Viewport px: where the first line begins, scrolled as the field is. */
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** The content box by fractions of a pixel: `clientWidth` rounds, and a rounded width wraps elsewhere. */
function frameOf(field: TextField): Frame {
  const style = getComputedStyle(field);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const box = field.getBoundingClientRect();
  const scaleX = scaleOf(box.width, field.offsetWidth);
  const scaleY = scaleOf(box.height, field.offsetHeight);
  const borders = {
    x: px('border-left-width') + px('border-right-width'),
    y: px('border-top-width') + px('border-bottom-width'),
  };
  const scrollbarX = Math.max(0, Math.round(field.offsetWidth - borders.x) - field.clientWidth);
  const scrollbarY = Math.max(0, Math.round(field.offsetHeight - borders.y) - field.clientHeight);
  const scrollbarLeft = Math.max(0, field.clientLeft - Math.round(px('border-left-width')));
  return {
    style,
    width: box.width / scaleX - borders.x - scrollbarX - px('padding-left') - px('padding-right'),
    height: box.height / scaleY - borders.y - scrollbarY - px('padding-top') - px('padding-bottom'),
    left:
      box.left + (px('border-left-width') + scrollbarLeft + px('padding-left') - field.scrollLeft) * scaleX,
    top: box.top + (px('border-top-width') + px('padding-top') - field.scrollTop) * scaleY,
    scaleX,
    scaleY,
  };
}

/** Less than a pixel of difference is `offsetWidth`'s rounding, not a transform. */
function scaleOf(drawn: number, laidOut: number): number {
  return laidOut === 0 || Math.abs(drawn - laidOut) < 1 ? 1 : drawn / laidOut;
}

/** A one-line field centres its line in its height. */
function middleOf(mirror: HTMLElement, height: number): number {
  return (height - mirror.scrollHeight) / 2;
}
