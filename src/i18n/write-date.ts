import type { Language } from '../rules/types.ts';

/** An ISO date as it is written in the reader's language; in the browser's zone nothing shifts. */
export function writeDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month || !day) return iso;
  return language === 'vi'
    ? `${day}/${month}/${year}`
    : new Date(year, month - 1, day).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
}
