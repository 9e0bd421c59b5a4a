import { linkAt, startOfLink } from '../detectors/link.ts';
import type { Span } from '../rules/types.ts';
import type { Fold } from '../text/fold.ts';
import type { Signs } from './scan-signs.ts';

export interface LinkFound extends Span {
  readonly host: string;
}

const scheme = /^https?:\/\//i;
/** Endings by which a bare name is a link; "xong.Anh" is a slip, not a host. */
const endings =
  /\.(?:vn|com|net|org|edu|gov|info|biz|io|me|ly|co|cc|tv|top|xyz|vip|icu|app|dev|site|online|shop|club|live|life|link|click|work|tk|ml|cf|ga|gq|us|uk|ru|cn|jp|kr|sg|th|la|kh|asia|mobi|pro|name|store|space|website|today|world|one|fun|buzz|news|win|bet|cyou|games|game|casino|gg|pw|ws|bar|blog|cloud|tech|best|fans|xn--[a-z0-9-]+)$/;
const wordEnd = /[^\p{L}\p{M}\p{N}_.]/u;

/** The links of a paragraph in folded units, rising, none inside another. */
export function findLinks(fold: Fold, { host }: Signs): LinkFound[] {
  const links: LinkFound[] = [];
  for (const sign of host) {
    if (sign.start < (links.at(-1)?.end ?? 0)) continue;
    const link = linkAt(fold.cased, startOfLink(fold.cased, sign.start));
    if (!link || link.end <= sign.start) continue;
    if (scheme.test(fold.cased.slice(link.start, link.end)) || endings.test(link.host)) links.push(link);
  }
  return links;
}

/** "#tag" and "@handle" (with the name before it: a mail address), in folded units. */
export function findTags({ cased }: Fold, { hash, at }: Signs): Span[] {
  return [...hash, ...at].flatMap(({ start }) => {
    const rest = cased.slice(start + 1, start + 101);
    const length = rest.search(wordEnd);
    const end = start + 1 + (length < 0 ? rest.length : length);
    if (end === start + 1) return [];
    let from = start;
    while (from > 0 && start - from < 64 && cased[start] === '@' && /[\w.+-]/.test(cased[from - 1]!)) from--;
    return [{ start: from, end }];
  });
}
