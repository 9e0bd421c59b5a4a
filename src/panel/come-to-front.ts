import type { Runtime, Tabs } from 'webextension-polyfill';
import { hearOwn } from './hear-own.ts';
import type { ShowPanel } from './messages.ts';

interface TabDoors {
  readonly tabs: Pick<Tabs.Static, 'getCurrent' | 'update'>;
  readonly runtime: Pick<Runtime.Static, 'id' | 'onMessage'>;
}

/** Where the panel is a tab (Firefox), a second "Xem điều khoản" brings it to the front instead of opening another. */
export async function comeToFront({ tabs, runtime }: TabDoors): Promise<void> {
  const own = await tabs.getCurrent().catch(() => undefined);
  if (own?.id === undefined || own.openerTabId === undefined) return;
  const { id, openerTabId } = own;
  const isForUs = (message: unknown): message is ShowPanel => isShowPanel(message, openerTabId);
  hearOwn(runtime, isForUs, () => tabs.update(id, { active: true }).then(() => true));
}

function isShowPanel(message: unknown, tabId: number): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'show-panel' &&
    'tabId' in message &&
    message.tabId === tabId
  );
}
