import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';

inEachBrowser(
  'The browsers of the tests',
  (session) => {
    it('type Vietnamese into Lexical with a key event for every letter', async () => {
      const page = await session.open('https://www.facebook.com/');
      await page.clickOn('#start');
      await page.evaluate(() => {
        const keys: string[] = [];
        addEventListener(
          'keydown',
          (event) => keys.push(`${event.key}${event.isTrusted ? '' : ' (fake)'}`),
          true,
        );
        Object.assign(window, { keys });
      });
      await page.type('Đồ ăn #ngon\nhai');
      expect(await page.evaluate(() => window.model('post'))).toBe('Đồ ăn #ngon\nhai');
      const keys = await page.evaluate(() => Reflect.get(window, 'keys').join());
      expect(keys).toBe('Đ,ồ, ,ă,n, ,#,n,g,o,n,Enter,h,a,i');
      expect(page.errors).toEqual([]);
    });

    it('paste, undo and delete in Draft.js', async () => {
      const page = await session.open('https://x.com/');
      await page.clickOn('[data-testid=tweetTextarea_0]');
      await page.paste('Chào cả nhà #vui\nkhỏe');
      expect(await page.evaluate(() => window.model())).toBe('Chào cả nhà #vui\nkhỏe');
      await page.press('Backspace');
      expect(await page.evaluate(() => window.model())).toBe('Chào cả nhà #vui\nkhỏ');
      await page.press('Control+z');
      expect(await page.evaluate(() => window.model())).toBe('Chào cả nhà #vui\nkhỏe');
      await page.clickOn('[data-testid=tweetButton]');
      expect(await page.waitFor(() => window.submitted.length === 1 && window.submitted[0])).toBe(
        'Chào cả nhà #vui\nkhỏe',
      );
      expect(await page.evaluate(() => window.model())).toBe('');
    });

    it('post from a plain contenteditable', async () => {
      const page = await session.open('https://www.youtube.com/');
      await page.clickOn('#placeholder-area');
      await page.type('Hay quá');
      expect(await page.evaluate(() => window.model('comment'))).toBe('Hay quá');
      await page.clickOn('ytd-commentbox[data-name=comment] #submit-button button:not(.ghost)');
      expect(await page.evaluate(() => window.submitted.join())).toBe('Hay quá');
    });

    it('see into a closed root and not into the page through it', async () => {
      const page = await session.open('https://www.youtube.com/');
      expect(await page.pierce(() => 1)).toBeUndefined();
      await page.evaluate(() => {
        const host = document.documentElement.appendChild(document.createElement('div'));
        host.setAttribute('popover', 'manual');
        host.attachShadow({ mode: 'closed' }).innerHTML = '<b style="width: 7px">trong</b>';
      });
      const seen = await page.pierce(
        (root, tag, nothing) => [root.mode, root.querySelector(tag)?.textContent, nothing ?? 'none'],
        'b',
        undefined,
      );
      expect(seen).toEqual(['closed', 'trong', 'none']);
      expect(await page.waitForPierced((root) => root.querySelector('b')?.style.width)).toBe('7px');
    });

    it('follow the media features that a test asks for', async () => {
      const page = await session.open('https://x.com/');
      const answers = (query: string, wanted: boolean) =>
        page.waitFor((asked, answer) => matchMedia(asked).matches === answer, query, wanted);
      for (const on of [true, false]) {
        await page.emulate({ colourScheme: on ? 'dark' : 'light', reducedMotion: on });
        await answers('(prefers-color-scheme: dark)', on);
        await answers('(prefers-reduced-motion: reduce)', on);
      }
      for (const on of [true, false]) {
        await page.emulate({ forcedColours: on });
        await answers('(forced-colors: active)', on);
      }
    });

    it('open a page of the extension', async () => {
      const page = await session.browser.openExtensionPage('_locales/vi/messages.json');
      expect(await page.evaluate(() => document.body.textContent)).toContain('Bảy Điều');
    });

    it('run the content script, and record what the page asked for', async () => {
      const from = session.browser.requests.length;
      await session.open('https://www.youtube.com/');
      const asked = session.browser.requests.slice(from).filter((request) => request.kind === 'secure');
      expect(asked.map((request) => request.host + request.path)).toContain('www.youtube.com/');
    });
  },
  { shared: true },
);
