import type { TextField } from './find-box.ts';

/** What decides where a character of a field stands, less its box: inherited by the mirror's text. */
const copied = [
  ...[
    'font-family',
    'font-size',
    'font-size-adjust',
    'font-stretch',
    'font-style',
    'font-weight',
    'font-kerning',
  ],
  ...['font-variant-alternates', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures'],
  ...['font-variant-numeric', 'font-variant-position', 'font-feature-settings', 'font-variation-settings'],
  ...[
    'font-optical-sizing',
    'font-synthesis',
    'text-rendering',
    'line-height',
    'letter-spacing',
    'word-spacing',
  ],
  ...[
    'text-align',
    'text-align-last',
    'text-indent',
    'text-transform',
    'text-autospace',
    'text-spacing-trim',
  ],
  ...['tab-size', 'direction', 'unicode-bidi', 'white-space', 'text-wrap', 'word-break', 'line-break'],
  ...['overflow-wrap', 'hyphens', 'writing-mode', 'text-orientation', '-webkit-text-size-adjust'],
];

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
  '-webkit-user-select': 'none',
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
  for (const name of copied) mirror.style.setProperty(name, style.getPropertyValue(name));
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
