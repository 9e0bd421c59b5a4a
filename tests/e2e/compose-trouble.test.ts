import { expect, it } from 'vitest';
import { ask, composeOptions, replaceWord, untilText } from './compose-session.ts';
import { expectRectsOfWords } from './expect-rects.ts';
import type { Page } from './support/browser.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { waitUntil } from './support/wait-until.ts';

const boxes = 'https://compose.example/boxes';

inEachBrowser(
  'A box that is not simple',
  (session) => {
    async function openBox(name: string): Promise<Page> {
      const page = await session.open(boxes);
      await page.evaluate((wanted) => {
        const box = document.querySelector<HTMLElement>(`[data-name=${wanted}]`)!;
        box.focus();
        getSelection()?.selectAllChildren(box);
        getSelection()?.collapseToEnd();
      }, name);
      return page;
    }

    it('paragraphs with indented source, bold and a list read as a person sees them', async () => {
      const page = await openBox('paragraphs');
      await untilText(page, 'Một đoạn có chữ đậm ở giữa\n\nmục một\nmục hai');
      await expectRectsOfWords(page, ['Một', 'đoạn', 'chữ đậm', 'giữa', 'mục hai']);
    });

    it('things that are not text are one character, emoji pictures are emoji, and no edit crosses them', async () => {
      const page = await openBox('atoms');
      await untilText(page, 'Chào \uFFFC và 😀 \uFFFC, số 0901234567');
      await expectRectsOfWords(page, ['Chào', 'và', '0901234567']);
      expect(await replaceWord(page, 'Chào \uFFFC và', 'x')).toBe('refused');
      expect(await replaceWord(page, '0901234567', '0901•••567')).toBe('done');
      await untilText(page, 'Chào \uFFFC và 😀 \uFFFC, số 0901•••567');
      expect(await page.evaluate(() => document.querySelectorAll('[data-name=atoms] > *').length)).toBe(3);
    });

    it('zero-width characters that an editor put in are no part of the text', async () => {
      const page = await openBox('fillers');
      await untilText(page, 'đầu\n\ngiữacuối');
      await expectRectsOfWords(page, ['đầu', 'giữa', 'cuối']);
    });

    it('plaintext-only keeps its lines', async () => {
      const page = await openBox('plaintext-only');
      await page.type('một\n\nhai 0901234567');
      await untilText(page, 'một\n\nhai 0901234567');
      await expectRectsOfWords(page, ['một', 'hai', '0901234567']);
      expect(await replaceWord(page, '0901234567', '•••')).toBe('done');
      await page.press('Control+z');
      await untilText(page, 'một\n\nhai 0901234567');
    });

    it('right-to-left script gives a rectangle for each run on the line', async () => {
      const page = await openBox('rtl');
      await untilText(page, 'שלום world עולם');
      await expectRectsOfWords(page, ['שלום', 'world', 'עולם']);
      const all = await ask(page, 'rects', 0, 'שלום world'.length);
      for (const rect of all) expect(rect.right - rect.left).toBeGreaterThan(0);
      expect(new Set(all.map(({ top }) => Math.round(top))).size).toBe(1);
    });

    it('an editor that rebuilds its nodes on every input is measured anew', async () => {
      const page = await openBox('rewrap');
      await page.type('một hai ba');
      await untilText(page, 'một hai ba');
      await expectRectsOfWords(page, ['một', 'hai', 'ba']);
    });

    it('a page that throws in its handlers changes nothing', async () => {
      const page = await openBox('throws');
      await page.type('vẫn đọc');
      await untilText(page, 'vẫn đọc');
      expect(await replaceWord(page, 'đọc', 'xem')).toBe('done');
      await untilText(page, 'vẫn xem');
      expect(page.errors.every((error) => error.includes('the page throws'))).toBe(true);
    });

    it('two spaces, decomposed letters, joined emoji and half a surrogate pair keep their offsets', async () => {
      const page = await openBox('plain');
      const text = `Tha\u0306\u0309ng  👨‍👩‍👧 \uD83D ${'ngu'.normalize('NFD')} nguye\u0302\u0303n CUỐI`;
      await page.evaluate(
        (value) => {
          document.activeElement!.textContent = value.replace('\\uD83D', '\uD83D');
        },
        text.replace('\uD83D', '\\uD83D'),
      );
      await untilText(page, text.replace('  ', ' '));
      await expectRectsOfWords(page, ['👨‍👩‍👧', 'ngu', 'nguye\u0302\u0303n', 'CUỐI']);
    });

    it('UniKey: letters deleted and put in again come out right', async () => {
      const page = await openBox('plain');
      await page.type('ngu');
      await page.press('Backspace');
      await page.type('ủ');
      await untilText(page, 'ngủ');
    });

    it('nothing is told in the middle of a composition, and the end of it is', async () => {
      const page = await openBox('plain');
      await page.type('ti');
      await waitUntil('the watch told of it', async () => (await ask(page, 'texts')).at(-1) === 'ti');
      const during = await page.evaluate(async () => {
        const box = document.activeElement!;
        box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
        document.execCommand('insertText', false, 'ế');
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return box.textContent;
      });
      expect(during).toBe('tiế');
      expect((await ask(page, 'texts')).at(-1)).toBe('ti');
      await page.evaluate(() =>
        document.activeElement!.dispatchEvent(
          new CompositionEvent('compositionend', { bubbles: true, composed: true }),
        ),
      );
      await page.type('ng');
      await untilText(page, 'tiếng');
      expect(await ask(page, 'texts')).toContain('tiếng');
    });

    it('whatever the nodes, offsets and points of the DOM lead to each other', async () => {
      const page = await session.open(boxes);
      expect(await ask(page, 'checkOffsets', 400)).toBe('holds');
    });

    it('reading, measuring and watching leave the page as it is', async () => {
      const page = await openBox('paragraphs');
      await page.evaluate(() => {
        const records: string[] = [];
        new MutationObserver((all) => records.push(...all.map(({ type }) => type))).observe(document.body, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        Object.assign(window, { records });
      });
      await ask(page, 'rects', 0, 30);
      await ask(page, 'reveal', 0, 3);
      await page.press('ArrowLeft');
      expect(await page.evaluate(() => Reflect.get(window, 'records'))).toEqual([]);
    });

    it.each([
      ['one paragraph', 1],
      ['5,000 paragraphs', 5_000],
    ])('63,206 characters in %s are read whole', async (_, paragraphs) => {
      const page = await openBox('plain');
      const length = await page.evaluate((count) => {
        const words = 'chữ này dài lắm '.repeat(4_000).slice(0, 63_206 - count + 1);
        const size = Math.floor(words.length / count);
        const box = document.activeElement!;
        const parts = Array.from({ length: count }, (_, i) =>
          words.slice(i * size, i === count - 1 ? undefined : (i + 1) * size),
        );
        box.replaceChildren(
          ...parts.map((part) => {
            const p = document.createElement('p');
            p.append(part);
            return p;
          }),
        );
        return parts.join('\n').length;
      }, paragraphs);
      expect(length).toBe(63_206);
      const { text } = await ask(page, 'state');
      expect(text).toHaveLength(length);
    });
  },
  composeOptions,
);
