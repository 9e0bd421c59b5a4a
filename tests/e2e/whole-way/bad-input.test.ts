import { expect, it } from 'vitest';
import { clickIn, readCard, settle } from '../marks/card-hand.ts';
import type { Page } from '../support/browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickUnderline, expectUnderlined, readUnderlines } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';

const post = '[data-box=post]';
/** A Facebook box whatever stands on the page: its path is that of text stories. */
const story = (page: string) => `https://www.facebook.com/stories/create?page=${page}`;
const isFollowed = (page: Page) => page.waitForPierced((root) => root.querySelector('.badge') !== null);

inEachBrowser(
  'Odd drafts and odd pages',
  (session) => {
    const youtube = async () => {
      const page = await session.open('https://www.youtube.com/');
      await page.clickOn('#placeholder-area');
      return page;
    };
    const box = 'ytd-commentbox[data-name=comment] #contenteditable-root';

    it('emoji alone raise nothing, and flagged words after joined ones stand where they stand', async () => {
      const page = await youtube();
      await page.paste('👨‍👩‍👧‍👦🇻🇳👍🏽❤️😀');
      await expectUnderlined(page, box, []);
      await page.type(' đồ ngu.');
      await expectUnderlined(page, box, ['đồ ngu']);
      expect(page.errors).toEqual([]);
    });

    it('half a surrogate pair throws nothing', async () => {
      const page = await youtube();
      await page.evaluate((selector) => {
        document.querySelector(selector)!.textContent = 'a\ud83d đồ ngu \udc00 b';
      }, box);
      await expectUnderlined(page, box, ['đồ ngu']);
      expect(page.errors).toEqual([]);
    });

    it.each([
      ['one paragraph', 1],
      ['5,000 paragraphs', 5000],
    ])('63,206 characters in %s are judged, and a letter more is at once', async (_, paragraphs) => {
      const page = await youtube();
      await page.evaluate(
        (selector, count) => {
          const each = Math.floor(63_206 / count);
          const line = 'trời đẹp quá '.repeat(Math.ceil(each / 13)).slice(0, each - 1);
          const root = document.querySelector(selector)!;
          root.replaceChildren(
            ...Array.from({ length: count }, (_, index) => {
              const block = document.createElement('div');
              block.textContent = index === count - 1 ? `${line} óc chó.` : line;
              return block;
            }),
          );
          getSelection()!.selectAllChildren(root);
          getSelection()!.collapseToEnd();
        },
        box,
        paragraphs,
      );
      await page.press('End');
      await page.type(' đồ ngu.');
      await waitUntil('both underlines', async () => {
        await expectUnderlined(page, box, ['óc chó', 'đồ ngu']);
        return true;
      });
      expect(page.errors).toEqual([]);
    });

    it('a page that replaces its box on every key keeps its draft, its caret and our underline', async () => {
      const page = await session.open(story('rebuilt'));
      await page.clickOn(post);
      await page.type('ông là đồ ngu. Hết');
      expect(await page.evaluate(() => window.model('post'))).toBe('ông là đồ ngu. Hết');
      await expectUnderlined(page, post, ['đồ ngu']);
      expect(page.errors).toEqual([]);
    });

    it('what was ignored stays so in a box made anew within the draft, and not in the next draft', async () => {
      const page = await session.open(story('rebuilt'));
      await page.clickOn(post);
      await page.type('ông là đồ ngu. Bà');
      await expectUnderlined(page, post, ['đồ ngu']);
      await clickUnderline(page);
      await settle(page);
      await clickIn(page, 'Bỏ qua lần này');
      await expectUnderlined(page, post, []);
      // The click on the word left the caret in it.
      await page.press('Control+End');
      await page.type(' thì là óc chó.');
      await expectUnderlined(page, post, ['óc chó']);
      await page.clickOn('[data-submit=post]');
      await page.clickOn(post);
      await page.type('ông là đồ ngu. Bà');
      await expectUnderlined(page, post, ['đồ ngu']);
      expect(page.errors).toEqual([]);
    });

    it('an editable that we do not know on a network says so: it never looks clean', async () => {
      const page = await session.open('https://www.facebook.com/?page=editable');
      await page.clickOn('[data-box=div]');
      await page.type('đồ ngu. ');
      await page.waitForPierced((root) => root.querySelector('.badge.unread'));
      await page.press('F8');
      expect(await page.waitFor(() => document.activeElement?.matches('[popover]'))).toBe(true);
      expect((await readCard(page))?.title).toBe('Chưa đọc được ô soạn này');
      expect(await readUnderlines(page)).toEqual([]);
      await page.press('Escape');
      await page.type('Hết');
      expect(await page.evaluate(() => window.model('div'))).toBe('đồ ngu. Hết');
      expect(page.errors).toEqual([]);
    });

    it('a page that throws in its handlers is served all the same, and hears no error of ours', async () => {
      const page = await session.open(story('throwing'));
      await page.clickOn(post);
      await page.type('đồ ngu.');
      await expectUnderlined(page, post, ['đồ ngu']);
      expect(page.errors.filter((error) => !error.includes('the page fails by itself'))).toEqual([]);
    });

    it('a box that is taken out with its draft takes everything of ours along, and a new one is found', async () => {
      const page = await youtube();
      await page.type('đồ ngu.');
      await expectUnderlined(page, box, ['đồ ngu']);
      await page.evaluate((selector) => {
        const old = document.querySelector<HTMLElement>(selector)!;
        const next = old.cloneNode() as HTMLElement;
        old.replaceWith(next);
        Object.assign(window, { next });
      }, box);
      await waitUntil('our host to go', async () => (await page.pierce(() => true)) === undefined);
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), box);
      await page.type('óc chó.');
      await expectUnderlined(page, box, ['óc chó']);
      expect(page.errors).toEqual([]);
    });

    it('two boxes on one page do not mix', async () => {
      const page = await session.open('https://www.facebook.com/');
      const [first, second] = ['[data-box=comment-1]', '[data-box=comment-2]'];
      await page.clickOn(first);
      await page.type('đồ ngu.');
      await expectUnderlined(page, first, ['đồ ngu']);
      await page.clickOn(second);
      await isFollowed(page);
      await expectUnderlined(page, second, []);
      await page.type('óc chó.');
      await expectUnderlined(page, second, ['óc chó']);
      await page.clickOn(first);
      await expectUnderlined(page, first, ['đồ ngu']);
    });
  },
  { shared: true },
);
