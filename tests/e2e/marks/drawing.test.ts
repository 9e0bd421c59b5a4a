import { expect, it } from 'vitest';
import { marksExtensionDir as extensionDir } from '../../fixtures/marks-extension/build.ts';
import { answerWithBoxes } from '../../fixtures/marks-extension/pages.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { drawnLines, farthest, waitForUnderlines, wordLines } from './drawn.ts';

const id = '079203001234';

// Seen red with `left + 2` in layUnderlines, with `paint.cover` called in the first frame only (a layout that moves the
// box), with `drawing === drawn` left out (left alone), and with `broughtBack` never looked at (thrown out).
inEachBrowser(
  'The underlines',
  (session) => {
    it.each(['/box', '/box?strict', '/box?dark', '/dialog', '/long'])(
      'stand exactly under the flagged words on %s',
      async (path) => {
        const page = await session.open(`https://a.example${path}`);
        await page.clickOn('#box');
        await page.type(`Số của ông ấy là ${id}, nghe nói vậy đó, gọi 0901234567 nhé.`);
        await waitForUnderlines(page, [id, 'nghe nói', '0901234567']);
      },
    );

    it('go line by line with words that wrap', async () => {
      const page = await session.open('https://a.example/box');
      await page.evaluate(() => document.getElementById('box')!.style.setProperty('width', '120px'));
      await page.clickOn('#box');
      await page.type('Hôm nay cả phòng vừa họp xong rồi');
      await waitForUnderlines(page, ['vừa họp xong']);
      expect((await drawnLines(page)).length).toBeGreaterThan(0);
    });

    it('follow the page and the box as they scroll, and are cut where the box is', async () => {
      const page = await session.open('https://a.example/long');
      await page.clickOn('#box');
      await page.type(`Số ${id}\n\n\n\n\n\n\n\n\n\nnghe nói`);
      await page.waitForPierced((root) => root.querySelector('.badge')?.className === 'badge warn');
      const inView = async () => {
        const { top, bottom } = await page.evaluate(() => {
          const area = document.getElementById('box')!.getBoundingClientRect();
          return { top: area.top, bottom: area.bottom };
        });
        return (await wordLines(page, [id, 'nghe nói'])).filter(
          (line) => line.bottom > top && line.bottom - 10 < bottom,
        );
      };
      await expect.poll(async () => farthest(await drawnLines(page), await inView())).toBeLessThanOrEqual(1);
      await page.evaluate(() => document.getElementById('box')!.scrollTo(0, 0));
      await expect.poll(async () => farthest(await drawnLines(page), await inView())).toBeLessThanOrEqual(1);
      await page.evaluate(() => scrollBy(0, 60));
      await expect.poll(async () => farthest(await drawnLines(page), await inView())).toBeLessThanOrEqual(1);
    });

    it('follow a box that a layout moves without any event', async () => {
      const page = await session.open('https://a.example/box');
      await page.clickOn('#box');
      await page.type(`Số ${id}`);
      await waitForUnderlines(page, [id]);
      await page.evaluate(() => document.querySelector('p')!.style.setProperty('height', '133px'));
      await waitForUnderlines(page, [id]);
    });

    it('are left alone while other text is written', async () => {
      const page = await session.open('https://a.example/box');
      await page.clickOn('#box');
      await page.type(`Số ${id} `);
      await waitForUnderlines(page, [id]);
      await page.pierce((root) => {
        const changes: string[] = [];
        const paint = root.querySelector('.paint')!;
        new MutationObserver((records) => changes.push(...records.map((record) => record.type))).observe(
          paint,
          {
            attributes: true,
            childList: true,
          },
        );
        Reflect.set(paint, 'changes', changes);
      });
      await page.type('chữ thường không liên quan');
      await page.waitFor(() => document.getElementById('box')!.textContent.endsWith('quan'));
      await waitForUnderlines(page, [id]);
      expect(await page.pierce((root) => Reflect.get(root.querySelector('.paint')!, 'changes'))).toEqual([]);
    });

    it('vanish with the words, and the host with the focus', async () => {
      const page = await session.open('https://a.example/box');
      await page.clickOn('#box');
      await page.type(`${id}`);
      await waitForUnderlines(page, [id]);
      await page.press('Backspace');
      await waitForUnderlines(page, []);
      await page.waitForPierced((root) => root.querySelector('.badge')?.className === 'badge clean');
      await page.clickOn('#post');
      await page.waitFor(() => document.querySelectorAll('[popover]').length === 0);
    });

    it('of four hundred findings are drawn where the box shows them, however it is scrolled', async () => {
      const page = await session.open('https://a.example/long');
      await page.clickOn('#box');
      await page.evaluate(() => {
        document.getElementById('box')!.textContent = 'ta nghe nói vậy '.repeat(400);
      });
      await page.waitForPierced((root) => root.querySelector('.count')?.getAttribute('data-t') === '99');
      for (const y of [300, 900, 200]) {
        await page.evaluate((to) => document.getElementById('box')!.scrollTo(0, to), y);
        await expect.poll(async () => (await drawnLines(page)).length).toBeGreaterThan(5);
      }
    });

    it('come back once if the page throws the host out, and stay away the second time', async () => {
      const page = await session.open('https://a.example/box');
      await page.clickOn('#box');
      await page.type(`Số ${id}`);
      await waitForUnderlines(page, [id]);
      const throwOut = () => {
        document.querySelector('[popover]')!.remove();
      };
      await page.evaluate(throwOut);
      await waitForUnderlines(page, [id]);
      await page.evaluate(throwOut);
      const frames = () =>
        new Promise<number>((done) => {
          let left = 10;
          const next = () =>
            left-- > 0 ? requestAnimationFrame(next) : done(document.querySelectorAll('[popover]').length);
          next();
        });
      expect(await page.evaluate(frames)).toBe(0);
      await page.type(' vẫn viết được');
      expect(await page.evaluate(() => document.getElementById('box')!.textContent)).toContain(
        'vẫn viết được',
      );
      expect(page.errors.filter((error) => !error.includes('404'))).toEqual([]);
    });
  },
  { extensionDir, answer: answerWithBoxes, shared: true },
);
