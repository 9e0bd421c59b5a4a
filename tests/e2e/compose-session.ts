import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeExtensionDir } from '../fixtures/compose-extension/build.ts';
import { answerWithFixtures } from './support/answer-with-fixtures.ts';
import type { Json, Page } from './support/browser.ts';
import type { SpecOptions } from './support/in-each-browser.ts';
import type { AnswerRequest } from './support/serve-site.ts';
import { waitUntil } from './support/wait-until.ts';

const root = join(import.meta.dirname, '../..');

const answer: AnswerRequest = (host, path) => {
  // Chromium asks for it by itself, and counts what it does not get as an error of the page.
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (host !== 'compose.example') return answerWithFixtures(host, path);
  const name = /^\/([a-z-]+)$/.exec(path)?.[1];
  if (!name) return undefined;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: readFileSync(join(root, `tests/fixtures/compose-pages/${name}.html`)),
  };
};

/** src/compose in an extension of its own, and https://compose.example/<name> from tests/fixtures/compose-pages. */
export const composeOptions: SpecOptions = { extensionDir: composeExtensionDir, answer, shared: true };

export interface ComposeState {
  readonly open: boolean;
  readonly surface?: string;
  readonly network?: string;
  readonly editor?: string;
  readonly text?: string;
  readonly caret?: number;
  readonly sessions: number;
  readonly tells: number;
  readonly valueReads: number;
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Answers {
  state: ComposeState;
  texts: readonly string[];
  rects: readonly Edges[];
  setCaret: undefined;
  reveal: undefined;
  replace: 'done' | 'refused';
  checkOffsets: string;
}

/** Asks the content script of the fixture. */
export async function ask<M extends keyof Answers>(
  page: Page,
  method: M,
  ...args: Json[]
): Promise<Answers[M]> {
  return page.evaluate(
    (name, values) =>
      new Promise<Answers[M]>((resolve) => {
        const id = String(Math.random());
        window.addEventListener('compose-answer', function hear(event) {
          const answered = JSON.parse((event as CustomEvent<string>).detail);
          if (answered.id !== id) return;
          window.removeEventListener('compose-answer', hear);
          resolve(answered.value);
        });
        window.dispatchEvent(
          new CustomEvent('compose-ask', { detail: JSON.stringify({ id, method: name, args: values }) }),
        );
      }),
    method,
    args,
  );
}

/** Waits until the focused box reads so. */
export async function untilText(page: Page, text: string): Promise<void> {
  await waitUntil(`the box reads ${JSON.stringify(text)}`, async () => {
    const now = await ask(page, 'state');
    if (now.text !== text) throw new Error(JSON.stringify(now.text));
    return true;
  });
}

/** Puts a word of the focused box's text in the place of another; gives what came of it. */
export async function replaceWord(page: Page, word: string, replacement: string) {
  const { text = '' } = await ask(page, 'state');
  const start = text.indexOf(word);
  if (start < 0) throw new Error(`${word} is not in ${text}`);
  return ask(page, 'replace', start, start + word.length, word, replacement);
}
