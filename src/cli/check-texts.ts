import type { Checker, Finding } from '../check/types.ts';
import { placer } from './place.ts';

/** A finding as the command line writes it. `start` and `end` are offsets in the whole file's text. */
export interface Found {
  readonly rule: string;
  readonly clause: string;
  readonly level: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
export interface FoundInFile extends Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One text, as a draft or as a login name. */
export function findIn(checker: Checker, text: string, names: boolean): readonly Found[] {
  const findings = names ? checker.checkName(text) : checker.check(text);
  return findings.map((finding) => toFound(finding, text, 0));
}

/** One file: a draft, or a login name a line. */
export function findInFile(
  checker: Checker,
  file: string,
  text: string,
  names: boolean,
): readonly FoundInFile[] {
  const found = names ? findNames(checker, text) : findIn(checker, text, false);
  const place = placer(text);
  return found.map((one) => {
    const { line, column } = place(one.start);
    return { file, line, column, ...one };
  });
}

function findNames(checker: Checker, text: string): readonly Found[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: name, index }) =>
    checker.checkName(name).map((finding) => toFound(finding, name, index)),
  );
}

function toFound({ rule, clause, level, start, end }: Finding, text: string, offset: number): Found {
  return { rule, clause, level, start: start + offset, end: end + offset, quote: text.slice(start, end) };
}
