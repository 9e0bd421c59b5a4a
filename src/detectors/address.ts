import { readAddress, stripTones } from './address-parts.ts';
import { namesPerson } from './person.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const EDGE = /[\p{L}\p{M}\p{N}]/u;
const WHO = 'ổng|bả|em|mình|tôi|tui|cháu|bé|anh|chị|ông|bà|cô|chú|bác|nó|hắn|bạn|họ|tao|thầy';
const JOINT = '[ :,-]{0,3}(?:(?:tại|ở|là|số) ?:? ?)?$';
/** What says that somebody lives there, right before the address. */
const HOME = new RegExp(
  `(?<!\\p{L}|cháy |sập )(?:(?:nhà|địa chỉ (?:nhà|của)|trú của)(?: \\p{L}{1,7}){0,5}|hộ khẩu|(?:thường |tạm |cư )?trú|hktt|ngụ|trọ|nơi ở(?: hiện tại)?|quê(?: quán)?)${JOINT}`,
  'u',
);
/** Said of shops and fires too: a person must be named before it, or the place be none but a home's. */
const LOOSE = new RegExp(
  `(?<!\\p{L})(?:địa chỉ|đ/?c|giao(?: hàng)?(?: (?:tới|đến|về|qua))?|(?:gửi|dọn|chuyển) (?:về|đến)|sống(?: ở| tại)?|ở(?: tại| số| trọ)?)${JOINT}`,
  'u',
);
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${WHO}|e|vợ|chồng|mẹ|con|bố|má|cụ|tên|nhà)(?!\\p{L}| con(?!\\p{L}))`,
  'u',
);
const HOME_ONLY = /(?:hẻm|ngõ|ngách|kiệt|thôn|ấp|xóm|bản|buôn)(?!\p{L})|[0-9]\/[0-9]/u;
const AGENCY =
  /(?<![\p{L}])(?:trụ sở|ubnd|ủy ban|công an|trường|bệnh viện|cơ quan|nhà (?:văn hóa|hàng|thờ|thuốc|máy|xưởng|thi đấu|trẻ|sách|xe|hát|trường|nước|tang lễ)|hội trường|trung tâm|trạm y tế|chi nhánh|công ty|cửa hàng|quán|shop|khách sạn|văn phòng|chùa|đền|chợ|siêu thị|showroom|phòng khám|ngân hàng|một cửa|dự án|công trình)(?![\p{L}])/u;

const TONED = [HOME, LOOSE, PERSON, HOME_ONLY] as const;
const toBare = ({ source }: RegExp) => new RegExp(stripTones(source), 'u');
const BARE: typeof TONED = [toBare(HOME), toBare(LOOSE), toBare(PERSON), toBare(HOME_ONLY)];
/** Without those that mean something else bare: "đến", "chưa", "cho", "quận". */
const AGENCY_BARE = new RegExp(
  stripTones(AGENCY.source.replace('quán|', '').replace('chùa|đền|chợ|', '')),
  'u',
);
const HOUSE_WORD = /(?<![\p{L}])(?:số nhà|nhà số|số|sn|so nha|nha so|so) $/u;

/**
 * Where a private person lives: a house or a hamlet with its ward, behind a word of living there. An agency's, a
 * shop's or a school's address is public.
 */
export const address: Detector = {
  id: 'address',
  starts: 'words',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const start = startOfAddress(around, candidate);
    if (start === undefined || around.inLink(start)) return [];
    const { toned, cased } = around.folded;
    const end = readAddress(around.folded, start);
    if (end === undefined || EDGE.test(cased[end] ?? ' ')) return [];
    const left = toned.slice(Math.max(0, around.sentence.start, start - 70), start);
    // "Trường Chinh", "Ô Chợ Dừa" are streets and wards: inside the address a capital makes a name.
    const isShouted = !/\p{Ll}/u.test(cased.slice(start, end));
    const agency = toned === around.folded.bare ? AGENCY_BARE : AGENCY;
    if (agency.test(left) || agency.test(isShouted ? toned.slice(start, end) : cased.slice(start, end)))
      return [];
    const value = toned.slice(start, end).replace(/[^\p{L}\p{N}/]+/gu, ' ');
    return [{ start, end, strength: 'weak', value, personal: true }];
  },
};

const OPENING =
  /(?:[0-9]|số nhà|nhà số|số|sn|hẻm|ngõ|ngách|kiệt|tổ|tdp|khu phố|kp|khóm|ấp|thôn|xóm|bản|buôn|làng|sóc|đội|căn(?: hộ)?|phòng|chung cư|so nha|nha so|hem|ngo|ngach|kiet|to|khu pho|khom|ap|thon|xom|buon|lang|can(?: ho)?|chung cu)(?![\p{L}])/gu;

/** The first place, a few words after the candidate, from which an address reads and before which one lives. */
function startOfAddress(around: Surroundings, candidate: Candidate): number | undefined {
  // What stands further on is another one's; a part of the text costs no look through all of it.
  const toned = around.folded.toned.slice(0, candidate.end + 56);
  const places: number[] = [];
  OPENING.lastIndex = candidate.start;
  for (
    let found = OPENING.exec(toned);
    found && found.index < candidate.end + 36;
    found = OPENING.exec(toned)
  )
    if (!EDGE.test(toned[found.index - 1] ?? ' ')) places.push(found.index);
  // Whether it reads as an address is quickly told, and mostly it doesn't.
  if (!places.some((at) => readAddress(around.folded, withHouseWord(toned, at)) !== undefined))
    return undefined;
  const place = places.find((at) => livesAt(around, at));
  return place === undefined ? undefined : withHouseWord(toned, place);
}

function withHouseWord(toned: string, at: number): number {
  return at - (HOUSE_WORD.exec(toned.slice(Math.max(0, at - 9), at))?.[0].length ?? 0);
}

function livesAt({ folded, sentence }: Surroundings, at: number): boolean {
  const { toned, bare } = folded;
  const [home, loose, person, homeOnly] = toned === bare ? BARE : TONED;
  const left = toned.slice(Math.max(0, at - 56), at);
  if (home.test(left)) return true;
  if (!loose.test(left)) return false;
  const from = Math.max(sentence.start, at - 300);
  return (
    person.test(toned.slice(from, at)) ||
    namesPerson(folded, { start: from, end: at }) ||
    (!/ở $|o $/.test(left) && homeOnly.test(toned.slice(at, at + 60)))
  );
}
