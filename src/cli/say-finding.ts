import type { Localized } from '../rules/types.ts';
import type { FoundInFile } from './check-texts.ts';

/** "bai.txt:3:12: cảnh báo: “079204000001”: Số căn cước công dân [must/responsibility/citizen-id]". */
export function sayFinding(found: FoundInFile, titles: ReadonlyMap<string, Localized>): string {
  const level = found.level === 'warn' ? 'cảnh báo' : 'nhắc';
  const title = titles.get(found.rule)?.vi ?? found.rule;
  const quote = found.quote.replace(/\s+/g, ' ');
  return `${found.file}:${found.line}:${found.column}: ${level}: “${quote}”: ${title} [${found.rule}]`;
}
