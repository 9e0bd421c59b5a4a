import { problemOfHost } from './judge-host.ts';
import { problemOfText } from './judge-text.ts';

/** A phone number or a mail address of the unit: all that can be told apart from a person's. */
export function problemOfContact(value: string): string | undefined {
  const problem = problemOfText(value, 200);
  if (problem) return problem;
  const mail = value.match(/^[^\s@]+@([^\s@]+)$/);
  if (mail?.[1]) return problemOfHost(mail[1].toLowerCase());
  if (/[^\d\s.()+-]/.test(value)) return 'không phải số điện thoại hay thư điện tử; ví dụ 028 3800 0000';
  const digits = value.replace(/\D/g, '').length;
  if (digits < 3 || digits > 15) return 'số điện thoại cần từ 3 đến 15 chữ số; ghi lại cho đủ';
}
