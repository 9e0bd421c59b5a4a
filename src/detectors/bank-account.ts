import { findNumbers, type Group, type NumberAt, numberAt } from './digit-groups.ts';
import { type Label, labelAfter, labelBefore } from './labels.ts';
import type { Detector, Surroundings } from './types.ts';

const SHORTEST = 6;
const LONGEST = 19;
/** Said of an amount as well as of an account: such a word needs a number that looks like no round amount. */
const AMOUNT_TOO =
  /^(?:chuyen khoan|ck|tai khoan|tk|ngan hang|nhtm|bank|.*bank|vcb|mb|acb|shb|vib|msb|ocb|momo|zalopay|vnpay)$/;
const NEW_NUMBER = /^(?:0|84)/;
/** Accounts that are meant to be public: treasury, fronts, funds. */
const PUBLIC_BODY =
  /(?<![\p{L}\p{N}])(?:kho bac|kbnn|mttq|mat tran to quoc|ban van dong|quy (?:cuu tro|vi nguoi ngheo|den on dap nghia|phong chong|vac xin|bao tro|khuyen hoc|tu thien|nhan dao)|chu thap do|ubnd|uy ban nhan dan|ban cuu tro|thu ngan sach|hoc phi)(?![\p{L}\p{N}])/u;

/** A bank account: no national form or checksum, so an account word or a bank's name must stand beside it. */
export const bankAccount: Detector = {
  id: 'bank-account',
  starts: 'digits',
  find: (candidate, around) =>
    findNumbers(candidate, around, [2, 2], (groups, first) => {
      const number = longestFrom(groups, first);
      return number && isAccount(around, number) && !isPublic(around)
        ? { ...number, strength: 'weak' }
        : undefined;
    }),
};

/** As many groups as one account can have; a gap with a dash and spaces, or a bracket, ends it. */
function longestFrom(groups: readonly Group[], first: number): NumberAt | undefined {
  let total = 0;
  let last = -1;
  for (let i = first; i < groups.length; i++) {
    const group = groups[i]!;
    if (i > first && (!/^[ .-]$/.test(group.gap) || endsBefore(group.digits, total))) break;
    total += group.digits.length;
    if (total > LONGEST) break;
    last = i;
  }
  if (last < first) return undefined;
  const length = groups.slice(first, last + 1).reduce((sum, group) => sum + group.digits.length, 0);
  return length < SHORTEST ? undefined : numberAt(groups, first, length);
}

/** "1903000000001 0901234567": a whole number has ended and a whole phone begins. */
function endsBefore(digits: string, total: number): boolean {
  return total >= SHORTEST && digits.length >= 9 && NEW_NUMBER.test(digits);
}

function isAccount(around: Surroundings, number: NumberAt): boolean {
  const { bare } = around.folded;
  const before = labelBefore(bare, number.start);
  const after = labelAfter(bare, number.end);
  if (before?.kind === 'account' || before?.kind === 'bank') {
    if (before.used > 0 && !isList(around, before, number)) return false;
    return isNear(before, number, bare) && fits(around, before, number);
  }
  if (before && before.kind !== 'phone' && before.kind !== 'card') return false;
  if (after?.kind !== 'bank' && after?.kind !== 'account') return false;
  return fits(around, after, number) && (before?.kind !== 'phone' || number.digits.length > 11);
}

/** After one account of a label, the next counts if only list words stand between. */
function isList(around: Surroundings, label: Label, number: NumberAt): boolean {
  const between = around.folded.bare.slice(label.end, number.start);
  return label.used < 4 && !/[a-z]{14}/.test(between);
}

function isNear(label: Label, number: NumberAt, bare: string): boolean {
  const gap = bare.slice(label.end, number.start);
  if (label.kind === 'account' && !AMOUNT_TOO.test(label.word)) return gap.length <= 48;
  if (label.kind === 'bank' && (gap.length > 28 || /[.!?…]{2}|[.!?…] /.test(gap))) return false;
  return (
    gap.length <= 40 &&
    !/(?:^|[^a-z])(?:nam|ngay|luc|luot|diem|ma loi|quy|thang|so du|tren|hon|gan|khoang)[ :]*$/.test(gap)
  );
}

function fits({ folded }: Surroundings, label: Label, { start, end, digits }: NumberAt): boolean {
  if (!AMOUNT_TOO.test(label.word)) return true;
  const isAmount = /^[0-9]{1,3}(?:[.][0-9]{3}){1,3}$/.test(folded.cased.slice(start, end));
  return digits.length >= 8 && !/000$/.test(digits) && !isAmount;
}

function isPublic({ folded, sentence }: Surroundings): boolean {
  return PUBLIC_BODY.test(folded.bare.slice(sentence.start, sentence.end));
}
