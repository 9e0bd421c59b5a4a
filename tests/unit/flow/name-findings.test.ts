import { expect, test } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { answerNames, askName } from '../../../src/flow/name-findings.ts';

const posing: Finding = {
  rule: 'must-not/agency-identity/agency-word',
  clause: 'must-not/agency-identity',
  level: 'remind',
  start: 0,
  end: 6,
};
const checkName = async (name: string) => (name === 'UBND 5' ? [posing] : []);

/** A background that answers `check`'s names, as the browser hands messages over: copied, and with their sender. */
function doors(check: (name: string) => Promise<readonly Finding[]>, sender = 'ours') {
  const listeners: ((message: unknown, sender: { id: string }) => unknown)[] = [];
  answerNames({ id: 'ours', onMessage: { addListener: listeners.push.bind(listeners) } } as never, check);
  const sendMessage = async (message: unknown) =>
    structuredClone(await listeners[0]?.(structuredClone(message), { id: sender }));
  return { sendMessage } as never;
}

test.each<[name: string, findings: readonly Finding[]]>([
  ['UBND 5', [posing]],
  ['Hoa', []],
  ['', []],
])('the background judges the name “%s”', async (name, findings) => {
  expect(await askName(doors(checkName))(name)).toEqual(findings);
});

test('a background that is gone, is replaced or can’t read its settings is no answer', async () => {
  const throws = { sendMessage: () => Promise.reject(new Error('Extension context invalidated.')) } as never;
  const silent = { sendMessage: async () => undefined } as never;
  for (const door of [throws, silent, doors(() => Promise.reject(new Error('storage')))])
    await expect(askName(door)('UBND 5')).rejects.toThrow();
});

test.each<unknown>([
  { kind: 'card-texts', language: 'vi' },
  { kind: 'check-name', name: 5 },
  null,
  'check-name',
])('the message %j is not taken for a name', async (message) => {
  const { sendMessage }: { sendMessage(message: unknown): Promise<unknown> } = doors(checkName);
  expect(await sendMessage(message)).toBeUndefined();
});

test('another extension’s question is not answered', async () => {
  await expect(askName(doors(checkName, 'theirs'))('UBND 5')).rejects.toThrow();
});
