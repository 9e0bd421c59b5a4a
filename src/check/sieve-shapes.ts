/** What stands inside a word unseen: the fold drops it. */
export const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const chunk = /[^\s<>()[\]{}"“”‘’«»,;|]/;
const link =
  /:\/\/|www\.|gov|xn--|@[\p{L}\p{N}]|\.(?:vn|com|net|org|edu|info|biz|io|me|ly|co|cc|tv|top|xyz|vip|icu|app|dev|site|online|shop|club|live|life|link|click|work|tk|ml|cf|ga|gq|us|uk|ru|cn|jp|kr|sg|th|la|kh|asia|mobi|pro|name|store|space|website|today|world|one|fun|buzz|news|gl|gd|at|id|to|fr|ae|gy|ee|su|it|best|cyou|lol|pw|ws|cfd|sbs|in|li)(?![\p{L}\p{N}])/iu;
const plate =
  /[0-9][\s.-]?[\p{L}\p{M}]{1,4}[0-9]?[\s.-]{0,3}[0-9.\s]{4,6}$|\p{L}{2}[\s-]?[0-9]{2}[-.\s][0-9]{2}$/u;
const documentLetters = /^ ?(?!QH[0-9]|UBTVQH)[A-ZĐÐ]\p{L}?[A-ZĐÐ]/u;
const amount = /^\s?(?:đồng|đ(?!\/)|vnđ|vnd|₫|triệu|tỷ|tỉ|usd|\$|€|%|lượt)(?![\p{L}\p{N}/])/iu;

/** May the unbroken piece of text around `i` be a link or a mail address? */
export function isLinkLike(text: string, i: number): boolean {
  let start = i;
  let end = i;
  while (start > 0 && i - start < 80 && chunk.test(text[start - 1]!)) start--;
  while (end < text.length && end - i < 80 && chunk.test(text[end]!)) end++;
  return end - start > 3 && link.test(text.slice(start, end));
}

/** May the digits that end before `end` be a number plate's? */
export function isPlateLike(text: string, end: number): boolean {
  return plate.test(text.slice(Math.max(0, end - 36), end).replace(unseen, ''));
}

/** May a document number's letters begin at `i`, behind its "/" or "-"? A law's (QH14) are no concern. */
export function isDocumentLike(text: string, i: number): boolean {
  return documentLetters.test(
    text
      .slice(i, i + 10)
      .replace(unseen, '')
      .normalize('NFKC'),
  );
}

/** Money or a count: the unit follows at once. */
export function isAmount(text: string, end: number): boolean {
  return amount.test(text.slice(end, end + 16).normalize('NFC'));
}

/** Letters and digits of the supplementary planes that astral.ts reads plainly, or drops. */
export function isStyled(high: number, low: number): boolean {
  if (high === 0xd83c) return low >= 0xdd00 && low <= 0xdd89;
  return high === 0xd835 || (high === 0xd83e && low >= 0xdff0) || high === 0xdb40;
}
