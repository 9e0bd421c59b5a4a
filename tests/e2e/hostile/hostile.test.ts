import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { probeSession } from './transcript.ts';

/** The same letters in another order: alike in every width and every count, and only one of them flagged. */
const flagged = 'CCCD 079203001234, đồ ngu, 0901234567';
const clean = 'CCCD 970203001234, ngồ đu, 4567901230';

// Seen red with the words as text nodes; and, before each was mended, with lines of the card that moved (layout
// shifts), with the initial font family (font requests), with a field's mirror that stood only once something was
// flagged (Firefox: the host's range), and with the card's parts hit by the pointer (Firefox: the caret at a point).
inEachBrowser(
  'A hostile page',
  (session) => {
    it.each(['/?page=hostile', '/stories/create?page=hostile&field'])(
      'can’t tell a flagged draft from a clean one of the same length on %s',
      async (path) => {
        const url = `https://www.facebook.com${path}`;
        const ofFlagged = await probeSession(session, url, flagged, 'warn');
        const ofClean = await probeSession(session, url, clean, 'clean');
        expect(ofFlagged).toEqual(ofClean);
        expect(JSON.stringify(ofFlagged)).not.toContain('LEAK');
        expect(ofFlagged.feigned).toBe(false);
        const fonts = session.browser.requests.filter(({ path }) => path.startsWith('/font/'));
        expect(fonts.map(({ path }) => path)).toEqual([]);
      },
      150_000,
    );
  },
  { shared: true },
);
