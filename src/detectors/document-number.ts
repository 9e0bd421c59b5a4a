import type { Span } from '../rules/types.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

export interface DocumentShape extends Span {
  /** "TTr", "QĐ", …; '' for a công văn, which has none. */
  readonly type: string;
  readonly issuer: string;
  readonly style: 'state' | 'party' | 'law';
}

/** NĐ 30/2020 Phụ lục III; normative types beside them. D stands for Đ as people type it. */
const STATE_TYPES =
  'NQ|Q[ĐD]|CT|QC|Qy[ĐD]|TC|TB|HD|CTr|KH|PA|[ĐD]A|DA|BC|BB|TTr|TTR|H[ĐD]|C[ĐD]|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB|SY|TrS|SL|N[ĐD]|TTLT|TT|CV|KL';
const PARTY_TYPES =
  'NQ|CT|KL|Q[ĐD]i?|QC|Qy[ĐD]|TB|HD|BC|TTr|TTR|TTrg|KH|CV|CTr|[ĐD]A|[ĐD]HD|PA|BB|GM|TT|TC|C[ĐD]';
const NAME = '[A-ZĐ][\\p{L}0-9&]*(?:[.-][\\p{L}0-9&]+){0,3}(?:\\([A-Z0-9]{1,8}\\))?';
const END = '(?![\\p{L}\\p{N}_/])';
const STATE = new RegExp(
  `[0-9]{1,5}[a-z]?(?:/(?:19|20)[0-9]{2})? ?/ ?(${STATE_TYPES}) ?- ?(${NAME})${END}`,
  'uy',
);
const OFFICE = new RegExp(
  `[0-9]{1,5}(?:/(?:19|20)[0-9]{2})?/(?!(?:${STATE_TYPES})-)([A-ZĐ]{2,12}(?:[0-9]{1,2})?-[A-ZĐ][A-ZĐ0-9&]{1,9}(?:-[A-ZĐ0-9]{1,6})?)${END}`,
  'uy',
);
const PARTY = new RegExp(
  `[0-9]{1,4} ?- ?(${PARTY_TYPES})/([A-ZĐ][\\p{L}0-9.-]{0,12}[\\p{L}0-9]|[A-ZĐ])${END}`,
  'uy',
);
const LAW = /[0-9]{1,3}\/(?:19|20)[0-9]{2}\/(QH|UBTVQH)([0-9]{1,2})(?![\p{L}\p{N}_/-])/uy;
const BEFORE = /[\p{L}\p{N}/-]/u;
const FORMS = [
  [STATE, 'state'],
  [PARTY, 'party'],
  [LAW, 'law'],
] as const;

/** The official document number whose first "/" or "-" stands at or after `at`, if there is one. */
export function documentAt(cased: string, at: number): DocumentShape | undefined {
  let start = at;
  while (start > 0 && /[0-9 a-z]/.test(cased[start - 1]!) && at - start < 7) {
    if (!/[0-9]/.test(cased[start - 1]!) && start < at - 1) break;
    start--;
  }
  while (start < at && !/[0-9]/.test(cased[start]!)) start++;
  if (start === at || BEFORE.test(cased[start - 1] ?? ' ')) return undefined;
  for (const [form, style] of FORMS) {
    form.lastIndex = start;
    const found = form.exec(cased);
    if (found)
      return { start, end: start + found[0].length, type: plain(found[1]!), issuer: found[2]!, style };
  }
  OFFICE.lastIndex = start;
  const office = OFFICE.exec(cased);
  return office
    ? { start, end: start + office[0].length, type: '', issuer: office[1]!, style: 'state' }
    : undefined;
}

/** "QD" as people type it is "QĐ". */
function plain(type: string): string {
  return type.replace(/^(Q|N|H|C)D$/, '$1Đ').replace(/^TTR$/, 'TTr');
}

/**
 * A document number. Alone it is nothing: laws and decisions are cited every day. The rule that uses it says beside
 * which words it is asked about; option `types` keeps to some types, `published` leaves out issuers that publish.
 */
export const documentNumber: Detector = {
  id: 'document-number',
  starts: 'slash',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased } = around.folded;
    const shape = documentAt(cased, candidate.start);
    if (!shape || shape.style === 'law' || around.inLink(shape.start)) return [];
    if (!isWanted(shape, around.options) || (around.options.types && isPublicNotice(shape, cased))) return [];
    const value = cased.slice(shape.start, shape.end).toUpperCase();
    return [{ start: shape.start, end: shape.end, strength: 'weak', value, facts: { number: value } }];
  },
};

/** A State "thông báo" tells the public something, unless it is a "thông báo kết luận". */
function isPublicNotice({ type, style, start }: DocumentShape, cased: string): boolean {
  return (
    type === 'TB' &&
    style === 'state' &&
    !/kết luận|ket luan/i.test(cased.slice(Math.max(0, start - 24), start))
  );
}

function isWanted({ type, issuer }: DocumentShape, options: Surroundings['options']): boolean {
  const types = listed(options.types);
  const published = listed(options.published);
  return (types.length === 0 || types.includes(type)) && !published.includes(issuer.split(/[-.(]/)[0]!);
}

function listed(option: unknown): readonly unknown[] {
  return Array.isArray(option) ? option : [];
}
