import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeManagedSchema } from '../../../src/settings/managed-schema.ts';

const shipped = readFileSync(new URL('../../../public/managed_schema.json', import.meta.url), 'utf8');

test('public/managed_schema.json is current: node scripts/write-managed-schema.ts', () => {
  expect(shipped).toBe(writeManagedSchema());
});

test('it has one string and nothing that Chromium refuses', () => {
  expect(JSON.parse(shipped)).toMatchObject({ type: 'object', properties: { policy: { type: 'string' } } });
  expect(Object.keys(JSON.parse(shipped).properties)).toEqual(['policy']);
  expect(shipped).not.toMatch(/anyOf|oneOf|additionalProperties/);
});
