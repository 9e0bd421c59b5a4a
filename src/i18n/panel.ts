import type { Link } from '../check/types.ts';
import type { Clause } from '../rules/articles.ts';
import type { Language, Level } from '../rules/types.ts';

/** Everything that the panel says, the articles', the laws' and the rules' own texts excepted. */
export interface PanelWords {
  readonly openOptions: string;
  readonly openDraft: string;
  readonly noBox: { readonly title: string; readonly text: string };
  reading(network: string): string;
  readonly clean: string;
  counts(warns: number, reminds: number): string;
  readonly findings: string;
  readonly level: Readonly<Record<Level, string>>;
  people(count: number): string;
  /** After a finding's words, for screen readers: what a click does. */
  readonly reveal: string;
  readonly questions: string;
  readonly links: string;
  readonly link: Readonly<Record<Link['kind'], string>>;
  readonly articles: string;
  readonly article: (number: number) => string;
  readonly group: Readonly<Record<Clause['group'], string>>;
  /** Beside a lit article: short, for there is little room … */
  places(count: number): string;
  /** … and what it means, for screen readers. */
  readonly inDraft: string;
  readonly tips: string;
  readonly laws: string;
  readonly lawsNote: string;
  readonly unverified: string;
  law(dated: string, inForce: string): string;
  replaces(numbers: readonly string[]): string;
  readonly source: string;
  readonly unitArticles: string;
  readonly unitArticlesNote: string;
  readonly builtInArticles: string;
  readonly accounts: AccountWords;
}

export interface AccountWords {
  readonly title: string;
  readonly note: string;
  readonly network: string;
  readonly name: string;
  readonly add: string;
  remove(account: string): string;
  readonly removeShort: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly none: string;
}

const join = (parts: readonly (string | false)[]) => parts.filter(Boolean).join(', ');

export const panelWords: Readonly<Record<Language, PanelWords>> = {
  vi: {
    openOptions: 'Tùy chọn',
    openDraft: 'Trang bản nháp',
    noBox: {
      title: 'Chưa có ô soạn nào',
      text: 'Bấm vào ô viết bài hoặc bình luận trên mạng xã hội: điều được nhắc sẽ sáng lên ở đây.',
    },
    reading: (network) => `Bản nháp trên ${network}`,
    clean: 'Chưa thấy điều gì cần nhắc',
    counts: (warns, reminds) =>
      join([warns > 0 && `${warns} cảnh báo`, reminds > 0 && `${reminds} nhắc nhở`]),
    findings: 'Trong bản nháp này',
    level: { warn: 'Cảnh báo', remind: 'Nhắc nhở' },
    people: (count) => `Thông tin của ${count} người`,
    reveal: 'Bấm để tới chỗ này trong bản nháp',
    questions: 'Tự hỏi trước khi đăng',
    links: 'Đường liên kết',
    link: {
      'look-alike': 'Giống địa chỉ thật',
      shortened: 'Đã rút gọn, chưa biết dẫn tới đâu',
      unknown: 'Chưa rõ nguồn',
      official: 'Nguồn chính thống',
    },
    articles: 'Bảy điều',
    article: (number) => `Điều ${number}`,
    group: { must: 'Phải làm', should: 'Nên làm', 'must-not': 'Không được làm' },
    places: (count) => `${count} chỗ`,
    inDraft: 'trong bản nháp',
    tips: 'Mẹo nhỏ',
    laws: 'Các văn bản cần biết',
    lawsNote:
      'Chỉ ghi số hiệu và ngày. Mục “chưa kiểm chứng” chưa được đối chiếu với văn bản gốc: nên tra lại trước khi dẫn.',
    unverified: 'chưa kiểm chứng',
    law: (dated, inForce) => `ngày ${dated}, hiệu lực từ ${inForce}`,
    replaces: (numbers) => `thay ${numbers.join(', ')}`,
    source: 'Nguồn',
    unitArticles: 'Bảy điều của đơn vị',
    unitArticlesNote: 'Lời văn do đơn vị cung cấp, trong chính sách do đơn vị quản lý.',
    builtInArticles: 'Các khoản mà lời nhắc dựa vào',
    accounts: {
      title: 'Tài khoản đang dùng',
      note: 'Danh sách chỉ nằm trên máy này, không gửi đi đâu. In hoặc sao chép vào mẫu của đơn vị.',
      network: 'Mạng xã hội',
      name: 'Tên hoặc địa chỉ trang',
      add: 'Thêm',
      remove: (account) => `Xóa ${account}`,
      removeShort: 'Xóa',
      copy: 'Sao chép',
      copied: 'Đã sao chép',
      notCopied: 'Chưa sao chép được',
      print: 'In',
      none: 'Chưa có tài khoản nào.',
    },
  },
  en: {
    openOptions: 'Options',
    openDraft: 'Draft page',
    noBox: {
      title: 'No box yet',
      text: 'Click into a post or comment box on a social network: the articles it touches light up here.',
    },
    reading: (network) => `Draft on ${network}`,
    clean: 'Nothing to remind of so far',
    counts: (warns, reminds) =>
      join([
        warns > 0 && `${warns} warning${warns > 1 ? 's' : ''}`,
        reminds > 0 && `${reminds} reminder${reminds > 1 ? 's' : ''}`,
      ]),
    findings: 'In this draft',
    level: { warn: 'Warning', remind: 'Reminder' },
    people: (count) => `Data of ${count} people`,
    reveal: 'Click to go to this place in the draft',
    questions: 'To ask oneself before posting',
    links: 'Links',
    link: {
      'look-alike': 'Looks like a real address',
      shortened: 'Shortened: it is not clear where it leads',
      unknown: 'Source not known',
      official: 'Official source',
    },
    articles: 'The seven articles',
    article: (number) => `Article ${number}`,
    group: { must: 'Must', should: 'Should', 'must-not': 'Must not' },
    places: (count) => `${count} place${count > 1 ? 's' : ''}`,
    inDraft: 'in the draft',
    tips: 'Tips',
    laws: 'Laws to know',
    lawsNote:
      'Numbers and dates only. What is marked “not verified” has not been checked against the official text: look it up before citing it.',
    unverified: 'not verified',
    law: (dated, inForce) => `of ${dated}, in force since ${inForce}`,
    replaces: (numbers) => `replaces ${numbers.join(', ')}`,
    source: 'Source',
    unitArticles: 'The unit’s seven articles',
    unitArticlesNote: 'The wording is the unit’s own, given in the policy that it manages.',
    builtInArticles: 'The clauses that reminders rest on',
    accounts: {
      title: 'Accounts in use',
      note: 'The list stays on this machine and is sent nowhere. Print it, or copy it into the unit’s form.',
      network: 'Network',
      name: 'Name or address of the page',
      add: 'Add',
      remove: (account) => `Remove ${account}`,
      removeShort: 'Remove',
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'Could not be copied',
      print: 'Print',
      none: 'No accounts yet.',
    },
  },
};
