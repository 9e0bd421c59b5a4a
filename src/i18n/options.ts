import type { Language } from '../rules/types.ts';

export interface OptionsWords {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly locked: string;
  readonly networks: {
    readonly title: string;
    readonly note: string;
    readonly name: string;
    readonly posts: string;
  };
  readonly messages: { readonly column: string; readonly note: string };
  onNetwork(network: string): string;
  messagesOn(network: string): string;
  readonly ignored: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly back: string;
  };
  backFor(phrase: string): string;
  readonly own: OwnWords;
  readonly unit: UnitWords;
}

export interface OwnWords {
  readonly title: string;
  readonly note: string;
  readonly field: string;
  readonly add: string;
  readonly remove: string;
  readonly clear: string;
  kept(count: number): string;
  readonly said: Readonly<
    Record<'added' | 'known' | 'empty' | 'removed' | 'unknown' | 'cleared' | 'failed', string>
  >;
}

export interface UnitWords {
  readonly title: string;
  readonly none: string;
  readonly note: string;
  readonly dated: string;
  readonly hash: string;
  readonly refused: string;
  readonly refusedNone: string;
  readonly names: string;
  readonly codenames: string;
  readonly domains: string;
  readonly pages: string;
  readonly public: string;
  readonly contact: string;
  readonly articles: string;
  readonly hosts: string;
  lacking(host: string): string;
  readonly language: string;
  network(network: string): string;
  readonly on: string;
  readonly off: string;
  readonly asItCame: string;
  readonly changeable: string;
  readonly install: string;
  readonly installed: string;
  readonly forced: string;
}

export const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

