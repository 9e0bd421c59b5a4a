import { problemOfHost } from './judge-host.ts';
import { problemOfText } from './judge-text.ts';

/** The unit's page on a network: a web address. */
export function problemOfPage(value: string): string | undefined {
  return problemOfText(value, 500) ?? problemOfWebAddress(value);
}

/** Where the packages lie: a web address, a folder (file:), or the browsers' stores. */
export function problemOfFrom(value: string): string | undefined {
  const problem = problemOfText(value, 500);
  if (problem || value === 'store') return problem;
  if (/^file:\/\//.test(value))
    return URL.canParse(value) ? undefined : 'không đúng dạng địa chỉ; ví dụ file:///srv/bay-dieu/';
  return problemOfWebAddress(value) && 'không phải địa chỉ; ghi https://…, file:///… hoặc store';
}

function problemOfWebAddress(value: string): string | undefined {
  const written = value.match(/^https?:\/\/([^/?#]*)/i);
  if (!written?.[1] || /\s/.test(value) || !URL.canParse(value))
    return 'không phải địa chỉ trang; ghi đầy đủ, bắt đầu bằng https://';
  if (written[1].includes('@')) return 'có tên đăng nhập trong địa chỉ; bỏ phần trước dấu @';
  return problemOfHost(written[1].toLowerCase().replace(/:\d{1,5}$/, ''));
}
