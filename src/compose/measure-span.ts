import type { Span } from '../rules/types.ts';
import { firstPieceAfter, type Piece, type Placed } from './pieces.ts';

/**
 * Viewport rectangles of a span, one a line (two where right-to-left script parts it). Each text node is measured by
 * itself: a Range across elements would also give the boxes of the elements.
 */
export function measureSpan({ pieces }: Placed, span: Span): DOMRect[] {
  const rects: DOMRect[] = [];
  for (let i = firstPieceAfter(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= span.end) break;
    rects.push(...measurePiece(piece, span));
  }
  return joinTouching(rects.filter((rect) => rect.width > 0 && rect.height > 0));
}

function measurePiece(piece: Piece, span: Span): readonly DOMRect[] {
  if (piece.kind === 'whole') return [piece.node.getBoundingClientRect()];
  if (piece.kind === 'empty') return [];
  const { node, from, start } = piece;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(node.length, from + Math.max(0, span.start - start)));
  range.setEnd(node, Math.min(node.length, from + Math.min(piece.end, span.end) - start));
  return [...range.getClientRects()];
}

function joinTouching(rects: readonly DOMRect[]): DOMRect[] {
  const joined: DOMRect[] = [];
  for (const rect of rects) {
    const last = joined.at(-1);
    if (last && areTouching(last, rect)) joined[joined.length - 1] = unite(last, rect);
    else joined.push(rect);
  }
  return joined;
}

function areTouching(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const sameLine = shared > Math.min(a.height, b.height) / 2;
  return sameLine && (Math.abs(a.right - b.left) <= 1 || Math.abs(b.right - a.left) <= 1);
}

function unite(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
