import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';
const GAP = '[ \\u00a0]{1,3}';
const LEVEL = new RegExp(`${EDGE_BEFORE}(?:TUYỆT${GAP}MẬT|TỐI${GAP}MẬT)${EDGE_AFTER}`, 'uy');
const TITLE_LEVEL = new RegExp(
  `(?:Tuyệt${GAP}[Mm]ật|Tối${GAP}[Mm]ật|tuyệt${GAP}mật|tối${GAP}mật|Mật|mật|MẬT)${EDGE_AFTER}`,
  'uy',
);
const BARE_LEVEL = /(?:TUYET +MAT|TOI +MAT)(?![\p{L}\p{N}])/uy;
/** "độ mật: Mật", "độ Tối mật", "đóng dấu MẬT", "dấu chỉ độ Tuyệt mật": the words that make it a mark in any case. */
const AFTER_DEGREE =
  /(?:độ mật|cấp độ mật|mức độ mật|độ bảo mật|dấu chỉ độ|đóng dấu(?: đỏ)?(?: độ)?|dấu(?: đỏ)?(?: độ)?|độ)[ :“"'‘([-]{1,4}$/u;
const AFTER_STAMP = /(?:đóng|có|mang|in|ghi) (?:con )?dấu(?: đỏ)?(?: độ)?(?: mật)?[ :“"'‘([-]{1,4}$/u;
const AFTER_PAPER =
  /(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|kế hoạch|quyết định|chỉ thị|điện|thông báo|tờ trình|phương án|file|bản)(?: này| đó| trên)?(?: độ| dấu| loại)?[ :“"'‘([-]{1,3}$/u;
const OPENING = /[[(|{<«“"'‘*_•‣▪■★☆:–—-]/u;
const CLOSING = /[\])|}>»”"'’*_•▪■★☆–—-]/u;
const DOCUMENT_AFTER =
  /^[ ]*(?:[-–—|,:;.]?[ ]*)(?:Số|SỐ|số)?[ ]*:?[ ]*[0-9.…]{0,6}[ ]*(?:\/|-)(?:[A-ZĐ]{1,5}|TTr|CTr)(?:-|\/)/u;
const FALSE_BEFORE =
  /(?:BÍ|BẢO|TRĂNG|TÚI|SỎI|ỐNG|DỊCH|ĐƯỜNG|NƯỚC|THÂN|CƠ|GAN|CẨN|BA LA|LA|KINH|MÍA|RUỘT|CHI|NGỌT NHƯ|RÓT|SÂM|VỊ|TRINH)[ ]$/u;
const FALSE_AFTER =
  /^ (?:ONG|HOA|MÍA|GẤU|ĐỘ|KHẨU|MÃ|THIẾT|VỤ|THƯ|ĐÀM|BÁO|DANH|LỆNH|NGHỊ|THÁM|TÔNG|GIÁO|NGỮ|NGỌT|ĐƯỜNG|CÁ|RỪNG|THẤT|HIỆU|PHÁP|CHÚ|VIỆN|TẤU)(?![\p{L}])/u;

/**
 * Dấu chỉ độ mật: TUYỆT MẬT, TỐI MẬT, MẬT (Luật 117/2025/QH15; forms in TT 24/2020/TT-BCA). Only as a mark: in
 * capitals, or after "độ mật", "đóng dấu". In running lower case these words are a topic. Toneless "mat" never.
 */
export const secrecyMark: Detector = {
  id: 'secrecy-mark',
  starts: 'words',
  words: ['mat'],
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const hit = findLevel(around, candidate.start) ?? findMark(around, candidate.start);
    return hit ? [hit] : [];
  },
};

/** "TUYỆT MẬT", "TỐI MẬT" in capitals say it by themselves; toneless only on a line of their own. */
function findLevel(around: Surroundings, mat: number): Hit | undefined {
  const { cased } = around.folded;
  const start = wordBefore(cased, mat);
  if (start === undefined) return undefined;
  if (matchesAt(LEVEL, cased, start))
    return isHeadline(around, start, mat) ? undefined : toHit(start, mat + 3);
  if (matchesAt(BARE_LEVEL, cased, start) && standsInLine(cased, start, mat + 3))
    return toHit(start, mat + 3);
  if (!matchesAt(TITLE_LEVEL, cased, start)) return undefined;
  return isStamped(around, start) ? toHit(start, mat + 3) : undefined;
}

/** "MẬT" alone: its own line, in brackets, before a document number, or after the words that make it a mark. */
function findMark(around: Surroundings, start: number): Hit | undefined {
  const { cased, toned } = around.folded;
  const written = cased.slice(start, start + 3);
  if (!/^[Mm]ật$|^MẬT$/.test(written) || edge(cased[start + 3]) === false || edge(cased[start - 1]) === false)
    return undefined;
  if (FALSE_BEFORE.test(cased.slice(Math.max(0, start - 10), start))) return undefined;
  if (FALSE_AFTER.test(cased.slice(start + 3, start + 12).toUpperCase())) return undefined;
  if (isStamped(around, start))
    return written === 'mật' &&
      !/["“‘'(]$/.test(cased.slice(0, start)) &&
      !/độ mật[ :“"'‘([-]{1,4}$|độ[ :“"'‘([-]{1,4}$/u.test(toned.slice(Math.max(0, start - 16), start))
      ? undefined
      : toHit(start, start + 3);
  if (written !== 'MẬT') return undefined;
  const paper = AFTER_PAPER.test(toned.slice(Math.max(0, start - 26), start)) && !isShouted(cased, start);
  const marked =
    standsInLine(cased, start, start + 3) ||
    isBracketed(cased, start) ||
    DOCUMENT_AFTER.test(cased.slice(start + 3, start + 40));
  return marked || paper ? toHit(start, start + 3) : undefined;
}

function isStamped({ folded: { toned } }: Surroundings, start: number): boolean {
  const left = toned.slice(Math.max(0, start - 28), start);
  return AFTER_DEGREE.test(left) || AFTER_STAMP.test(left);
}

/** The syllable before "mật", if only blanks stand between. */
function wordBefore(cased: string, mat: number): number | undefined {
  const left = /([\p{L}]{2,5})[ \u00a0]{1,3}$/u.exec(cased.slice(Math.max(0, mat - 9), mat));
  return left ? mat - left[0].length : undefined;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function edge(char: string | undefined): boolean {
  return char === undefined || !/[\p{L}\p{N}\p{M}]/u.test(char);
}

/** On a line of its own, but for brackets, stars, rules and a number. */
function standsInLine(cased: string, start: number, end: number): boolean {
  const from = cased.lastIndexOf('\n', start - 1) + 1;
  const to = cased.indexOf('\n', end);
  const rest = cased.slice(from, start) + cased.slice(end, to < 0 ? undefined : to);
  return rest.length < 40 && !/[\p{L}\p{N}]/u.test(rest);
}

function isBracketed(cased: string, start: number): boolean {
  const before = cased[start - 1] === ' ' ? cased[start - 2] : cased[start - 1];
  const after = cased[start + 3] === ' ' ? cased[start + 4] : cased[start + 3];
  if (!before || !after || !OPENING.test(before) || !CLOSING.test(after)) return false;
  return /[[({<|«]/.test(before) || !isShouted(cased, start);
}

/** True if the line is in capitals anyway, so that capitals say nothing. */
function isShouted(cased: string, start: number): boolean {
  const from = cased.lastIndexOf('\n', start - 1) + 1;
  const to = cased.indexOf('\n', start);
  const line = cased.slice(from, start) + cased.slice(start + 8, to < 0 ? undefined : to);
  const letters = line.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 0 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.7
  );
}

/** "PHIM TUYỆT MẬT", "HỒ SƠ TUYỆT MẬT CỦA FBI": a title in a shouted line of many words, not a stamp. */
function isHeadline(around: Surroundings, start: number, mat: number): boolean {
  const { cased, toned } = around.folded;
  if (!isShouted(cased, start) || standsInLine(cased, start, mat + 3)) return false;
  const from = cased.lastIndexOf('\n', start - 1) + 1;
  return /(?:phim|truyện|tiểu thuyết|tập|game|series|chương trình|món|bí quyết|công thức|deal|sale|ưu đãi)/u.test(
    toned.slice(from, start),
  );
}

function toHit(start: number, end: number): Hit {
  return { start, end, strength: 'strong', value: '' };
}
