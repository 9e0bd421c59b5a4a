import { expect } from 'vitest';
import { ask, type Edges } from './compose-session.ts';
import type { Page } from './support/browser.ts';

/** Each word's rectangle, found by its offset in the text, is that of the page's own Range around it: within 1 px. */
export async function expectRectsOfWords(page: Page, words: readonly string[]): Promise<void> {
  const { text = '' } = await ask(page, 'state');
  for (const word of words) {
    const start = text.indexOf(word);
    expect(start, `${word} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0);
    const ours = await ask(page, 'rects', start, start + word.length);
    const own = await rectOfWord(page, word);
    expect(ours, word).toHaveLength(1);
    for (const edge of ['left', 'top', 'right', 'bottom'] as const)
      expect(Math.abs((ours[0]?.[edge] ?? 0) - own[edge]), `${edge} of ${word}`).toBeLessThanOrEqual(1);
  }
}

/** By the page: the first text node of the focused box that holds the word. */
async function rectOfWord(page: Page, word: string): Promise<Edges> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.activeElement!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`${wanted} is in no text node`);
  }, word);
}
