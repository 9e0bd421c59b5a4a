import { describe, expect, it } from 'vitest';
import { createLineWriter } from '../../../src/compose/write-lines.ts';

const node = {} as Text;

/** `P`: a block begins or ends; `B`: a br; `z`: a filler; other letters are themselves. */
function write(script: string) {
  const writer = createLineWriter();
  for (const sign of script) {
    if (sign === 'P') writer.closeLine();
    else if (sign === 'B') writer.breakLine(node, 0);
    else if (sign === 'z') writer.addFiller(node, 0);
    else writer.addText(sign, node, 0);
  }
  return writer.finish();
}

describe('createLineWriter', () => {
  it.each([
    ['one line', 'a', 'a'],
    ['blocks part lines', 'PaPPbP', 'a\nb'],
    ['nested blocks part once', 'PPaPPPPbPP', 'a\nb'],
    ['bare text before a block is a line', 'aPbP', 'a\nb'],
    ['a br at the end of a block is a filler', 'PaBPPbP', 'a\nb'],
    ['a block with only a br is an empty line', 'PaPPBPPbP', 'a\n\nb'],
    ['two br at the end are one empty line', 'aBB', 'a\n'],
    ['a br between text parts lines', 'aBb', 'a\nb'],
    ['an empty block without anything is no line', 'PaPPPPbP', 'a\nb'],
    ['a filler alone holds its line', 'PaPPzPPbP', 'a\n\nb'],
    ['a filler beside text is nothing', 'PzazP', 'a'],
    ['nothing at all', 'PP', ''],
    ['an empty box', 'PBP', ''],
  ])('%s', (_, script, text) => {
    expect(write(script).text).toBe(text);
  });

  it('gives pieces that cover the text but for the line ends, in order', () => {
    const { text, pieces } = write('PabPPBPPcP');
    expect(text).toBe('ab\n\nc');
    expect(pieces.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['text', 0, 1],
      ['text', 1, 2],
      ['empty', 3, 3],
      ['text', 4, 5],
    ]);
  });
});
