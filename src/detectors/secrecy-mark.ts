import { besideDocument, isFramed, isShouted, opensLine, standsInLine } from './mark-places.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const GAP = '[ .\\-_]{1,3}';
const HIGH = new RegExp(`(?<![\\p{L}\\p{N}])(?:t[ .-]?u[ .-]?y[ .-]?ệ[ .-]?t|t[ .-]?ố[ .-]?i)${GAP}$`, 'iu');
const HIGH_BARE = /(?<![\p{L}\p{N}])(?:TUYET|TOI) {1,3}$/u;
/** "độ mật: Mật", "đóng dấu MẬT", "dấu chỉ độ Tuyệt mật": the words that make it a mark in small letters too. */
const AFTER_STAMP =
  /(?:độ mật ?[:=]|(?:cấp|mức) độ mật|dấu chỉ độ(?: mật)?|(?:đóng |có |mang |in |con )?dấu(?: đỏ| mộc| to| độ(?: mật)?)?|(?<!\p{L})độ)[ :“"'‘(=[-]{1,4}$/u;
const AFTER_DEGREE = /(?:độ mật ?[:=]|dấu[ ]?["“'‘])[ “"'‘(]{0,3}$/u;
const AFTER_PAPER =
  /(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|kế hoạch|quyết định|chỉ thị|điện|thông báo|tờ trình|phương án|file|bản|giấy)(?: này| đó| trên)?(?: loại| hạng)?[ :“"'‘([-]{1,3}$/u;
/** "MẬT | Kế hoạch tuần tra", "MẬT - Báo cáo": a stamp before its paper's title. */
const BEFORE_PAPER =
  /^ ?[|:–—-] ?(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|kế hoạch|quyết định|chỉ thị|phương án|danh sách|tờ trình)/;
/** Compounds in capitals that are no mark: BÍ MẬT, TRĂNG MẬT, MẬT ONG. */
const COMPOUND_BEFORE =
  /(?<!\p{L})(?:bí|bảo|trăng|túi|sỏi|ống|dịch|đường|nước|thân|cơ|gan|cẩn|la|kinh|giải|nghiêm|họp|như|rót|vị|lộ|cá|bệnh|khoa) $/u;
const COMPOUND_AFTER =
  /^[ -](?:ong|hoa|mía|gấu|độ|khẩu|mã|thiết|vụ|thư|đàm|báo|danh|lệnh|nghị|thám|tông|giáo|ngữ|ngọt|đường|rừng|hiệu|pháp|viện|nghệ|gừng|dừa)(?!\p{L})/u;
/** Said about marks, not by one: what must not be done with them, how many there are, what the law says. */
const ABOUT_MARKS =
  /(?:không|đừng|chớ) (?:được|nên|chụp|đăng|chia sẻ|gửi|phép|sao)|nghiêm cấm|cấm|tuyệt đối|quy định|hướng dẫn|tập huấn|tuyên truyền|phân biệt|thế nào là|là gì|gồm|luật bảo vệ|nghị định|giải mật|lầu năm góc|(?<!\p{L})(?:cia|fbi|kgb|nsa|ufo|mỹ|nga|anh quốc|trung quốc|nhà trắng)(?!\p{L})/u;
/** A sentence may be a whole post: so far one looks for what it speaks of. */
const farthest = 400;
/** A secret in fun or in fiction. */
const IN_FUN =
  /(?<!\p{L})(?:phim|truyện|tiểu thuyết|game|series|chương trình|món|bí (?:quyết|kíp)|công thức|deal|sale|ưu đãi|mẹ con|quà|bất ngờ|sinh nhật|tiệc|chị em|cầu hôn|tình yêu|concert|show|album|mv)(?!\p{L})/u;

/**
 * Dấu chỉ độ mật: TUYỆT MẬT, TỐI MẬT, MẬT (forms: TT 24/2020/TT-BCA). Only as a mark: in capitals, or after "độ
 * mật", "đóng dấu". In running small letters these words are a topic. Toneless only "TUYET MAT" on its own line.
 */
export const secrecyMark: Detector = {
  id: 'secrecy-mark',
  starts: 'words',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased, toned } = around.folded;
    const word = toned.slice(candidate.start, candidate.end).replace(/[ .-]/g, '');
    const left = cased.slice(Math.max(0, candidate.start - 14), candidate.start);
    const high = (word === 'mật' ? HIGH : HIGH_BARE).exec(left)?.[0];
    const span = { start: candidate.start - (high?.length ?? 0), end: candidate.end };
    if (word !== 'mật' && !(high && standsInLine(cased, span.start, span.end) && isUpper(cased, span)))
      return [];
    const isMark = word !== 'mật' || (high ? isHighMark(around, span) : isLowMark(around, span));
    return isMark ? [{ ...span, strength: 'strong', value: '' }] : [];
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "TUYỆT MẬT", "TỐI MẬT": capitals are enough, unless they only speak of marks or of a surprise. */
function isHighMark(around: Surroundings, place: Place): boolean {
  const { cased } = around.folded;
  const { start, end } = place;
  if (!isUpper(cased, place)) return isStamped(around, place) && !isTalk(around, place);
  if (opensLine(cased, start) || isFramed(cased, start, end) || besideDocument(cased, start, end)) {
    return !(isShouted(cased, start, end) && !standsInLine(cased, start, end) && isTalk(around, place));
  }
  return !isTalk(around, place);
}

/** "MẬT" alone: its own line, in brackets, beside a document number, or after the words that make it a mark. */
function isLowMark(around: Surroundings, place: Place): boolean {
  const { cased, toned } = around.folded;
  const { start, end } = place;
  if (
    COMPOUND_BEFORE.test(toned.slice(Math.max(0, start - 9), start)) ||
    COMPOUND_AFTER.test(toned.slice(end, end + 9))
  )
    return false;
  if (isDegreeLabel(toned, place)) return false;
  const afterPaper = AFTER_PAPER.test(toned.slice(Math.max(0, start - 26), start));
  if (
    besideDocument(cased, start, end) &&
    (afterPaper || isUpper(cased, place) || isFramed(cased, start, end))
  )
    return true;
  if (isStamped(around, place)) return !isTalk(around, place);
  if (!isUpper(cased, place)) return false;
  if (standsInLine(cased, start, end) || isFramed(cased, start, end) || isSetOff(cased, place)) return true;
  if (isShouted(cased, start, end)) return false;
  if (opensLine(cased, start) && BEFORE_PAPER.test(toned.slice(end, end + 16))) return true;
  return afterPaper && !isTalk(around, place);
}

/** At a line's end, a wide gap before it, as letterheads have it. */
function isSetOff(cased: string, { start, end }: Place): boolean {
  return (
    /(?: {3}|\t ?)$/.test(cased.slice(Math.max(0, start - 6), start)) &&
    /^[ \t]*(?:\n|$)/.test(cased.slice(end, end + 20))
  );
}

/** The "mật" of "độ mật: …" names the degree, it is none itself. */
function isDegreeLabel(toned: string, { start, end }: Place): boolean {
  return (
    /(?<!\p{L})độ $/u.test(toned.slice(Math.max(0, start - 4), start)) &&
    /^ ?(?:[:=(–-]|["“]|tuyệt|tối|mật|\p{Ll}+ )/u.test(toned.slice(end, end + 12))
  );
}

function isStamped({ folded: { cased, toned } }: Surroundings, { start, end }: Place): boolean {
  const left = toned.slice(Math.max(0, start - 30), start);
  if (/^\p{Ll}/u.test(cased.slice(start, end))) return AFTER_DEGREE.test(left);
  return AFTER_STAMP.test(left);
}

/** A sentence about marks, or two degrees listed in it, or a secret in fun. */
function isTalk({ folded: { toned }, sentence }: Surroundings, { start, end }: Place): boolean {
  const text = toned.slice(
    Math.max(sentence.start, start - farthest),
    Math.min(sentence.end, end + farthest),
  );
  return (
    ABOUT_MARKS.test(text) || IN_FUN.test(text) || (text.includes('tuyệt mật') && text.includes('tối mật'))
  );
}

function isUpper(cased: string, { start, end }: Place): boolean {
  return !/\p{Ll}/u.test(cased.slice(start, end));
}
