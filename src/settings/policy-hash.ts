import { sha256 } from './sha256.ts';
import type { Policy } from './unit-schema.ts';

/** The first 12 hex digits of the SHA-256 of the policy's RFC 8785 JSON: rollout, verify and the options show it. */
export function policyHash(policy: Policy): string {
  return sha256(canonicalJson(policy)).slice(0, 12);
}

/** RFC 8785: keys by UTF-16 code units, no spaces. A policy holds no numbers, and its text no lone surrogates. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join()}}`;
}
