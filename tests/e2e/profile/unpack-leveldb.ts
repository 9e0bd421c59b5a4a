import { decodeSnappy, readVarint } from './decode-snappy.ts';

const magic = 0xdb4775248b80fb57n;
const footerBytes = 48;

/**
 * The blocks of a LevelDB table (*.ldb; google/leveldb, doc/table_format.md), unpacked: Chromium keeps session and
 * extension storage in them, in Snappy blocks. None for other files.
 */
export function unpackLevelDb(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length < footerBytes) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getBigUint64(bytes.length - 8, true) !== magic) return [];
  const handles = readHandles(bytes, bytes.length - footerBytes, 2);
  const index = handles[1] && readBlock(bytes, handles[1]);
  if (!index) return [];
  const blocks = entries(index).flatMap((value) => readHandles(value, 0, 1));
  return blocks.flatMap((handle) => readBlock(bytes, handle) ?? []);
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function readHandles(bytes: Uint8Array, start: number, count: number): Handle[] {
  const handles: Handle[] = [];
  let at = start;
  while (handles.length < count) {
    const offset = readVarint(bytes, at);
    const size = offset && readVarint(bytes, offset.next);
    if (!offset || !size) return handles;
    handles.push({ offset: offset.value, size: size.value });
    at = size.next;
  }
  return handles;
}

/** A block is followed by its kind: 0 plain, 1 Snappy. */
function readBlock(bytes: Uint8Array, { offset, size }: Handle): Uint8Array | undefined {
  const block = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? decodeSnappy(block) : block;
}

/** The values of a block's entries: shared and own length of the key, length of the value, own key, value. */
function entries(block: Uint8Array): Uint8Array[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = view.getUint32(block.length - 4, true);
  const end = block.length - 4 - restarts * 4;
  const values: Uint8Array[] = [];
  for (let at = 0; at < end; ) {
    const shared = readVarint(block, at);
    const own = shared && readVarint(block, shared.next);
    const length = own && readVarint(block, own.next);
    if (!own || !length) return values;
    const start = length.next + own.value;
    values.push(block.subarray(start, start + length.value));
    at = start + length.value;
  }
  return values;
}
