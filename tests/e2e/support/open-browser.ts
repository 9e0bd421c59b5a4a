import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { answerWithFixtures } from './answer-with-fixtures.ts';
import type { Browser, BrowserName, OpenOptions } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { profilesDir } from './profiles-dir.ts';
import { serveSite } from './serve-site.ts';

const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

interface Shared {
  readonly name: BrowserName;
  readonly options: OpenOptions;
  readonly browser: Promise<Browser>;
}

let shared: Shared | undefined;

/**
 * For files that leave a browser as they found it (no setting, no policy): a launch costs eight seconds of a core, so
 * the next file that asks for the same gets the same one. Its owner never closes it; the next other launch does.
 */
export async function shareBrowser(name: BrowserName, options: OpenOptions): Promise<Browser> {
  const isSame =
    shared?.name === name &&
    shared.options.extensionDir === options.extensionDir &&
    shared.options.answer === options.answer;
  if (!isSame) {
    await closeShared();
    shared = { name, options, browser: launch(name, options) };
  }
  return shared!.browser;
}

async function closeShared(): Promise<void> {
  const closing = shared;
  shared = undefined;
  await (await closing?.browser)?.close();
}

/** A browser of a test's own. No shared one stands beside it: a policy of the machine would reach that too. */
export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<Browser> {
  await closeShared();
  return launch(name, options);
}

async function launch(name: BrowserName, options: OpenOptions): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined)
    throw new Error(`No ${name} here: npm test installs it, or set BAY_DIEU_${name.toUpperCase()}.`);
  const { extensionDir = options.mandated ? false : builds[name] } = options;
  const profileDir = options.profileDir ?? mkdtempSync(join(profilesDir(), `bay-dieu-${name}-`));
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
