import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { Keyboard } from 'puppeteer-core/internal/api/Input.js';

export async function typeInFirefox(keyboard: Keyboard, text: string, pauseMs: number) {
  if (pauseMs === 0) return keyboard.type(text);
  for (const key of text) {
    await keyboard.type(key);
    await pause(pauseMs);
  }
}

/** Puppeteer presses one key at a time: a chord is its modifiers held around it. */
export async function pressChord(keyboard: Keyboard, chord: string) {
  const keys = chord.split(/(?<=.)\+/) as KeyInput[];
  const last = keys.pop()!;
  for (const key of keys) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of keys.reverse()) await keyboard.up(key);
}
