import type { Finding } from '../check/types.ts';
import type { IgnoredPhrase } from '../settings/types.ts';

/**
 * "Bỏ qua lần này": in memory, for one draft. Keyed by what was flagged, not by where it stands, so that it
 * holds while the person edits elsewhere; forgotten when the box is empty again, which is a new draft.
 */
export class IgnoredInDraft {
  readonly #words = new Map<string, string>();
  /** The draft as it was last read. */
  text = '';

  add(finding: Finding, text: string): void {
    this.#words.set(keyOf(finding, text), text.slice(finding.start, finding.end));
  }

  has(finding: Finding, text: string): boolean {
    return this.#words.has(keyOf(finding, text));
  }

  clear(): void {
    this.#words.clear();
  }

  /**
   * Is this, in a new box, the same draft? It differs in one place by a few characters at most, which were typed while
   * the editor made its box anew, and what was ignored still stands in it.
   */
  isContinuedIn(text: string): boolean {
    const old = this.text;
    let same = 0;
    while (same < old.length && old[same] === text[same]) same++;
    return (
      Math.abs(old.length - text.length) <= typedMeanwhile &&
      text.endsWith(old.slice(same + typedMeanwhile)) &&
      [...this.#words.values()].every((words) => text.includes(words))
    );
  }
}

/** In characters. */
const typedMeanwhile = 8;

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
