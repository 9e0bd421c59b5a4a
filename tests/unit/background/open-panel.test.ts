import { expect, test, vi } from 'vitest';
import { comeToFront } from '../../../src/panel/come-to-front.ts';
import { openPanelOnRequest } from '../../../src/panel/open-panel.ts';
import { toggleOnAction } from '../../../src/panel/toggle-on-action.ts';

function setUp({ inChromium = false, sidebarOpen = false, panelTab = false }) {
  let receive: (message: unknown, sender: object) => void = () => {};
  const open = vi.fn(async () => {});
  const create = vi.fn(async () => ({}));
  const sendMessage = vi.fn(async () => panelTab || Promise.reject(new Error('no receiver')));
  openPanelOnRequest({
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: never) => (receive = listener) },
      getURL: (path: string) => `moz-extension://us/${path}`,
      sendMessage,
    },
    tabs: { create },
    sidePanel: inChromium ? { open } : undefined,
    sidebarAction: inChromium ? undefined : { isOpen: async () => sidebarOpen },
  } as never);
  return { send: (message: unknown, sender: object) => receive(message, sender), open, create, sendMessage };
}

const card = { id: 'us', tab: { id: 7, index: 2, windowId: 1 } };
const settle = () => new Promise(setImmediate);

test('Chromium opens the side panel of the tab at once, while the click counts', () => {
  const { send, open, create } = setUp({ inChromium: true });
  send({ kind: 'open-panel' }, card);
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(create).not.toHaveBeenCalled();
});

test('Firefox opens the panel as a tab beside, whose address says nothing', async () => {
  const { send, create } = setUp({});
  send({ kind: 'open-panel' }, card);
  await vi.waitFor(() =>
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'moz-extension://us/sidepanel.html',
      openerTabId: 7,
      index: 3,
    }),
  );
});

test('Firefox opens no tab where the sidebar is open', async () => {
  const { send, create, sendMessage } = setUp({ sidebarOpen: true });
  send({ kind: 'open-panel' }, card);
  await settle();
  expect(create).not.toHaveBeenCalled();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('Firefox opens no second tab: the first one comes to the front', async () => {
  const { send, create, sendMessage } = setUp({ panelTab: true });
  send({ kind: 'open-panel' }, card);
  await settle();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'show-panel', tabId: 7 });
  expect(create).not.toHaveBeenCalled();
});

test.each<[name: string, message: unknown, sender: object]>([
  ['of another extension', { kind: 'open-panel' }, { id: 'them', tab: { id: 7 } }],
  ['from no tab', { kind: 'open-panel' }, { id: 'us' }],
  ['of another kind', { kind: 'open' }, card],
  ['that is nothing', null, card],
  ['that is text', 'open-panel', card],
])('a message %s opens nothing', (_, message, sender) => {
  const { send, open } = setUp({ inChromium: true });
  send(message, sender);
  expect(open).not.toHaveBeenCalled();
});

test('a browser that refuses is no error', async () => {
  const { send, open } = setUp({ inChromium: true });
  open.mockRejectedValueOnce(new Error('user gesture'));
  expect(() => send({ kind: 'open-panel' }, card)).not.toThrow();
});

test('the toolbar button: Chromium’s own behaviour, Firefox’s toggle', () => {
  const setPanelBehavior = vi.fn(async () => {});
  const toggle = vi.fn(async () => {});
  let click = () => {};
  const action = { onClicked: { addListener: (listener: never) => (click = listener) } } as never;
  toggleOnAction({ action, sidePanel: { setPanelBehavior }, sidebarAction: undefined });
  expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true });
  toggleOnAction({ action, sidePanel: undefined, sidebarAction: { toggle } });
  click();
  expect(toggle).toHaveBeenCalledOnce();
});

test.each<[name: string, own: object, message: object, comes: boolean]>([
  ['opened by that tab', { id: 9, openerTabId: 7 }, { kind: 'show-panel', tabId: 7 }, true],
  ['opened by another tab', { id: 9, openerTabId: 8 }, { kind: 'show-panel', tabId: 7 }, false],
  ['asked for something else', { id: 9, openerTabId: 7 }, { kind: 'open-panel' }, false],
])('the panel as a tab, %s', async (_, own, message, comes) => {
  let receive: (message: unknown, sender: object) => Promise<boolean> | undefined = () => undefined;
  const update = vi.fn(async () => ({}));
  await comeToFront({
    tabs: { getCurrent: async () => own, update },
    runtime: { id: 'us', onMessage: { addListener: (listener: never) => (receive = listener) } },
  } as never);
  expect(await receive(message, { id: 'us' })).toBe(comes || undefined);
  expect(update.mock.calls).toEqual(comes ? [[9, { active: true }]] : []);
});
