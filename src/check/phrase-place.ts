import type { PhraseMarks } from '../rules/schema.ts';
import type { Span } from '../rules/types.ts';
import { Kind, kindOf } from '../text/units.ts';
import type { Paragraph } from './paragraph.ts';

const comma = 0x2c;

/** Whether a phrase stands where it says that it must (`at:`). */
export function standsAt(at: PhraseMarks['at'], { start, end }: Span, paragraph: Paragraph): boolean {
  const { fold } = paragraph;
  switch (at) {
    case undefined:
      return true;
    case 'line':
      return isBlank(paragraph, 0, start) && isBlank(paragraph, end, fold.length);
    case 'line-start':
      return isBlank(paragraph, 0, start);
    case 'sentence-start':
      return isBlank(paragraph, paragraph.sentenceAt(start).start, start);
    case 'clause-end':
      return endsClause(paragraph, end);
  }
}

/** No word between: signs and spaces only. */
function isBlank({ fold }: Paragraph, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((kindOf[fold.casedUnits[i]!]! & Kind.word) !== 0) return false;
  return true;
}

/** Only spaces up to a sign, or up to the end. A bracket or quotation mark that opens goes on, and so does "l-ồ-n". */
function endsClause({ fold }: Paragraph, end: number): boolean {
  let i = end;
  while (i < fold.length && (kindOf[fold.casedUnits[i]!]! & Kind.space) !== 0) i++;
  if (i === fold.length) return true;
  const unit = fold.casedUnits[i]!;
  const next = fold.casedUnits[i + 1]!;
  if (i === end && unit !== comma && next === fold.tonedUnits[i + 1] && (kindOf[next]! & Kind.word) !== 0)
    return false;
  return (kindOf[unit]! & Kind.word) === 0 && !'([{“‘«@#&/'.includes(String.fromCharCode(unit));
}
