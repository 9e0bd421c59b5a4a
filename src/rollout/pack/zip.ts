import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Bytes, Files } from '../bytes.ts';

// zip keeps local time: built from local parts, the stored bytes are the same in every time zone.
const fixedTime = () => new Date(1980, 0, 1, 12);

/** The same files give the same bytes: entries in order of their paths, one fixed time. */
export function packZip(files: Files): Bytes {
  const entries: Zippable = {};
  for (const [path, bytes] of sortFiles(files)) entries[path] = bytes;
  return zipSync(entries, { level: 9, mtime: fixedTime() }) as Bytes;
}

/** Throws where the bytes are no zip. Folders have no entry of their own. */
export function unpackZip(bytes: Uint8Array): Files {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  return sortFiles(new Map(entries.map(([path, content]) => [path.replaceAll('\\', '/'), content as Bytes])));
}

function sortFiles(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
