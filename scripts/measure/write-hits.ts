import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HitText } from './measure-set.ts';

const AROUND = 60;

/** Every hit with what stands around it, sorted by rule: for reading, on this machine only. */
export function writeHits(folder: string, name: string, hits: readonly HitText[]): void {
  const lines = hits.flatMap(({ id, label, text, findings }) =>
    findings.map(({ rule, start, end }) => {
      const before = text.slice(Math.max(0, start - AROUND), start);
      const after = text.slice(end, end + AROUND);
      return `${label}\t${rule}\t${`${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\s+/g, ' ')}\t${id}`;
    }),
  );
  writeFileSync(join(folder, name.replace(/\.jsonl$/, '.tsv')), `${lines.sort().join('\n')}\n`);
}
