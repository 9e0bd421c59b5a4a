import type { Finding } from '../check/types.ts';
import type { BoxSession } from '../compose/types.ts';
import { type Area, holdsPoint } from './areas.ts';
import type { Underline } from './underlines.ts';

/** Where the flagged words stand now; undefined if the text is no longer the one that was judged. */
export function measureFindings(
  session: BoxSession,
  findings: readonly Finding[],
  judged: string,
  current: Finding | undefined,
): readonly Underline[] | undefined {
  const reading = session.read();
  // A field's mirror holds the text only once it was measured, and Firefox gives the page the mirror's rectangles:
  // so it is measured whether anything was found or not.
  reading.rects({ start: 0, end: Math.min(1, reading.text.length) });
  if (reading.text !== judged && findings.length > 0) return undefined;
  return findings.flatMap((finding) =>
    reading.rects(finding).map((area) => ({ area, level: finding.level, isCurrent: finding === current })),
  );
}

/** The finding whose words are at this point of the viewport, and its line there. */
export function findAt(
  session: BoxSession,
  findings: readonly Finding[],
  judged: string,
  x: number,
  y: number,
): { finding: Finding; anchor: Area } | undefined {
  const reading = session.read();
  if (reading.text !== judged) return undefined;
  for (const finding of findings) {
    const anchor = reading.rects(finding).find((line) => holdsPoint(line, x, y));
    if (anchor) return { finding, anchor };
  }
  return undefined;
}

/** The finding whose words are closest to the caret: the one that was just written. */
export function nearestTo(caret: number, findings: readonly Finding[]): Finding | undefined {
  const distance = ({ start, end }: Finding) => Math.max(start - caret, caret - end, 0);
  return findings.reduce<Finding | undefined>(
    (best, each) => (best && distance(best) < distance(each) ? best : each),
    undefined,
  );
}
