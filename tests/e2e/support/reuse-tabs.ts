import type { Page } from './browser.ts';
import { copyOn } from './copy-on.ts';

interface Tab {
  isClosed(): boolean;
  close(): Promise<void>;
}

/** A browser's tabs as its driver has them. */
interface Tabs<T extends Tab> {
  open(): Promise<T>;
  all(): Promise<readonly T[]>;
  /** What a test does with one. */
  drive(tab: T): Page | Promise<Page>;
}

/**
 * The tabs of a browser's tests. A new tab is a new process, more than a second of a core: the last one that a test
 * opened is emptied after it and given to the next, and the one that was there at the start is copied from.
 */
export function reuseTabs<T extends Tab>({ open, all, drive }: Tabs<T>) {
  let kept: { readonly tab: T; readonly page: Page } | undefined;
  let isIdle = false;
  let copying: Page | undefined;
  return {
    async open(): Promise<Page> {
      if (kept && isIdle && !kept.tab.isClosed()) {
        isIdle = false;
        return kept.page;
      }
      const tab = await open();
      const page = noticeChanges(await drive(tab), () => {
        if (kept?.tab === tab) kept = undefined;
      });
      kept = { tab, page };
      isIdle = false;
      return page;
    },
    async openOn(url: string): Promise<Page> {
      const page = await drive(await open());
      await page.goto(url);
      return page;
    },
    async closeAll(): Promise<void> {
      // Without the one that was there at the start the browser would end.
      for (const tab of (await all()).slice(1)) if (tab !== kept?.tab) await tab.close();
      isIdle = kept !== undefined && !kept.tab.isClosed();
      if (isIdle) await kept?.page.empty();
    },
    async copy(text: string): Promise<void> {
      copying ??= await drive((await all())[0]!);
      await copyOn(copying, text);
    },
  };
}

/** A tab that shows pages in another way is no tab for another test. */
function noticeChanges(page: Page, onChange: () => void): Page {
  return {
    ...page,
    emulate(media) {
      onChange();
      return page.emulate(media);
    },
    setViewport(viewport) {
      onChange();
      return page.setViewport(viewport);
    },
  };
}
