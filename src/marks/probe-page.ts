import type { Ground } from './badge-place.ts';
import { above } from './host.ts';

const controls =
  'a[href],button,input,select,textarea,summary,label,video,audio,iframe,embed,object,[onclick],[contenteditable],' +
  '[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=switch],[role=option],' +
  '[role=combobox],[role=slider],[tabindex="0"]';

/** What the page has at a viewport point; `host` is ours and `box` is judged elsewhere. */
export function probePage(x: number, y: number, host: Element, box: Element): Ground {
  const at = deepest(box.ownerDocument, x, y, host);
  if (!at) return 'free';
  for (let up: Element | null = at; up; up = above(up)) {
    if (up === box || up.contains(box)) break;
    if (up.matches(controls)) return 'control';
  }
  if (box.ownerDocument.defaultView?.getComputedStyle(at).cursor === 'pointer') return 'control';
  const hasText = [...at.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return hasText || at.matches('img,svg,canvas') ? 'text' : 'free';
}

function deepest(tree: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const at = tree.elementsFromPoint(x, y).find((element) => element !== host);
  const inner = at?.shadowRoot;
  return inner ? (deepest(inner, x, y, host) ?? at) : at;
}
