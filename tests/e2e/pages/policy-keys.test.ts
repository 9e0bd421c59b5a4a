import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { policyHash } from '../../../src/settings/policy-hash.ts';
import { type Policy, policySchema } from '../../../src/settings/unit-schema.ts';
import { readCard } from '../marks/card-hand.ts';
import type { Browser, Json, Page } from '../support/browser.ts';
import { browserNames } from '../support/in-each-browser.ts';
import { openBrowser } from '../support/open-browser.ts';
import { clickUnderline } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';
import { buildForHosts } from './build-for-hosts.ts';
import { deployPolicy } from './deploy-policy.ts';
import { countUnderlines } from './write-draft.ts';

const policy: Policy = {
  dated: '2026-11-24',
  unit: {
    names: ['Trung tâm Cây Sung'],
    codenames: ['Kế hoạch Sao Mai'],
    domains: ['caysung.example'],
    pages: ['https://vneid-caysung.example/nhom'],
    public: ['028 3800 0000'],
    contact: { name: 'Văn phòng Cây Sung', phone: '028 3800 0001', email: 'vanphong@caysung.example' },
  },
  articles: Array.from({ length: 7 }, (_, i) => ({
    title: `Điều của Cây Sung ${i + 1}`,
    clauses: [`Khoản ${i + 1}`],
  })),
  hosts: ['noi-bo.example'],
  settings: { language: 'en', networks: { x: false }, locked: ['networks.x'] },
};
interface Asked {
  readonly runtime: { sendMessage(message: Json): Promise<Json> };
}

const gecko = 'bay-dieu@bay-dieu.example';

