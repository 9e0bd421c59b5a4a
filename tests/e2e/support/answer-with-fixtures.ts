import { readFileSync } from 'node:fs';
import { pageHeaders, pageOfHost } from '../../fixtures/pages/routes.ts';
import { bundlePages, bundlesDir, pagesDir } from './bundle-pages.ts';
import type { Answer, AnswerRequest } from './serve-site.ts';

/** An empty page on a host of no network, with a textarea to copy from. */
export const copyPage = 'https://copy.example/';

/**
 * `https://<host of a network>/` is that network's page, whatever the path; with `?page=<folder>` any page of
 * tests/fixtures/pages stands at any address (`https://www.facebook.com/stories/create?page=textarea`).
 */
export const answerWithFixtures: AnswerRequest = async (host, path) => {
  if (host === new URL(copyPage).host) return html('<!doctype html><title>copy</title><textarea></textarea>');
  const { pathname, searchParams } = new URL(path, 'https://any.invalid');
  // A missing one is an error in the page's console, and tests look there.
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  await bundlePages();
  const script = /^\/assets\/([a-z-]+)\.js$/.exec(pathname)?.[1];
  if (script)
    return {
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(`${bundlesDir}/${script}.js`),
    };
  const page = searchParams.get('page') ?? pageOfHost[host];
  if (page === undefined) return undefined;
  return html(readFileSync(`${pagesDir}/${page}/index.html`), pageHeaders[page]);
};

function html(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
