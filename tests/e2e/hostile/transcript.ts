import type { Page } from '../support/browser.ts';
import type { Session } from '../support/in-each-browser.ts';

export type Transcript = Readonly<Record<string, unknown>>;

/** Long enough for an announcement, a held-back syllable and a badge that looks for a better place. */
const quiet = 1500;
const rest = (page: Page, ms = quiet) =>
  page.evaluate((for_) => new Promise<void>((done) => setTimeout(done, for_)), ms);

/** One person's session with one draft, with every probe at every stage; what the page wrote down. */
export async function probeSession(
  session: Session,
  url: string,
  draft: string,
  tone: 'warn' | 'clean',
): Promise<Transcript> {
  const page = await session.open(url);
  const box = url.includes('field') ? '#field' : '#box';
  const said: Record<string, unknown> = {};
  const look = async (stage: string) => {
    said[stage] = await page.evaluate(() => window.probes.look());
  };
  await look('before');
  await page.clickOn(box);
  await page.type(draft);
  await page.evaluate((typed) => {
    window.draft = typed;
  }, draft);
  // Nothing drawn at all could not be told apart either.
  await page.waitForPierced((root, wanted) => root.querySelector(`.badge.${wanted}`) !== null, tone);
  await rest(page);
  await look('written');
  said.sight = await page.evaluate(() => window.probes.sight());
  await look('after sight');
  await page.evaluate(() => window.probes.feign());
  await look('after fake events');
  said.feigned = await page.pierce((root) => root.querySelector('.card')!.className.includes('open'));

  await page.clickOn(box);
  await page.press('F8');
  await page.waitForPierced(
    (root, isClean) => root.querySelector('.card.open')?.classList.contains('clean') === isClean,
    tone === 'clean',
  );
  await rest(page, 300);
  await look('card by key');
  await sweep(page);
  await page.press('ArrowRight');
  await page.press('Tab');
  await look('card used');
  said['sight with card'] = await page.evaluate(() => window.probes.sight());
  said['find with card'] = await page.evaluate(() => window.probes.find());
  said['walk with card'] = await page.evaluate(() => window.probes.walk());
  await page.press('Escape');
  await rest(page, 300);
  await look('card closed');

  await page.clickOn(box);
  said.find = await page.evaluate(() => window.probes.find());
  await page.clickOn(box);
  said.walk = await page.evaluate(() => window.probes.walk());
  await page.clickOn('#game');
  await rest(page, 300);
  await look('left');
  said.records = await page.evaluate(() => window.probes.records());
  await page.close();
  return said;
}

/** Moves the pointer over everything: the box, the badge, the card. */
async function sweep(page: Page): Promise<void> {
  for (let y = 20; y < 700; y += 60)
    for (const x of [100, 400, 610, 640, 700, 900]) await page.moveMouse(x, y);
}
