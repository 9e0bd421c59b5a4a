import type { TextField } from './find-box.ts';

/** What decides where a character of a field stands, less its box: inherited by the mirror's text. */
const copied =
  /^(?:font|text|letter|word|line|white|tab|direction|unicode|overflow-wrap|hyphen|writing|-webkit-text-size)/;
/** Its names in this browser: there are hundreds to look through. */
let names: readonly string[] | undefined;

/** Unseen, touched by nothing, as wide as the field's own content, and without influence on anything around it. */
const fixed: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  height: '0',
  overflow: 'hidden',
  visibility: 'hidden',
  'pointer-events': 'none',
  'user-select': 'none',
  contain: 'layout paint style',
};

/** Sets every style by property, which no page's CSP forbids. */
export function styleMirror(
  mirror: HTMLElement,
  field: TextField,
  style: CSSStyleDeclaration,
  width: number,
): void {
  for (const [name, value] of Object.entries(fixed)) mirror.style.setProperty(name, value);
  names ??= Array.from(style).filter((name) => copied.test(name));
  for (const name of names) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.style.setProperty('width', `${width}px`);
  if (field instanceof HTMLInputElement) mirror.style.setProperty('white-space', 'pre');
  // A zoomed font is another font, hinted and rounded anew: the mirror is zoomed as the field is.
  mirror.style.setProperty('zoom', String(zoomOf(field) / zoomOf(parentOf(mirror))));
  mirror.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function parentOf(mirror: HTMLElement): Element | null {
  const root = mirror.getRootNode();
  return mirror.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The product of `zoom` up the tree. */
export function zoomOf(element: Element | null): number {
  return element?.currentCSSZoom ?? 1;
}
