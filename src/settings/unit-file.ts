import type { UnitFacts } from '../rules/types.ts';
import { describeIssues, mostShown, writePath } from './describe-issue.ts';
import { readYaml } from './read-yaml.ts';
import type { Fault } from './refuse-yaml.ts';
import { toUnitFacts } from './unit-facts.ts';
import { type Policy, type Rollout, unitFileSchema } from './unit-schema.ts';

export interface UnitFile {
  /** Everything but `rollout`: what the managed policy carries. */
  readonly policy: Policy;
  readonly rollout: Rollout | undefined;
  /** The facts that rules use; undefined where the file gives none. */
  readonly unit: UnitFacts | undefined;
}

/** unit.yml, judged as a whole; errors are one a line: "unit.yml:LINE:COL: path: what; mend", in Vietnamese. */
export function parseUnitFile(
  yaml: string,
  file = 'unit.yml',
): UnitFile | { readonly errors: readonly string[] } {
  const read = readYaml(yaml.replace(/^\ufeff/, ''));
  if ('faults' in read)
    return {
      errors: write(
        file,
        read.faults.slice(0, mostShown).map((fault) => ({ ...fault, text: `tệp: ${fault.text}` })),
        read.faults.length - mostShown,
      ),
    };
  const judged = unitFileSchema.safeParse(read.value ?? {});
  if (judged.success) {
    const { rollout, ...policy } = judged.data;
    return { policy, rollout, unit: toUnitFacts(policy) };
  }
  const described = describeIssues(judged.error.issues, unitFileSchema);
  const placed = described.shown.map(({ path, key, text }) => ({
    ...read.placeOf(path, key),
    text: `${writePath(path)}: ${text}`,
  }));
  return { errors: write(file, placed, described.more) };
}

function write(file: string, faults: readonly Fault[], more: number): readonly string[] {
  const inOrder = [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = inOrder.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
  return more > 0 ? [...lines, `… và ${more} lỗi nữa`] : lines;
}
