import { expect, test, vi } from 'vitest';
import { followActiveTab } from '../../../src/panel/follow-active-tab.ts';

type Heard = { kind: string };

/** Some tabs, one panel: what the browser would do, by hand. */
function setUp({
  own,
  active,
  followsOpener = false,
}: {
  own?: object;
  active?: object;
  followsOpener?: boolean;
}) {
  const ports: {
    tabId: number;
    say(message: unknown): void;
    drop(): void;
    disconnect: () => void;
    sent: unknown[];
  }[] = [];
  const listeners: Record<string, (...args: never[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: never) => (listeners[name] = listener),
    removeListener: () => delete listeners[name],
  });
  const heard: Heard[] = [];
  let listenedWhenAsked: readonly string[] = [];
  let answered = () => {};
  const ready = new Promise<void>((done) => {
    answered = done;
  });
  const end = new AbortController();
  const source = followActiveTab({
    followsOpener,
    runtime: {},
    tabs: {
      getCurrent: async () => own,
      async query() {
        listenedWhenAsked = Object.keys(listeners);
        setTimeout(answered);
        return active ? [active] : [];
      },
      onActivated: event('activated'),
      onUpdated: event('updated'),
      connect(tabId: number) {
        const on: { message?: (message: unknown) => void; gone?: () => void } = {};
        const port = {
          tabId,
          sent: [] as unknown[],
          say: (message: unknown) => on.message?.(message),
          drop: () => on.gone?.(),
          disconnect: vi.fn(),
        };
        ports.push(port);
        return {
          onMessage: { addListener: (listener: never) => (on.message = listener) },
          onDisconnect: { addListener: (listener: never) => (on.gone = listener) },
          postMessage: (message: unknown) => port.sent.push(message),
          disconnect: port.disconnect,
        };
      },
    },
  } as never);
  source.listen((message) => heard.push(message), end.signal);
  return {
    ports,
    heard,
    end,
    source,
    ready,
    listeners,
    listenedWhenAsked: () => listenedWhenAsked,
    fire: (name: string, ...args: object[]) => listeners[name]?.(...(args as never[])),
  };
}

const draft = { kind: 'draft', network: 'x', findings: [], links: [], questions: [] };

test('the side panel hears the active tab, and the next one once the person goes there', async () => {
  const { ports, heard, ready, fire } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  ports[0]?.say(draft);
  fire('activated', { tabId: 2, windowId: 5 });
  expect(ports.map(({ tabId }) => tabId)).toEqual([1, 2]);
  expect(ports[0]?.disconnect).toHaveBeenCalled();
  ports[0]?.say({ kind: 'no-box' });
  ports[1]?.say(draft);
  expect(heard.map(({ kind }) => kind)).toEqual(['draft', 'draft']);
});

test('a tab that is activated while the browser answers is not missed', async () => {
  const { ready, listenedWhenAsked } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  expect(listenedWhenAsked()).toEqual(['activated', 'updated']);
});

test('tabs of other windows are none of its business', async () => {
  const { ports, ready, fire } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  fire('activated', { tabId: 9, windowId: 6 });
  expect(ports).toHaveLength(1);
});

test('a tab without a content script, or one that goes away, has no box', async () => {
  const { ports, heard, ready } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  ports[0]?.say(draft);
  ports[0]?.drop();
  expect(heard.map(({ kind }) => kind)).toEqual(['draft', 'no-box']);
});

test('a page that loads anew is asked anew', async () => {
  const { ports, ready, fire } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  ports[0]?.drop();
  fire('updated', 1 as never, { status: 'loading' });
  fire('updated', 1 as never, { status: 'complete' });
  fire('updated', 2 as never, { status: 'complete' });
  fire('updated', 1 as never, { audible: true });
  expect(ports.map(({ tabId }) => tabId)).toEqual([1, 1, 1]);
});

test('as a tab in Firefox it shows the tab that opened it, whatever is active', async () => {
  const { ports, ready, fire } = setUp({
    own: { id: 3, windowId: 5, openerTabId: 1 },
    active: { id: 3, windowId: 5 },
    followsOpener: true,
  });
  await ready;
  fire('activated', { tabId: 2, windowId: 5 });
  expect(ports.map(({ tabId }) => tabId)).toEqual([1]);
});

test('opened as a tab by hand it never asks itself', async () => {
  const { ports, ready, fire } = setUp({ own: { id: 3, windowId: 5 }, active: { id: 3, windowId: 5 } });
  await ready;
  fire('activated', { tabId: 3, windowId: 5 });
  expect(ports).toEqual([]);
  fire('activated', { tabId: 1, windowId: 5 });
  expect(ports.map(({ tabId }) => tabId)).toEqual([1]);
});

test('what it does not know is not shown, and a click goes to the box', async () => {
  const { ports, heard, ready, source } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  for (const message of [null, 'draft', { kind: 'other' }]) ports[0]?.say(message);
  expect(heard).toEqual([]);
  source.send({ kind: 'reveal', start: 1, end: 2 });
  expect(ports[0]?.sent).toEqual([{ kind: 'reveal', start: 1, end: 2 }]);
});

test('the signal ends it', async () => {
  const { ports, end, ready, listeners } = setUp({ active: { id: 1, windowId: 5 } });
  await ready;
  end.abort();
  expect(ports[0]?.disconnect).toHaveBeenCalled();
  expect(listeners).toEqual({});
});
