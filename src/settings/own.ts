import { sha256 } from './sha256.ts';
import type { OwnIdentifiers } from './types.ts';

/**
 * One writing for each thing, the same as `Finding.value`: a mail or a name in lower case, a number as its digits;
 * +84 901 234 567, 0084… and 0901234567 are one phone.
 */
export function normaliseOwn(value: string): string {
  const plain = value.normalize('NFC').trim().toLowerCase();
  if (/[^\d\s.()+-]/.test(plain)) return plain.replace(/^@/, '');
  return plain.replace(/\D/g, '').replace(/^(?:00)?84(?=\d{9,10}$)/, '0');
}

export function isOwn(value: string, { salt, hashes }: OwnIdentifiers): boolean {
  return hashes.length > 0 && hashes.includes(hashOwn(value, salt));
}

export function hashOwn(value: string, salt: string): string {
  return sha256(salt + normaliseOwn(value));
}
