import type { Span, UnitFacts } from '../rules/types.ts';
import { shorteners } from './shorteners.ts';

export type LinkKind = 'official' | 'unknown' | 'shortened' | 'look-alike';

export interface LinkAt extends Span {
  readonly host: string;
}

/** A host is official only if it is one of these or ends with "." and one of these. */
const OFFICIAL = [
  'gov.vn',
  'chinhphu.vn',
  'baochinhphu.vn',
  'dangcongsan.vn',
  'quochoi.vn',
  'mil.vn',
  'tinnhiemmang.vn',
  'vbpl.vn',
  'qdnd.vn',
  'mattran.org.vn',
];
/** Newspapers whose names hold a State body's. */
const PRESS = ['congan.com.vn', 'cand.com.vn', 'chinhphu.com.vn'];
/** Names of State services: with any other ending they pretend. Those that are common syllables stand by themselves. */
const SERVICE =
  /dich-?vu-?cong|vneid|vne-id|bao-?hiem-?xa-?hoi|vssid|bo-?cong-?an|tong-?cuc-?thue|thue-?dien-?tu|etax-?mobile|ngan-?hang-?nha-?nuoc|(?:^|[.-])(?:(?:bao-?)?chinh-?phu|dang-?cong-?san|cong-?an|quoc-?hoi|csgt|etax|cuc-?thue|toa-?an|kho-?bac|bo-?y-?te|bo-?tai-?chinh)(?=[.-])/;
/** Banks whose own sites lie under .com.vn, and endings that fakes are made of. */
const BANK = /vietcombank|agribank|sacombank|vpbank|mbbank|bidv/;
/** "vietcombank-vn.com", "uudai-bidv.net": the bank is but a part of the name. */
const HYPHENED = new RegExp(`(?:${BANK.source})-|-(?:${BANK.source})`);
const CHEAP_ENDING = /\.(?:tk|ml|cf|ga|gq|cc|xyz|top|vip|icu|site|online|club|live|shop|info)$/;
const GOV_INSIDE =
  /gov[.-]?vn|g0v|(?:^|[.-])gov(?:-|\.(?:com|net|org|top|xyz|info|vip|cc|icu|site|online|club|app|live)$)/;
const HOST =
  '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}(?:xn--[a-z0-9-]{2,40}|\\p{L}{2,24})';
const LINK = new RegExp(`(?:https?://)?(${HOST})(?::[0-9]{1,5})?(?:/[^\\s<>"“”‘’]{0,2000})?`, 'iuy');
/** Folded: other blanks are spaces. */
const OPENING = ' \t\n\r<>()[]{}"“”‘’«»,;|';
const TRAILING = /[.,;:!?…)\]}'"»]{1,9}$/u;

/** The link that starts at `at`, without the punctuation after it. `host` in lower case. */
export function linkAt(text: string, at: number): LinkAt | undefined {
  LINK.lastIndex = at;
  const found = LINK.exec(text);
  if (!found) return undefined;
  const end = at + found[0].replace(TRAILING, '').length;
  return { start: at, end, host: found[1]!.toLowerCase() };
}

/** Left to the blank or bracket before the link; the candidate may be its "://" or any of its dots. */
export function startOfLink(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 300 && !OPENING.includes(text[start - 1]!)) start--;
  const scheme = text.slice(start, at + 3).search(/https?:\/\//i);
  return scheme > 0 ? start + scheme : start;
}

/** What a host is, by its name alone; nothing is ever asked of the network. */
export function linkKind(host: string, unit?: UnitFacts): LinkKind {
  if (endsWithAny(host, OFFICIAL) || endsWithAny(host, unit?.domains ?? [])) return 'official';
  if (isUnitPage(host, unit)) return 'unknown';
  if (shorteners.has(host.replace(/^www\./, ''))) return 'shortened';
  return isLookAlike(host) ? 'look-alike' : 'unknown';
}

function endsWithAny(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some(
    (suffix) => host === suffix.toLowerCase() || host.endsWith(`.${suffix.toLowerCase()}`),
  );
}

function isUnitPage(host: string, unit: UnitFacts | undefined): boolean {
  return (unit?.pages ?? []).some((page) => page.toLowerCase().split(/[/:?#]+/)[1] === host);
}

function isLookAlike(host: string): boolean {
  if (/(?:^|\.)xn--/.test(host) || mixesScripts(host)) return true;
  if (GOV_INSIDE.test(host) || bankIn(host) !== undefined) return true;
  return SERVICE.test(host) && !endsWithAny(host, PRESS);
}

/** The bank as whose a host with a cheap ending, or with words tied to the bank's name, poses. */
export function bankIn(host: string): string | undefined {
  const poses = CHEAP_ENDING.test(host) || (HYPHENED.test(host) && !host.endsWith('.com.vn'));
  return poses ? BANK.exec(host)?.[0] : undefined;
}

function mixesScripts(host: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host) && /[a-z]/.test(host);
}
