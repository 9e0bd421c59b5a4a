import { bankIn, linkAt, linkKind, startOfLink } from './link.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

/** The real address of what a look-alike pretends to be, as far as its name tells. */
const REAL: readonly (readonly [RegExp, string])[] = [
  [/dich-?vu-?cong/, 'dichvucong.gov.vn'],
  [/vneid|vne-id/, 'vneid.gov.vn'],
  [/bao-?hiem|vssid|bhxh/, 'baohiemxahoi.gov.vn'],
  [/bo-?cong-?an|cong-?an/, 'bocongan.gov.vn'],
  [/thue|etax/, 'gdt.gov.vn'],
  [/bao-?chinh-?phu/, 'baochinhphu.vn'],
  [/chinh-?phu/, 'chinhphu.vn'],
  [/dang-?cong-?san/, 'dangcongsan.vn'],
  [/quoc-?hoi/, 'quochoi.vn'],
];

/** A link whose name is made to look like a State body's or a bank's, but which ends otherwise. */
export const lookAlikeLink: Detector = {
  id: 'look-alike-link',
  starts: 'host',
  find: (candidate, around) => findLink(candidate, around, 'look-alike'),
};

/** A link that hides where it leads. */
export const shortLink: Detector = {
  id: 'short-link',
  starts: 'host',
  find: (candidate, around) => findLink(candidate, around, 'shortened'),
};

function findLink(candidate: Candidate, { folded, unit }: Surroundings, kind: string): readonly Hit[] {
  const start = startOfLink(folded.cased, candidate.start);
  const link = linkAt(folded.cased, start);
  if (
    !link ||
    /^[^/\s]{1,64}@/.test(folded.cased.slice(start, start + 66)) ||
    /[\p{L}\p{N}@._-]/u.test(folded.cased[start - 1] ?? ' ')
  )
    return [];
  const host = writtenHost(folded, link.start, link.end) ?? link.host;
  if (linkKind(host, unit) !== kind) return [];
  const bank = bankIn(host);
  const real = bank ? `${bank}.com.vn` : (REAL.find(([name]) => name.test(host))?.[1] ?? 'gov.vn');
  return [{ start: link.start, end: link.end, strength: 'strong', value: host, facts: { host, real } }];
}

/** The folded text has plain letters for look-alike ones; a host is judged as it was written. */
function writtenHost({ original, starts, ends }: Surroundings['folded'], start: number, end: number) {
  return linkAt(original.slice(starts[start], ends[end - 1]), 0)?.host;
}
