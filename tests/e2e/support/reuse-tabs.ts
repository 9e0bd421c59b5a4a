import type { Page } from './browser.ts';

interface Tab {
  isClosed(): boolean;
  close(): Promise<void>;
}

export interface OpenedTab<T extends Tab> {
  readonly tab: T;
  readonly page: Page;
}

/**
 * The tabs of a browser's tests. A new tab is a new process, more than a second of a core: the last one that a test
 * opened is emptied after it and given to the next.
 */
export function reuseTabs<T extends Tab>(
  openTab: () => Promise<OpenedTab<T>>,
  openTabs: () => Promise<readonly T[]>,
) {
  let kept: OpenedTab<T> | undefined;
  let isIdle = false;
  return {
    async open(): Promise<Page> {
      if (kept && isIdle && !kept.tab.isClosed()) {
        isIdle = false;
        return kept.page;
      }
      const opened = await openTab();
      const page = noticeChanges(opened.page, () => {
        if (kept?.tab === opened.tab) kept = undefined;
      });
      kept = { tab: opened.tab, page };
      isIdle = false;
      return page;
    },
    async closeAll(): Promise<void> {
      // Without the one that was there at the start the browser would end.
      for (const tab of (await openTabs()).slice(1)) if (tab !== kept?.tab) await tab.close();
      isIdle = kept !== undefined && !kept.tab.isClosed();
      if (isIdle) await kept?.page.empty();
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
