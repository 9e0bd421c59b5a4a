import { bisect, type DomPoint, firstPieceAfter, type Piece, type Placed } from './pieces.ts';

/** Where a span begins: in the piece that holds the character at `offset`. */
export function startPoint({ pieces }: Placed, offset: number): DomPoint | undefined {
  return pointIn(pieces[firstPieceAfter(pieces, offset)], offset);
}

/** Where a span ends, and where a caret stands: behind the character before `offset`, on its line. */
export function endPoint({ pieces }: Placed, offset: number): DomPoint | undefined {
  return pointIn(pieces[firstPieceAfter(pieces, offset - 1)], offset);
}

/** The offset in the text of a point of the DOM inside the editing host. */
export function offsetOfPoint({ pieces }: Placed, { node, offset }: DomPoint): number {
  if (node instanceof Text) {
    const inside = pieces.find(
      (piece) =>
        piece.kind !== 'whole' && piece.node === node && offset <= piece.from + piece.end - piece.start,
    );
    if (inside && inside.kind !== 'whole') return inside.start + Math.max(0, offset - inside.from);
  }
  const child = node.childNodes[offset];
  const index = bisect(pieces, (piece) => !isBefore(piece.node, node, child));
  const last = pieces[index - 1];
  const next = pieces[index];
  // Right behind a text or a thing is on its line, even where a block begins; else the line of what begins here.
  const isBehind = last?.node === node.childNodes[offset - 1] && reachesEnd(last);
  if (!isBehind && next && child && (child === next.node || child.contains(next.node))) return next.start;
  return last?.end ?? next?.start ?? 0;
}

function reachesEnd(piece: Piece | undefined): boolean {
  if (piece?.kind === 'text') return piece.from + piece.end - piece.start === piece.node.length;
  return piece?.kind === 'whole';
}

function pointIn(piece: Piece | undefined, offset: number): DomPoint | undefined {
  if (!piece) return undefined;
  if (piece.kind !== 'whole' && piece.node instanceof Text)
    return { node: piece.node, offset: piece.from + Math.max(0, offset - piece.start) };
  const parent = piece.node.parentNode;
  if (!parent) return undefined;
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return { node: parent, offset: piece.kind === 'whole' && offset >= piece.end ? index + 1 : index };
}

/** Does `node` end before the point in `parent` before `child` (or at its end where there is no child)? */
function isBefore(node: Node, parent: Node, child: Node | undefined): boolean {
  if (child)
    return node !== child && (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const relation = parent.compareDocumentPosition(node);
  return (
    node === parent ||
    (relation & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
  );
}
