import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Keyboard } from 'playwright-core';

/**
 * Playwright inserts letters that its US layout lacks without any key event. A Vietnamese layout has keys for them:
 * they go down and up like the others.
 */
export async function typeInChromium(keyboard: Keyboard, cdp: CDPSession, text: string, pauseMs: number) {
  for (const key of text) {
    if (key === '\n') await keyboard.press('Enter');
    else if (/[ -~]/.test(key)) await keyboard.press(key === ' ' ? 'Space' : key);
    else await pressLetter(cdp, key);
    if (pauseMs > 0) await pause(pauseMs);
  }
}

async function pressLetter(cdp: CDPSession, letter: string) {
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: letter,
    text: letter,
    unmodifiedText: letter,
  });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}
