import { copyBack } from './copy-back.ts';

/** A sane upper bound: a value in a profile that says it is larger is no Snappy. */
const mostBytes = 64 * 1024 * 1024;

/** One raw Snappy block (google/snappy, format_description.txt). Undefined where the bytes are none. */
export function decodeSnappy(input: Uint8Array): Uint8Array | undefined {
  const size = readVarint(input, 0);
  if (size === undefined || size.value === 0 || size.value > mostBytes) return undefined;
  const output = new Uint8Array(size.value);
  let from = size.next;
  let at = 0;
  try {
    while (from < input.length) {
      const tag = input[from++]!;
      if ((tag & 3) === 0) writeLiteral(tag >> 2);
      else writeCopy(tag);
    }
  } catch {
    return undefined;
  }
  return at === output.length ? output : undefined;

  function writeLiteral(code: number) {
    const extra = code < 60 ? 0 : code - 59;
    const length = (extra === 0 ? code : readNumber(extra)) + 1;
    output.set(input.subarray(from, from + length), at);
    from += length;
    at += length;
  }

  function writeCopy(tag: number) {
    const kind = tag & 3;
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const high = kind === 1 ? (tag >> 5) << 8 : 0;
    const distance = high + readNumber(kind === 3 ? 4 : kind);
    if (at + length > output.length) throw new RangeError('past the end');
    at = copyBack(output, at, distance, length);
  }

  /** Little-endian, 1 to 4 bytes. */
  function readNumber(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) value += input[from++]! * 256 ** i;
    return value;
  }
}

/** Seven bits a byte, the lowest first; undefined past the end. */
export function readVarint(bytes: Uint8Array, start: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 8; i += 1) {
    const byte = bytes[start + i];
    if (byte === undefined) return undefined;
    value += (byte & 127) * 128 ** i;
    if (byte < 128) return { value, next: start + i + 1 };
  }
  return undefined;
}
