/**
 * An editable's text, cut where the DOM cuts it. Pieces stand in order of text and of the document; between two
 * lines the text has a "\n" that no piece covers.
 * - `text`: characters [start, end) are `node.data` from unit `from` on, one to one;
 * - `whole`: an element stands for [start, end): a picture of an emoji, or a thing that cannot be edited;
 * - `empty`: where an empty line stands, its `<br>`, or unit `from` of its text node; no characters.
 */
export type Piece =
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly end: number;
      readonly node: Text;
      readonly from: number;
    }
  | { readonly kind: 'whole'; readonly start: number; readonly end: number; readonly node: Element }
  | {
      readonly kind: 'empty';
      readonly start: number;
      readonly end: number;
      readonly node: Node;
      readonly from: number;
    };

export interface Placed {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A boundary point of the DOM, as Range and Selection take it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The character that stands for a thing that is not text: it parts words and no edit may cross it. */
export const opaque = '\uFFFC';

/** Index of the first piece whose end is greater than `offset`; the pieces' number where there is none. */
export function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  return bisect(pieces, (piece) => piece.end > offset);
}

/** Index of the first piece for which `holds`; it must hold for all that follow one for which it holds. */
export function bisect(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
