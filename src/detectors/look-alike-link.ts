import { bankIn, type LinkAt, linkAt, linkKind, startOfLink } from './link.ts';
import { remember } from './remember.ts';
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

const remembered = remember<LinkAt | undefined>();

function findLink(candidate: Candidate, { folded, unit }: Surroundings, kind: string): readonly Hit[] {
  const link = remembered(folded.original, candidate.start, () => readLink(folded, candidate.start));
  if (!link || linkKind(link.host, unit) !== kind) return [];
  const { start, end, host } = link;
  const bank = bankIn(host);
  const real = bank ? `${bank}.com.vn` : (REAL.find(([name]) => name.test(host))?.[1] ?? 'gov.vn');
  return [{ start, end, strength: 'strong', value: host, facts: { host, real } }];
}

/** The link that a sign belongs to, its host as it was written; no mail address, nothing inside a word. */
function readLink(folded: Surroundings['folded'], at: number): LinkAt | undefined {
  const start = startOfLink(folded.cased, at);
  const link = linkAt(folded.cased, start);
  if (
    !link ||
    /^[^/\s]{1,64}@/.test(folded.cased.slice(start, start + 66)) ||
    /[\p{L}\p{N}@._-]/u.test(folded.cased[start - 1] ?? ' ')
  )
    return undefined;
  return { ...link, host: writtenHost(folded, link.start, link.end) ?? link.host };
}

/** The folded text has plain letters for look-alike ones; a host is judged as it was written. */
function writtenHost({ original, starts, ends }: Surroundings['folded'], start: number, end: number) {
  return linkAt(original.slice(starts[start], ends[end - 1]), 0)?.host;
}
