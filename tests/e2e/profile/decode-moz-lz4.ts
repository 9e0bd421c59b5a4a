import { copyBack } from './copy-back.ts';

const magic = 'mozLz40\0';

/** Firefox's *.jsonlz4: eight bytes of magic, the size, one LZ4 block. Undefined where it is none. */
export function decodeMozLz4(bytes: Uint8Array): Uint8Array | undefined {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== magic) return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  return decodeLz4Block(bytes.subarray(12), size);
}

/** The block format of github.com/lz4/lz4, doc/lz4_Block_format.md. */
function decodeLz4Block(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let from = 0;
  let at = 0;
  while (from < input.length) {
    const token = input[from++]!;
    const literals = readLength(token >> 4);
    output.set(input.subarray(from, from + literals), at);
    from += literals;
    at += literals;
    if (from >= input.length) break;
    const distance = input[from]! | (input[from + 1]! << 8);
    from += 2;
    at = copyBack(output, at, distance, readLength(token & 15) + 4);
  }
  return output;

  function readLength(start: number): number {
    let length = start;
    for (let more = start === 15; more; ) {
      const byte = input[from++]!;
      length += byte;
      more = byte === 255;
    }
    return length;
  }
}
