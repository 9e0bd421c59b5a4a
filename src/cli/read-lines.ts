const NEWLINE = 0x0a;
const BOM = '\ufeff';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end; undefined if it is not UTF-8. */
  readonly text: string | undefined;
}

/**
 * The lines of a stream, parted at "\n" alone: a JSON line may hold U+2028, which node:readline would cut at. Keeps
 * no more than the line at hand.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  let rest: Uint8Array[] = [];
  const toLine = (bytes: Uint8Array): Line => ({ number: ++number, text: decode(decoder, bytes, number) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      rest.push(chunk.subarray(start, end));
      yield toLine(join(rest));
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield toLine(join(rest));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function decode(decoder: TextDecoder, bytes: Uint8Array, number: number): string | undefined {
  try {
    const text = decoder.decode(bytes).replace(/\r$/, '');
    return number === 1 && text.startsWith(BOM) ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}
