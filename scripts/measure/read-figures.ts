import { z } from 'zod';

const figuresSchema = z.object({
  sets: z.array(
    z.object({
      set: z.string(),
      label: z.string(),
      texts: z.number(),
      flagged: z.number(),
      warned: z.number(),
    }),
  ),
});
type Figure = z.output<typeof figuresSchema>['sets'][number];

/** The sets and labels of measure.json. */
export function readFigures(json: string): readonly Figure[] {
  return figuresSchema.parse(JSON.parse(json)).sets;
}

/** "clean / news (1993)", "0.20 %, 0.10 %": texts with any finding, with a warning. */
export function sayFigure({ set, label, texts, flagged, warned }: Figure): readonly [string, string] {
  const share = (part: number) => `${((100 * part) / Math.max(1, texts)).toFixed(2)} %`;
  return [`${set} / ${label} (${texts})`, `${share(flagged)}, ${share(warned)}`];
}
