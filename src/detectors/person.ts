import type { Span } from '../rules/types.ts';
import type { Folded } from '../text/types.ts';
import { stripTones } from './address-parts.ts';

const NAME = "\\p{Lu}[\\p{Ll}']{1,7}";
const TITLE =
  'anh|chị|ông|bà|cô|chú|bác|cậu|mợ|dì|thím|em|cháu|bé|bạn|đồng chí|đ/c|thầy|bác sĩ|bs|gs|ts|ths|luật sư|nghệ sĩ|vợ|chồng|con|mẹ|bố|ba|má|cụ';
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Tô|Đoàn|Lâm|Hà|Cao|Trương|Lương|Tạ|Châu|Thái|Phùng|Quách|Nông|Lò|Giàng|Hứa|Kiều|Tống|Thạch|Đào|Vương|Tăng|Triệu|Lại|Chu|Từ|Doãn|Khổng|Mạc|Nghiêm|Ninh|Phó|Quang|Ông|Viên|Vi|Vừ|Sùng|Thào|Hà';
/** Places that begin as a name does. */
const PLACE =
  '(?:Hà (?:Nội|Giang|Tĩnh|Nam|Đông)|Thái (?:Bình|Nguyên|Lan)|Lâm Đồng|Cao Bằng|Ninh (?:Bình|Thuận)|Phan (?:Thiết|Rang)|Châu (?:Đốc|Á|Âu)|Hồ (?:Tây|Gươm))(?!\\p{L})';
const TITLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TITLE}) (?:tên )?(?=\\p{L})`, 'gu');
const TITLED_BARE = new RegExp(stripTones(TITLED.source), 'gu');
const GIVEN = new RegExp(`${NAME}(?![\\p{L}])`, 'uy');
const FULL_NAME = new RegExp(
  `(?<!(?:đường|phố|trường|phường|xã|quận|chợ|cầu|bệnh viện|ngã tư|đền) )(?<![\\p{L}])(?!${PLACE})(?:${SURNAME}) ${NAME}(?: ${NAME}){0,3}(?![\\p{L}])`,
  'u',
);
const FULL_NAME_BARE = new RegExp(stripTones(FULL_NAME.source), 'u');
const SHOUTED = new RegExp(
  `(?<![\\p{L}])(?:${SURNAME.toUpperCase()})(?: \\p{Lu}{2,7}){1,4}(?![\\p{L}])`,
  'u',
);
const RELATION =
  /(?<![\p{L}\p{N}])(?:của|cho|là|tên) (?:tôi|mình|anh|chị|em|bạn|ông|bà|cô|chú|bác|cháu|bé|con|nó|hắn|vợ|chồng|người)(?![\p{L}])|(?<![\p{L}\p{N}])cá nhân(?![\p{L}])/u;

/** True if a person is named or plainly meant inside the span: "anh Hùng", "Nguyễn Văn A", "của tôi", "cá nhân". */
export function namesPerson(folded: Folded, { start, end }: Span): boolean {
  const cased = folded.cased.slice(start, end);
  const toned = folded.toned.slice(start, end);
  const isToneless = toned === folded.bare.slice(start, end);
  if (RELATION.test(toned) || SHOUTED.test(cased)) return true;
  if ((isToneless ? FULL_NAME_BARE : FULL_NAME).test(cased)) return true;
  return [...toned.matchAll(isToneless ? TITLED_BARE : TITLED)].some((title) => {
    GIVEN.lastIndex = title.index + title[0].length;
    return GIVEN.test(cased);
  });
}
