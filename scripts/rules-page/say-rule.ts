import type { Laws } from '../../src/rules/articles.ts';
import type { Condition, Match, RuleFile, Signal } from '../../src/rules/schema.ts';

const LEVELS = { warn: 'cảnh báo', remind: 'nhắc', none: 'không nói gì' };
const SCOPES = { sentence: 'trong câu', paragraph: 'trong đoạn', draft: 'trong cả bài' };
const SIGNALS: Readonly<Record<Signal, string>> = {
  contact: 'cách liên lạc',
  price: 'giá tiền',
  link: 'đường liên kết',
  image: 'ảnh kèm theo',
  person: 'một người được nêu',
  number: 'con số',
  'unit-name': 'tên đơn vị',
  child: 'trẻ em',
  document: 'số hiệu văn bản',
  question: 'câu hỏi',
};
const SHOWN = 12;

export function sayLevel(level: RuleFile['level']): string {
  if (typeof level === 'string') return LEVELS[level];
  return `chắc chắn: ${LEVELS[level.strong]}, chưa chắc: ${LEVELS[level.weak]}`;
}

export function saySource(source: RuleFile['sources'][number], laws: Laws): string {
  const doubt = source.verified ? '' : ' (chưa kiểm chứng)';
  if ('text' in source) return `${source.text}${doubt}`;
  const law = laws[source.law];
  const name = law ? `${law.title.vi} ${law.number}` : source.law;
  return `${source.article ? `${source.article}, ` : ''}${name}${doubt}`;
}

/** How a rule matches, in words that a legal officer can check. */
export function sayMatch(match: Match): string {
  const what = [
    match.detector && `máy dò \`${match.detector}\``,
    match.unit && (match.unit === 'names' ? 'tên đơn vị (unit.yml)' : 'tên gọi nội bộ (unit.yml)'),
    match.phrases && sayPhrases(match.phrases.map(({ text }) => text)),
    match.set?.map((name) => `tập \`${name}\``).join(', '),
  ].filter(Boolean);
  const needs = match.needs.map((need) => `cần ${sayCondition(need)}`);
  const unless = match.unless.map((reason) => `trừ khi có ${sayCondition(reason)}`);
  const scope = match.needs.length + match.unless.length > 0 ? [SCOPES[match.within]] : [];
  return [what.join('; '), ...scope, ...needs, ...unless].join('; ');
}

function sayPhrases(phrases: readonly string[]): string {
  const shown = phrases.slice(0, SHOWN).map((phrase) => `“${phrase}”`);
  const more = phrases.length > SHOWN ? ` và ${phrases.length - SHOWN} cụm khác trong tệp` : '';
  return `${shown.join(', ')}${more}`;
}

function sayCondition(condition: Condition): string {
  if (condition.any) return condition.any.map((inner) => sayCondition(inner)).join(' hoặc ');
  const what = [
    condition.phrases && sayPhrases(condition.phrases.map(({ text }) => text)),
    condition.set?.map((name) => `tập \`${name}\``).join(', '),
    condition.signal && SIGNALS[condition.signal],
    condition.finding && `dấu của \`${condition.finding}\``,
  ].filter(Boolean);
  const where = [
    condition.before !== undefined && `trong ${condition.before} chữ phía trước`,
    condition.after !== undefined && `trong ${condition.after} chữ phía sau`,
    condition.near !== undefined && `cách không quá ${condition.near} chữ`,
    condition.within && SCOPES[condition.within],
  ].filter(Boolean);
  return [what.join(', '), ...where].join(' ');
}
