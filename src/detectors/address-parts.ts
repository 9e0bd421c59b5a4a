import type { Folded } from '../text/types.ts';

/** The parts of a Vietnamese address, each read by itself: no expression here runs over more than one part. */
type Part = 'house' | 'lane' | 'flat' | 'street' | 'group' | 'hamlet' | 'ward' | 'name';

const WORD = '[\\p{L}\\p{M}\\p{N}]';
const OTHER_PART =
  'phường|xã|thị trấn|quận|huyện|tỉnh|thành phố|tp|tổ|khu phố|khu|kp|ấp|thôn|xóm|ngõ|hẻm|ngách|kiệt|đường|phố';
const STOP_WORD =
  'của|có|và|nhé|nha|ạ|gặp|liên|sđt|đt|lúc|để|thì|nên|cho|đang|bị|vào|mà|rồi|với|chứ|đó|này|kia|ở|tại|đến|đi|nhá|á|ơi';
const NO_NAME = `(?!(?:${OTHER_PART}|${STOP_WORD})(?!${WORD}))`;
const NAME = `${NO_NAME}${WORD}{1,12}(?: ${NO_NAME}${WORD}{1,9}){0,3}`;
const HOUSE = '[0-9]{1,4}[a-z]?(?:[/.-][0-9]{1,4}[a-z]?){0,5}';
const SOURCES: readonly (readonly [Part, string])[] = [
  ['lane', `(?:hẻm|ngõ|ngách|kiệt) (?:số )?(?:${HOUSE}|${NAME})`],
  [
    'flat',
    `(?:căn(?: hộ)?|phòng|tầng|block|tòa(?: nhà)?|chung cư|ktx) (?:[a-z]?[0-9]{1,4}[a-z]?[0-9]{0,2}(?:[.-][0-9]{1,4})?|${NAME}|[a-z](?!${WORD}))`,
  ],
  ['group', '(?:tổ(?: dân phố)?|tdp|khu phố|kp|khóm|đội|cụm|khu) ?(?:số )?[0-9]{1,3}[a-z]?'],
  ['hamlet', `(?:thôn|ấp|xóm|bản|buôn|làng|sóc|khóm|khu phố|tổ dân phố|tdp) ${NAME}`],
  ['street', `(?:đường|phố|đ\\.|quốc lộ|ql|tỉnh lộ|hương lộ|đại lộ) ?${NAME}`],
  [
    'ward',
    `(?:phường|xã|thị trấn|p\\.|x\\.|tt\\.|quận|huyện|q\\.|h\\.|thành phố|tp\\.?|tỉnh|thị xã) ?(?:[0-9]{1,2}|${NAME})|[pq][0-9]{1,2}`,
  ],
  ['house', `(?:(?:số nhà|nhà số|số|sn) ?)?${HOUSE}`],
];

interface Forms {
  /** All parts but the name, each a group, in their order: one look tells which begins at a place. */
  readonly parts: RegExp;
  readonly name: RegExp;
}
/** Made when first asked for: to make them takes milliseconds, and most drafts have no address. */
const made: { toned?: Forms; toneless?: Forms } = {};

function formsOf(kind: 'toned' | 'toneless', spell: (source: string) => string): Forms {
  made[kind] ??= compile(spell);
  return made[kind];
}

function compile(spell: (source: string) => string): Forms {
  const made = (source: string) => new RegExp(`(?:${spell(source)})(?!${WORD})`, 'uy');
  return { parts: made(SOURCES.map(([, source]) => `(${source})`).join('|')), name: made(NAME) };
}

/** A pattern for toneless text out of one for toned text. */
export function stripTones(source: string): string {
  return source.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

const SEPARATOR = /(?:, ?| - | )(?=\S)/uy;
const LONGEST = 9;

interface Read {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** Where the address that begins at `start` ends, if one does: a house, lane or hamlet, and what it lies in. */
export function readAddress(folded: Folded, start: number): number | undefined {
  const { cased, bare } = folded;
  const forms =
    folded.toned === bare ? formsOf('toneless', stripTones) : formsOf('toned', (source) => source);
  let read: Read = { parts: [], end: start };
  let best: number | undefined;
  while (read.parts.length < LONGEST) {
    const next = readPart(forms, cased, folded.toned, read);
    if (!next) break;
    read = next;
    if (isWhole(read.parts)) best = read.end;
  }
  return best;
}

function readPart(forms: Forms, cased: string, toned: string, { parts, end }: Read): Read | undefined {
  SEPARATOR.lastIndex = end;
  const gap = parts.length > 0 ? SEPARATOR.exec(toned)?.[0] : '';
  if (gap === undefined) return undefined;
  const at = end + gap.length;
  const found = matchAt(forms.parts, toned, at);
  const part = found ? SOURCES[found.indexOf(found[0], 1) - 1]![0] : undefined;
  const until = at + (found?.[0].length ?? 0);
  if (part !== undefined && !(part === 'house' && parts.includes('house')))
    return { parts: [...parts, part], end: at + nameEnd(cased.slice(at, until)) };
  const last = parts.at(-1);
  // Names are many: what is none for lack of a capital or a ward is not read as one first.
  if (
    (last !== 'house' && last !== 'lane') ||
    !(isCapital(cased, at) || WARD_AHEAD.test(toned.slice(at, at + LONGEST_NAME)))
  )
    return undefined;
  const name = matchAt(forms.name, toned, at)?.[0];
  if (
    name === undefined ||
    !(isCapital(cased, at) || WARD.test(toned.slice(at + name.length, at + name.length + 12)))
  )
    return undefined;
  return { parts: [...parts, 'name'], end: at + nameEnd(cased.slice(at, at + name.length)) };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/** A name written with capitals ends before the first small word: "xã Phú Xuân hiện đang". */
function nameEnd(text: string): number {
  const capital = text.slice(1).search(/ \p{Lu}/u);
  if (capital < 0) return text.length;
  const small = text.slice(capital + 2).search(/ \p{Ll}/u);
  return small < 0 ? text.length : capital + 2 + small;
}

/** A street's bare name has capitals, or a ward right after it. */
const WARD_AHEAD = /,? (?:phường|xã|thị trấn|quận|huyện|phuong|xa|quan|huyen|p\.|q\.)/u;
const WARD = new RegExp(`^${WARD_AHEAD.source}`, 'u');
/** More than a name has, and its ward. */
const LONGEST_NAME = 64;

function isCapital(cased: string, at: number): boolean {
  return /^\p{Lu}/u.test(cased.slice(at, at + 2));
}

function isWhole(parts: readonly Part[]): boolean {
  const kinds = new Set(parts);
  const isPrecise =
    kinds.has('house') || kinds.has('lane') || kinds.has('group') || kinds.has('hamlet') || kinds.has('flat');
  return isPrecise && kinds.size >= 2 && !(parts.length === 2 && kinds.has('house') && kinds.has('name'));
}
