import { codePoint } from './judge-text.ts';

/** A bare host name (RFC 1123 labels, or an IPv4 address): no scheme, port, path, wildcard. */
export function problemOfHost(value: string): string | undefined {
  if (value === '') return 'để trống; ghi tên miền hoặc bỏ mục này';
  const foreign = value.match(/[^\x20-\x7e]/u)?.[0];
  if (foreign)
    return `có chữ “${/\p{C}/u.test(foreign) ? '' : foreign}” (${codePoint(foreign)}) không phải chữ Latinh không dấu; gõ lại bằng bàn phím thường`;
  if (value.includes('://')) return `là địa chỉ trang; chỉ ghi tên miền${hint(value.split('://')[1])}`;
  if (value.includes('*')) return 'có dấu *; chỉ ghi tên miền, không dùng ký tự đại diện';
  if (/[/?#@\s]/.test(value)) return `không chỉ là tên miền; bỏ phần thừa${hint(value)}`;
  if (value.includes(':')) return `có cổng; bỏ dấu hai chấm và số cổng${hint(value)}`;
  if (/[A-Z]/.test(value)) return `có chữ in hoa; viết thường: ${shorten(value.toLowerCase())}`;
  if (!hostName.test(value) || value.length > 253)
    return 'không đúng dạng tên miền; ví dụ benda.example.gov.vn';
}

/** An official domain speaks for all names below it: one label alone, or an open suffix, would trust anybody. */
export function problemOfDomain(value: string): string | undefined {
  const problem = problemOfHost(value);
  if (problem) return problem;
  if (!value.includes('.') || openSuffixes.has(value))
    return 'quá rộng, ai cũng đăng ký được tên bên dưới; ghi đủ tên miền của đơn vị';
  if (/^[\d.]+$/.test(value)) return 'là địa chỉ IP; ghi tên miền của đơn vị';
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^${label}(?:\\.${label}){0,40}$`);

const openSuffixes = new Set(
  'com.vn net.vn org.vn edu.vn name.vn info.vn pro.vn biz.vn io.vn id.vn ai.vn health.vn co.uk blogspot.com github.io'.split(
    ' ',
  ),
);

/** ": benda.gov.vn" where the host can be picked out of what was written; else nothing. */
function hint(value = ''): string {
  const host = value.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/i)?.[0].toLowerCase();
  return host && hostName.test(host) ? `: ${shorten(host)}` : '';
}

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
