/** A mistake in a rule file, for the one who wrote it: what is wrong and how to mend it, Vietnamese first. */
export interface Problem {
  /** From the project's folder on: "rules/should/civil-comments/insult.yml". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file's structure: "match.phrases[2]"; '' for the file as a whole. */
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

/** One line: `rules/x.yml:LINE:COL: path: what; mend (English)`. */
export function writeProblem({ file, line, column, path, vi, en }: Problem): string {
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${vi} (${en})`;
}

export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );
}

/** All the mistakes of a folder of rules, one a line. */
export class RuleProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(writeProblem).join('\n'));
    this.name = 'RuleProblems';
    this.problems = problems;
  }
}
