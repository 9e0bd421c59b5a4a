import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** What a person has: `npm run demo` takes any of these; the tests only those of Debian, which come first. */
const programs: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'coccoc',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const installed: Readonly<
  Partial<Record<NodeJS.Platform, Readonly<Record<BrowserKind, readonly string[]>>>>
> = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** The first of its kind here; BAY_DIEU_CHROMIUM or BAY_DIEU_FIREFOX names another binary. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[`BAY_DIEU_${kind.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
  const elsewhere = installed[process.platform]?.[kind] ?? [];
  return [...(named ? [named] : []), ...onPath, ...elsewhere].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
