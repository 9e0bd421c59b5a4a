import { opaque } from './pieces.ts';

/**
 * What an element is in a text:
 * - `block`: begins and ends a line; `inline`: neither; `break`: a `<br>`;
 * - `whole`: one thing, whatever is inside it; `whole-block`: one on lines of its own;
 * - `silent`: shows nothing.
 */
type ElementKind = 'block' | 'inline' | 'break' | 'whole' | 'whole-block' | 'silent';

/** By name where the name tells, since a computed style for each of ten thousand spans is slow. */
export function kindOf(element: Element): ElementKind {
  const kind = kinds.get(element.localName) ?? kindByStyle(element);
  if (kind === 'break' || !element.matches('[hidden], [contenteditable=false]')) return kind;
  if (element.hasAttribute('hidden')) return 'silent';
  return kind === 'block' || kind === 'whole-block' ? 'whole-block' : 'whole';
}

/** An emoji shown as a picture reads as the emoji; any other thing is opaque, whatever words it shows. */
export function standIn(element: Element): string {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return alt.length <= 32 && emoji.test(alt) ? alt : opaque;
}
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3)(?:\p{Emoji}|\uFE0F|\u200D|\u20E3|[\u{E0020}-\u{E007F}])*$/u;

function kindByStyle(element: Element): ElementKind {
  return /^(?:inline|contents|none)/.test(getComputedStyle(element).display) ? 'inline' : 'block';
}

/** What editors make by the thousand, and what no style tells. */
const names: Readonly<Record<Exclude<ElementKind, 'whole-block'>, string>> = {
  block: 'blockquote div h1 h2 h3 li ol p pre ul',
  inline: 'a b code em i mark s span strong u',
  break: 'br',
  whole:
    'img picture video audio canvas iframe object embed svg math input textarea select button progress meter',
  silent: 'script style template noscript title head',
};
const kinds = new Map<string, ElementKind>();
for (const kind of ['block', 'inline', 'break', 'whole', 'silent'] as const)
  for (const name of names[kind].split(' ')) kinds.set(name, kind);
