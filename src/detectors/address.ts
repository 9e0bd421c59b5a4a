import { readAddress, stripTones } from './address-parts.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const EDGE = /[\p{L}\p{M}\p{N}]/u;
/** What says that somebody lives there, right before the address. */
const HOME =
  /(?:nhà(?: riêng)?(?: của)?(?: (?:em|mình|tôi|tui|cháu|bé|anh|chị|ông|bà|cô|chú|bác|nó|hắn|bạn|họ|tao))?(?: [\p{L}]{1,7}){0,3}(?: (?:ở|tại|là|số|nằm))?|địa chỉ(?: nhà)?(?: riêng)?(?: của)?(?: (?:em|mình|tôi|cháu|bé|anh|chị|ông|bà|cô|chú|bác|bạn))?(?: [\p{L}]{1,7}){0,3}|(?:đăng ký )?(?:hộ khẩu )?thường trú|hktt|tạm trú|trú tại|cư trú|trú|ngụ(?: tại)?|cư ngụ(?: tại)?|sống(?: ở| tại)|(?:đang )?ở(?: tại| số| trọ)?|trọ(?: ở| tại)?|nơi ở(?: hiện tại)?|quê(?: ở| quán)?)[ :,-]{0,3}(?:(?:tại|ở|là|số) ?:? ?)?$/u;
const AGENCY =
  /(?<![\p{L}])(?:trụ sở|ubnd|ủy ban|công an|trường|bệnh viện|cơ quan|nhà (?:văn hóa|hàng|thờ|thuốc|máy|xưởng|thi đấu|trẻ|sách|xe|hát|trường|nước|tang lễ)|hội trường|trung tâm|trạm y tế|chi nhánh|công ty|cửa hàng|quán|shop|khách sạn|văn phòng|chùa|đền|chợ|siêu thị|showroom|phòng khám|ngân hàng|một cửa|dự án|công trình)(?![\p{L}])/u;

const HOME_BARE = new RegExp(stripTones(HOME.source), 'u');
const HOUSE_WORD = /(?<![\p{L}])(?:số nhà|nhà số|số|sn|so nha|nha so|so) $/u;

/**
 * Where a private person lives: a house or a hamlet with its ward, behind a word of living there. An agency's, a
 * shop's or a school's address is public.
 */
export const address: Detector = {
  id: 'address',
  starts: 'words',
  words: [
    'nha',
    'dia chi',
    'thuong tru',
    'tam tru',
    'tru tai',
    'cu tru',
    'tru',
    'ngu',
    'song',
    'o',
    'tro',
    'hktt',
    'noi o',
    'que',
  ],
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const start = startOfAddress(around, candidate);
    if (start === undefined || around.inLink(start)) return [];
    const { toned, cased } = around.folded;
    const end = readAddress(around.folded, start);
    if (end === undefined || EDGE.test(cased[end] ?? ' ')) return [];
    const left = toned.slice(Math.max(0, around.sentence.start, start - 70), start);
    if (AGENCY.test(left) || AGENCY.test(toned.slice(start, end))) return [];
    const value = toned.slice(start, end).replace(/[^\p{L}\p{N}/]+/gu, ' ');
    return [{ start, end, strength: 'weak', value, personal: true }];
  },
};

/** The first place, a few words after the candidate, from which an address reads and before which one lives. */
function startOfAddress({ folded: { toned, bare } }: Surroundings, candidate: Candidate): number | undefined {
  const isToneless = toned === bare;
  const opening =
    /(?:[0-9]|số nhà|nhà số|số|sn|hẻm|ngõ|ngách|kiệt|tổ|khu phố|kp|khóm|ấp|thôn|xóm|bản|buôn|làng|sóc|đội|so nha|nha so|hem|ngo|ngach|kiet|to|khu pho|khom|ap|thon|xom|buon|lang)(?![\p{L}])/gu;
  opening.lastIndex = candidate.start;
  for (
    let found = opening.exec(toned);
    found && found.index < candidate.end + 36;
    found = opening.exec(toned)
  ) {
    if (EDGE.test(toned[found.index - 1] ?? ' ')) continue;
    const left = toned.slice(Math.max(0, found.index - 56), found.index);
    if (!(isToneless ? HOME_BARE : HOME).test(left)) continue;
    return found.index - (HOUSE_WORD.exec(left)?.[0].length ?? 0);
  }
  return undefined;
}
