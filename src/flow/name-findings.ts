import type { Runtime } from 'webextension-polyfill';
import type { Finding } from '../check/types.ts';
import { hearOwn } from '../panel/hear-own.ts';

/**
 * Content script → background: judge a login or page name. The words for agencies weigh 2 kB gzipped, and hardly a page
 * has a box for a name.
 */
interface AskName {
  readonly kind: 'check-name';
  readonly name: string;
}

/** The content script's side. Rejects where the background does not answer. */
export function askName(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
): (name: string) => Promise<readonly Finding[]> {
  return async (name) => {
    const question: AskName = { kind: 'check-name', name };
    const answer: unknown = await runtime.sendMessage(question);
    if (!isFindings(answer)) throw new Error('the background has no answer');
    return answer;
  };
}

/** The background's side. Nothing of the name is kept. */
export function answerNames(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  checkName: (name: string) => Promise<readonly Finding[]>,
): void {
  hearOwn(runtime, isAskName, ({ name }) => checkName(name));
}

/** Our own background's, or none: a worker that is being replaced may give anything. */
function isFindings(answer: unknown): answer is readonly Finding[] {
  return Array.isArray(answer) && answer.every((one) => typeof one?.start === 'number' && 'rule' in one);
}

function isAskName(message: unknown): message is AskName {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, name }: Partial<Record<string, unknown>> = { ...message };
  return kind === 'check-name' && typeof name === 'string';
}
