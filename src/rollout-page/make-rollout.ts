import type { Bytes } from '../rollout/bytes.ts';
import { generateRollout } from '../rollout/generate.ts';
import type { Errors } from '../rollout/judge-unit-file.ts';
import { judgeUnitFile } from '../rollout/judge-unit-file.ts';
import { openPackage } from '../rollout/pack/open-package.ts';
import { createKeyPem } from '../rollout/pack/signing-key.ts';
import { packZip, unpackZip } from '../rollout/pack/zip.ts';
import type { Plan } from '../rollout/plan.ts';

export interface Chosen {
  readonly yaml: string;
  readonly packageZip: Bytes;
  readonly keyPem: string | undefined;
  readonly signedXpi: Bytes | undefined;
  readonly earlierZip: Bytes | undefined;
}

export interface Made {
  readonly plan: Plan;
  readonly zip: Bytes;
  /** Undefined where the unit's own key was given, or none is needed. */
  readonly newKeyPem: string | undefined;
}

/** The page's one job: the same generator as the command, its folder as a zip. */
export async function makeRollout(chosen: Chosen): Promise<Made | Errors> {
  const judged = judgeUnitFile(chosen.yaml, 'unit.yml');
  if ('errors' in judged) return judged;
  const needsKey = judged.rollout.from !== 'store' && chosen.keyPem === undefined;
  const newKeyPem = needsKey ? await createKeyPem() : undefined;
  const rolled = await generateRollout({
    yaml: chosen.yaml,
    file: 'unit.yml',
    builds: openPackage(chosen.packageZip),
    keyPem: chosen.keyPem ?? newKeyPem,
    signedXpi: chosen.signedXpi,
    earlier: chosen.earlierZip && unpackZip(chosen.earlierZip),
  });
  return 'errors' in rolled ? rolled : { plan: rolled.plan, zip: packZip(rolled.files), newKeyPem };
}
