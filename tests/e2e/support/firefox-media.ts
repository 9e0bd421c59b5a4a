import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import type { Media } from './browser.ts';
import { evaluateInBrowserWindow } from './firefox-chrome.ts';

/** WebDriver BiDi has no media features: the preferences that stand behind them do the same. */
export async function emulateInFirefox(bidi: BidiConnection, media: Media) {
  const prefs: [string, number][] = [];
  if (media.colourScheme)
    prefs.push(['layout.css.prefers-color-scheme.content-override', media.colourScheme === 'dark' ? 0 : 1]);
  if (media.reducedMotion !== undefined) prefs.push(['ui.prefersReducedMotion', Number(media.reducedMotion)]);
  if (media.forcedColours !== undefined)
    prefs.push(['browser.display.document_color_use', media.forcedColours ? 2 : 0]);
  for (const [name, value] of prefs) {
    await evaluateInBrowserWindow(bidi, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
  }
}
