import type { Language, Level } from '../rules/types.ts';

/**
 * Everything that the badge, the card and the announcements say, the rules' own texts excepted. Plain data, with
 * places as "{n}", so that a language can be sent to the page that wants it.
 */
export interface MarksWords {
  readonly language: Language;
  readonly level: Readonly<Record<Level, string>>;
  readonly people: string;
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
  readonly card: string;
  readonly clean: { readonly title: string; readonly text: string };
  readonly unread: { readonly title: string; readonly text: string };
  readonly keys: string;
  /** What `{parts}` of the badge's name and of an announcement are: of each level as many as there are, or none. */
  readonly counted: Readonly<Record<Level, string>>;
  readonly countedNew: Readonly<Record<Level, string>>;
  /** Holds the number that is seen, for those who speak to their computer. */
  readonly badge: string;
  readonly badgeClean: string;
  readonly badgeUnread: string;
  /** New since the last announcement; never which words. */
  readonly announce: string;
  readonly announceNone: string;
}

/** Built in: what is said until a page has its own language, or where it can't be had. */
export const vietnamese: MarksWords = {
  language: 'vi',
  level: { warn: 'Cảnh báo', remind: 'Nhắc nhở' },
  people: 'Bản nháp có dữ liệu của {n} người. Thẻ này nói chung cho tất cả.',
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
  card: 'Bảy Điều, mục {n}',
  clean: {
    title: 'Chưa thấy điều gì cần nhắc',
    text: 'Bản nháp này chưa có gì trùng với các quy tắc. Việc đăng bài do người viết quyết định.',
  },
  unread: {
    title: 'Chưa đọc được ô soạn này',
    text: 'Ô soạn này chưa đọc được nên chưa kiểm tra được. Có thể dán nội dung vào trang “Bản nháp” để kiểm tra.',
  },
  keys: 'Phím F8 mở thẻ, mũi tên chuyển mục, Esc đóng.',
  counted: { warn: '{n} cảnh báo', remind: '{n} nhắc nhở' },
  countedNew: { warn: '{n} cảnh báo mới', remind: '{n} nhắc nhở mới' },
  badge: 'Bảy Điều: {n} mục, gồm {parts}',
  badgeClean: 'Bảy Điều: 0 mục, chưa thấy điều gì cần nhắc',
  badgeUnread: 'Bảy Điều: chưa đọc được ô soạn này',
  announce: 'Bảy Điều: {parts}. Nhấn F8 để xem.',
  announceNone: 'Bảy Điều: không còn điều gì cần nhắc.',
};
