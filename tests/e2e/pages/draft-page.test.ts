import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { expectUnderlined } from '../support/read-marks.ts';
import { expectAccessible, expectNoSidewaysScroll } from './check-access.ts';

const box = '[data-box=post]';
const name = '[data-box=profile]';

inEachBrowser('The draft page', (session) => {
  const open = async () => {
    const page = await session.browser.openExtensionPage('draft.html');
    await page.waitFor(() => document.querySelector('[data-box=post]'));
    return page;
  };

  it('underlines what is typed and pasted, and shows it in the panel beside', async () => {
    const page = await open();
    await page.clickOn(box);
    await page.type('Ông ấy đúng là đồ ngu.\nDòng hai. ');
    await expectUnderlined(page, box, ['đồ ngu']);
    await page.paste('Dán thêm: đồ ngu.');
    await expectUnderlined(page, box, ['đồ ngu']);
    await page.waitFor(() => document.querySelectorAll('.findings li').length === 2);
    expect(
      await page.evaluate(() => document.querySelector('.card.lit')?.getAttribute('data-clauses')),
    ).toContain('should/civil-comments');
    expect(page.errors).toEqual([]);
  });

  it('takes pasted text as plain text, and gives it back whole', async () => {
    const page = await open();
    await page.clickOn(box);
    await page.paste('Một\nHai\n\nBốn <b>đậm</b>');
    // biome-ignore lint/performance/useDomNodeTextContent: the line ends are what is asked for.
    expect(await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText, box)).toBe(
      'Một\nHai\n\nBốn <b>đậm</b>',
    );
    await page.clickOn('.buttons .main');
    await page.waitFor(() => document.querySelector('.buttons [role=status]')?.textContent === 'Đã sao chép');
    await page.clickOn('.buttons button:nth-of-type(2)');
    await page.waitFor((wanted) => document.querySelector(wanted)?.textContent === '', box);
    await page.press('Control+z');
    await page.waitFor((wanted) => document.querySelector(wanted)?.textContent?.includes('Hai'), box);
  });

  it('checks an account name, and says the result in words', async () => {
    const page = await open();
    await page.clickOn(name);
    await page.type('Nguyễn Văn An');
    await page.waitFor(() =>
      document.querySelector('.answer')?.textContent?.startsWith('Không thấy tên cơ quan'),
    );
    await page.press('Control+a');
    await page.type('UBND phường Bến Đá\n');
    await page.waitFor(() =>
      /^(Cảnh báo|Nhắc nhở): ./.test(document.querySelector('.answer')?.textContent ?? ''),
    );
    expect(await page.evaluate((wanted) => document.querySelector(wanted)?.textContent, name)).toBe(
      'UBND phường Bến Đá',
    );
    await page.press('Control+a');
    await page.press('Delete');
    await page.waitFor(() => document.querySelector('.answer')?.textContent === '');
  });

  it('has neither a field that browsers remember, nor a draft’s word in its address or title', async () => {
    const page = await open();
    await page.clickOn(box);
    await page.type('Ông ấy đúng là đồ ngu. ');
    await expectUnderlined(page, box, ['đồ ngu']);
    expect(await page.evaluate(() => document.querySelectorAll('textarea').length)).toBe(0);
    expect(await page.evaluate(() => document.title + location.href)).toMatch(
      /^Bảy Điều: Trang bản nháp[a-z-]+:\/\/[^/]+\/draft\.html$/,
    );
  });

  it('can be used by anybody, wide and narrow', async () => {
    const page = await open();
    await page.clickOn(box);
    await page.type('Ông ấy đúng là đồ ngu. ');
    await page.waitFor(() => document.querySelector('.findings li'));
    await expectNoSidewaysScroll(page, 360);
    await expectNoSidewaysScroll(page, 1280);
    await expectAccessible(page);
  });
});
