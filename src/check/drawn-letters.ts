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
const [one, nine, bang, j, f, l, i, zero, at, d] = [
  0x31, 0x39, 0x21, 0x6a, 0x66, 0x6c, 0x69, 0x30, 0x40, 0x111,
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
  const signs = units.filter((unit) => drawnAs.has(unit)).length;
  const guessed = signs > 0 || units.slice(1, -1).includes(j);
  if (signs >= units.length - signs + (units.length > 2 ? 0 : 1) || (guessed && !isTelling(units))) return [];
  const readings = guessed ? [readSigns(units, i)] : [[...units]];
  if (units.includes(one) || units.includes(bang)) readings.push(readSigns(units, l));
  return readings.map((letters) => ({
    units: collapse(letters.flatMap((unit) => (unit === f ? [0x70, 0x68] : [unit]))),
    exact: !guessed,
  }));
}

/** Two letters tell too little ("D1", "DJ"), unless the sign is an o or an a: "0c chó". */
function isTelling(units: readonly number[]): boolean {
  return units.length > 2 || units.includes(zero) || units.includes(at);
}

function readSigns(units: readonly number[], oneAs: number): number[] {
  return units.map((unit, k) => {
    if (unit === one || unit === bang) return oneAs;
    if (unit === j && k > 0) return i;
    return drawnAs.get(unit) ?? unit;
  });
}

/** Letters written over and over count once, whichever of them carries the tone ("chóoo", "nguuu"). */
function collapse(units: readonly number[]): number[] {
  const letters: number[] = [];
  for (const unit of units) {
    const last = letters.at(-1);
    if (last === undefined || withoutTone(last) !== withoutTone(unit)) letters.push(unit);
    else if (withoutTone(last) === last) letters[letters.length - 1] = unit;
  }
  return letters;
}
