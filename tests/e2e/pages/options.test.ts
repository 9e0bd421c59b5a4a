import { expect, it } from 'vitest';
import { clickIn, settle } from '../marks/card-hand.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { clickUnderline } from '../support/read-marks.ts';
import { waitUntil } from '../support/wait-until.ts';
import { expectAccessible, expectNoSidewaysScroll } from './check-access.ts';
import { countUnderlines, writeOnFacebook } from './write-draft.ts';

inEachBrowser('The options', (session) => {
  const open = async () => {
    const options = await session.browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('#unit'));
    return options;
  };

  it('change the language of every open page at once', async () => {
    const panel = await session.browser.openExtensionPage('sidepanel.html');
    await panel.waitFor(() => document.querySelector('.card'));
    const options = await open();
    await options.clickOn('input[value=en]');
    await options.waitFor(() => document.documentElement.lang === 'en');
    expect(await options.evaluate(() => document.querySelector('#own')?.textContent)).toBe('Mine');
    await panel.waitFor(() => document.querySelector('#articles')?.textContent === 'The seven articles');
    // The clauses' own words stand beside our translation.
    expect(await panel.evaluate(() => document.querySelector('.clauses [lang=vi]')?.textContent)).toBe(
      'nắm vững Luật An ninh mạng',
    );
    await expectAccessible(panel);
    await options.clickOn('input[value=vi]');
    await panel.waitFor(() => document.querySelector('#articles')?.textContent === 'Bảy điều');
  });

  it('switch a network off and on while a draft is open there', async () => {
    const network = await writeOnFacebook(session, 'Ông ấy đúng là đồ ngu. ');
    await waitUntil('an underline', () => countUnderlines(network));
    const options = await open();
    await options.clickOn('[aria-label$="Facebook"]');
    await options.waitFor(
      () => document.querySelector<HTMLInputElement>('[aria-label$="Facebook"]')?.checked === false,
    );
    await waitUntil('nothing drawn', async () => !(await countUnderlines(network)));
    await options.clickOn('[aria-label$="Facebook"]');
    await network.bringToFront();
    await network.clickOn('[data-box=post]');
    await waitUntil('an underline again', () => countUnderlines(network));
  });

  it('list an ignored phrase, and remind of it again', async () => {
    const network = await writeOnFacebook(session, 'Ông ấy đúng là đồ ngu. ');
    await clickUnderline(network);
    await settle(network);
    await clickIn(network, 'Bỏ qua cụm này');
    await waitUntil('nothing underlined', async () => (await countUnderlines(network)) === 0);
    const options = await open();
    expect(await options.waitFor(() => document.querySelector('.ignored span')?.textContent)).toBe('đồ ngu');
    await options.clickOn('.ignored button');
    await options.waitFor(() => !document.querySelector('.ignored'));
    await network.bringToFront();
    await network.clickOn('[data-box=post]');
    await waitUntil('an underline again', () => countUnderlines(network));
  });

  it('keep one’s own number as a hash, and never flag it', async () => {
    const network = await writeOnFacebook(session, 'Gọi 0912 345 678 nhé. ');
    await waitUntil('an underline', () => countUnderlines(network));
    const options = await open();
    await options.clickOn('#own-value');
    await options.type('+84 912 345 678');
    await options.press('Enter');
    await options.waitFor(() =>
      document.querySelector('.own [role=status]')?.textContent?.includes('Đang giữ 1 mục'),
    );
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#own-value')?.value)).toBe(
      '',
    );
    await waitUntil('nothing underlined', async () => (await countUnderlines(network)) === 0);
    await options.clickOn('.own .quiet');
    await options.waitFor(() =>
      document.querySelector('.own [role=status]')?.textContent?.includes('Chưa có mục nào'),
    );
  });

  it('leave private messages to the person, off as they came', async () => {
    const options = await open();
    const boxes = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('[aria-label*="tin nhắn riêng"]')].map(
        ({ checked }) => checked,
      ),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes).not.toContain(true);
  });

  it('say that there is no policy, where there is none', async () => {
    const options = await open();
    expect(
      await options.evaluate(() => document.querySelector('[aria-labelledby=unit]')?.textContent),
    ).toContain('Không có chính sách nào của đơn vị');
    expect(options.errors).toEqual([]);
  });

  it('can be used by anybody, on a narrow screen and on a wide one', async () => {
    const options = await open();
    await expectNoSidewaysScroll(options, 320);
    await expectNoSidewaysScroll(options, 1280);
    await expectAccessible(options);
  });
});
