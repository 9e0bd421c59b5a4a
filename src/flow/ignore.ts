import type { Finding } from '../check/types.ts';
import type { IgnoredPhrase } from '../settings/types.ts';

/**
 * "Bỏ qua lần này": in memory, for one draft. Keyed by what was flagged, not by where it stands, so that it
 * holds while the person edits elsewhere; forgotten when the box is empty again, which is a new draft.
 */
export class IgnoredInDraft {
  readonly #keys = new Set<string>();

  add(finding: Finding, text: string): void {
    this.#keys.add(keyOf(finding, text));
  }

  has(finding: Finding, text: string): boolean {
    return this.#keys.has(keyOf(finding, text));
  }

  clear(): void {
    this.#keys.clear();
  }
}

function keyOf(finding: Finding, text: string): string {
  return `${finding.rule}\n${finding.value ?? finding.phrase ?? text.slice(finding.start, finding.end)}`;
}

/** "Bỏ qua cụm này": kept, for phrase rules only. */
export function isIgnoredPhrase(finding: Finding, ignored: readonly IgnoredPhrase[]): boolean {
  return (
    finding.phrase !== undefined &&
    ignored.some((entry) => entry.rule === finding.rule && entry.phrase === finding.phrase)
  );
}
