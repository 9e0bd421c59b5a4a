import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { expectAccessible, expectNoSidewaysScroll } from './check-access.ts';
import { writeOnFacebook } from './write-draft.ts';

/** DESIGN.md, "The source, and how far it goes": two, two and three cards. */
const cards = [
  ['nắm vững Luật An ninh mạng', 'có trách nhiệm khi tham gia mạng xã hội'],
  ['khai thác thông tin chính thống', 'thể hiện văn hóa trong chia sẻ những hình ảnh đẹp'],
  ['báo cáo tổ chức các tài khoản mạng xã hội đang dùng'],
  [
    'lan tỏa thông tin, hình ảnh đẹp',
    'phê phán những cái xấu, biểu hiện lệch lạc',
    'đăng tải nhận xét bình luận đúng mực, có văn hóa',
  ],
  [
    'không sử dụng tên, ảnh của cơ quan, đơn vị để làm tên đăng nhập',
    'không đăng tin, ảnh hoạt động của cơ quan, đơn vị khi chưa được phép',
  ],
  ['không đăng, chia sẻ thông tin liên quan bí mật nhà nước, chưa được kiểm chứng'],
  [
    'không chia sẻ bài viết có nội dung trái thuần phong mỹ tục, trái chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước',
  ],
];

inEachBrowser('The panel', (session) => {
  const open = async () => {
    const panel = await session.browser.openExtensionPage('sidepanel.html');
    await panel.waitFor(() => document.querySelectorAll('.cards > .card').length === 7);
    return panel;
  };

  it('shows seven cards with the twelve clauses word for word, and says whose words they are', async () => {
    const panel = await open();
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('.cards > .card')].map((card) =>
        [...card.querySelectorAll('.clauses > li')].map((clause) => clause.textContent ?? ''),
      ),
    );
    expect(shown).toEqual(cards);
    const source = await panel.evaluate(() => document.querySelector('.source')?.textContent);
    expect(source).toMatch(/6\/8\/2019.*Quận ủy Quận 1.*cách xếp thành bảy thẻ.*là của Bảy Điều/s);
    expect(panel.errors).toEqual([]);
  });

  it('has no box to show at first, and says what to do', async () => {
    const panel = await open();
    expect(await panel.evaluate(() => document.querySelector('[role=status]')?.textContent)).toContain(
      'Chưa có ô soạn nào',
    );
  });

  it('lights the article that the draft touches, while it is written in another tab', async () => {
    const panel = await open();
    const network = await writeOnFacebook(session, 'Ông ấy đúng là đồ ngu. ');
    const lit = await panel.waitFor(() => document.querySelector('.card.lit')?.getAttribute('data-clauses'));
    expect(lit).toContain('should/civil-comments');
    expect(await panel.evaluate(() => document.querySelector('.findings q')?.textContent)).toBe('đồ ngu');
    expect(await panel.evaluate(() => document.querySelector('.clauses .lit')?.textContent)).toBe(
      cards[3]?.[2],
    );
    expect(await panel.evaluate(() => document.querySelector('.strip .lit')?.textContent)).toBe('4');
    for (const _ of 'đồ ngu. ') await network.press('Backspace');
    await panel.waitFor(() => !document.querySelector('.card.lit'));
    expect(await panel.evaluate(() => document.title)).toBe('Bảy Điều');
    await network.goto('about:blank');
    await panel.waitFor(() => document.querySelector('.state.none'));
    expect(panel.errors).toEqual([]);
  });

  it('names the laws with their dates, and which of them nobody has checked', async () => {
    const panel = await open();
    const laws = await panel.evaluate(() =>
      [...document.querySelectorAll('.laws li')].map((law) => law.textContent ?? ''),
    );
    expect(laws[0]).toMatch(
      /^Luật An ninh mạng 116\/2025\/QH15, ngày 10\/12\/2025, hiệu lực từ 1\/7\/2026; thay /,
    );
    expect(laws.some((law) => law.endsWith('chưa kiểm chứng'))).toBe(true);
    expect(laws[0]).not.toContain('chưa kiểm chứng');
  });

  it('keeps the person’s own list of accounts on this machine', async () => {
    const panel = await open();
    await panel.clickOn('.accounts summary');
    await panel.clickOn('.accounts [name=network]');
    await panel.type('Facebook');
    await panel.press('Tab');
    await panel.type('nguyen.an');
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('.accounts tbody')?.textContent?.includes('nguyen.an'));
    const again = await open();
    await again.waitFor(() => document.querySelector('.accounts tbody')?.textContent?.includes('nguyen.an'));
    await again.clickOn('.accounts summary');
    await again.clickOn('.accounts tbody button');
    await again.waitFor(() => document.querySelector('.accounts .none'));
    const remembered = await again.evaluate(
      () => [...document.querySelectorAll('input')].filter((field) => field.autocomplete !== 'off').length,
    );
    expect(remembered).toBe(0);
  });

  it('can be used by anybody, at a side panel’s width and at twice the size', async () => {
    const panel = await open();
    await panel.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true;
    });
    await expectNoSidewaysScroll(panel, 360);
    await expectNoSidewaysScroll(panel, 180);
    await panel.setViewport({ width: 360, height: 700 });
    await expectAccessible(panel);
  });
});
