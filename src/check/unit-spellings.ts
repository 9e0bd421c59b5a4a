import { fold } from '../text/fold.ts';

/** What people write short in a body's name, and in full. */
const shortForms: readonly (readonly [string, string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['ủy ban nhân dân', 'ủy ban'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban mặt trận tổ quốc việt nam', 'ubmttqvn'],
  ['ủy ban mặt trận tổ quốc', 'ubmttq'],
  ['mặt trận tổ quốc', 'mttq'],
  ['ban chỉ huy quân sự', 'bchqs'],
  ['bộ chỉ huy quân sự', 'bchqs'],
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['tòa án nhân dân', 'tand'],
  ['giáo dục và đào tạo', 'gdđt'],
  ['trung học cơ sở', 'thcs'],
  ['trung học phổ thông', 'thpt'],
  ['tiểu học', 'th'],
  ['mầm non', 'mn'],
  ['trung tâm y tế', 'ttyt'],
  ['bệnh viện', 'bv'],
  ['công an', 'ca'],
  ['đại học', 'đh'],
  ['cao đẳng', 'cđ'],
  ['thành phố', 'tp'],
  ['thị trấn', 'tt'],
  ['thị xã', 'tx'],
  ['phường', 'p'],
  ['quận', 'q'],
  ['huyện', 'h'],
];
const most = 64;
/** "Phường Bến Đá – UBND": the body's short name behind its place. */
const bodyFirst = /^(ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (phường|xã|thị trấn|đặc khu|p)( .+)$/;
/** What people write for the first word of a codename; its own name must be long enough to tell. */
const codeForms: readonly (readonly [string, string])[] = [
  ['kế hoạch', 'kh'],
  ['kế hoạch', 'k h'],
  ['dự án', 'da'],
  ['chiến dịch', 'cd'],
];

/** A name of the unit in all its spellings, as folded syllables; toneless writing is the matcher's affair. */
export function spellUnit(name: string): readonly (readonly string[])[] {
  let spellings = new Set([syllables(name).join(' ')]);
  for (const [long, short] of shortForms) {
    const more = [...spellings].flatMap((spelling) => [
      swap(spelling, long, short),
      swap(spelling, short, long),
    ]);
    spellings = new Set([...spellings, ...more].slice(0, most));
  }
  for (const spelling of [...spellings]) spellings.add(spelling.replace(bodyFirst, '$2$3 $1'));
  return split(spellings);
}

/** A codename as it is, and with its first word short: "KH Sao Mai", "K/h Sao Mai". */
export function spellCode(name: string): readonly (readonly string[])[] {
  const whole = syllables(name);
  const spelling = whole.join(' ');
  const short = codeForms.flatMap(([long, form]) =>
    whole.length > 3 && spelling.startsWith(`${long} `) ? [form + spelling.slice(long.length)] : [],
  );
  return split(new Set([spelling, ...short]));
}

function split(spellings: ReadonlySet<string>): string[][] {
  return Array.from(spellings, (spelling) =>
    spelling.split(' ').filter((syllable) => syllable !== ''),
  ).filter(({ length }) => length > 0);
}

function swap(spelling: string, from: string, to: string): string {
  return ` ${spelling} `.replace(` ${from} `, ` ${to} `).trim();
}

export function syllables(text: string): string[] {
  const folded = fold(text);
  return Array.from({ length: folded.syllables.count }, (_, s) =>
    folded.toned.slice(folded.syllables.starts[s], folded.syllables.ends[s]),
  );
}
