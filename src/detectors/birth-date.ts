import type { Span } from '../rules/types.ts';
import { namesPerson } from './person.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)[0-9]{2}';
const LEAD =
  '(?:[ ]?(?:cua [a-z]{1,7}(?: (?:ay|ta|em|toi|minh|ban))?|la|vao|luc|ngay|tre|hoi)){0,2}[ ]?[:.\\-–]?[ ]?(?:ngay[ ])?';
const FULL = new RegExp(
  `${LEAD}(${DAY}[ ]?[/.\\-][ ]?${MONTH}[ ]?[/.\\-][ ]?${YEAR}|${DAY} thang ${MONTH},? nam ${YEAR})(?![0-9]|[/.-][0-9])`,
  'y',
);
const YEAR_ONLY = new RegExp(`[ ]?[:.]?[ ]?(?:nam[ ]?:?[ ]?)?(${YEAR})(?![0-9]|[/.-][0-9])`, 'y');
/** "vệ sinh ngày", "học sinh năm", "phát sinh", "ký sinh", "sinh hoạt": another word that holds "sinh". */
const OTHER_WORD =
  /(?:ve|hoc|phat|hy|ky|tai|sat|thu|giam|dan|nhan|moi|khai|quyen|tuyen|hoi|mon|nu|nam|y|thi|chung|thuong|doi|su|khang|song|tien|so|cuu|san|ho|vo|hien|lam) $/;
const PUBLIC_FIGURE =
  /ky niem|le gio|danh nhan|chu tich ho|bac ho|lanh tu|thu tuong|tong bi thu|nha (?:tho|van)|(?:hoa|nhac|nghe|ca) si|anh hung|danh tuong|dai tuong|dien vien|cau thu|tien (?:dao|ve)|hau ve|thu mon|hoa hau|ngoi sao|huan luyen vien|hlv|doanh nhan|ty phu|rapper/;
/** Court and crime news gives a year of birth as the authorities published it. */
const PUBLISHED =
  /bi (?:can|cao|bat)|doi tuong|nghi pham|hung thu|khoi to|tam giam|bo nhiem|tuyen phat|truy na|o nhom|cam dau|sat hai|tham an/;

/** A person's date of birth beside its word; a year alone needs a named person. Not of historic or public people. */
export const birthDate: Detector = {
  id: 'birth-date',
  starts: 'words',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { bare, cased } = around.folded;
    const word = bare.slice(candidate.start, candidate.end);
    if (OTHER_WORD.test(bare.slice(Math.max(0, candidate.start - 9), candidate.start))) return [];
    if (/^(?:ns|sn)$/.test(word) && !/^[ .:]{0,3}[0-9]/.test(bare.slice(candidate.end, candidate.end + 5)))
      return [];
    const sentence = { start: around.sentence.start, end: Math.max(around.sentence.end, candidate.end) };
    if (PUBLIC_FIGURE.test(bare.slice(sentence.start, sentence.end))) return [];
    const full = matchAfter(FULL, bare, candidate.end);
    const found =
      full ?? (isPrivatePerson(around, sentence) ? matchAfter(YEAR_ONLY, bare, candidate.end) : undefined);
    if (!found || Number(cased.slice(found.end - 4, found.end)) < 1915) return [];
    const text = cased.slice(found.start, found.end);
    const masked = full ? text.slice(0, -4).replace(/[0-9]/g, '•') + text.slice(-4) : '••••';
    return [{ ...found, strength: 'weak', value: text.replace(/[^0-9]+/g, '/'), masked, personal: true }];
  },
};

function isPrivatePerson({ folded }: Surroundings, sentence: Span): boolean {
  return namesPerson(folded, sentence) && !PUBLISHED.test(folded.bare.slice(sentence.start, sentence.end));
}

function matchAfter(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const end = at + found[0].length;
  return { start: end - found[1]!.length, end };
}
