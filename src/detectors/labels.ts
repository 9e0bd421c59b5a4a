import type { Span } from '../rules/types.ts';
import { remember } from './remember.ts';

/** What the words beside a number say that it is. `other`: a code of a thing, never of a person. */
export type LabelKind =
  | 'identity'
  | 'phone'
  | 'account'
  | 'bank'
  | 'tax'
  | 'insurance'
  | 'passport'
  | 'student'
  | 'card'
  | 'plate'
  | 'other';

export interface Label extends Span {
  readonly kind: LabelKind;
  readonly word: string;
  /** How many long numbers already stand between the label and the number. */
  readonly used: number;
}

/** Bare (toneless, lower-case) words. Order matters: of two that start together the first wins. */
const WORDS: readonly (readonly [LabelKind, string])[] = [
  [
    'other',
    '(?:ma|so) (?:don|van don|giao dich|gd|hoa don|sp|san pham|hang|hop dong|vach|tra cuu|ho so|bien nhan|phieu|the thanh vien|khach hang|kh|hieu|chuyen|buu (?:gui|chinh)|du thuong|dat (?:cho|ve)|khung|thiet bi|bai|hs|vung|do|xac (?:thuc|nhan)|so du thuong|seri)(?: hang)?|don hang(?: so)?|order(?: id| no)?|van don|giao dich so|hoa don|invoice|imei|isbn|issn|serial|seri|sku|model|hop dong(?: so)?|barcode|ho so so|bien nhan|voucher|coupon|otp|phien ban|version|toa do|tracking|post id|tan so|so so do|thua dat(?: so)?|to ban do(?: so)?',
  ],
  ['tax', 'mst|ma so thue|ma thue|msdn|ma so dn|ma so doanh nghiep|tax code|tax id'],
  [
    'insurance',
    'ma so (?:bhxh|bhyt|bao hiem)|so (?:bhxh|bhyt|bao hiem|so bhxh)|the (?:bhyt|bao hiem y te|bao hiem)|ma the bhyt|bhxh|bhyt|bhtn|bao hiem (?:xa hoi|y te)|ma so so bao hiem|so so bao hiem',
  ],
  [
    'student',
    'mssv|ma so (?:sinh vien|sv|hoc sinh|hs|hoc vien)|ma (?:sinh vien|sv|hoc sinh|hs|hoc vien)|mshs|mshv|ma dinh danh hoc sinh',
  ],
  [
    'card',
    'so the(?: atm| tin dung| visa| ngan hang)?|the (?:atm|tin dung|ghi no|visa|mastercard|napas|ngan hang)|visa|mastercard|master card|jcb|napas|cvv|cvc',
  ],
  [
    'identity',
    'can cuoc(?: cong dan)?|cccd|cmnd|cmtnd|cmt|chung minh nhan dan|chung minh thu|chung minh|so dinh danh(?: ca nhan)?|ma dinh danh(?: ca nhan)?|dinh danh ca nhan|ddcn|so cm|so cc|cc|giay to tuy than|can cuoc dien tu',
  ],
  ['passport', 'ho chieu|passport|so hc|pp'],
  ['plate', 'bien so(?: xe)?|bks|bien kiem soat'],
  [
    'account',
    'stk|so tai khoan|so tk|ctk|chu tai khoan|chu tk|tai khoan(?: ngan hang)?|tk|chuyen khoan|ck|account(?: number)?|vi dien tu|momo|zalopay|viettel ?money|vnpay',
  ],
  [
    'bank',
    '[a-z]{2,12} ?bank|vcb|bidv|tcb|mb|acb|vib|shb|msb|ocb|ncb|scb|ban viet|vikki|hong leong|hsbc|uob|standard chartered|cake|timo|ngan hang|nhtm|bank',
  ],
  [
    'phone',
    'so dien thoai|dien thoai|dtdd|sdt|so dt|dt|zalo|viber|whatsapp|whats app|telegram|lien he|lien lac|l/h|lh|alo|goi(?: cho| ngay| so)?|phone|tel|mobile|di dong|hotline|duong day nong|call|sms|nhan tin|nt|so may ban|fax|so zalo|imess(?:age)?',
  ],
];

const EDGE = '(?<![\\p{L}\\p{N}])';
const ANY = new RegExp(`${EDGE}(?:${WORDS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`, 'gu');
/** Only brackets, a colon, "là", "số" and the like may stand between a number and the label after it. */
const AFTER = new RegExp(
  `^[ (\\[,:;/–-]{0,4}(?:la |so |cua |tai |nh |ngan hang ){0,2}(?:${WORDS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const LOOK_LEFT = 64;
const LONG_NUMBER = /[0-9](?:[ .-]?[0-9]){7,}/g;
/** A sentence's end between label and number parts them, but not the dot of an abbreviation: "ĐT. 0901…". */
const PARTED = /[\p{L}]{3}[.!?…] /u;

/** "Đơn hàng của chị Lan 0901…" is no order code: what names a thing's code stands close to it. */
const TIGHT =
  /^[ :.#(–-]{0,4}(?:(?:so|la|no|nr)[ :.#]{1,3})?(?:cua (?:toi|minh|em|ban|shop)[ :]{1,3})?(?:la )?[a-z]{0,4}[ -]?$/;

/** "1903… TCB, 0901…": the label belongs to the number before it. */
const BEHIND = /[0-9][0-9 .-]{6}[ (-]?$/;

const remembered = remember<Label | undefined>();

/** The label nearest before `at`, if nothing parts them. */
export function labelBefore(bare: string, at: number): Label | undefined {
  return remembered(bare, at, () => findBefore(bare, at));
}

/** The label right after `at`: "0901234567 (Zalo)". In "0901234567, stk 1903…" it is the next number's. */
export function labelAfter(bare: string, at: number): Label | undefined {
  return remembered(bare, ~at, () => findAfter(bare, at));
}

function findBefore(bare: string, at: number): Label | undefined {
  const from = Math.max(0, at - LOOK_LEFT);
  const left = bare.slice(from, at);
  let last: RegExpExecArray | undefined;
  ANY.lastIndex = 0;
  for (let hit = ANY.exec(left); hit; hit = ANY.exec(left)) last = hit;
  if (!last) return undefined;
  const gap = left.slice(last.index + last[0].length);
  if (PARTED.test(gap)) return undefined;
  if (last[1] !== undefined && !TIGHT.test(gap)) return undefined;
  if (BEHIND.test(left.slice(0, last.index)) && /^[).,;]/.test(gap)) return undefined;
  return toLabel(last, from + last.index, gap.match(LONG_NUMBER)?.length ?? 0);
}

function findAfter(bare: string, at: number): Label | undefined {
  const hit = AFTER.exec(bare.slice(at, at + 40));
  if (
    !hit ||
    (hit[0].startsWith(',') &&
      /^[ :.]{0,3}[0-9]/.test(bare.slice(at + hit[0].length, at + hit[0].length + 4)))
  )
    return undefined;
  return toLabel(hit, at, 0);
}

function toLabel(hit: RegExpExecArray, start: number, used: number): Label {
  const index = hit.slice(1).findIndex((word) => word !== undefined);
  return { kind: WORDS[index]![0], word: hit[index + 1]!, start, end: start + hit[0].length, used };
}
