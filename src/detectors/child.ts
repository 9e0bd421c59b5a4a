import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const NAME_WORD = "(?:[HKY]['’])?\\p{Lu}[\\p{Ll}\\p{M}']{1,7}";
const NAME = new RegExp(
  `(?:[ ](?:tên|tên là|là|gái|trai|nhà (?:tôi|mình|em|tui)(?: tên)?(?: là)?|mình tên|tôi tên|nhỏ|trai tên|gái tên|học sinh|em|cháu|bé))?[ ]((?:${NAME_WORD})(?: ${NAME_WORD}){0,4})(?![\\p{L}])`,
  'uy',
);
/** Words that are no name when a whole sentence is in capitals: "CON EM MỚI LỚP 9". */
const SHOUTED_WORD =
  '(?!(?:EM|CON|CHÁU|BÉ|MỚI|HỌC|LỚP|ĐANG|ĐÃ|BỊ|CÓ|NHÀ|TÔI|MÌNH|TRƯỜNG|CỦA|LÀ|ĐI|THI|VỪA|SẮP|ĐƯỢC|NÀY|NÀO|RẤT|VÀO|VỚI|VÀ|THÌ|CŨNG|KHÔNG|CHƯA|LÊN|NĂM|Ở|TỪ|ĐẬU|ĐẠT|SINH)(?!\\p{L}))\\p{Lu}';
const SHOUTED_NAME = new RegExp(
  `(?: (?:TÊN|GÁI|TRAI))? (${SHOUTED_WORD}{2,7}(?: ${SHOUTED_WORD}{1,7}){1,4})(?![\\p{L}])`,
  'uy',
);
/** Capitalised words after "em", "cháu" that begin a sentence or name no child. */
const NO_NAME =
  /^(?:Trường|Lớp|Việt|Hà Nội|Đà Nẵng|Sài Gòn|Bác|Ơi|Ạ|Và|Đảng|Tổ|Thiếu|Đội|Đoàn(?! \p{Lu})|Mồ|Phường|Xã|Facebook|Zalo|Tiktok|TikTok|Covid|Tết|Trung Thu|Trung|Noel|Kim Đồng|Võ Thị Sáu)(?![\p{L}])/u;
const SCHOOL =
  /(?<![\p{L}])(?:lớp [0-9]{1,2}(?:[ ]?[a-zđ][0-9]{0,2}|[/.][0-9]{1,2})?|lớp (?:mầm|chồi|lá|mẫu giáo|nhà trẻ)|học (?:tại |ở )?trường|trường (?:th|thcs|thpt|tiểu học|mầm non|mẫu giáo|trung học|cấp|mn|pt|phổ thông|quốc tế|dân lập)|(?:tiểu học|mầm non|mẫu giáo|thcs|thpt) \p{L})/u;
const BIRTH =
  /(?<![\p{L}])(?:sinh ngày|ngày sinh|sinh năm|sn|ns|năm sinh)[ :.]{0,3}(?:[0-9]{1,2}[/.-]|[12][0-9]{3})/u;
const ADDRESS =
  /(?<![\p{L}])(?:(?:nhà|địa chỉ|thường trú|trú|ngụ|ở)(?: ở| tại| số| nhà)?[: ]{1,2}(?:số|ấp|thôn|xóm|hẻm|ngõ|tổ|khu phố|[0-9]{1,4})|(?:ấp|thôn|xóm|tổ|khóm|bản) [^.!?,\n]{1,24}, ?(?:xã|phường|thị trấn))/u;
const ILLNESS =
  /(?<![\p{L}])(?:(?:bị|mắc|mang|chẩn đoán|điều trị|chữa)(?: [\p{L}]{1,7}){0,4} (?:bệnh|ung thư|tự kỷ|bẩm sinh|bại não|động kinh|hiv|bạch cầu|tăng động|suy thận|down|trầm cảm|xâm hại|bạo hành|viêm phổi|viêm não|dị tật|sốt xuất huyết|tay chân miệng)|bệnh (?:tim|hiểm nghèo|án|nhi)|ung thư máu|tim bẩm sinh)/u;
const ADULT = /(?<![\p{L}])(?:liệt sĩ|anh hùng|đại học|sinh viên|cao đẳng|cựu học sinh)(?![\p{L}])/u;
/** "em Lan, cô giáo trường …": said of a grown-up, but also in many a sentence about a child. */
const TEACHER = /(?<![\p{L}])(?:cô giáo|thầy giáo|hiệu trưởng|giáo viên)(?![\p{L}])/u;

/** A sentence may be a whole post: so far one looks for what it says of the child. */
const farthest = 400;

/** A child's name beside its school, class, birth date, home or illness (Luật Trẻ em Điều 6, NĐ 56/2017 Điều 33). */
export const child: Detector = {
  id: 'child',
  starts: 'words',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased, toned } = around.folded;
    const name = nameAfter(cased, candidate.end);
    if (!name) return [];
    const { sentence } = around;
    const before = toned.slice(Math.max(sentence.start, candidate.start - farthest), candidate.start);
    const after = toned.slice(name.end, Math.min(sentence.end, name.end + farthest));
    if (ADULT.test(before) || ADULT.test(after)) return [];
    const sort = toned.slice(candidate.start, candidate.end);
    if (/^(?:em|con)$/.test(sort) && (TEACHER.test(before) || TEACHER.test(after.slice(0, 40)))) return [];
    const facts = [SCHOOL, BIRTH, ADDRESS, ILLNESS].filter(
      (fact) => fact.test(after) || (sort !== 'em' && fact.test(before)),
    );
    if (facts.length === 0) return [];
    if (/^(?:em|con)$/.test(sort) && !SCHOOL.test(after) && !(BIRTH.test(after) && isYoung(after))) return [];
    const value = toned.slice(name.start, name.end);
    return [
      {
        ...name,
        strength: 'strong',
        value,
        facts: { name: cased.slice(name.start, name.end) },
        personal: true,
      },
    ];
  },
};

function nameAfter(cased: string, at: number) {
  for (const form of [NAME, SHOUTED_NAME]) {
    form.lastIndex = at;
    const found = form.exec(cased);
    if (!found || NO_NAME.test(found[1]!)) continue;
    const end = at + found[0].length;
    return { start: end - found[1]!.length, end };
  }
  return undefined;
}

/** Born in this century's last sixteen years or so: a child is under 16. */
function isYoung(text: string): boolean {
  const year = /(?<![0-9])(20[0-9]{2})(?![0-9])/.exec(text)?.[1];
  return year !== undefined && Number(year) > new Date().getFullYear() - 16;
}
