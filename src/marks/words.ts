import { fillIn } from '../i18n/fill-in.ts';
import type { MarksWords } from '../i18n/marks.ts';
import type { Level } from '../rules/types.ts';

/**
 * Every word in the page is generated content: `find()`, selections and ranges reach into a closed root for text
 * nodes, in both browsers, but not for this (PAGE.md §1). The style sheet's other half is `[data-t]::before`.
 */
export function say(element: Element, text: string): void {
  if (element.getAttribute('data-t') !== text) element.setAttribute('data-t', text);
}

/** An element of the closed root; `part` is its class there. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  part: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = part;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** "2 cảnh báo, 1 nhắc nhở" */
export function countLevels(
  found: readonly { readonly level: Level }[],
  counted: MarksWords['counted'],
): string {
  return (['warn', 'remind'] as const)
    .flatMap((level) => {
      const n = found.filter((finding) => finding.level === level).length;
      return n > 0 ? fillIn(counted[level], { n }) : [];
    })
    .join(', ');
}
