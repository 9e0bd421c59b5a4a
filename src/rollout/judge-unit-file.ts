import { readYaml } from '../settings/read-yaml.ts';
import { parseUnitFile } from '../settings/unit-file.ts';
import type { Policy, Rollout } from '../settings/unit-schema.ts';
import { faultsOfStore, type PlanFault } from './plan.ts';

export interface Errors {
  /** One a line: "unit.yml:LINE:COL: path: what; mend". */
  readonly errors: readonly string[];
}

/** unit.yml for a rollout: good by the schema, and saying where the packages will lie. */
export function judgeUnitFile(yaml: string, file: string): { policy: Policy; rollout: Rollout } | Errors {
  const judged = parseUnitFile(yaml, file);
  if ('errors' in judged) return judged;
  const { policy, rollout } = judged;
  if (!rollout)
    return placed([
      {
        path: ['rollout'],
        text: 'thiếu mục này; ghi rollout: rồi from: nơi đặt gói cài (xem unit.sample.yml)',
      },
    ]);
  const faults = faultsOfStore(policy, rollout);
  return faults.length ? placed(faults) : { policy, rollout };

  function placed(faults: readonly PlanFault[]): Errors {
    const read = readYaml(yaml.replace(/^\ufeff/, ''));
    return {
      errors: faults.map(({ path, text }) => {
        const { line, column } = 'placeOf' in read ? read.placeOf(path, true) : { line: 1, column: 1 };
        return `${file}:${line}:${column}: ${path.join('.')}: ${text}`;
      }),
    };
  }
}