export const optionsWords: Readonly<Record<Language, OptionsWords>> = {
  vi: {
    title: 'Tùy chọn',
    intro: 'Mọi thứ ở lại trong trình duyệt này. Bản nháp và lời nhắc không được lưu, không gửi đi đâu.',
    language: 'Ngôn ngữ',
    locked: 'do đơn vị quản lý',
    networks: {
      title: 'Mạng xã hội',
      note: 'Chỉ đọc ô đang soạn. Tắt một mạng thì Bảy Điều không đọc gì trên mạng đó.',
      name: 'Mạng',
      posts: 'Bài đăng, bình luận',
    },
    messages: {
      column: 'Tin nhắn riêng',
      note: 'Tin nhắn riêng chỉ được đọc khi chính người dùng bật ở đây; đơn vị không bật thay được.',
    },
    onNetwork: (network) => `Nhắc khi soạn bài đăng, bình luận trên ${network}`,
    messagesOn: (network) => `Nhắc cả khi soạn tin nhắn riêng trên ${network}`,
    ignored: {
      title: 'Cụm từ đã bỏ qua',
      note: 'Những cụm đã chọn “Bỏ qua cụm này” trong thẻ nhắc.',
      none: 'Chưa bỏ qua cụm nào.',
      back: 'Nhắc lại',
    },
    backFor: (phrase) => `Nhắc lại cụm “${phrase}”`,
    own: {
      title: 'Của tôi',
      note: 'Số điện thoại, thư điện tử, số tài khoản của chính mình: không bị nhắc nữa. Chỉ giữ dấu băm, không giữ số, nên không hiện lại được; muốn bỏ thì gõ lại số đó.',
      field: 'Số điện thoại, thư điện tử hoặc tài khoản',
      add: 'Thêm',
      remove: 'Bỏ',
      clear: 'Xóa hết',
      kept: (count) => (count === 0 ? 'Chưa có mục nào.' : `Đang giữ ${count} mục.`),
      said: {
        added: 'Đã thêm.',
        known: 'Mục này đã có.',
        empty: 'Ngắn quá: ghi đủ số hoặc địa chỉ.',
        removed: 'Đã bỏ.',
        unknown: 'Không có mục này.',
        cleared: 'Đã xóa hết.',
        failed: 'Chưa lưu được, thử lại.',
      },
    },
    unit: {
      title: 'Đơn vị quản lý',
      none: 'Không có chính sách nào của đơn vị trên trình duyệt này.',
      note: 'Tất cả những gì đơn vị đặt sẵn. Chính sách chỉ cấu hình: không nhận lại, không xem được bản nháp hay lời nhắc.',
      dated: 'Ngày',
      hash: 'Mã',
      refused: 'Chính sách mới có lỗi nên chưa dùng; bản đúng gần nhất vẫn có hiệu lực. Báo người phụ trách:',
      refusedNone: 'Chính sách có lỗi nên chưa dùng. Báo người phụ trách:',
      names: 'Tên đơn vị',
      codenames: 'Tên gọi nội bộ không nên đăng',
      domains: 'Tên miền chính thức',
      pages: 'Trang chính thức',
      public: 'Liên hệ công khai, không bị nhắc',
      contact: 'Người để hỏi',
      articles: 'Bảy điều của đơn vị',
      hosts: 'Trang có ô soạn',
      lacking: (host) =>
        `${host}: gói đang cài chưa có quyền trên trang này nên không đọc gì ở đó; cần gói do đơn vị tạo`,
      language: 'Ngôn ngữ',
      network: (network) => `Mạng ${network}`,
      on: 'Bật',
      off: 'Tắt',
      asItCame: 'như mặc định',
      changeable: 'đổi được',
      install: 'Cách cài',
      installed: 'Do chính sách của trình duyệt cài',
      forced: 'Do chính sách của trình duyệt cài, không tự gỡ được',
    },
  },
  en: {
    title: 'Options',
    intro: 'Everything stays in this browser. Drafts and reminders are neither stored nor sent anywhere.',
    language: 'Language',
    locked: 'managed by the unit',
    networks: {
      title: 'Networks',
      note: 'Only the box being written in is read. Where a network is off, nothing is read there.',
      name: 'Network',
      posts: 'Posts, comments',
    },
    messages: {
      column: 'Private messages',
      note: 'Private messages are read only where the person switches it on here; the unit cannot.',
    },
    onNetwork: (network) => `Remind while writing posts and comments on ${network}`,
    messagesOn: (network) => `Remind while writing private messages on ${network} too`,
    ignored: {
      title: 'Ignored phrases',
      note: 'The phrases for which “Ignore this phrase” was chosen in a card.',
      none: 'No phrase is ignored.',
      back: 'Remind again',
    },
    backFor: (phrase) => `Remind of “${phrase}” again`,
    own: {
      title: 'Mine',
      note: 'One’s own phone numbers, mail addresses and accounts are never flagged. Only a hash is kept, so they can’t be shown again; to remove one, type it once more.',
      field: 'Phone number, mail address or account',
      add: 'Add',
      remove: 'Remove',
      clear: 'Remove all',
      kept: (count) => (count === 0 ? 'Nothing is kept.' : `${count} kept.`),
      said: {
        added: 'Added.',
        known: 'It is there already.',
        empty: 'Too short: write it in full.',
        removed: 'Removed.',
        unknown: 'There is no such entry.',
        cleared: 'All removed.',
        failed: 'Could not be saved, try again.',
      },
    },
    unit: {
      title: 'Managed by the unit',
      none: 'There is no policy of a unit in this browser.',
      note: 'Everything that the unit has set. A policy only configures: it gets nothing back and sees neither drafts nor reminders.',
      dated: 'Dated',
      hash: 'Hash',
      refused:
        'The new policy has mistakes and is not used; the last good one stays in force. Tell whoever is in charge:',
      refusedNone: 'The policy has mistakes and is not used. Tell whoever is in charge:',
      names: 'Names of the unit',
      codenames: 'Internal names not to be posted',
      domains: 'Official domains',
      pages: 'Official pages',
      public: 'Public contacts, never flagged',
      contact: 'Whom to ask',
      articles: 'The unit’s seven articles',
      hosts: 'Sites with post boxes',
      lacking: (host) =>
        `${host}: the installed package has no access to this site and reads nothing there; the unit’s own package is needed`,
      language: 'Language',
      network: (network) => `Network ${network}`,
      on: 'On',
      off: 'Off',
      asItCame: 'as it came',
      changeable: 'can be changed',
      install: 'How it was installed',
      installed: 'By a policy of this browser',
      forced: 'By a policy of this browser; a person can’t remove it',
    },
  },
};
