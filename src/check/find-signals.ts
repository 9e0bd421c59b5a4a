import { documentAt } from '../detectors/document-number.ts';
import { namesPerson } from '../detectors/person.ts';
import type { Signal } from '../rules/schema.ts';
import type { Span } from '../rules/types.ts';
import type { Paragraph } from './paragraph.ts';

/** Signals that a paragraph's own text shows. The others are the draft's (image) or phrases (child, unit-name). */
export type TextSignal = Exclude<Signal, 'image' | 'child' | 'unit-name'>;

const unitOfPrice =
  /^ ?(?:k|đ|₫|đồng|vnd|vnđ|nghìn|ngàn|nghin|ngan|dong|tr[0-9]{0,3}|triệu|trieu|tỷ|tỉ|ty|usd|\$|củ|lít|xị)(?![\p{L}\p{N}])/u;
const longestUnit = 8;
const askedWord = /[\p{L}\p{N}]{1,20}(?=[^\p{L}\p{N}\n]{0,3}\?)/gu;

/** Where a paragraph shows a signal, in folded units. */
export function findSignals(kind: TextSignal, paragraph: Paragraph): readonly Span[] {
  const { fold, signs, links } = paragraph;
  switch (kind) {
    case 'link':
      return links;
    case 'contact':
      return [
        ...links,
        ...signs.at.filter(({ end }) => isWordAt(fold.cased, end)),
        ...signs.digits.filter((run) => isPhone(fold.cased, run)),
      ];
    case 'price':
      return findNumbers(paragraph).filter(
        ({ start, end }) =>
          unitOfPrice.test(fold.toned.slice(end, end + longestUnit)) || fold.cased[start - 1] === '$',
      );
    case 'number':
      return findNumbers(paragraph).filter(({ start }) => !paragraph.isInLink(start));
    case 'document':
      return signs.slash.flatMap(({ start }) => documentAt(fold.cased, start) ?? []);
    case 'question':
      if (!fold.cased.includes('?')) return [];
      return Array.from(fold.cased.matchAll(askedWord), ({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
    case 'person':
      return namesPerson(fold, { start: 0, end: fold.length }) ? [{ start: 0, end: fold.length }] : [];
  }
}

function isWordAt(text: string, i: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text[i] ?? '');
}

/** A shape of a phone or a hotline; whose it is doesn't matter here. */
function isPhone(text: string, { start, end }: Span): boolean {
  const digits = text.slice(start, end).replace(/[^0-9]/g, '');
  return /^(?:0[2-9]|84[2-9])[0-9]{8,9}/.test(digits) || /^1[89]00[0-9]{4,6}/.test(digits);
}

/** Runs of digits, short ones too ("5 triệu"). */
function findNumbers({ fold }: Paragraph): Span[] {
  if (fold.syllables.digits === 0) return [];
  return Array.from(fold.cased.matchAll(/[0-9](?:[0-9.,]{0,20}[0-9])?/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}
