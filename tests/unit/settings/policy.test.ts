import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/settings/policy.ts';
import { canonicalJson } from '../../../src/settings/policy-hash.ts';
import { sha256 } from '../../../src/settings/sha256.ts';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';

const good = {
  dated: '2026-11-24',
  unit: { names: ['Ủy ban nhân dân phường Bến Đá'] },
  settings: { language: 'en' },
};

test('JSON text and an object give the same policy and the same hash', () => {
  const fromText = parsePolicy(JSON.stringify(good));
  expect(fromText).toEqual({ policy: good, hash: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(parsePolicy(good)).toEqual(fromText);
});

test('the hash does not depend on the order of the keys, and is the one of unit.yml', () => {
  const file = parseUnitFile(readFileSync(new URL('./whole-unit.yml', import.meta.url), 'utf8'));
  const policy = 'policy' in file ? file.policy : {};
  const turned = Object.fromEntries(Object.entries(policy).reverse());
  expect(parsePolicy(turned)).toHaveProperty(
    'hash',
    (parsePolicy(JSON.stringify(policy)) as { hash: string }).hash,
  );
});

test.each<[raw: unknown, error: RegExp]>([
  ['', /không phải chuỗi JSON; /],
  ['{', /không phải chuỗi JSON; /],
  ['[]', /^policy: sai kiểu; /],
  ['null', /^policy: sai kiểu; /],
  [7, /^policy: sai kiểu; /],
  [undefined, /^policy: thiếu mục này; /],
  ['{"rollout":{"from":"store"}}', /^rollout: không có khóa này; /],
  ['{"settings":{"privateMessages":{"facebook":true}}}', /^settings\.privateMessages: không có khóa này; /],
  ['{"settings":{"networks":{"facebook":"yes"}}}', /^settings\.networks\.facebook: sai kiểu; /],
  ['{"unit":{"names":null}}', /^unit\.names: sai kiểu; /],
  [`"${'x'.repeat(2 * 1024 * 1024)}"`, /quá dài; /],
  ['['.repeat(500_000), /^policy: /],
  [`${'{"unit":'.repeat(50_000)}1${'}'.repeat(50_000)}`, /^unit\.unit: không có khóa này; /],
])('a policy is judged as a whole: %#', (raw, error) => {
  expect(parsePolicy(raw)).toEqual({ errors: expect.arrayContaining([expect.stringMatching(error)]) });
});

describe('sha256', () => {
  test('agrees with Node on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
  test.each([0, 55, 56, 63, 64, 119, 120, 128])(
    'agrees with Node at %i bytes, where the padding turns',
    (length) => {
      const text = 'a'.repeat(length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );
});

test('canonical JSON sorts keys by UTF-16 units and drops what is not there', () => {
  expect(
    canonicalJson({ b: [true, null, { '\u{1f600}': 1, '\ufb33': 2 }], a: 'é"\u0007', c: undefined }),
  ).toBe('{"a":"é\\"\\u0007","b":[true,null,{"\u{1f600}":1,"\ufb33":2}]}');
});
