import { type BrowserContext, chromium } from 'playwright-core';
import { z } from 'zod';
import type { Browser, Page, Viewport } from './browser.ts';
import { openChromiumPage } from './chromium-page.ts';
import { copyOnAnotherPage } from './copy-on-another-page.ts';
import type { Site } from './serve-site.ts';

export interface Launch {
  readonly executablePath: string;
  /** Empty: no extension. */
  readonly extensionDir: string;
  readonly profileDir: string;
  readonly mandated: boolean;
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
    // The server of the packages stands on loopback beside the proxy.
    proxy: {
      server: `http://127.0.0.1:${launch.site.proxyPort}`,
      ...(launch.mandated && { bypass: '127.0.0.1' }),
    },
    args: quietArgs.filter((arg) => !launch.mandated || arg !== noFetching),
    ignoreDefaultArgs: ['--disable-extensions', ...(launch.mandated ? [noFetching] : [])],
    // Root (a container) has no sandbox; Playwright's default is none either.
    chromiumSandbox: process.getuid?.() !== 0 && process.platform !== 'linux',
  });
  const extensionId = await loadExtension(context, launch.extensionDir);
  const browser: Browser = {
    name: 'chromium',
    extensionId,
    requests: launch.site.requests,
    newPage: () => openPage(context, browser),
    async closePages() {
      // Without the first one the browser would end.
      for (const page of context.pages().slice(1)) await page.close();
    },
    async openExtensionPage(path) {
      const page = await openPage(context, browser);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    copy: (text) => copyOnAnotherPage(browser, text),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
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

/** Not --load-extension: Chrome and Edge themselves ignore it since version 137. */
async function loadExtension(context: BrowserContext, dir: string): Promise<string> {
  if (dir === '') return '';
  const session = await context.browser()!.newBrowserCDPSession();
  // Newer than Playwright's list of commands.
  const send: (method: string, params: object) => Promise<unknown> = session.send.bind(session) as never;
  const { id } = z.object({ id: z.string() }).parse(await send('Extensions.loadUnpacked', { path: dir }));
  return id;
}

/** Stops the fetching of packages too. */
const noFetching = '--disable-background-networking';

/** What a browser asks of its maker by itself: off, so that the recorded requests are the session's own. */
const quietArgs = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  noFetching,
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,DialMediaRouteProvider,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,SafeBrowsing',
  '--lang=vi',
];
