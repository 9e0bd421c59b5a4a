/** What an earlier run with the same key put into packages/. */
export interface EarlierPackage {
  readonly version: string;
  /** True where it holds the same files, the version aside. */
  readonly same: boolean;
}

const dayZero = Date.UTC(2025, 0, 1);
const day = 86_400_000;

/**
 * The build's version and a fourth number, so that browsers take the unit's package as an update: the day of
 * `dated`, and one more than an earlier package of that day that holds something else. Browsers keep what they
 * have where the version is the same, and Chromium allows four numbers up to 65,535.
 */
export function unitVersion(built: string, dated: string | undefined, earlier?: EarlierPackage): string {
  const parts = built.split('.');
  const base = [parts[0], parts[1] ?? '0', parts[2] ?? '0'].join('.');
  const byDay = dated ? Math.min(65_000, Math.max(1, (Date.parse(dated) - dayZero) / day)) : 1;
  const before = earlier?.version.startsWith(`${base}.`) ? Number(earlier.version.split('.')[3]) : 0;
  const kept = before && earlier?.same ? before : before + 1;
  return `${base}.${Math.max(byDay, kept)}`;
}
