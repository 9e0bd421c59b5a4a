import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { sheetText } from '../../../src/marks/sheet.ts';
import { cardStates } from '../../fixtures/card-states/states.ts';
import { marksExtensionDir as extensionDir } from '../../fixtures/marks-extension/build.ts';
import { answerWithBoxes } from '../../fixtures/marks-extension/pages.ts';
import type { Page } from '../support/browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { waitForCard } from './card-hand.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** For one's own eyes. */
const pictures = '.cache/card-states';
mkdirSync(pictures, { recursive: true });

/**
 * The card again in an open root, with its generated words as text: axe reads neither a closed root nor the contrast
 * of generated content.
 */
async function findFaults(page: Page, card: string, sheet: string): Promise<readonly string[]> {
  return page.evaluate(
    async (html, css, source) => {
      const host = document.createElement('div');
      document.body.replaceChildren(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      const style = root.appendChild(document.createElement('style'));
      style.textContent = css;
      for (const part of root.querySelectorAll('[data-t]')) {
        part.textContent = part.getAttribute('data-t');
        part.removeAttribute('data-t');
      }
      if (!Reflect.has(window, 'axe')) new Function(source).call(window);
      const { violations } = await Reflect.get(window, 'axe').run(host, {
        rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } },
      });
      return violations.map(
        (violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${violation.id}: ${violation.nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
      );
    },
    card,
    sheet,
    axe,
  );
}

inEachBrowser(
  'The card in each state',
  (session) => {
    it.each(cardStates)('can be read and used: $name', async ({ name, path, draft, media, viewport }) => {
      const page = await session.browser.newPage();
      await page.setViewport(viewport ?? { width: 1280, height: 800 });
      await page.emulate({ colourScheme: 'light', forcedColours: false, reducedMotion: false, ...media });
      await page.goto(`https://a.example${path}`);
      await page.clickOn('#box');
      await page.type(draft);
      const tone = path.includes('unread') ? 'unread' : draft.startsWith('Trời') ? 'clean' : 'warn,remind';
      await page.waitForPierced(
        (root, wanted) => wanted.split(',').some((each) => root.querySelector(`.badge.${each}`)),
        tone,
      );
      await page.press('F8');
      await waitForCard(page);
      const card = await page.pierce((root) => {
        const element = root.querySelector<HTMLElement>('.card')!;
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        const wide = [...element.querySelectorAll<HTMLElement>('*')].filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
        );
        return {
          html: [root.querySelector('.badge')!, element].map((part) => part.outerHTML).join(''),
          isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          size: [width, height],
          tooWide: wide.map((part) => part.className),
          moves: [...root.querySelectorAll('*')].filter((part) => {
            const style = getComputedStyle(part);
            return style.animationName !== 'none' || style.transitionDuration !== '0s';
          }).length,
        };
      });
      writeFileSync(`${pictures}/${session.browser.name} ${name}.png`, await page.screenshot());
      expect(card).toMatchObject({ isInside: true, tooWide: [], moves: 0 });
      expect(card?.size).toEqual(viewport ? [360, 344] : [360, 452]);
      await page.close();
      const bare = await session.open('https://bare.example.invalid/box');
      await bare.emulate({ colourScheme: 'light', forcedColours: false, ...media });
      expect(await findFaults(bare, card!.html, sheetText)).toEqual([]);
    });
  },
  { extensionDir, answer: answerWithBoxes, shared: true },
);
