import type { UnitFacts } from '../rules/types.ts';
import type { Policy } from './unit-schema.ts';

/** The policy's `unit`, every list there, as the checker takes it. */
export function toUnitFacts({ unit }: Policy): UnitFacts | undefined {
  if (!unit) return undefined;
  const { name, phone, email } = unit.contact ?? {};
  const contact = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
  return {
    names: unit.names ?? [],
    codenames: unit.codenames ?? [],
    domains: unit.domains ?? [],
    pages: unit.pages ?? [],
    public: unit.public ?? [],
    ...(unit.contact && { contact }),
  };
}
