import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where profiles are made: a folder of the run of tests, or the machine's own for temporary things. */
export const profilesDir = () => process.env.BAY_DIEU_PROFILES ?? tmpdir();

/** vitest calls this once before the browser tests, and what it gives once after: a shared browser ends with its worker. */
export default function makeProfilesDir() {
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-profiles-'));
  process.env.BAY_DIEU_PROFILES = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
