import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeMozLz4 } from './decode-moz-lz4.ts';
import { findInBytes } from './find-in-bytes.ts';
import { unpackLevelDb } from './unpack-leveldb.ts';
import { unpackSqlite } from './unpack-sqlite.ts';

export interface Leak {
  /** Relative to the profile. */
  readonly file: string;
  readonly words: readonly string[];
}

/** Every file of a profile folder that holds one of the words, plain or packed in one of the browsers' ways. */
export function scanProfile(profile: string, words: readonly string[]): Leak[] {
  return globSync('**', { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.slice(profile.length + 1), words: scanFile(file, words) }))
    .filter((leak) => leak.words.length > 0);
}

function scanFile(file: string, words: readonly string[]): string[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    // The open browser removed it in the meantime.
    return [];
  }
  const found = [bytes, ...unpack(file, bytes)].flatMap((part) => findInBytes(part, words));
  return [...new Set(found)];
}

function unpack(file: string, bytes: Uint8Array): Uint8Array[] {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('mozLz40\0')) return [decodeMozLz4(bytes) ?? bytes];
  if (start === 'SQLite format 3\0') return unpackSqlite(file);
  if (start.startsWith('\x1f\x8b')) return unpackGzip(bytes);
  return unpackLevelDb(bytes);
}

function unpackGzip(bytes: Uint8Array): Uint8Array[] {
  try {
    return [gunzipSync(bytes)];
  } catch {
    return [];
  }
}
