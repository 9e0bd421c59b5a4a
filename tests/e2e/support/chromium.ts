import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Browser, Page, Viewport } from './browser.ts';
import { openChromiumPage } from './chromium-page.ts';
import { copyOnAnotherPage } from './copy-on-another-page.ts';
import type { Site } from './serve-site.ts';

export interface Launch {
  readonly executablePath: string;
  /** Empty: no extension. */
  readonly extensionDir: string;
  readonly profileDir: string;
  readonly visible: boolean;
  readonly viewport: Viewport;
  readonly site: Site;
  onClosed(): Promise<void>;
}

export async function openChromium(launch: Launch): Promise<Browser> {
  const context = await chromium.launchPersistentContext(launch.profileDir, {
    executablePath: launch.executablePath,
    headless: !launch.visible,
    viewport: launch.viewport,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${launch.site.proxyPort}` },
    args: [...extensionArgs(launch.extensionDir), ...quietArgs],
    ignoreDefaultArgs: ['--disable-extensions'],
    // Root (a container) has no sandbox; Playwright's default is none either.
    chromiumSandbox: process.getuid?.() !== 0 && process.platform !== 'linux',
  });
  const browser: Browser = {
    name: 'chromium',
    extensionId: launch.extensionDir === '' ? '' : unpackedId(launch.extensionDir),
    requests: launch.site.requests,
    newPage: () => openPage(context, browser),
    async openExtensionPage(path) {
      const page = await openPage(context, browser);
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return page;
    },
    copy: (text) => copyOnAnotherPage(browser, text),
    async close() {
      await context.close();
      await launch.onClosed();
    },
  };
  return browser;
}

async function openPage(context: BrowserContext, browser: Browser): Promise<Page> {
  const page = await context.newPage();
  return openChromiumPage(page, await context.newCDPSession(page), browser);
}

function extensionArgs(dir: string): string[] {
  return dir === '' ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`];
}

/** What a browser asks of its maker by itself: off, so that the recorded requests are the session's own. */
const quietArgs = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,DialMediaRouteProvider,DisableLoadExtensionCommandLineSwitch,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,SafeBrowsing',
  '--lang=vi',
];

/** Chromium names an unpacked extension after its folder: the SHA-256 of the path, in the letters a to p. */
function unpackedId(dir: string): string {
  const hex = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
