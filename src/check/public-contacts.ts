import type { UnitFacts } from '../rules/types.ts';

/** The unit's own public contacts, normalised as detectors' values are: digits with 0 for +84, lower-case mail. */
export function publicContacts(unit: UnitFacts | undefined): ReadonlySet<string> {
  const { phone, email } = unit?.contact ?? {};
  return new Set(
    [...(unit?.public ?? []), phone, email].flatMap((contact) => (contact ? [normalise(contact)] : [])),
  );
}

export function normalise(value: string): string {
  if (value.includes('@')) return value.trim().toLowerCase();
  const digits = value.replace(/[^0-9]/g, '');
  return digits.replace(/^(?:0084|84)(?=[0-9]{9,10}$)/, '0');
}
