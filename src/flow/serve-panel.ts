import type { Runtime } from 'webextension-polyfill';
import { panelPort, type ToPanel } from '../panel/messages.ts';
import type { Span } from '../rules/types.ts';
import type { PanelLine } from './panel-line.ts';

/**
 * Answers the panels that connect to this page's content script. Only our own extension's pages reach
 * `runtime.onConnect`: pages and other extensions have other doors, which we do not open.
 */
export function servePanel(runtime: Pick<Runtime.Static, 'onConnect'>): PanelLine {
  const ports = new Set<Runtime.Port>();
  let last: ToPanel = { kind: 'no-box' };
  let awaited: ToPanel | undefined;
  let reveal: (span: Span) => void = () => {};

  runtime.onConnect.addListener((port) => {
    if (port.name !== panelPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message) => {
      const span = readReveal(message);
      if (span) reveal(span);
    });
    send(port, last);
    if (awaited) send(port, awaited);
    awaited = undefined;
  });

  const send = (port: Runtime.Port, message: ToPanel) => {
    try {
      port.postMessage(message);
    } catch {
      // A panel that was closed a moment ago.
      ports.delete(port);
    }
  };
  const post = (message: ToPanel) => {
    for (const port of ports) send(port, message);
  };
  return {
    tell(message) {
      last = message;
      // A clause that no panel came for is not shown for another draft.
      if (message.kind === 'no-box') awaited = undefined;
      post(message);
    },
    showClause(clause) {
      const message: ToPanel = { kind: 'show-clause', clause };
      if (ports.size > 0) post(message);
      else awaited = message;
    },
    onReveal(next) {
      reveal = next;
    },
  };
}

function readReveal(message: unknown): Span | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, start, end } = message as Record<string, unknown>;
  return kind === 'reveal' && typeof start === 'number' && typeof end === 'number'
    ? { start, end }
    : undefined;
}