describe.each(browserNames)('What a policy sets (%s)', (name) => {
  const build = buildForHosts(name, policy.hosts ?? []);
  let browser: Browser;
  let options: Page;
  let withdraw = () => {};
  beforeAll(async () => {
    if (name === 'firefox') withdraw = deployPolicy(name, gecko, JSON.stringify(policy));
    browser = await openBrowser(name, { extensionDir: build.folder });
    if (name === 'chromium') withdraw = deployPolicy(name, browser.extensionId, JSON.stringify(policy));
    options = await browser.openExtensionPage('options.html');
    const isThere = () => options.evaluate(() => document.querySelector('.policy') !== null);
    await waitUntil('the policy in the options', isThere, 120_000);
  }, 180_000);
  afterAll(async () => {
    withdraw();
    build.remove();
    await browser?.close();
  });

  const openDraft = async (text: string) => {
    const page = await browser.openExtensionPage('draft.html');
    await page.waitFor(() => document.querySelector('[data-box=post]'));
    await page.clickOn('[data-box=post]');
    await page.paste(text);
    return page;
  };
  const found = (page: Page) =>
    page.waitFor(() => {
      const quotes = [...document.querySelectorAll('.findings q')].map(({ textContent }) => textContent);
      return quotes.length > 0 && quotes;
    });
  const openAndWrite = async (url: string, start: string, text = 'Ông ấy đúng là đồ ngu. ') => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitFor((selector) => document.querySelector(selector) !== null, start);
    await page.clickOn(start);
    await page.waitFor(() => document.activeElement?.matches('[contenteditable]'));
    await page.type(text);
    return page;
  };
  const expectInCard = async (part: string) => {
    const page = await openDraft('Mai bắt đầu Kế hoạch Sao Mai nhé. ');
    await clickUnderline(page);
    const says = async () => Object.values((await readCard(page)) ?? {}).some((line) => line.includes(part));
    await waitUntil(`“${part}” in the card`, says);
  };

  /** Each key of the schema, and what a person sees of it. */
  const seen: Readonly<Record<string, () => Promise<void>>> = {
    dated: async () =>
      expect(await options.evaluate(() => document.querySelector('.stamp')?.textContent)).toBe(
        `Dated 24 November 2026 · Hash ${policyHash(policy)}`,
      ),
    'unit.names': async () => {
      const page = await browser.openExtensionPage('draft.html');
      await page.waitFor(() => document.querySelector('[data-box=profile]'));
      await page.clickOn('[data-box=profile]');
      await page.type('Trung tâm Cây Sung');
      await page.waitFor(() => document.querySelector('.answer.warn'));
      // A network's page asks the background, as here.
      const answer = await options.evaluate((name) => {
        const { runtime } = (globalThis as unknown as { chrome: Asked }).chrome;
        return runtime.sendMessage({ kind: 'check-name', name });
      }, 'Trung tâm Cây Sung');
      expect(answer).toMatchObject([{ rule: 'must-not/agency-identity/unit-name', level: 'warn' }]);
    },
    'unit.codenames': async () => {
      const text = 'Mai bắt đầu Kế hoạch Sao Mai nhé. ';
      expect(await found(await openDraft(text))).toEqual(['Kế hoạch Sao Mai']);
      // What a page carries is built in another way than our own pages.
      const page = await openAndWrite('https://www.facebook.com/', '#start', text);
      await waitUntil('an underline', () => countUnderlines(page));
    },
    'unit.domains': async () => {
      const page = await openDraft('Xem https://tin.caysung.example/1 và https://khac.example/2 nhé. ');
      await page.waitFor(() => document.querySelector('.links'));
      expect(await page.evaluate(() => document.querySelector('.links .official dd')?.textContent)).toBe(
        'tin.caysung.example',
      );
    },
    'unit.pages': async () =>
      expect(
        await found(
          await openDraft('Xem https://vneid-caysung.example/nhom và https://vneid-khac.example/nhom nhé. '),
        ),
      ).toEqual(['https://vneid-khac.example/nhom']),
    'unit.public': async () =>
      expect(await found(await openDraft('Gọi 028 3800 0000 hoặc 0912 345 678 nhé. '))).toEqual([
        '0912 345 678',
      ]),
    'unit.contact.name': () => expectInCard('Văn phòng Cây Sung'),
    'unit.contact.phone': () => expectInCard('028 3800 0001'),
    'unit.contact.email': () => expectInCard('vanphong@caysung.example'),
    articles: async () => {
      const panel = await browser.openExtensionPage('sidepanel.html');
      await panel.waitFor(() => document.querySelector('#unit-articles'));
      const text = await panel.evaluate(
        () => document.querySelector('[aria-labelledby=unit-articles]')?.textContent,
      );
      for (const { title, clauses } of policy.articles ?? []) {
        expect(text).toContain(title);
        expect(text).toContain(clauses[0]);
      }
    },
    hosts: async () => {
      const page = await openAndWrite('https://noi-bo.example/?page=editable', '[data-box=p]');
      await waitUntil('an underline', () => countUnderlines(page));
      expect(await options.evaluate(() => document.querySelector('.lacking') === null)).toBe(true);
    },
    'settings.language': async () =>
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('en'),
    'settings.networks': async () => {
      const x = await openAndWrite('https://x.com/', '[data-testid=tweetTextarea_0]');
      const facebook = await openAndWrite('https://www.facebook.com/', '#start');
      await waitUntil('an underline on the network that is on', () => countUnderlines(facebook));
      await x.bringToFront();
      expect(await countUnderlines(x)).toBeFalsy();
    },
    'settings.locked': async () =>
      expect(
        await options.evaluate(() => {
          const [field] = [...document.querySelectorAll<HTMLInputElement>('[aria-label$=" X"]')];
          return [field?.disabled, field?.closest('tr')?.textContent];
        }),
      ).toEqual([true, expect.stringContaining('managed by the unit')]),
  };

  it.each(Object.keys(seen))('%s', async (key) => seen[key]?.());

  it('is all that the schema has: a further key needs a line above', () => {
    expect(Object.keys(seen).sort()).toEqual(listKeys(z.toJSONSchema(policySchema)).sort());
  });

  it('stands in the options as a whole, for anybody to read', async () => {
    const text = await options.evaluate(() => document.querySelector('[aria-labelledby=unit]')?.textContent);
    const { settings: _, dated: __, ...given } = policy;
    for (const value of leaves(given)) expect(text).toContain(value);
    expect(options.errors).toEqual([]);
  });
});

/** The paths of a JSON schema's keys that hold no further named keys; the networks count as one. */
function listKeys(schema: unknown, path = ''): string[] {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), z.unknown()).optional() })
    .parse(schema);
  if (!properties || path === 'settings.networks') return [path];
  return Object.entries(properties).flatMap(([key, below]) => listKeys(below, path ? `${path}.${key}` : key));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
