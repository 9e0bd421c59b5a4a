import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Browser, BrowserName, OpenOptions, Page } from './browser.ts';
import { openBrowser, shareBrowser } from './open-browser.ts';

export interface Session {
  readonly browser: Browser;
  /** A tab on `url`; closed after the test. */
  open(url: string): Promise<Page>;
}

/** BROWSERS=firefox runs one browser while writing a test; `npm test` always runs both. */
export const browserNames = (process.env.BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];

export interface SpecOptions extends OpenOptions {
  /** The tests leave the browser as they found it: other files may have the same one before and after. */
  readonly shared?: boolean;
}

/** Writes a spec once and runs it in both real browsers, one browser for all its tests. */
export function inEachBrowser(
  title: string,
  specify: (session: Session) => void,
  { shared = false, ...options }: SpecOptions = {},
) {
  describe.each(browserNames)(`${title} (%s)`, (name) => {
    let browser: Browser | undefined;
    const session: Session = {
      get browser() {
        if (!browser) throw new Error('The browser opens before the tests: use it inside it().');
        return browser;
      },
      async open(url) {
        const page = await session.browser.newPage();
        await page.goto(url);
        return page;
      },
    };
    beforeAll(async () => {
      browser = await (shared ? shareBrowser : openBrowser)(name, options);
    });
    afterEach(() => browser?.closePages());
    afterAll(async () => {
      if (!shared) await browser?.close();
    });
    specify(session);
  });
}
