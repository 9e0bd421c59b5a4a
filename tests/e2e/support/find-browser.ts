import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser.ts';

/** Debian's names first; BAY_DIEU_CHROMIUM and BAY_DIEU_FIREFOX name another binary. */
const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[`BAY_DIEU_${name.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = programs[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...(named ? [named] : []), ...candidates].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
