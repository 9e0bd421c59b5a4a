/** What the person gave can't be used; each line names what and how to mend it, in Vietnamese. Exit code 2. */
export class BadInput extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
