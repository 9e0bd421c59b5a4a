import { expect, it } from 'vitest';
import { buildMarksExtension } from '../../fixtures/marks-extension/build.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { probeSession } from './transcript.ts';

const extensionDir = await buildMarksExtension();

/** The same letters in another order: alike in every width and every count, and only one of them flagged. */
const flagged = 'so 079203001234 nghe nói';
const clean = 'so 970203001234 nói nghe';

inEachBrowser(
  'A hostile page',
  (session) => {
    it.each(['', '&field'])(
      'can’t tell a flagged draft from a clean one of the same length %s',
      async (kind) => {
        const url = `https://a.example/?page=hostile${kind}`;
        const ofFlagged = await probeSession(session, url, flagged);
        const ofClean = await probeSession(session, url, clean);
        expect(ofFlagged).toEqual(ofClean);
        expect(JSON.stringify(ofFlagged)).not.toContain('LEAK');
        expect(ofFlagged['feigned']).toBe(false);
        const fonts = session.browser.requests.filter(({ path }) => path.startsWith('/font/'));
        expect(fonts.map(({ path }) => path)).toEqual([]);
      },
      150_000,
    );
  },
  { extensionDir },
);
