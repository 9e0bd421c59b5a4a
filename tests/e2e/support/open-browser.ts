import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { answerWithFixtures } from './answer-with-fixtures.ts';
import type { Browser, BrowserName, OpenOptions } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { serveSite } from './serve-site.ts';

const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined)
    throw new Error(`No ${name} here: npm test installs it, or set BAY_DIEU_${name.toUpperCase()}.`);
  const { extensionDir = options.mandated ? false : builds[name] } = options;
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), `bay-dieu-${name}-`));
  const site = await serveSite(options.answer ?? answerWithFixtures);
  const open = name === 'chromium' ? openChromium : openFirefox;
  return open({
    executablePath,
    extensionDir: extensionDir === false ? '' : resolve(extensionDir),
    profileDir,
    mandated: options.mandated ?? false,
    visible: options.visible ?? false,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    site,
    async onClosed() {
      await site.close();
      if (options.profileDir === undefined)
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}
