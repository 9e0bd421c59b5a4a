import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

const patienceMs = 15_000;

/**
 * Now and then Chromium, told to close while an extension is forced on it, never ends. The lock of its profile names
 * its process (`host-1234`).
 */
export async function endChromium(context: BrowserContext, profileDir: string): Promise<void> {
  const lock = readlinkSync(join(profileDir, 'SingletonLock'));
  const isLate = await Promise.race([context.close(), pause(patienceMs, true, { ref: false })]);
  if (isLate) process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
}
