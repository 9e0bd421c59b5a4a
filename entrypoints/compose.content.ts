import { rules } from 'virtual:rules';
import type { Browser } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askTexts } from '@/flow/card-texts.ts';
import { askName } from '@/flow/name-findings.ts';
import { servePanel } from '@/flow/serve-panel.ts';
import { startFlow } from '@/flow/start-flow.ts';
import type { OpenPanel } from '@/panel/messages.ts';
import { findPlatform } from '@/platforms/index.ts';

/**
 * Manifest V3 gives promises in every browser, and the polyfill weighs 3 kB gzipped: our pages and the background
 * have it, what runs on every page of a network does not.
 */
const own: Partial<Browser> | undefined = Reflect.get(globalThis, 'browser');
// A page's element with the id "browser" stands under that name too (crbug 865881).
const browser: Browser = typeof own?.runtime?.id === 'string' ? own : Reflect.get(globalThis, 'chrome');
const openPanel: OpenPanel = { kind: 'open-panel' };

export default defineContentScript({
  matches: ['https://*.facebook.com/*', 'https://x.com/*', 'https://*.youtube.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const { hostname } = window.location;
    // The manifest alone says where this runs: a host that is no known network is one of the unit's.
    const platform = findPlatform(hostname, [hostname]);
    if (!platform) return;
    startFlow({
      ...{ window, platform, rules },
      textsIn: askTexts(browser.runtime),
      checkName: askName(browser.runtime),
      storage: browser.storage,
      panel: servePanel(browser.runtime),
      openPanel: () => void askForPanel(),
      // Ours, not WXT's ctx.signal: a page could abort that one.
      signal: new AbortController().signal,
    });
  },
});

/** In the person's click, so nothing is awaited before; throws at once where the extension was updated. */
async function askForPanel(): Promise<void> {
  try {
    await browser.runtime.sendMessage(openPanel);
  } catch {
    // The toolbar button opens it too.
  }
}
