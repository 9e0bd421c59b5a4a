import { type BrowserContext, chromium } from 'playwright-core';
import { z } from 'zod';
import type { Browser, Viewport } from './browser.ts';
import { openChromiumPage } from './chromium-page.ts';
import { endChromium } from './end-chromium.ts';
import { reuseTabs } from './reuse-tabs.ts';
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
    ...(launch.mandated ? stockStart(launch) : quietStart(launch)),
  });
  const extensionId = await loadExtension(context, launch.extensionDir);
  const browser: Browser = {
    name: 'chromium',
    extensionId,
    requests: launch.site.requests,
    newPage: () => tabs.open(),
    closePages: () => tabs.closeAll(),
    openExtensionPage: (path) => tabs.openOn(`chrome-extension://${extensionId}/${path}`),
    copy: (text) => tabs.copy(text),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await endChromium(context, launch.profileDir);
      await launch.onClosed();
    },
  };
  const tabs = reuseTabs({
    open: () => context.newPage(),
    all: async () => context.pages(),
    drive: async (tab) => openChromiumPage(tab, await context.newCDPSession(tab), browser),
  });
  return browser;
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

type Start = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** For a rollout: as on an office's machine, without the many switches that a driver of browsers sets. */
function stockStart({ profileDir, visible, site }: Launch): Start {
  return {
    ignoreDefaultArgs: true,
    args: [
      ...(visible ? [] : ['--headless']),
      // Root (a container) has no sandbox.
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      `--user-data-dir=${profileDir}`,
      '--remote-debugging-pipe',
      '--no-first-run',
      // Loopback goes past the proxy: there the server of the packages stands.
      `--proxy-server=${proxyUrl(site)}`,
      'about:blank',
    ],
  };
}

function quietStart({ site }: Launch): Start {
  return {
    proxy: { server: proxyUrl(site) },
    args: quietArgs,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Root (a container) has no sandbox; Playwright's default is none either.
    chromiumSandbox: process.getuid?.() !== 0 && process.platform !== 'linux',
  };
}

const proxyUrl = (site: Site) => `http://127.0.0.1:${site.proxyPort}`;

/** What a browser asks of its maker by itself: off, so that the recorded requests are the session's own. */
const quietArgs = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,DialMediaRouteProvider,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,SafeBrowsing',
  '--lang=vi',
];
