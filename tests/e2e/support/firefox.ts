import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Browser } from './browser.ts';
import type { Launch } from './chromium.ts';
import { evaluateInBrowserWindow } from './firefox-chrome.ts';
import { openFirefoxPage } from './firefox-page.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { reuseTabs } from './reuse-tabs.ts';

const addonId = 'bay-dieu@bay-dieu.example';
/** Firefox gives each install a random host name; a fixed one lets a test open the extension's pages. */
const addonHost = '7ba1d1e0-0000-4000-8000-00000000da07';

export async function openFirefox(launch: Launch): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executablePath,
    headless: !launch.visible,
    userDataDir: launch.profileDir,
    acceptInsecureCerts: true,
    defaultViewport: launch.viewport,
    // Preferences of the browser window (dark mode and its like) can be set while it runs.
    args: ['--remote-allow-system-access'],
    // Without it a release build ignores services.settings.server and asks its maker for lists.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...firefoxPrefs(launch.site.proxyPort, { [addonId]: addonHost }),
      // The server of the packages stands on loopback beside the proxy.
      ...(launch.mandated && { 'network.proxy.no_proxies_on': '127.0.0.1' }),
    },
  });
  if (!(firefox instanceof BidiBrowser))
    throw new Error('Puppeteer did not speak WebDriver BiDi to Firefox.');
  if (launch.extensionDir !== '') await firefox.installExtension(launch.extensionDir);
  const browser: Browser = {
    name: 'firefox',
    extensionId: launch.extensionDir === '' && !launch.mandated ? '' : addonHost,
    requests: launch.site.requests,
    newPage: () => tabs.open(),
    closePages: () => tabs.closeAll(),
    openExtensionPage: (path) => tabs.openOn(`moz-extension://${addonHost}/${path}`),
    copy: (text) => tabs.copy(text),
    inOwnWindow: (expression) => evaluateInBrowserWindow(firefox.connection, expression),
    closed: new Promise((resolve) => firefox.once('disconnected', () => resolve())),
    async close() {
      await firefox.close();
      await launch.onClosed();
    },
  };
  const tabs = reuseTabs({
    open: () => firefox.newPage(),
    all: () => firefox.pages(),
    drive: (tab) => openFirefoxPage(tab, firefox.connection, browser),
  });
  return browser;
}
