import { expect, test, vi } from 'vitest';
import { openPanelOnRequest } from '../../../src/panel/open-panel.ts';
import { toggleOnAction } from '../../../src/panel/toggle-on-action.ts';

function setUp(inChromium: boolean) {
  let receive: (message: unknown, sender: object) => void = () => {};
  const open = vi.fn(async () => {});
  const create = vi.fn(async () => ({}));
  openPanelOnRequest({
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: never) => (receive = listener) },
      getURL: (path: string) => `moz-extension://us/${path}`,
    },
    tabs: { create },
    sidePanel: inChromium ? { open } : undefined,
  } as never);
  return { send: (message: unknown, sender: object) => receive(message, sender), open, create };
}

const card = { id: 'us', tab: { id: 7, index: 2 } };

test('Chromium opens the side panel of the tab at once, while the click counts', () => {
  const { send, open, create } = setUp(true);
  send({ kind: 'open-panel' }, card);
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(create).not.toHaveBeenCalled();
});

test('Firefox opens the panel as a tab beside, whose address says nothing', () => {
  const { send, create } = setUp(false);
  send({ kind: 'open-panel' }, card);
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'moz-extension://us/sidepanel.html',
    openerTabId: 7,
    index: 3,
  });
});

test.each<[name: string, message: unknown, sender: object]>([
  ['of another extension', { kind: 'open-panel' }, { id: 'them', tab: { id: 7 } }],
  ['from no tab', { kind: 'open-panel' }, { id: 'us' }],
  ['of another kind', { kind: 'open' }, card],
  ['that is nothing', null, card],
  ['that is text', 'open-panel', card],
])('a message %s opens nothing', (_, message, sender) => {
  const { send, open } = setUp(true);
  send(message, sender);
  expect(open).not.toHaveBeenCalled();
});

test('a browser that refuses is no error', async () => {
  const { send, open } = setUp(true);
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
