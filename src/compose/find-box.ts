import type { BoxRule, Platform } from '../platforms/types.ts';
import { isNeverRead } from './never-read.ts';
import type { Box, Editor } from './types.ts';

/**
 * The compose box that a focus event went to, by the event's `composedPath()` (which leads through open shadow
 * roots), or undefined where the focus is on anything that is not the person's own draft. Its size is not looked at.
 */
export function findBox(
  path: readonly EventTarget[],
  platform: Platform,
  place: Pick<Location, 'hostname' | 'pathname'>,
): Box | undefined {
  const field = findField(path[0]);
  if (!field) return undefined;
  const rule = platform.boxes.find((candidate) => fits(candidate, field, place)) ?? unknown;
  // Every network's composer is an editable: a lone text field that we don't know is something else.
  if ((rule === unknown && isTextField(field)) || isNeverRead(field, rule.generic === true)) return undefined;
  return { element: field, editor: editorOf(field), network: platform.network, surface: rule.surface };
}

/** A text field as it is; else the outermost editing host, since all its children say `isContentEditable` too. */
function findField(target: EventTarget | undefined): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (isTextField(target)) return target;
  if (!target.isContentEditable || target === target.ownerDocument.body) return undefined;
  let host = target;
  for (
    let up = host.parentElement;
    up?.isContentEditable && up !== up.ownerDocument.body;
    up = up.parentElement
  )
    host = up;
  return host;
}

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The focused element itself, through open shadow roots: for a box that was focused before we came. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const unknown = { surface: 'unknown', generic: true } as const;

function fits(rule: BoxRule, field: HTMLElement, place: Pick<Location, 'hostname' | 'pathname'>): boolean {
  if (rule.host !== undefined && rule.host !== place.hostname) return false;
  if (rule.path !== undefined && !place.pathname.startsWith(rule.path)) return false;
  return field.matches(rule.selector);
}

function editorOf(field: HTMLElement): Editor {
  if (isTextField(field)) return 'textarea';
  return field.querySelector('[data-contents=true], [data-block=true]') ||
    field.matches('.public-DraftEditor-content')
    ? 'draft-js'
    : 'editable';
}
