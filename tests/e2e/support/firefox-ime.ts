import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { evaluateInBrowserWindow } from './firefox-chrome.ts';

/** WebDriver BiDi has no input methods: this is the door that Firefox's own go through, kept in its window. */
const processor = `(window.bayDieuTestIme ??= (() => {
  const made = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const heard = (ime, { type }) => {
    if (type === 'request-to-commit') ime.commitComposition();
    if (type === 'request-to-cancel') ime.cancelComposition();
    return true;
  };
  if (!made.beginInputTransaction(window, heard)) throw new Error('Firefox takes no input method now.');
  return made;
})())`;

export async function composeInFirefox(bidi: BidiConnection, text: string): Promise<void> {
  await evaluateInBrowserWindow(
    bidi,
    `{
      const ime = ${processor};
      ime.setPendingCompositionString(${JSON.stringify(text)});
      ime.appendClauseToPendingComposition(${text.length}, ime.ATTR_RAW_CLAUSE);
      ime.setCaretInPendingComposition(${text.length});
      ime.flushPendingComposition();
    }`,
  );
}

export async function commitInFirefox(bidi: BidiConnection, text: string): Promise<void> {
  await evaluateInBrowserWindow(bidi, `void ${processor}.commitCompositionWith(${JSON.stringify(text)})`);
}
