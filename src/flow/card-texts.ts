import type { Runtime } from 'webextension-polyfill';
import type { CardTexts } from '../rules/card-texts.ts';
import type { Language } from '../rules/types.ts';

/** Content script → background: what cards say in English, which the content script does not carry. */
interface AskTexts {
  readonly kind: 'card-texts';
}
const askTexts: AskTexts = { kind: 'card-texts' };

/** Vietnamese at once; English from the background, and Vietnamese still where it does not answer. */
export function textsFrom(
  vietnamese: CardTexts,
  runtime: Pick<Runtime.Static, 'sendMessage'>,
): (language: Language) => Promise<CardTexts> {
  return async (language) => {
    if (language === 'vi') return vietnamese;
    const answer: unknown = await runtime.sendMessage(askTexts).catch(() => undefined);
    return isCardTexts(answer) ? answer : vietnamese;
  };
}

/** The background's side. */
export function answerTexts(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  english: () => CardTexts,
): void {
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== runtime.id || !isAskTexts(message)) return undefined;
    return Promise.resolve(english());
  });
}

function isAskTexts(message: unknown): message is AskTexts {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'card-texts'
  );
}

/** Our own background's answer, or none: a worker that is being replaced may give anything. */
function isCardTexts(answer: unknown): answer is CardTexts {
  return typeof answer === 'object' && answer !== null && 'rules' in answer && 'clauses' in answer;
}
