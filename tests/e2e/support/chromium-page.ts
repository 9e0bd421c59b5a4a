import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { Browser, Media, Page } from './browser.ts';
import { callSource } from './call-source.ts';
import { centreOf } from './centre-of.ts';
import { typeInChromium } from './chromium-keyboard.ts';
import { pierceChromium } from './pierce-chromium.ts';
import { waitUntil } from './wait-until.ts';

export async function openChromiumPage(
  tab: PlaywrightPage,
  cdp: CDPSession,
  browser: Browser,
): Promise<Page> {
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page: Page = {
    browser,
    errors,
    goto: async (url) => {
      await tab.goto(url);
    },
    async empty() {
      await tab.goto('about:blank');
      errors.length = 0;
    },
    // Not Playwright's evaluate: it goes through eval(), which a strict CSP forbids.
    evaluate: async (run, ...args) => evaluateIn(cdp, callSource(run, args)),
    pierce: (run, ...args) => pierceChromium(cdp, callSource(run, args, 'root')),
    waitFor: (run, ...args) => waitUntil(String(run), () => page.evaluate(run, ...args)),
    waitForPierced: (run, ...args) => waitUntil(String(run), () => page.pierce(run, ...args)),
    type: (text, pauseMs = 0) => typeInChromium(tab.keyboard, cdp, text, pauseMs),
    press: (chord) => tab.keyboard.press(chord),
    async compose(text) {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await cdp.send('Input.imeSetComposition', { text, ...caret });
    },
    async commit(text) {
      // An input method shows what it has decided before it lets go.
      await page.compose(text);
      await cdp.send('Input.insertText', { text });
    },
    async paste(text) {
      await browser.copy(text);
      await tab.bringToFront();
      await tab.keyboard.press('Control+v');
    },
    moveMouse: (x, y) => tab.mouse.move(x, y),
    click: (x, y) => tab.mouse.click(x, y),
    async clickOn(selector) {
      const { x, y } = await centreOf(page, selector);
      await tab.mouse.click(x, y);
    },
    async wheel(x, y, deltaY) {
      await tab.mouse.move(x, y);
      await tab.mouse.wheel(0, deltaY);
    },
    screenshot: () => tab.screenshot(),
    setViewport: (viewport) => tab.setViewportSize(viewport),
    emulate: (media) => tab.emulateMedia(toPlaywright(media)),
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  return page;
}

async function evaluateIn<T>(cdp: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function toPlaywright(media: Media) {
  return {
    ...(media.colourScheme && { colorScheme: media.colourScheme }),
    ...(media.reducedMotion !== undefined && {
      reducedMotion: media.reducedMotion ? ('reduce' as const) : ('no-preference' as const),
    }),
    ...(media.forcedColours !== undefined && {
      forcedColors: media.forcedColours ? ('active' as const) : ('none' as const),
    }),
  };
}
