import type { Runtime, Tabs } from 'webextension-polyfill';
import type { OpenPanel } from './messages.ts';

export interface PanelDoors {
  readonly runtime: Pick<Runtime.Static, 'id' | 'onMessage' | 'getURL'>;
  readonly tabs: Pick<Tabs.Static, 'create'>;
  /** Chromium alone has it. */
  readonly sidePanel: { open(where: { tabId: number }): Promise<void> } | undefined;
}

/**
 * Answers a card's "Xem điều khoản". Chromium opens the side panel while the person's click still counts, so nothing
 * may be awaited before; Firefox opens its sidebar for its own buttons only, so the panel comes as a tab there.
 * The address names neither clause nor draft: the panel asks the tab that opened it.
 */
export function openPanelOnRequest({ runtime, tabs, sidePanel }: PanelDoors): void {
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { id, index } = sender.tab ?? {};
    if (sender.id !== runtime.id || !isOpenPanel(message) || id === undefined) return;
    if (sidePanel) void sidePanel.open({ tabId: id }).catch(() => {});
    else
      void tabs
        .create({ url: runtime.getURL('sidepanel.html'), openerTabId: id, index: (index ?? 0) + 1 })
        .catch(() => {});
  });
}

function isOpenPanel(message: unknown): message is OpenPanel {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'open-panel'
  );
}
