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
    port.postMessage(last);
    if (awaited) port.postMessage(awaited);
    awaited = undefined;
  });

  const post = (message: ToPanel) => {
    for (const port of ports) port.postMessage(message);
  };
  return {
    tell(message) {
      last = message;
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
