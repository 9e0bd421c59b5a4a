import type { Language, Level } from '../rules/types.ts';

export interface DraftWords {
  readonly title: string;
  readonly draft: string;
  readonly placeholder: string;
  readonly note: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly clear: string;
  readonly name: string;
  readonly nameNote: string;
  readonly nameClean: string;
  readonly level: Readonly<Record<Level, string>>;
}

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  vi: {
    title: 'Trang bản nháp',
    draft: 'Bản nháp',
    placeholder: 'Dán hoặc gõ bản nháp ở đây',
    note: 'Dành cho bài soạn ở nơi khác, như Zalo trên máy tính hay Word. Chữ trong ô chỉ nằm trong bộ nhớ, đóng trang là mất.',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    notCopied: 'Chưa sao chép được',
    clear: 'Xóa trắng',
    name: 'Tên tài khoản',
    nameNote: 'Tên đăng nhập hoặc tên trang định đặt.',
    nameClean: 'Không thấy tên cơ quan, đơn vị trong tên này.',
    level: { warn: 'Cảnh báo', remind: 'Nhắc nhở' },
  },
  en: {
    title: 'Draft page',
    draft: 'Draft',
    placeholder: 'Paste or type a draft here',
    note: 'For texts written elsewhere, Zalo on the desktop or Word for instance. What is in the box is held in memory alone and gone when the page closes.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    clear: 'Clear',
    name: 'Account name',
    nameNote: 'The login name or page name that is planned.',
    nameClean: 'No name of an agency or unit is seen in this name.',
    level: { warn: 'Warning', remind: 'Reminder' },
  },
};
