import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { decodeSnappy } from './decode-snappy.ts';

/**
 * Every value of a SQLite file, and what Snappy makes of it: Firefox packs local storage and IndexedDB so. Works on
 * a copy with its journal, since the browser may hold the file.
 */
export function unpackSqlite(file: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-sqlite-'));
  try {
    const copy = join(folder, basename(file));
    for (const ending of ['', '-wal'])
      if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
    const database = new DatabaseSync(copy);
    try {
      return tables(database).flatMap((table) => values(database, table));
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tables(database: DatabaseSync): string[] {
  const rows = database.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
  );
  return rows.all().map((row) => String(row.name));
}

function values(database: DatabaseSync, table: string): Uint8Array[] {
  const rows = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
  rows.setReadBigInts(true);
  return rows.all().flatMap((row) => Object.values(row).flatMap(unpackValue));
}

function unpackValue(value: unknown): Uint8Array[] {
  if (typeof value === 'string') return [Buffer.from(value)];
  if (!(value instanceof Uint8Array)) return [];
  const unpacked = decodeSnappy(value);
  return unpacked ? [value, unpacked] : [value];
}
