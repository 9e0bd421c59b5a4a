import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickUnderline, isCardOpen } from '../support/read-marks.ts';
import type { RecordedRequest } from '../support/serve-site.ts';
import { waitUntil } from '../support/wait-until.ts';
import { draftWords, writeEverywhere } from './write-everywhere.ts';
import { writeRecord } from './write-record.ts';

inEachBrowser('A whole session', (session) => {
  it('asks for what the pages ask for, and for nothing else', async () => {
    const [facebook] = await writeEverywhere(session.browser);
    await facebook!.bringToFront();
    await clickUnderline(facebook!);
    await waitUntil('an open card', () => isCardOpen(facebook!));
    for (const path of ['sidepanel.html', 'options.html']) {
      const page = await session.browser.openExtensionPage(path);
      await page.waitFor(() => document.querySelector('main, h1, h2') !== null);
    }
    writeRecord(session.browser, whose);
    expect(session.browser.requests.filter((request) => whose(request) === 'another')).toEqual([]);
    expect(session.browser.requests.filter(carriesDraft)).toEqual([]);
  });

  it('would show what a page sends, and what it carries', async () => {
    const page = await session.open('https://x.com/');
    await page.evaluate(
      (body) => void fetch('https://elsewhere.example/', { method: 'POST', body, mode: 'no-cors' }),
      draftWords[0],
    );
    const seen = () => session.browser.requests.filter((request) => request.host === 'elsewhere.example');
    await waitUntil('the request of the page', () => seen().some(carriesDraft));
  });

  it('has no way out of our own pages', async () => {
    const page = await session.browser.openExtensionPage('options.html');
    const answer = await page.evaluate(() =>
      fetch('https://way-out.example/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(session.browser.requests.filter((request) => request.host.startsWith('way-out.example'))).toEqual(
      [],
    );
  });
});

function whose(request: RecordedRequest): string {
  return isOfPages(request) ? 'the page' : isOfMaker(request) ? 'the browser' : 'another';
}

const hosts = ['www.facebook.com', 'x.com', 'www.youtube.com'];
const paths = /^\/(?:favicon\.ico|assets\/(?:facebook|x|youtube)\.js)?$/;

function isOfPages({ kind, method, host, path, body }: RecordedRequest): boolean {
  if (kind === 'connect') return hosts.some((own) => host === `${own}:443`);
  return hosts.includes(host) && paths.test(path) && method === 'GET' && body === '';
}

/** Chromium asks its maker for a component and for accounts, with every switch against it on; also without us. */
const makers = ['update.googleapis.com', 'accounts.google.com', 'redirector.gvt1.com'];

function isOfMaker({ host }: RecordedRequest): boolean {
  return makers.includes(host.replace(/:443$/, ''));
}

function carriesDraft({ path, body }: RecordedRequest): boolean {
  return draftWords.some((word) => decodeURIComponent(path).includes(word) || body.includes(word));
}
