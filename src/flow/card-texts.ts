import type { Runtime } from 'webextension-polyfill';
import type { MarksTexts } from '../marks/types.ts';
import { hearOwn } from '../panel/hear-own.ts';
import type { Language } from '../rules/types.ts';

/** Content script → background: what cards say. 5 kB gzipped that a page without a box does not carry. */
interface AskTexts {
  readonly kind: 'card-texts';
  readonly language: Language;
}

/** The content script's side. Undefined where the background does not answer: a card then shows its quote and its buttons. */
export function askTexts(
  runtime: Pick<Runtime.Static, 'sendMessage'>,
): (language: Language) => Promise<MarksTexts | undefined> {
  return async (language) => {
    const question: AskTexts = { kind: 'card-texts', language };
    try {
      const answer: unknown = await runtime.sendMessage(question);
      return isCardTexts(answer) ? answer : undefined;
    } catch {
      // Chromium throws at once where the extension was updated under this page.
      return undefined;
    }
  };
}

/** The background's side. */
export function answerTexts(
  runtime: Pick<Runtime.Static, 'id' | 'onMessage'>,
  textsIn: (language: Language) => MarksTexts,
): void {
  hearOwn(runtime, isAskTexts, ({ language }) => Promise.resolve(textsIn(language)));
}

function isAskTexts(message: unknown): message is AskTexts {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, language }: Partial<Record<string, unknown>> = { ...message };
  return kind === 'card-texts' && (language === 'vi' || language === 'en');
}

/** Our own background's answer, or none: a worker that is being replaced may give anything. */
function isCardTexts(answer: unknown): answer is MarksTexts {
  return typeof answer === 'object' && answer !== null && 'rules' in answer && 'clauses' in answer;
}
