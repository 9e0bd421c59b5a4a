import { z } from 'zod';
import type { Checker, Finding } from '../../src/check/types.ts';

const lineSchema = z.object({ id: z.string(), text: z.string(), label: z.string().default('') });
export type Text = z.output<typeof lineSchema>;

/** One label of one set: how many of its texts got a finding, and by which rules. */
export interface Figures {
  readonly set: string;
  readonly label: string;
  readonly texts: number;
  readonly flagged: number;
  readonly warned: number;
  /** Texts flagged, by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

export interface HitText extends Text {
  readonly findings: readonly Finding[];
}

export function readTexts(jsonl: string): readonly Text[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

export function measureSet(set: string, texts: readonly Text[], checker: Checker) {
  const judged = texts.map((text): HitText => ({ ...text, findings: checker.check(text.text) }));
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  return {
    figures: labels.map((label) =>
      count(
        set,
        label,
        judged.filter((text) => text.label === label),
      ),
    ),
    hits: judged.filter(({ findings }) => findings.length > 0),
  };
}

function count(set: string, label: string, texts: readonly HitText[]): Figures {
  const rules: Record<string, number> = {};
  for (const { findings } of texts)
    for (const rule of new Set(findings.map(({ rule }) => rule))) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    set,
    label,
    texts: texts.length,
    flagged: texts.filter(({ findings }) => findings.length > 0).length,
    warned: texts.filter(({ findings }) => findings.some(({ level }) => level === 'warn')).length,
    rules: Object.fromEntries(Object.entries(rules).sort(([, a], [, b]) => b - a)),
  };
}
