import { Fold } from '../text/fold.ts';
import { judgeParagraph } from './judge-paragraph.ts';
import type { Machine } from './machine.ts';
import { Paragraph } from './paragraph.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import type { Finding } from './types.ts';

/** A login or page name by the rules that say `names: true`. */
export function judgeName(machine: Machine, name: string): Finding[] {
  const paragraph = new Paragraph(new Fold());
  paragraph.renew(name);
  const candidates = judgeParagraph(machine, { paragraph, plan: machine.namesPlan, images: false });
  return settleOverlaps(candidates.filter(({ open }) => open.every(({ wanted }) => !wanted))).map(
    ({ finding }) => finding,
  );
}
