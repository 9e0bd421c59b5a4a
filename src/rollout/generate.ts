import { buildPackages, type Source } from './build-packages.ts';
import type { Files } from './bytes.ts';
import { type Errors, judgeUnitFile } from './judge-unit-file.ts';
import type { Plan } from './plan.ts';
import { writeFiles } from './write-files.ts';

export interface RolloutInput extends Source {
  readonly yaml: string;
  /** What errors call it. */
  readonly file: string;
}

export interface Rollout {
  readonly plan: Plan;
  readonly files: Files;
}

/** unit.yml and the built extension in, a folder out. The same input gives the same bytes. */
export async function generateRollout(input: RolloutInput): Promise<Rollout | Errors> {
  const judged = judgeUnitFile(input.yaml, input.file);
  if ('errors' in judged) return judged;
  const packed = await buildPackages(judged, input);
  if ('errors' in packed) return packed;
  return { plan: packed.plan, files: writeFiles(packed.plan, packed.packages) };
}
