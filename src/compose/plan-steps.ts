import type { Span } from '../rules/types.ts';
import { firstPieceAfter, type Placed } from './pieces.ts';
import type { Box } from './types.ts';

/** One edit, in offsets of the text as it stands when the step is taken. */
export interface Step extends Span {
  readonly replacement: string;
}

/**
 * How to put a replacement in: at once everywhere but in Draft.js, which loses its whole editor when a command crosses
 * from one of its leaves into a decorator (#hashtag, @mention; measured in Chromium). There only the words that differ
 * are changed, each within its leaf, from right to left so that the offsets before stay true.
 * Undefined where that cannot be done.
 */
export function planSteps(
  box: Box,
  placed: Placed,
  span: Span,
  replacement: string,
): readonly Step[] | undefined {
  if (box.editor !== 'draft-js' || isWithinOneNode(placed, span)) return [{ ...span, replacement }];
  const old = wordsOf(placed.text.slice(span.start, span.end));
  const fresh = wordsOf(replacement);
  if (old.length !== fresh.length) return undefined;
  const steps = old
    .map(({ start, end }, i) => ({
      start: span.start + start,
      end: span.start + end,
      replacement: fresh[i]?.word ?? '',
      word: old[i]?.word,
    }))
    .filter((step) => step.word !== step.replacement)
    .map(({ start, end, replacement: word }) => ({ start, end, replacement: word }))
    .reverse();
  return steps.every((step) => isWithinOneNode(placed, step)) ? steps : undefined;
}

function isWithinOneNode({ pieces }: Placed, span: Span): boolean {
  const first = pieces[firstPieceAfter(pieces, span.start)];
  const last = pieces[firstPieceAfter(pieces, span.end - 1)];
  return first !== undefined && first.node === last?.node;
}

function wordsOf(text: string): readonly (Span & { word: string })[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
