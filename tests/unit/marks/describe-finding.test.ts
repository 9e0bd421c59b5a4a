import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { english } from '../../../src/i18n/marks-english.ts';
import { vietnamese } from '../../../src/i18n/marks-vietnamese.ts';
import { describeFinding, describeNothing } from '../../../src/marks/describe-finding.ts';
import { countLevels } from '../../../src/marks/words.ts';
import { findByWords } from '../../fixtures/marks-extension/find-by-words.ts';
import { textsIn } from '../../fixtures/marks-extension/texts.ts';

const contact = { name: 'Văn phòng', phone: '028 3800 0001' };
function card(text: string, change: Partial<Finding> = {}, language: 'vi' | 'en' = 'vi') {
  const findings = findByWords(text);
  const finding = { ...findings[0]!, ...change };
  const quote = text.slice(finding.start, finding.end);
  const told = { texts: textsIn(language), contact };
  return describeFinding(
    { finding, index: 0, total: findings.length, quote },
    told,
    language === 'en' ? english : vietnamese,
  );
}

describe('The card says', () => {
  it('the article and the clause in its own words', () => {
    expect(card('số 079203001234').lines.clause).toBe('Điều 1 · “có trách nhiệm khi tham gia mạng xã hội”');
  });

  it('the level, and which of how many', () => {
    expect(card('079203001234, nghe nói')).toMatchObject({
      level: 'Cảnh báo',
      position: '1/2',
      canStep: true,
    });
    expect(card('nghe nói')).toMatchObject({ level: 'Nhắc nhở', position: '1/1', canStep: false });
  });

  it('the text that a suggestion puts', () => {
    expect(card('079203001234').lines.put).toBe('Thay bằng: 079•••••••34');
    expect(card('079203001234').buttons.apply).toBe('Che số');
    expect(card('đồ ngu').buttons.apply).toBe('Viết lại');
    expect(card('nghe nói')).toMatchObject({ buttons: { apply: '' }, lines: { put: '' } });
  });

  it('that a phrase can be ignored for good, and anything else for this draft only', () => {
    expect(card('đồ ngu').buttons.ignorePhrase).toBe('Bỏ qua cụm này');
    expect(card('đồ ngu').lines.note).toContain('lưu trên máy này');
    expect(card('079203001234').buttons.ignorePhrase).toBe('');
    expect(card('079203001234').lines.note).toContain('chỉ có hiệu lực với bản nháp này');
  });

  it('how many people there are, from three on', () => {
    expect(card('0901234567').lines.people).toContain('3 người');
    expect(card('0901234567', { people: 2 }).lines.people).toBe('');
  });

  it('whom to ask, where the unit has a say', () => {
    expect(card('vừa họp xong').lines.ask).toBe('Hỏi: Văn phòng, 028 3800 0001');
    expect(card('nghe nói').lines.ask).toBe('');
  });

  it('the facts of the finding in the rule’s text', () => {
    expect(card('vừa họp xong').title).toBe('Hoạt động của UBND phường Bến Đá');
  });

  it('the sources by name, and which are not verified', () => {
    expect(card('079203001234').lines.sources).toBe(
      'Căn cứ: Điều 2, Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; ' +
        'Bộ quy tắc ứng xử trên mạng xã hội, Quận ủy Quận 1 (2019) (chưa kiểm chứng)',
    );
  });

  it('all of it in English too', () => {
    const { level, lines, buttons } = card('079203001234', {}, 'en');
    expect([level, lines.put, buttons.apply]).toEqual(['Warning', 'Replace with: 079•••••••34', 'Mask it']);
    expect(JSON.stringify({ lines, buttons })).not.toMatch(/Bỏ qua|Căn cứ|Nên làm/);
  });

  it('one line of a quote that runs over lines, and not more than fits', () => {
    const quote = `${'rất dài '.repeat(40)}\nhai`;
    const finding = findByWords('nghe nói')[0]!;
    const told = { texts: textsIn('vi') };
    const said = describeFinding({ finding, index: 0, total: 1, quote }, told, vietnamese).lines.quote;
    expect(said.length).toBeLessThanOrEqual(160);
    expect(said).not.toContain('\n');
  });

  it('that a box could not be read in other words than that it is clean', () => {
    const unread = describeNothing('unread', vietnamese);
    const clean = describeNothing('checked', vietnamese);
    expect(unread.tone).toBe('unread');
    expect([unread.title, unread.level, unread.position]).not.toEqual([
      clean.title,
      clean.level,
      clean.position,
    ]);
    expect(unread.title).toBe('Chưa đọc được ô soạn này');
  });

  it('of each level as many as there are, and nothing of a level that there is none of', () => {
    const found = findByWords('079203001234, nghe nói');
    expect(countLevels(found, vietnamese.counted)).toBe('1 cảnh báo, 1 nhắc nhở');
    expect(countLevels(found, english.countedNew)).toBe('new warnings 1, new reminders 1');
    expect(countLevels(findByWords('nghe nói'), vietnamese.counted)).toBe('1 nhắc nhở');
  });

  it('the same things, with the same places to fill, in both languages', () => {
    const places = (words: object) =>
      Object.entries(words).map(([key, text]) => [key, JSON.stringify(text).match(/\{\w+\}/g) ?? []]);
    expect(places(english)).toEqual(places(vietnamese));
  });
});
