import { opaque } from './pieces.ts';

/** Elements that show no text of their own. */
export function isSilent(element: Element): boolean {
  return silent.has(element.localName) || element.hasAttribute('hidden');
}
const silent = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** Elements that are one thing in the text, whatever is inside them. */
export function isWhole(element: Element): boolean {
  return replaced.has(element.localName) || element.getAttribute('contenteditable') === 'false';
}
const replaced = new Set(
  'img picture video audio canvas iframe object embed svg math input textarea select button progress meter'.split(
    ' ',
  ),
);

/** An emoji shown as a picture reads as the emoji; any other thing is opaque, whatever words it shows. */
export function standIn(element: Element): string {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return alt.length <= 32 && emoji.test(alt) ? alt : opaque;
}
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3)(?:\p{Emoji}|\uFE0F|\u200D|\u20E3|[\u{E0020}-\u{E007F}])*$/u;

/** By name where the name tells, since a computed style for each of ten thousand spans is slow. */
export function isBlock(element: Element): boolean {
  if (blocks.has(element.localName)) return true;
  if (inlines.has(element.localName)) return false;
  return !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
}
const blocks = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const inlines = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
