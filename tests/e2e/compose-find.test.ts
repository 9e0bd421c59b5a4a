import { expect, it } from 'vitest';
import { ask, type ComposeState, composeOptions, untilText } from './compose-session.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const open = { open: true };
const shut = { open: false };

inEachBrowser(
  'Finding a box',
  (session) => {
    it('keeps to the focused one of many boxes on Facebook, and out of search, posts and private talk', async () => {
      const page = await session.open('https://www.facebook.com/');
      await page.clickOn('header input');
      await page.type('tìm gì đó');
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0, valueReads: 0 });
      await page.clickOn('[role=article] p');
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0 });
      await page.clickOn('[data-box=message]');
      await page.type('riêng');
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0 });

      await page.clickOn('[data-box=comment-1]');
      await page.type('một');
      await untilText(page, 'một');
      expect(await ask(page, 'state')).toMatchObject({ ...open, surface: 'comment', network: 'facebook' });
      await page.clickOn('[data-box=comment-2]');
      await page.type('hai');
      await untilText(page, 'hai');
      await page.clickOn('#start');
      await page.type('bài');
      await untilText(page, 'bài');
      expect(await ask(page, 'state')).toMatchObject({ ...open, surface: 'post', sessions: 3 });
      expect(await ask(page, 'texts')).not.toContain('riêng');
    });

    it('tells the posts of a thread apart on X, knows the profile name, and leaves messages alone', async () => {
      const page = await session.open('https://x.com/');
      await page.clickOn('[data-testid=SearchBox_Search_Input]');
      await page.clickOn('[data-testid=dm-composer-textarea]');
      await page.type('riêng');
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0, valueReads: 0 });
      await page.clickOn('[data-testid=tweetTextarea_0]');
      await page.type('một');
      await untilText(page, 'một');
      expect(await ask(page, 'state')).toMatchObject({ surface: 'post', editor: 'draft-js' });
      await page.clickOn('[data-testid=tweetTextarea_1]');
      await page.type('hai');
      await untilText(page, 'hai');
      await page.clickOn('input[name=displayName]');
      await untilText(page, 'Hoa');
      expect(await ask(page, 'state')).toMatchObject({ surface: 'profile', editor: 'textarea' });
    });

    it('never calls the value getter of a private field, and does call that of a post', async () => {
      const page = await session.open('https://compose.example/private');
      const names = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-name]')].map((field) => field.dataset.name ?? ''),
      );
      expect(names.length).toBeGreaterThan(20);
      for (const name of names.filter((each) => each !== 'post')) {
        await page.clickOn(`[data-name=${name}]`);
        await page.type('1a');
        expect(await ask(page, 'state'), name).toMatchObject({ ...shut, sessions: 0, valueReads: 0 });
      }
      await page.clickOn('[data-name=post]');
      await page.type('bài');
      await untilText(page, 'bài');
      expect((await ask(page, 'state')).valueReads).toBeGreaterThan(0);
    });

    it('knows an editable that no rule names from what is never read, and reads neither', async () => {
      const page = await session.open('https://www.facebook.com/?page=editable');
      await page.clickOn('[data-box=div]');
      await page.type('chữ');
      expect(await ask(page, 'state')).toMatchObject({ ...open, surface: 'unknown', text: '' });
      expect(await ask(page, 'texts')).toEqual(['']);
      const other = await session.open('https://www.facebook.com/?page=private');
      for (const role of ['searchbox', 'combobox']) {
        await other.clickOn(`[role=${role}]`);
        await other.type('tìm');
        expect(await ask(other, 'state')).toMatchObject({ ...shut, sessions: 0 });
      }
    });

    it("takes no page's word for where the focus is", async () => {
      const page = await session.open('https://www.facebook.com/');
      await page.evaluate(() =>
        document
          .querySelector('[data-box=comment-1]')!
          .dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true })),
      );
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0 });
      await page.clickOn('[data-box=comment-1]');
      expect(await ask(page, 'state')).toMatchObject({ ...open, sessions: 1 });
    });

    it('finds a box that had the focus from the start', async () => {
      const page = await session.open('https://compose.example/autofocus');
      await untilText(page, 'bản nháp còn đây');
    });

    it('lets go when the focus leaves, not when the window does', async () => {
      const page = await session.open('https://www.youtube.com/');
      await page.clickOn('#placeholder-area');
      await page.type('chữ');
      await untilText(page, 'chữ');
      const other = await session.open('https://compose.example/private');
      await page.bringToFront();
      expect(await ask(page, 'state')).toMatchObject({ ...open, sessions: 1 });
      await other.close();
      await page.clickOn('#search');
      await untilState(page, shut);
    });

    it('lets go when the page takes the box away, and comes back with the box', async () => {
      const page = await session.open('https://www.youtube.com/');
      await page.clickOn('#placeholder-area');
      await page.type('chữ');
      await untilText(page, 'chữ');
      await page.evaluate(() => document.querySelector('ytd-commentbox[data-name=comment]')?.remove());
      await untilState(page, shut);
      await page.clickOn('ytd-commentbox[data-name=reply] #contenteditable-root');
      await page.type('nữa');
      await untilText(page, 'nữa');
      expect(page.errors).toEqual([]);
    });

    it('leaves a box alone while it is too small to be one, and opens it when it has grown under the focus', async () => {
      const page = await session.open('https://compose.example/boxes');
      const size = (height: string) =>
        page.evaluate((wanted) => {
          const box = document.querySelector<HTMLElement>('[data-name=plain]')!;
          box.style.cssText = `min-height: 0; height: ${wanted}`;
        }, height);
      await size('12px');
      await page.clickOn('[data-name=plain]');
      await page.type('nhỏ');
      expect(await ask(page, 'state')).toMatchObject({ ...shut, sessions: 0 });
      await size('60px');
      await untilText(page, 'nhỏ');
      expect(await ask(page, 'state')).toMatchObject({ ...open, sessions: 1 });
      await size('12px');
      await untilState(page, shut);
    });

    it('opens anew when the page mounts the same draft again', async () => {
      const page = await session.open('https://compose.example/boxes');
      await page.evaluate(() => Reflect.get(window, 'mount')('bản nháp'));
      await untilText(page, 'bản nháp');
      await page.evaluate(() => Reflect.get(window, 'mount')('bản nháp'));
      await untilText(page, 'bản nháp');
      await page.type('!');
      await untilText(page, 'bản nháp!');
    });

    it('follows a page that makes its box anew on every key', async () => {
      const page = await session.open('https://compose.example/boxes');
      await page.evaluate(() => Reflect.get(window, 'mount')('a'));
      await page.type('bcd');
      await untilText(page, 'abcd');
      expect((await ask(page, 'state')).sessions).toBe(4);
    });

    async function untilState(page: Parameters<typeof ask>[0], wanted: Partial<ComposeState>) {
      await waitUntil(JSON.stringify(wanted), async () => {
        expect(await ask(page, 'state')).toMatchObject(wanted);
        return true;
      });
    }
  },
  composeOptions,
);
