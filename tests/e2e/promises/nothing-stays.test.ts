import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanProfile } from '../profile/scan-profile.ts';
import type { Browser } from '../support/browser.ts';
import { browserNames } from '../support/in-each-browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { waitUntil } from '../support/wait-until.ts';
import { draftWords, writeEverywhere } from './write-everywhere.ts';

/** Typed into a plain textarea, which browsers do keep: proof that the files were written and that we can read them. */
const keptWord = 'cáithìalàcủahọ';

describe.each(browserNames)('After a session of typing (%s)', (name) => {
  let profileDir: string;
  let browser: Browser;
  beforeAll(async () => {
    profileDir = mkdtempSync(join(tmpdir(), 'bay-dieu-profile-'));
    browser = await openBrowser(name, { profileDir });
  });
  afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));

  it('no word of a draft is in the profile folder, while a plain textarea of the same session is', async () => {
    await writeEverywhere(browser);
    const page = await browser.newPage();
    await page.goto('https://www.facebook.com/?page=textarea');
    await page.clickOn('[data-box=plain]');
    await page.type(keptWord);
    await waitUntil(
      'the plain textarea in a session file',
      () => scanProfile(profileDir, [keptWord]).length > 0,
      30_000,
    );
    expect(scanProfile(profileDir, draftWords)).toEqual([]);
  });

  it('nor is it there once the browser is closed', async () => {
    await browser.close();
    expect(scanProfile(profileDir, [keptWord])).not.toEqual([]);
    expect(scanProfile(profileDir, draftWords)).toEqual([]);
  });
});
