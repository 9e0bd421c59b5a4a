import type { Span } from '../rules/types.ts';
import type { Folded } from '../text/types.ts';
import { AGENCY_START, LEVEL } from './agency-words.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const EDGE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const GENERIC = new RegExp(
  `${EDGE}(?:${AGENCY_START}|(?:cong an|ca)(?= (?:${LEVEL})${AFTER}))${AFTER}`,
  'gu',
);
const POLICE_ALONE = new RegExp(
  `^\\W*cong an(?:$|\\W*$| (?:viet nam|nhan dan|bien phong|co so|khu vuc)${AFTER})`,
  'u',
);
const COMPACT =
  /^(?:ubnd|hdnd|mttq|ubmttq|dang-?uy|quanuy|huyenuy|tinhuy|thanhuy|congan(?:phuong|xa|quan|huyen|tinh|tp|thanhpho|p[0-9]|q[0-9]|thitran)|caphuong|truong(?:th|thcs|thpt|tieuhoc|mamnon|daihoc|caodang)|thcs|thpt|benhvien|tramyte|toaan|vienkiemsat|vksnd|tand|bchqs|csgt|canhsat|bodoi|bienphong|chicuc|khobac|haiquan|so(?:yte|giaoduc|noivu|tuphap|congthuong|taichinh|xaydung|tttt|gddt)|phonggd|bo(?:congan|yte|quocphong|noivu)|doanphuong|doanxa|doanthanhnien|hoiphunu|lhpn)/;
/** Words of a person or of a crowd before the agency: a job, a family, a fan, not the agency itself. */
const OF_A_PERSON =
  /(?:vo|chong|con|cuu|anh|chi|chu|co|em|chau|lam|nguoi|hoi|yeu|thich|me|fan|nhom|lop|khoa|k[0-9]{1,2}|hoc sinh|sinh vien|phu huynh|gan|canh|sau|ngo|duong|cho|quan)[^a-z0-9]{1,3}(?:cua |tu |ten )?$/;
const STOP = /[|()[\]–,;:]| - /;

/** A login or page name that poses as an agency: the unit's own names (strong) or an agency's general words (weak). */
export const agencyName: Detector = {
  id: 'agency-name',
  starts: 'line',
  find(_candidate: Candidate, around: Surroundings): readonly Hit[] {
    const own = findUnit(around.folded, around.unit?.names ?? []);
    if (own) return [toHit(around.folded, own, 'strong')];
    const generic = findGeneric(around.folded.bare);
    return generic ? [toHit(around.folded, generic, 'weak')] : [];
  },
};

/** The unit's names in their spellings, by the unit's list of names: thousands take a while to spell. */
const spelled = new WeakMap<readonly string[], readonly string[]>();

/** A name of the unit in any spelling: with or without tones, spaces and long forms. */
function findUnit({ bare }: Folded, names: readonly string[]): Span | undefined {
  const forms = spelled.get(names) ?? names.flatMap((name) => [...spellings(name)]);
  spelled.set(names, forms);
  const { letters, at } = compact(bare);
  for (const form of forms) {
    const found = letters.indexOf(form);
    if (form.length < 4 || found < 0) continue;
    const start = at[found]!;
    const end = at[found + form.length - 1]! + 1;
    const digitGoesOn = /[0-9]$/.test(form) && /[0-9]/.test(bare[end] ?? '');
    if (!digitGoesOn && (form.length >= 8 || isWhole(bare, start, end))) return { start, end };
  }
  return undefined;
}

function isWhole(bare: string, start: number, end: number): boolean {
  return !/[a-z0-9]/.test(bare[start - 1] ?? ' ') && !/[a-z0-9]/.test(bare[end] ?? ' ');
}

const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['mat tran to quoc', 'mttq'],
  ['cong an', 'ca'],
  ['phuong', 'p'],
  ['thanh pho', 'tp'],
  ['truong tieu hoc', 'th'],
  ['trung hoc co so', 'thcs'],
  ['trung hoc pho thong', 'thpt'],
  ['truong thcs', 'thcs'],
  ['truong thpt', 'thpt'],
];

/** The name itself and with each common short form; bare letters and digits only. */
function spellings(name: string): ReadonlySet<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐÐ]/g, 'd').toLowerCase();
  let forms = [plain.replace(/\s+/g, ' ')];
  for (const [long, short] of SHORT_FORMS)
    forms = forms.flatMap((form) => (form.includes(long) ? [form, form.replace(long, short)] : [form]));
  return new Set(forms.map((form) => form.replace(/[^a-z0-9]/g, '')));
}

/** The letters and digits alone, and where each stood. */
function compact(bare: string): { letters: string; at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (let i = 0; i < bare.length; i++) {
    if (!/[a-z0-9]/.test(bare[i]!)) continue;
    letters += bare[i];
    at.push(i);
  }
  return { letters, at };
}

function findGeneric(bare: string): Span | undefined {
  const spaced = bare.replace(/[_.]/g, ' ');
  GENERIC.lastIndex = 0;
  for (let found = GENERIC.exec(spaced); found; found = GENERIC.exec(spaced)) {
    const before = spaced.slice(0, found.index);
    if (!OF_A_PERSON.test(before) && (opens(before) || namesLevel(spaced, found)))
      return toEnd(spaced, found.index);
  }
  if (POLICE_ALONE.test(spaced)) return toEnd(spaced, spaced.search(/\S/));
  const login = bare.replace(/^[^a-z0-9]+/, '');
  if (!/\s/.test(login.trim()) && COMPACT.test(login.replace(/[_.-]/g, '')))
    return toEnd(bare, bare.length - login.length);
  return undefined;
}

/** At the name's beginning, or right after a bracket, dash or bar. */
function opens(before: string): boolean {
  return (
    /^\W*$/.test(before) ||
    /[|([–:-] ?$/.test(before) ||
    /^\W*(?:trang|fanpage|page|tin tuc|thong tin|truyen thong|cong thong tin|ban tin)(?: tin| thong tin| dien tu)*\W+$/.test(
      before,
    )
  );
}

function namesLevel(spaced: string, found: RegExpExecArray): boolean {
  const after = spaced.slice(found.index + found[0].length);
  return (
    /^(?:cong an|ubnd|uy ban nhan dan|hdnd|dang uy|chi bo)/.test(found[0]) &&
    new RegExp(`^ (?:${LEVEL})${AFTER}`, 'u').test(after)
  );
}

function toEnd(text: string, start: number): Span {
  const stop = text.slice(start).search(STOP);
  const end = stop < 0 ? text.length : start + stop;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function toHit({ cased }: Folded, span: Span, strength: Hit['strength']): Hit {
  const name = cased.slice(span.start, span.end);
  return { ...span, strength, value: name, facts: { name } };
}
