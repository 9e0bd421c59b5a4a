import { expect, it } from 'vitest';
import { marksExtensionDir as extensionDir } from '../../fixtures/marks-extension/build.ts';
import { findByWords } from '../../fixtures/marks-extension/find-by-words.ts';
import { answerWithBoxes } from '../../fixtures/marks-extension/pages.ts';
import type { Page } from '../support/browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickIn, readCard, settle, waitForCard, waitForNoCard } from './card-hand.ts';
import { middleOf, waitForUnderlines } from './drawn.ts';

const id = '079203001234';
const draft = `Số là ${id}, nghe nói vậy, đồ ngu.`;
const text = (page: Page) => page.evaluate(() => document.getElementById('box')!.textContent);
const focused = (page: Page) => page.evaluate(() => document.activeElement!.id);

// Seen red with `preventDefault` left out of mousedown (the badge), with the page scrolled on focus, with the keyup of
// a swallowed key let through (hear nothing), with the caret set to 0 (Escape), and with the host always on <html>
// (modal dialog).
inEachBrowser(
  'The card',
  (session) => {
    const open = async (path: string, words = draft) => {
      const page = await session.open(`https://a.example${path}`);
      await page.clickOn('#box');
      await page.type(words);
      // All of them: a card that opens before the last word was judged opens at another finding.
      await page.waitForPierced(
        (root, count) =>
          Number(root.querySelector('.badge.warn .count')?.getAttribute('data-t')?.trim()) >= count,
        findByWords(words).length,
      );
      return page;
    };

    it('opens at a click on an underlined word, which goes on to the page and leaves the focus there', async () => {
      const page = await open('/box');
      await page.evaluate(() => {
        document
          .getElementById('box')!
          .addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
      });
      const { x, y } = await middleOf(page, 'nghe nói');
      await page.click(x, y);
      await waitForCard(page);
      expect(await readCard(page)).toMatchObject({
        level: 'Nhắc nhở',
        title: 'Tin nghe lại',
        position: '2/3',
      });
      expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(true);
      expect(await focused(page)).toBe('box');
    });

    it('opens and closes by the badge, and the focus stays in the box', async () => {
      const page = await open('/box');
      await clickIn(page, '.badge');
      await waitForCard(page);
      expect(await focused(page)).toBe('box');
      await clickIn(page, 'Đóng');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('box');
      await page.type(' Hết');
      expect(await text(page)).toBe(`${draft} Hết`);
    });

    it('opens by F8 as a named dialog, goes by arrows, and Escape gives the caret back', async () => {
      const page = await open('/box');
      for (let i = 0; i < 8; i++) await page.press('ArrowLeft');
      await page.press('F8');
      await waitForCard(page);
      expect(await focused(page)).toBe('');
      expect(await readCard(page)).toMatchObject({ name: 'Bảy Điều, mục 3/3: Lời xúc phạm' });
      await page.press('ArrowRight');
      expect(await readCard(page)).toMatchObject({ position: '1/3', quote: id });
      await page.press('ArrowLeft');
      expect(await readCard(page)).toMatchObject({ position: '3/3', quote: 'đồ ngu' });
      await page.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('box');
      await page.type('X');
      expect(await text(page)).toBe(draft.replace(' đồ ngu.', 'X đồ ngu.'));
    });

    it('keeps Tab inside while it has the focus', async () => {
      const page = await open('/box');
      await page.press('F8');
      await waitForCard(page);
      const seen: (string | undefined)[] = [];
      for (let i = 0; i < 8; i++) {
        await page.press('Tab');
        seen.push(await page.pierce((root) => root.activeElement?.getAttribute('aria-label') ?? ''));
      }
      expect(seen).toEqual([
        ...['Mục trước', 'Mục sau', 'Đóng', 'Viết lại', 'Bỏ qua lần này', 'Bỏ qua cụm này', 'Xem điều khoản'],
        'Mục trước',
      ]);
      for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) await page.press(key);
      await page.press('Enter');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('box');
    });

    it('never opens by hovering or typing, and closes when the person writes on', async () => {
      const page = await open('/box');
      const { x, y } = await middleOf(page, 'nghe nói');
      await page.moveMouse(x, y);
      await page.type(' và');
      expect(await readCard(page)).toBeUndefined();
      await page.click(x, y);
      await waitForCard(page);
      await page.type('gõ');
      await waitForNoCard(page);
      expect(await text(page)).toContain('gõ');
    });

    it('puts the suggestion, and one undo takes it back', async () => {
      const page = await open('/box');
      const { x, y } = await middleOf(page, id);
      await page.click(x, y);
      await settle(page);
      await clickIn(page, 'Che số');
      await expect.poll(() => text(page)).toBe(draft.replace(id, '079•••••••34'));
      await waitForNoCard(page);
      await waitForUnderlines(page, ['nghe nói', 'đồ ngu']);
      await page.press('Control+z');
      await expect.poll(() => text(page)).toBe(draft);
      await waitForUnderlines(page, [id, 'nghe nói', 'đồ ngu']);
    });

    it('ignores one finding and goes on to the next in the same place', async () => {
      const page = await open('/box');
      await page.press('F8');
      await settle(page);
      const at = () =>
        page.pierce((root) => JSON.stringify(root.querySelector('.card')!.getBoundingClientRect()));
      const before = await at();
      await clickIn(page, 'Bỏ qua cụm này');
      await waitForUnderlines(page, [id, 'nghe nói']);
      expect(await readCard(page)).toMatchObject({ position: '2/2', quote: 'nghe nói' });
      expect(await at()).toBe(before);
    });

    it('keeps the focus when the last finding is ignored by key, and gives the caret back', async () => {
      const page = await open('/box', `Số ${id}`);
      await page.press('F8');
      await settle(page);
      for (let i = 0; i < 3; i++) await page.press('Tab');
      expect(await page.pierce((root) => root.activeElement?.getAttribute('aria-label'))).toBe(
        'Bỏ qua lần này',
      );
      await page.press('Enter');
      await page.waitForPierced((root) => root.querySelector('.card.open.clean') !== null);
      await page.press('Escape');
      await waitForNoCard(page);
      expect(await focused(page)).toBe('box');
      await page.type('!');
      expect(await text(page)).toBe(`Số ${id}!`);
    });

    it('does not scroll the page when it opens', async () => {
      const page = await open('/long');
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeGreaterThan(0);
      await page.press('F8');
      await waitForCard(page);
      for (let i = 0; i < 3; i++) await page.press('ArrowRight');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.press('Escape');
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });

    it('can be used over a modal dialog, which stays open', async () => {
      const page = await open('/dialog');
      const { x, y } = await middleOf(page, id);
      await page.click(x, y);
      await settle(page);
      await clickIn(page, 'Che số');
      await expect.poll(() => text(page)).toContain('079•••••••34');
      // F8 on a card that is about to close would close it.
      await waitForNoCard(page);
      await page.press('F8');
      await waitForCard(page);
      await page.press('Escape');
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    });

    it('lets the page hear nothing of what is done to it', async () => {
      const page = await open('/box');
      await page.evaluate(() => {
        const heard: string[] = [];
        const host = document.querySelector('[popover]');
        const types = new Set<string>();
        for (const thing of [window, document, HTMLElement.prototype])
          for (let of = thing; of && of !== Object.prototype; of = Object.getPrototypeOf(of))
            for (const name of Object.getOwnPropertyNames(of))
              if (name.startsWith('on')) types.add(name.slice(2));
        for (const type of [...types, 'focusin', 'focusout', 'mousewheel', 'DOMMouseScroll', 'textInput'])
          addEventListener(
            type,
            (event) => {
              const { target, relatedTarget } = event as FocusEvent;
              if (target === host || relatedTarget === host || event.type.startsWith('key')) heard.push(type);
            },
            true,
          );
        Object.assign(window, { heard, types: types.size });
      });
      expect(await page.evaluate(() => Reflect.get(window, 'types'))).toBeGreaterThan(80);
      const { x, y } = await middleOf(page, id);
      await clickIn(page, '.badge');
      await settle(page);
      await clickIn(page, 'Mục sau');
      await clickIn(page, 'Đóng');
      await waitForNoCard(page);
      await page.press('F8');
      await settle(page);
      for (const key of ['Tab', 'ArrowRight', 'x', 'Enter', 'Shift+Tab', 'Escape']) await page.press(key);
      await waitForNoCard(page);
      await page.moveMouse(x, y);
      // Chromium's raw pointer moves are let through: they tell where the pointer is, which is not ours to hide.
      const heard: string[] = await page.evaluate(() => Reflect.get(window, 'heard'));
      expect(heard.filter((type) => type !== 'pointerrawupdate')).toEqual([]);
    });

    it('gives way when the focus goes from it to another box', async () => {
      const page = await open('/two');
      await page.press('F8');
      await waitForCard(page);
      await page.clickOn('#other');
      await page.type('đồ ngu');
      await page.waitForPierced((root) => root.querySelector('.count')?.getAttribute('data-t') === '\u20071');
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
      expect(await readCard(page)).toBeUndefined();
    });

    it('goes with the box when the focus goes from it to nothing', async () => {
      const page = await open('/two');
      await page.press('F8');
      await waitForCard(page);
      await page.click(5, 5);
      await page.waitFor(() => document.querySelector('[popover]') === null);
    });

    it.each([
      ['/box?unread', { level: '?', title: 'Chưa đọc được ô soạn này', position: '–' }],
      ['/box', { level: '✓', title: 'Chưa thấy điều gì cần nhắc', position: '0/0' }],
    ])('says what the state is on %s', async (path, says) => {
      const page = await session.open(`https://a.example${path}`);
      await page.clickOn('#box');
      await page.type('Trời đẹp.');
      await page.press('F8');
      await waitForCard(page);
      expect(await readCard(page)).toMatchObject(says);
    });
  },
  { extensionDir, answer: answerWithBoxes, shared: true },
);
