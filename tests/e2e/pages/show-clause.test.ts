import { expect, it } from 'vitest';
import { clickIn, settle } from '../marks/card-hand.ts';
import type { Page } from '../support/browser.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickUnderline } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';
import { writeOnFacebook } from './write-draft.ts';

/** What both browsers' extension pages have, and webextension-polyfill's types have not. */
declare const chrome: {
  readonly extension: { getViews(): Window[] };
  readonly runtime: { getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]> };
};

interface Panels {
  /** What each open panel has in view and says of the draft. */
  readonly shown: readonly { readonly address: string; readonly clauses: string; readonly state: string }[];
  readonly inTabs: number;
}

/** The panels that are open beside, asked of another page of the extension. */
function readPanels(page: Page): Promise<Panels> {
  return page.evaluate(async () => {
    const { extension, runtime } = chrome;
    const views = extension.getViews().filter(({ location }) => location.pathname === '/sidepanel.html');
    const contexts = await runtime.getContexts({});
    return {
      shown: views.map(({ document, location }) => ({
        address: document.title + location.search + location.hash,
        clauses: document.activeElement?.getAttribute('data-clauses') ?? '',
        state: document.querySelector('.state')?.textContent ?? '',
      })),
      inTabs: contexts.filter(
        ({ contextType, documentUrl }) => contextType === 'TAB' && documentUrl?.endsWith('/sidepanel.html'),
      ).length,
    };
  });
}

inEachBrowser('“Xem điều khoản” in a card', (session) => {
  it('opens the panel at the article: beside the page in Chromium, once in a tab in Firefox', async () => {
    const options = await session.browser.openExtensionPage('options.html');
    const network = await writeOnFacebook(session, 'Ông ấy đúng là đồ ngu. ');
    const ask = async () => {
      await network.bringToFront();
      await clickUnderline(network);
      await settle(network);
      await clickIn(network, 'Xem điều khoản');
    };
    const inView = () =>
      waitUntil('the panel at the article', async () => {
        const panels = await readPanels(options);
        return panels.shown[0]?.clauses.includes('should/civil-comments') ? panels : undefined;
      });
    await ask();
    const { shown, inTabs } = await inView();
    expect(shown).toHaveLength(1);
    expect(shown[0]?.address).toBe('Bảy Điều');
    expect(shown[0]?.state).toContain('1 cảnh báo');
    expect(inTabs).toBe(session.browser.name === 'firefox' ? 1 : 0);
    await ask();
    expect((await inView()).shown).toHaveLength(1);
    expect(network.errors).toEqual([]);
  });
});
