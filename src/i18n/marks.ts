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

/** Built in: what a page says until it has the background's answer, or where that can't be had. Short on purpose. */
export const untold: MarksWords = {
  language: 'vi',
  level: { warn: 'Cảnh báo', remind: 'Nhắc nhở' },
  people: '',
  suggestion: 'Thay bằng',
  apply: { mask: 'Che số', civil: 'Viết lại' },
  ignoreOnce: 'Bỏ qua lần này',
  // Without the note that it is kept there is no such button.
  ignorePhrase: '',
  draftOnly: '',
  phraseKept: '',
  showClause: 'Xem điều khoản',
  close: 'Đóng',
  previous: 'Mục trước',
  next: 'Mục sau',
  ask: 'Hỏi',
  refused: 'Xin sửa bằng tay.',
  notSeen: 'Xin bấm lại.',
  card: 'Bảy Điều, mục {n}',
  clean: { title: 'Chưa thấy điều gì cần nhắc', text: '' },
  unread: { title: 'Chưa đọc được ô soạn này', text: '' },
  keys: '',
  counted: { warn: '{n} cảnh báo', remind: '{n} nhắc nhở' },
  countedNew: { warn: '{n} cảnh báo mới', remind: '{n} nhắc nhở mới' },
  badge: 'Bảy Điều: {n} mục, gồm {parts}',
  badgeClean: 'Bảy Điều: 0 mục, chưa thấy điều gì cần nhắc',
  badgeUnread: 'Bảy Điều: chưa đọc được ô soạn này',
  announce: 'Bảy Điều: {parts}. Nhấn F8 để xem.',
  announceNone: 'Bảy Điều: không còn điều gì cần nhắc.',
};
