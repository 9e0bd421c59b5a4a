import { Fold } from '../text/fold.ts';

/** A syllable as the name has it, and without any diacritic. */
export interface Syllable {
  readonly toned: string;
  readonly bare: string;
}
/** What people write for a part of a name: one of `forms`, or nothing if it is `optional`. The same part, one object. */
export interface Part {
  readonly forms: readonly (readonly Syllable[])[];
  readonly optional: boolean;
}

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

/** Cuts names into parts. Costs nothing until the first name. */
export class UnitSpeller {
  readonly #fold = new Fold();
  readonly #parts = new Map<string, Part>();
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
  copy(name: string): readonly Part[] {
    const list = this.#read(name).map(({ toned }) => toned);
    const first = list.slice(0, 2).join(' ');
    const short = list.length > 3 && codeForms[first];
    const rest = (short ? list.slice(2) : list).map((toned) => this.#part([toned], false));
    return short ? [this.#part([first, ...short], false), ...rest] : rest;
  }

  #read(name: string): readonly Syllable[] {
    const { toned, bare, syllables } = this.#fold.refold(name);
    return Array.from({ length: syllables.count }, (_, s) => ({
      toned: toned.slice(syllables.starts[s], syllables.ends[s]),
      bare: bare.slice(syllables.starts[s], syllables.ends[s]),
    }));
  }

  spell(name: string): readonly Part[] {
    const list = this.#read(name);
    const parts: Part[] = [];
    /** Where the words began that no table has. */
    let plain = 0;
    for (let i = 0; i < list.length; ) {
      const known = this.#knownAt(list, i);
      const next = i + (known?.syllables.length ?? 1);
      const arm = known?.kind === 'troop' ? this.#knownAt(list, next) : undefined;
      const after = arm?.kind === 'arm' ? next + arm.syllables.length : next;
      const number = list[after]?.toned ?? '';
      if (known && known.kind !== 'body' && /^[0-9]/.test(number)) {
        const full = list.slice(i, after + 1).map(({ toned }) => toned);
        parts.push(this.#part([full.join(' '), ...numbered(known.forms, number)], false));
        plain = i = after + 1;
      } else if (known) {
        const { forms, kind } = known;
        parts.push(this.#part(forms, kind === 'level' && next < list.length));
        plain = i = next;
      } else if (list[i]!.toned === 'và' && i + 2 < list.length && i - plain > 1) {
        const left = list.slice(i - ((i - plain) & ~1), i);
        const right = list.slice(i + 1, i + 3);
        parts.splice(parts.length - left.length, left.length, this.#part(paired(left, right), false));
        plain = i = i + 3;
      } else {
        parts.push(this.#part([list[i++]!.toned], false));
      }
    }
    return parts;
  }

  #knownAt(list: readonly Syllable[], i: number) {
    return this.#known.get(list[i]!.toned)?.find(
      ({ syllables, kind }) =>
        // A name that begins with "P" or "Xã" begins with that.
        (i > 0 || (kind !== 'level' && kind !== 'arm')) &&
        syllables.every((syllable, k) => list[i + k]?.toned === syllable),
    );
  }

  #part(forms: readonly string[], optional: boolean): Part {
    const key = forms[0]! + optional;
    const known = this.#parts.get(key);
    if (known) return known;
    const part = { forms: forms.map((form) => this.#read(form)), optional };
    this.#parts.set(key, part);
    return part;
  }
}

/** "phường 5", "p 5", "p5". */
function numbered(forms: readonly string[], number: string): string[] {
  return forms.flatMap((form) => [`${form} ${number}`, ...(form.includes(' ') ? [] : [`${form}${number}`])]);
}

/** "Nông nghiệp và Môi trường": "NN&MT", "NNMT", "NN và MT", and the first half alone. */
function paired(left: readonly Syllable[], right: readonly Syllable[]): string[] {
  const long = [left, right].map((half) => half.map(({ toned }) => toned).join(' '));
  const [a, b] = [left, right].map((half) => half.map(({ toned }) => toned[0]).join('')) as [string, string];
  return [long.join(' và '), a + b, `${a} ${b}`, `${a} và ${b}`, long[0]!];
}
