import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { BidiPage } from 'puppeteer-core/internal/bidi/Page.js';
import type { Browser, Page } from './browser.ts';
import { callInFirefox } from './call-in-firefox.ts';
import { callSource } from './call-source.ts';
import { centreOf } from './centre-of.ts';
import { commitInFirefox, composeInFirefox } from './firefox-ime.ts';
import { pressChord, typeInFirefox } from './firefox-keyboard.ts';
import { emulateInFirefox } from './firefox-media.ts';
import { pierceFirefox } from './pierce-firefox.ts';
import { waitUntil } from './wait-until.ts';

export function openFirefoxPage(tab: unknown, bidi: BidiConnection, browser: Browser): Page {
  if (!(tab instanceof BidiPage)) throw new Error('Puppeteer gave a page without WebDriver BiDi.');
  const context = tab.mainFrame().browsingContext.id;
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page: Page = {
    browser,
    errors,
    async goto(url) {
      if (!url.startsWith('moz-extension:')) return void (await tab.goto(url));
      // Puppeteer never hears of the load: the tab changes process on the way.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await page.waitFor((wanted) => location.href === wanted && document.readyState === 'complete', url);
    },
    async empty() {
      await tab.goto('about:blank');
      errors.length = 0;
    },
    evaluate: (run, ...args) => callInFirefox(bidi, { context }, callSource(run, args)),
    pierce: (run, ...args) => pierceFirefox(bidi, context, callSource(run, args, 'root')),
    waitFor: (run, ...args) => waitUntil(String(run), () => page.evaluate(run, ...args)),
    waitForPierced: (run, ...args) => waitUntil(String(run), () => page.pierce(run, ...args)),
    type: (text, pauseMs = 0) => typeInFirefox(tab.keyboard, text, pauseMs),
    press: (chord) => pressChord(tab.keyboard, chord),
    compose: (text) => composeInFirefox(bidi, text),
    commit: (text) => commitInFirefox(bidi, text),
    async paste(text) {
      await browser.copy(text);
      await tab.bringToFront();
      await pressChord(tab.keyboard, 'Control+v');
    },
    moveMouse: (x, y) => tab.mouse.move(x, y),
    click: (x, y) => tab.mouse.click(x, y),
    async clickOn(selector) {
      const { x, y } = await centreOf(page, selector);
      await tab.mouse.click(x, y);
    },
    async wheel(x, y, deltaY) {
      await tab.mouse.move(x, y);
      await tab.mouse.wheel({ deltaY });
    },
    screenshot: () => tab.screenshot(),
    setViewport: (viewport) => tab.setViewport(viewport),
    emulate: (media) => emulateInFirefox(bidi, media),
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  return page;
}
