import type { Language, Level } from '../rules/types.ts';

/** Everything that the badge, the card and the announcements say, the rules' own texts excepted. */
export interface MarksWords {
  readonly level: Readonly<Record<Level, string>>;
  /** "Điều 6", before the clause in its own words. */
  article(number: number): string;
  readonly advice: string;
  readonly sources: string;
  readonly unverified: string;
  people(count: number): string;
  /** The first line of the suggestion; the text that it puts stands in the second. */
  readonly suggestion: string;
  readonly apply: Readonly<Record<'mask' | 'civil', string>>;
  readonly ignoreOnce: string;
  readonly ignorePhrase: string;
  readonly draftOnly: string;
  readonly phraseKept: string;
  readonly showClause: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly ask: string;
  readonly refused: string;
  /** A click that was not taken, since the card could not be seen as a whole. */
  readonly notSeen: string;
  /** The card's name for screen readers. */
  card(position: string): string;
  readonly clean: { readonly title: string; readonly text: string };
  readonly unread: { readonly title: string; readonly text: string };
  readonly keys: string;
  /** Holds the number that is seen, for those who speak to their computer. */
  badge(warns: number, reminds: number): string;
  readonly badgeUnread: string;
  /** New since the last announcement; never which words. */
  announce(warns: number, reminds: number): string;
  readonly announceNone: string;
}

function join(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(', ');
}

const vi: MarksWords = {
  level: { warn: 'Cảnh báo', remind: 'Nhắc nhở' },
  article: (number) => `Điều ${number}`,
  advice: 'Nên làm',
  sources: 'Căn cứ',
  unverified: 'chưa kiểm chứng',
  people: (count) => `Bản nháp có dữ liệu của ${count} người. Thẻ này nói chung cho tất cả.`,
  suggestion: 'Thay bằng',
  apply: { mask: 'Che số', civil: 'Viết lại' },
  ignoreOnce: 'Bỏ qua lần này',
  ignorePhrase: 'Bỏ qua cụm này',
  draftOnly: 'Bỏ qua chỉ có hiệu lực với bản nháp này, không được lưu lại.',
  phraseKept: '“Bỏ qua cụm này” được lưu trên máy này; xóa được trong phần tùy chọn.',
  showClause: 'Xem điều khoản',
  close: 'Đóng',
  previous: 'Mục trước',
  next: 'Mục sau',
  ask: 'Hỏi',
  refused: 'Ô soạn không nhận thay đổi tại đây. Có thể sửa bằng tay.',
  notSeen: 'Thẻ chưa hiện đủ khi bấm nên chưa làm gì. Xin bấm lại.',
  card: (position) => `Bảy Điều, mục ${position}`,
  clean: {
    title: 'Chưa thấy điều gì cần nhắc',
    text: 'Bản nháp này chưa có gì trùng với các quy tắc. Việc đăng bài do người viết quyết định.',
  },
  unread: {
    title: 'Chưa đọc được ô soạn này',
    text: 'Ô soạn này chưa đọc được nên chưa kiểm tra được. Có thể dán nội dung vào trang “Bản nháp” để kiểm tra.',
  },
  keys: 'Phím F8 mở thẻ, mũi tên chuyển mục, Esc đóng.',
  badge: (warns, reminds) =>
    warns + reminds === 0
      ? 'Bảy Điều: 0 mục, chưa thấy điều gì cần nhắc'
      : `Bảy Điều: ${warns + reminds} mục, gồm ${join([warns > 0 && `${warns} cảnh báo`, reminds > 0 && `${reminds} nhắc nhở`])}`,
  badgeUnread: 'Bảy Điều: chưa đọc được ô soạn này',
  announce: (warns, reminds) =>
    `Bảy Điều: ${join([warns > 0 && `${warns} cảnh báo mới`, reminds > 0 && `${reminds} nhắc nhở mới`])}. Nhấn F8 để xem.`,
  announceNone: 'Bảy Điều: không còn điều gì cần nhắc.',
};

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const en: MarksWords = {
  level: { warn: 'Warning', remind: 'Reminder' },
  article: (number) => `Article ${number}`,
  advice: 'What to do',
  sources: 'Sources',
  unverified: 'not verified',
  people: (people) => `The draft holds data of ${people} people. This card speaks for all of them.`,
  suggestion: 'Replace with',
  apply: { mask: 'Mask it', civil: 'Reword' },
  ignoreOnce: 'Ignore this time',
  ignorePhrase: 'Ignore this phrase',
  draftOnly: 'Ignoring is for this draft only; nothing is kept.',
  phraseKept: '“Ignore this phrase” is kept on this device and can be removed in the options.',
  showClause: 'See the clause',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  ask: 'Ask',
  refused: 'The box did not take the change here. It can be edited by hand.',
  notSeen: 'The card could not be seen as a whole, so nothing was done. Please click again.',
  card: (position) => `Bảy Điều, item ${position}`,
  clean: {
    title: 'Nothing to point out',
    text: 'Nothing in this draft matches the rules. Whether to post is up to the writer.',
  },
  unread: {
    title: 'This box could not be read',
    text: 'This box could not be read, so it was not checked. The text can be pasted into the “Draft” page.',
  },
  keys: 'F8 opens the card, arrow keys move between items, Esc closes.',
  badge: (warns, reminds) =>
    warns + reminds === 0
      ? 'Bảy Điều: 0 items, nothing to point out'
      : `Bảy Điều: ${count(warns + reminds, 'item')}: ${join([warns > 0 && count(warns, 'warning'), reminds > 0 && count(reminds, 'reminder')])}`,
  badgeUnread: 'Bảy Điều: this box could not be read',
  announce: (warns, reminds) =>
    `Bảy Điều: ${join([warns > 0 && count(warns, 'new warning'), reminds > 0 && count(reminds, 'new reminder')])}. Press F8 to see.`,
  announceNone: 'Bảy Điều: nothing left to point out.',
};

export const marksWords: Readonly<Record<Language, MarksWords>> = { vi, en };
