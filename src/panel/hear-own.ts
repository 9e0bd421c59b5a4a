import type { Runtime } from 'webextension-polyfill';

/** Answers messages of one kind from this extension's own pages and scripts; to all others it is deaf. */
export function hearOwn<M, A>(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  isMeant: (message: unknown) => message is M,
  answer: (message: M, sender: Runtime.MessageSender) => Promise<A> | undefined,
): void {
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    sender.id === runtime.id && isMeant(message) ? answer(message, sender) : undefined,
  );
}
