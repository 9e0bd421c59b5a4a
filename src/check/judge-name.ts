import { agencyName } from '../detectors/agency-name.ts';
import { Fold } from '../text/fold.ts';
import { judgeParagraph } from './judge-paragraph.ts';
import type { Machine } from './machine.ts';
import { Paragraph } from './paragraph.ts';
import { type Plan, planRules } from './plan.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { Finding } from './types.ts';

/** The rules that say `names: true`. */
export function planNames(machine: Machine): Plan {
  return planRules(machine.compiled, [agencyName], {}, true);
}

/** A login or page name by the plan for names. */
export function judgeName(machine: Machine, plan: Plan, name: string): Finding[] {
  const paragraph = new Paragraph(new Fold());
  paragraph.renew(name);
  const candidates = judgeParagraph(machine, { paragraph, plan, images: false });
  return settleOverlaps(candidates.filter(({ open }) => open.every(({ wanted }) => !wanted))).map(
    ({ finding }) => finding,
  );
}
