import { maskMiddle } from './mask.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

/** Localities in use: 10, 13, 42, 44–46, 87, 91, 96 are not. */
const LOCALITY = '(?:1[1245-9]|[23][0-9]|4[0137-9]|[5-7][0-9]|8[0-689]|9[02-57-9])';
const SERIES = '(?:LD|DA|KT|HC|MK|RM|MĐ|MD|TĐ|NG|NN|QT|CV|R|[A-HK-NPS-VXYZĐ][A-Z]?)[1-9]?';
const BEFORE = '(?<![\\p{L}\\p{N}/.-])';
const AFTER = '(?![\\p{L}\\p{N}_]|[.,/-][0-9])';
const PLATE = new RegExp(
  `${BEFORE}${LOCALITY}[ -]?${SERIES}(?: ?- ?| |\\.)?(?:[0-9]{3}[. ]?[0-9]{2}|[0-9]{4})${AFTER}`,
  'giu',
);
const ARMY = new RegExp(`${BEFORE}[A-Z]{2}[ -]?[0-9]{2}[-. ][0-9]{2}${AFTER}`, 'gu');
const WORD =
  /(?<![\p{L}\p{N}])(?:bien so(?: xe)?|bks|bien kiem soat|bien xe|bs|xe(?: may| hoi| o to| con| tai| khach| ban tai| dap dien)?|o to|oto|mo to|bien (?:do|xanh|trang|vang))(?![\p{L}\p{N}])/u;
const SURE_WORD = /(?<![\p{L}\p{N}])(?:bien so(?: xe)?|bks|bien kiem soat|bien xe)(?![\p{L}\p{N}])/u;
/** Cars of the State and the army are nobody's own. */
const OFFICIAL = /(?:bien xanh|bien do|xe cong|xe bien do)[ a-z]{0,12}$/;
/** A flat, a class, a road, a standard: of the same shape. */
const OTHER =
  /(?<![\p{L}\p{N}])(?:phong|can ho|can|lop|ql|quoc lo|duong|tcvn|qcvn|block|toa|chung cu|ma|model|khoi|so nha|nha|hem|lo|ghe|chuyen bay|sbd)[ :.]{0,3}$/u;

export const numberPlate: Detector = {
  id: 'number-plate',
  starts: 'digits',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased, bare } = around.folded;
    const from = Math.max(0, candidate.start - 9);
    const window = cased.slice(from, candidate.end + 12);
    const left = bare.slice(Math.max(0, from - 44), candidate.start);
    for (const shape of [PLATE, ARMY]) {
      shape.lastIndex = 0;
      for (let found = shape.exec(window); found; found = shape.exec(window)) {
        const start = from + found.index;
        const end = start + found[0].length;
        if (start > candidate.end || end <= candidate.start || around.inLink(start)) continue;
        if (!isPlate(found[0], shape === ARMY, left, bare.slice(Math.max(0, start - 20), start))) continue;
        return [toHit(found[0], start, end)];
      }
    }
    return [];
  },
};

/** Five digits written as plates are ("51F-123.45") speak for themselves; every other form needs its word. */
function isPlate(text: string, army: boolean, left: string, rightBefore: string): boolean {
  if (OTHER.test(rightBefore) || OFFICIAL.test(rightBefore)) return false;
  if (army) return SURE_WORD.test(left) || /xe (?:quan doi|bien do|cong vu)/.test(left);
  const digits = text.replace(/^.{2}/, '').replace(/[^0-9]/g, '');
  if (!/^[0-9]{2}[ -]?\p{Lu}/u.test(text)) return SURE_WORD.test(left);
  if (digits.length < 5) return SURE_WORD.test(left);
  return /[0-9]{3}\.[0-9]{2}$/.test(text) || /-/.test(text) || WORD.test(left);
}

function toHit(text: string, start: number, end: number): Hit {
  return {
    start,
    end,
    strength: 'weak',
    value: text.replace(/[ .-]/g, '').toUpperCase(),
    masked: maskMiddle(text, 3, 2),
    personal: true,
  };
}
