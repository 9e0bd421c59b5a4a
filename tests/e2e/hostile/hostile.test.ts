import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { probeSession } from './transcript.ts';

/** The same letters in another order: alike in every width and every count, and only one of them flagged. */
const flagged = 'CCCD 079203001234, đồ ngu, 0901234567';
const clean = 'CCCD 970203001234, ngu đồ, 4567901230';

inEachBrowser('A hostile page', (session) => {
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
});
