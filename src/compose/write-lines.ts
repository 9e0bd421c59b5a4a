import type { Piece, Placed } from './pieces.ts';

/** Takes what a walk through an editable meets, in order, and makes lines of it. */
export interface LineWriter {
  /** Characters that stand in `node` from unit `from` on. */
  addText(characters: string, node: Text, from: number): void;
  /** An element that counts as `characters`. */
  addWhole(characters: string, node: Element): void;
  /** Something without characters that gives its line a height: a zero-width filler. */
  addFiller(node: Node, from: number): void;
  /** A `<br>` or a kept "\n": ends the line that it is on. At the end of a block that is all it does. */
  breakLine(node: Node, from: number): void;
  /** A block begins or ends. */
  closeLine(): void;
  readonly atLineStart: boolean;
  finish(): Placed;
}

export function createLineWriter(): LineWriter {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let begun = false;
  let opener: { node: Node; from: number } | undefined;
  let piecesBefore = 0;

  function openLine(node: Node, from: number): void {
    if (opener) return;
    if (begun) write('\n');
    begun = true;
    opener = { node, from };
    piecesBefore = pieces.length;
  }

  function closeLine(): void {
    if (opener && pieces.length === piecesBefore) {
      pieces.push({ kind: 'empty', start: length, end: length, ...opener });
    }
    opener = undefined;
  }

  /** Gives where the characters begin; `length` is then their end. */
  function write(characters: string): number {
    const start = length;
    parts.push(characters);
    length += characters.length;
    return start;
  }

  return {
    addText(characters, node, from) {
      openLine(node, from);
      pieces.push({ kind: 'text', start: write(characters), end: length, node, from });
    },
    addWhole(characters, node) {
      openLine(node, 0);
      pieces.push({ kind: 'whole', start: write(characters), end: length, node });
    },
    addFiller: openLine,
    breakLine(node, from) {
      openLine(node, from);
      closeLine();
    },
    closeLine,
    get atLineStart() {
      return !opener || pieces.length === piecesBefore;
    },
    finish() {
      closeLine();
      return { text: parts.join(''), pieces };
    },
  };
}
