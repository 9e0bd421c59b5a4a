import type { UnitFacts } from '../rules/types.ts';
import { syllablesOf } from '../rules/vocabulary.ts';
import type { SpelledNames, SpelledUnit } from './spelled-unit.ts';
import { isLiteral, isNatural } from './unit-signs.ts';

/** What people write for each other in bodies' names. */
const bodies = [
  'ủy ban nhân dân|ubnd|ủy ban',
  'hội đồng nhân dân|hđnd',
  'ủy ban mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|mặt trận tổ quốc|ubmttqvn|ubmttq|mttq',
  'ban chỉ huy quân sự|bộ chỉ huy quân sự|bchqs|bch quân sự',
  'viện kiểm sát nhân dân|vksnd|viện kiểm sát|vks',
  'tòa án nhân dân|tand|tòa án',
  'trung tâm y tế|ttyt',
  'bệnh viện đa khoa|bvđk|bv đa khoa|bệnh viện|bv',
  'công an|ca',
  'bảo hiểm xã hội|bhxh',
  'đại học|đh',
  'cao đẳng|cđ',
  'thành phố hồ chí minh|tp hồ chí minh|tp hcm|tphcm|hcm',
];
const schools = ['trung học cơ sở|thcs|cấp 2', 'trung học phổ thông|thpt|cấp 3', 'tiểu học|th', 'mầm non|mn'];
/** Left out as often as not, except before a number. */
const levels = [
  'thành phố|tp',
  'thị trấn|tt',
  'thị xã|tx',
  'phường|p',
  'quận|q',
  'huyện|h',
  'tỉnh',
  'xã',
  'khu vực|kv',
];
const troops = ['trung đoàn|e', 'sư đoàn|f', 'tiểu đoàn|d', 'lữ đoàn', 'đại đội|c'];
const arms = ['bộ binh', 'pháo binh', 'công binh', 'phòng không', 'tăng thiết giáp', 'đặc công', 'thông tin'];

/** What people write for the first word of a codename. */
const codeForms: Readonly<Record<string, readonly string[]>> = {
  'kế hoạch': ['kh', 'k h'],
  'chiến dịch': ['cd'],
  'dự án': ['da'],
};

interface Known {
  readonly forms: readonly string[];
  readonly kind: 'body' | 'level' | 'troop' | 'arm';
}

/** What people write for the unit's names and codenames. Thousands take a while, so a page is given what came of it. */
export function spellUnit(unit: UnitFacts): SpelledUnit {
  const speller = new UnitSpeller();
  return {
    names: spellNames(unit.names, (name) => turnings(speller.spell(name))),
    codenames: spellNames(unit.codenames, (name) => [speller.copy(name)]),
  };
}

function spellNames(
  names: readonly string[],
  spell: (name: string) => readonly (readonly string[])[],
): SpelledNames {
  return {
    lines: names
      .filter(isNatural)
      .flatMap(spell)
      .filter(isLong)
      .map((parts) => parts.join(';')),
    literals: names.filter(isLiteral).map((name) => name.trim()),
  };
}

/** "Phường Bến Đá – UBND": the people's committee's short name stands behind its place too. */
function turnings(parts: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = parts;
  return first.includes('|ubnd|') ? [parts, [...rest, first]] : [parts];
}

/** One short syllable ("p") is no name. */
function isLong(parts: readonly string[]): boolean {
  return parts.map((part) => part.split('|')[0]).join('').length > 2;
}

/**
 * Cuts names into parts. A part is what people write for it, parted by bars: "ủy ban nhân dân|ubnd|ủy ban"; nothing
 * behind the last one where it may be left out.
 */
class UnitSpeller {
  /** By the first syllable, longer forms first. */
  readonly #known = new Map<string, (Known & { readonly syllables: readonly string[] })[]>();

  constructor() {
    for (const line of bodies) this.#learn(line.split('|'), 'body');
    for (const line of schools) {
      const forms = line.split('|');
      this.#learn([...forms.map((form) => `trường ${form}`), ...forms, 'trường'], 'body');
    }
    for (const line of levels) this.#learn(line.split('|'), 'level');
    for (const line of troops) this.#learn(line.split('|'), 'troop');
    for (const arm of arms) this.#learn([arm], 'arm');
  }

  #learn(forms: readonly string[], kind: Known['kind']): void {
    for (const form of forms) {
      const syllables = form.split(' ');
      const list = this.#known.get(syllables[0]!) ?? [];
      list.push({ forms, kind, syllables });
      this.#known.set(
        syllables[0]!,
        list.sort((a, b) => b.syllables.length - a.syllables.length),
      );
    }
  }

  /** A codename's syllables as they stand, its first word also short ("KH", "K/h") where the rest tells enough. */
  copy(name: string): readonly string[] {
    const list = read(name);
    const first = list.slice(0, 2).join(' ');
    const short = list.length > 3 && codeForms[first];
    return short ? [[first, ...short].join('|'), ...list.slice(2)] : list;
  }

  spell(name: string): readonly string[] {
    const list = read(name);
    const parts: string[] = [];
    /** Where the words began that no table has. */
    let plain = 0;
    for (let i = 0; i < list.length; ) {
      const known = this.#knownAt(list, i);
      const next = i + (known?.syllables.length ?? 1);
      const arm = known?.kind === 'troop' ? this.#knownAt(list, next) : undefined;
      const after = arm?.kind === 'arm' ? next + arm.syllables.length : next;
      const number = list[after] ?? '';
      if (known && known.kind !== 'body' && /^[0-9]/.test(number)) {
        const full = list.slice(i, after + 1).join(' ');
        parts.push([full, ...numbered(known.forms, number)].join('|'));
        plain = i = after + 1;
      } else if (known) {
        const mayLack = known.kind === 'level' && next < list.length;
        parts.push([...known.forms, ...(mayLack ? [''] : [])].join('|'));
        plain = i = next;
      } else if (list[i] === 'và' && i + 2 < list.length && i - plain > 1) {
        const left = list.slice(i - ((i - plain) & ~1), i);
        const right = list.slice(i + 1, i + 3);
        parts.splice(parts.length - left.length, left.length, paired(left, right).join('|'));
        plain = i = i + 3;
      } else {
        parts.push(list[i++]!);
      }
    }
    return parts;
  }

  #knownAt(list: readonly string[], i: number) {
    return this.#known.get(list[i]!)?.find(
      ({ syllables, kind }) =>
        // A name that begins with "P" or "Xã" begins with that.
        (i > 0 || (kind !== 'level' && kind !== 'arm')) &&
        syllables.every((syllable, k) => list[i + k] === syllable),
    );
  }
}

function read(name: string): readonly string[] {
  return syllablesOf(name).map(({ toned }) => toned);
}

/** "phường 5", "p 5", "p5". */
function numbered(forms: readonly string[], number: string): string[] {
  return forms.flatMap((form) => [`${form} ${number}`, ...(form.includes(' ') ? [] : [`${form}${number}`])]);
}

/** "Nông nghiệp và Môi trường": "NN&MT", "NNMT", "NN và MT", and the first half alone. */
function paired(left: readonly string[], right: readonly string[]): string[] {
  const long = [left, right].map((half) => half.join(' '));
  const [a, b] = [left, right].map((half) => half.map((word) => word[0]).join('')) as [string, string];
  return [long.join(' và '), a + b, `${a} ${b}`, `${a} và ${b}`, long[0]!];
}
