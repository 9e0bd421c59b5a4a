import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../src/cli/read-lines.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

test('wherever the chunks are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'binary' }).map((line) => line.toWellFormed().replace(/[\n\r\ufeff]/g, ' ')),
      ),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const read: (string | undefined)[] = [];
        for await (const line of readLines(
          pieces(Buffer.from(lines.map((line) => `${line}\n`).join('')), size),
        ))
          read.push(line.text);
        expect(read).toEqual(lines);
      },
    ),
    { numRuns: 20 },
  );
});
