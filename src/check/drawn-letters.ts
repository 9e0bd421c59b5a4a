import { withoutTone } from '../text/letters.ts';

/** The pieces of a hidden word, toned units, with signs and digits as they stand; `drawn`: a sign bridges two pieces. */
export interface Letters {
  readonly units: number[];
  drawn: boolean;
}

/** One plain reading. `exact`: its diacritics count; otherwise only the bare letters are to be trusted. */
export interface PlainLetters {
  readonly units: readonly number[];
  readonly exact: boolean;
}

export const star = 0x2a;
const [one, nine, bang, j, f, p, h, l, i, zero, at, d] = [
  0x31, 0x39, 0x21, 0x6a, 0x66, 0x70, 0x68, 0x6c, 0x69, 0x30, 0x40, 0x111,
];
/** Signs and digits that are drawn for letters; 1 and ! for l too. */
const drawnAs = new Map(
  ['0o', '1i', '3e', '4a', '5s', '7t', '9g', '@a', '$s', '!i'].map(([sign, letter]) => [
    sign!.charCodeAt(0),
    letter!.charCodeAt(0),
  ]),
);

export function isDrawn(unit: number): boolean {
  return drawnAs.has(unit) && unit > 0x20 && (unit < 0x30 || unit > 0x39);
}

/**
 * The words that some pieces may stand for: signs read as letters, stretched letters once, stars kept or left out; of
 * "2thằng" also what stands behind the number. That must be long: "50đm" are decimetres.
 */
export function plainLetters({ units }: Letters): PlainLetters[] {
  const from = units.findIndex((unit) => unit > nine);
  const readings = spell(units);
  return from > 0 && units.length > from + 2 ? [...readings, ...spell(units.slice(from))] : readings;
}

function spell(units: readonly number[]): PlainLetters[] {
  if (units.length < 2 || units.length > 24) return [];
  if (units.includes(star)) {
    const without = units.filter((unit) => unit !== star);
    // "l**", "đ*": so little tells only because the words are few.
    if (without.length < 2) return units.length === 3 || units[0] === d ? [{ units, exact: false }] : [];
    return [{ units, exact: false }, ...spell(without)];
  }
  let signs = 0;
  for (const unit of units) if (drawnAs.has(unit)) signs++;
  const guessed = signs > 0 || (units.indexOf(j, 1) > 0 && units.indexOf(j, 1) < units.length - 1);
  if (signs >= units.length - signs + (units.length > 2 ? 0 : 1) || (guessed && !isTelling(units))) return [];
  const readings = [{ units: readSigns(units, guessed ? i : undefined), exact: !guessed }];
  if (signs > 0 && (units.includes(one) || units.includes(bang)))
    readings.push({ units: readSigns(units, l), exact: false });
  return readings;
}

/** Two letters tell too little ("D1", "DJ"), unless the sign is an o or an a: "0c chó". */
function isTelling(units: readonly number[]): boolean {
  return units.length > 2 || units.includes(zero) || units.includes(at);
}

/** With signs read as letters, 1 and ! as `oneAs`, or as they stand if that is undefined; f as ph. */
function readSigns(units: readonly number[], oneAs: number | undefined): number[] {
  const letters: number[] = [];
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    if (oneAs === undefined || (unit === j && k === 0)) put(letters, unit);
    else if (unit === one || unit === bang) put(letters, oneAs);
    else put(letters, unit === j ? i : (drawnAs.get(unit) ?? unit));
  }
  return letters;
}

/** Letters written over and over count once, whichever of them carries the tone ("chóoo", "nguuu"). */
function put(letters: number[], unit: number): void {
  if (unit === f) {
    put(letters, p);
    put(letters, h);
    return;
  }
  const last = letters.at(-1);
  if (last === undefined || withoutTone(last) !== withoutTone(unit)) letters.push(unit);
  else if (withoutTone(last) === last) letters[letters.length - 1] = unit;
}
