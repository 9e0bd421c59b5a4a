import type { Runtime, Tabs } from 'webextension-polyfill';
import { type FromPanel, panelPort, type ToPanel } from './messages.ts';

export interface TabDoors {
  readonly tabs: Pick<Tabs.Static, 'connect' | 'getCurrent' | 'query' | 'onActivated' | 'onUpdated'>;
  readonly runtime: { readonly lastError?: unknown };
  /** Firefox: "Xem điều khoản" opens the panel as a tab, which shows the tab that it was opened from. */
  readonly followsOpener: boolean;
}

/** What the panel shows, and its way back to the box. */
export interface PanelSource {
  /** Calls back with every message until the signal. */
  listen(hear: (message: ToPanel) => void, signal: AbortSignal): void;
  send(message: FromPanel): void;
}

/** The box of the tab that the person looks at. A tab without a content script is no error: there is no box. */
export function followActiveTab({ tabs, runtime, followsOpener }: TabDoors): PanelSource {
  let port: Runtime.Port | undefined;
  let followed: number | undefined;

  const connect = (tabId: number, hear: (message: ToPanel) => void) => {
    followed = tabId;
    port?.disconnect();
    const mine = tabs.connect(tabId, { name: panelPort });
    port = mine;
    mine.onMessage.addListener((message: unknown) => {
      if (mine === port && isToPanel(message)) hear(message);
    });
    mine.onDisconnect.addListener(() => {
      void runtime.lastError; // Chromium logs what nobody has looked at.
      if (mine !== port) return;
      port = undefined;
      hear({ kind: 'no-box' });
    });
  };

  const listen = async (hear: (message: ToPanel) => void, signal: AbortSignal) => {
    let own: Tabs.Tab | undefined;
    let opener: number | undefined;
    // None until the browser has answered: what is activated before that, its answer knows already.
    let windowId: number | undefined;

    const activated = (active: Tabs.OnActivatedActiveInfoType) => {
      const isShown = windowId !== undefined && active.windowId === windowId && active.tabId !== own?.id;
      if (isShown && opener === undefined) connect(active.tabId, hear);
    };
    // A tab that loads another page, or the same one again, has a new content script at either event.
    const updated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (tabId === followed && (status === 'complete' || (status && !port))) connect(tabId, hear);
    };
    // Before anything is asked: a tab that is activated between the answer and the listening would be missed.
    tabs.onActivated.addListener(activated);
    tabs.onUpdated.addListener(updated);
    signal.addEventListener('abort', () => {
      tabs.onActivated.removeListener(activated);
      tabs.onUpdated.removeListener(updated);
      port?.disconnect();
      port = undefined;
    });

    own = await tabs.getCurrent().catch(() => undefined);
    opener = followsOpener ? own?.openerTabId : undefined;
    const [active] = await tabs.query({ active: true, currentWindow: true });
    if (signal.aborted) return;
    windowId = active?.windowId;
    const first = opener ?? active?.id;
    if (first !== undefined && first !== own?.id) connect(first, hear);
  };

  return {
    listen: (hear, signal) => void listen(hear, signal),
    send: (message) => port?.postMessage(message),
  };
}

/** Our own content script sent it; an older one, from before an update, may send what we don't know. */
function isToPanel(message: unknown): message is ToPanel {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    (message.kind === 'no-box' || message.kind === 'draft' || message.kind === 'show-clause')
  );
}
