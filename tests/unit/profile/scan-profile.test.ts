import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scanProfile } from '../../e2e/profile/scan-profile.ts';

const word = 'lâu-rồi-kẻo';
let profile: string;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'bay-dieu-profile-'));
  mkdirSync(join(profile, 'storage'));
});
afterEach(() => rmSync(profile, { recursive: true }));

/** Packs `half` twice in a row as a literal and a copy, so that the plain bytes of the file do not hold the word. */
const half = Buffer.from('rồi-');
const twice = 'rồi-rồi-';
function snappy(bytes: Buffer): Buffer {
  const at = bytes.indexOf(twice);
  const literal = (part: Buffer) => Buffer.concat([Buffer.from([(part.length - 1) << 2]), part]);
  if (at < 0) return Buffer.concat([Buffer.from([bytes.length]), literal(bytes)]);
  const head = bytes.subarray(0, at + half.length);
  const tail = bytes.subarray(at + half.length * 2);
  const copy = Buffer.from([((half.length - 4) << 2) | 1, half.length]);
  return Buffer.concat([
    Buffer.from([bytes.length]),
    literal(head),
    copy,
    ...(tail.length > 0 ? [literal(tail)] : []),
  ]);
}

/** A table with one data block and the index that names it, both behind Snappy. */
function levelDb(value: Buffer): Buffer {
  const entry = (content: Buffer) =>
    Buffer.concat([
      Buffer.from([0, 1, content.length]),
      Buffer.from('k'),
      content,
      Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
    ]);
  const block = (content: Buffer) => Buffer.concat([snappy(content), Buffer.from([1, 0, 0, 0, 0])]);
  const data = block(entry(value));
  const index = block(entry(Buffer.from([0, data.length - 5])));
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, data.length, index.length - 5]).copy(footer);
  footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
  return Buffer.concat([data, index, footer]);
}

it('finds a word in a plain file, in a folder below, in either encoding', () => {
  writeFileSync(join(profile, 'storage', 'a.txt'), `x ${word} y`);
  writeFileSync(join(profile, 'b.bin'), Buffer.from(word, 'utf16le'));
  writeFileSync(join(profile, 'c.txt'), 'nothing');
  const leaks = scanProfile(profile, [word, 'other']).sort((a, b) => a.file.localeCompare(b.file));
  expect(leaks).toEqual([
    { file: 'b.bin', words: [word] },
    { file: join('storage', 'a.txt'), words: [word] },
  ]);
});

it('finds a word that is packed in a gzip file', () => {
  writeFileSync(join(profile, 'cache'), gzipSync(word.repeat(3)));
  expect(scanProfile(profile, [word])).toEqual([{ file: 'cache', words: [word] }]);
});

it('finds a word in a Snappy block of a LevelDB table', () => {
  writeFileSync(join(profile, '000005.ldb'), levelDb(Buffer.from(twice)));
  expect(scanProfile(profile, [twice]).map((leak) => leak.file)).toEqual(['000005.ldb']);
});

it('finds a word in a Snappy value of a SQLite table', () => {
  const file = join(profile, 'storage', 'data.sqlite');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE data (key TEXT, value BLOB)');
  database.prepare('INSERT INTO data VALUES (?, ?)').run('k', snappy(Buffer.from(twice)));
  database.close();
  expect(scanProfile(profile, [twice])).toEqual([{ file: join('storage', 'data.sqlite'), words: [twice] }]);
});
