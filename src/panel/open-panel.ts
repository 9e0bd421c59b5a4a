import type { Runtime, SidebarAction, Tabs } from 'webextension-polyfill';
import { hearOwn } from './hear-own.ts';
import type { OpenPanel, ShowPanel } from './messages.ts';

export interface PanelDoors {
  readonly runtime: Pick<Runtime.Static, 'id' | 'onMessage' | 'getURL' | 'sendMessage'>;
  readonly tabs: Pick<Tabs.Static, 'create'>;
  /** Chromium alone has it … */
  readonly sidePanel: { open(where: { tabId: number }): Promise<void> } | undefined;
  /** … and Firefox alone this. */
  readonly sidebarAction: Pick<SidebarAction.Static, 'isOpen'> | undefined;
}

/**
 * Answers a card's "Xem điều khoản". Chromium opens the side panel while the person's click still counts, so nothing
 * may be awaited before; Firefox opens its sidebar for its own buttons only, so the panel comes as a tab there, unless
 * it is open already. The address names neither clause nor draft: the panel asks the tab that opened it.
 */
export function openPanelOnRequest(doors: PanelDoors): void {
  const { runtime, sidePanel } = doors;
  hearOwn(runtime, isOpenPanel, (_, { tab }) => {
    if (tab?.id === undefined) return undefined;
    const opened = sidePanel ? sidePanel.open({ tabId: tab.id }) : openInTab(doors, tab, tab.id);
    void opened.catch(() => {});
    return undefined;
  });
}

async function openInTab(
  { runtime, tabs, sidebarAction }: PanelDoors,
  tab: Tabs.Tab,
  tabId: number,
): Promise<void> {
  const { windowId } = tab;
  if (windowId !== undefined && (await sidebarAction?.isOpen({ windowId }))) return;
  const ask: ShowPanel = { kind: 'show-panel', tabId };
  const isShown: unknown = await runtime.sendMessage(ask).catch(() => false);
  if (isShown === true) return;
  await tabs.create({ url: runtime.getURL('sidepanel.html'), openerTabId: tabId, index: tab.index + 1 });
}

function isOpenPanel(message: unknown): message is OpenPanel {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'open-panel'
  );
}
