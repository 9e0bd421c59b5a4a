import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { readText } from '../../../src/rollout/bytes.ts';
import { judgeBrowsers } from '../../../src/rollout/verify/judge-browsers.ts';
import { readPolicies } from '../../../src/rollout/verify/read-policies.ts';
import { parsePolicy } from '../../../src/settings/policy.ts';
import { readBack } from './read-back.ts';
import { roll } from './sample.ts';

const letter = fc.constantFrom(
  ...'aĂếộ9 .*+?^$()[]{}|\\/"\'`%&<>#:;@!,-_~=‘’“”…',
  '🌾',
  'e\u0302\u0301',
  '𝐀',
  '\u00a0',
  '$(x)',
  "'@",
  ']]>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name as somebody may write it
  '${a}',
  '%PATH%',
);
const name = fc
  .array(letter, { minLength: 1, maxLength: 30 })
  .map((letters) => `Bến ${letters.join('')}x`)
  .filter((text) => text.length <= 200);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const unitYml = fc.record({
  dated: maybe(fc.constantFrom('2026-11-24', '2025-01-01')),
  unit: maybe(
    fc.record({
      names: maybe(fc.array(name, { maxLength: 4 })),
      codenames: maybe(fc.array(name, { maxLength: 4 })),
      domains: maybe(fc.constant(['benda.example.gov.vn'])),
      public: maybe(fc.constant(['028 3800 0000', 'a@b.example'])),
      contact: maybe(fc.record({ name: maybe(name), phone: maybe(fc.constant('+84 28 3800 0001')) })),
    }),
  ),
  articles: maybe(
    fc.array(
      fc.record({
        title: name,
        clauses: fc.array(
          fc.string({ unit: letter, minLength: 1 }).map((text) => `x${text}\nhai\t.`),
          { maxLength: 2 },
        ),
      }),
      { minLength: 7, maxLength: 7 },
    ),
  ),
  hosts: maybe(fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'may-chu'))),
  settings: maybe(
    fc.record({
      language: maybe(fc.constantFrom('vi', 'en')),
      networks: maybe(fc.record({ facebook: fc.boolean() })),
      locked: maybe(fc.constant(['networks.x'])),
    }),
  ),
});

const rollout = { from: 'https://a.example/x/', firefox_unsigned: true };

test('every format, read back, holds the same policy string, and it is unit.yml’s', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(unitYml, async (unit) => {
      const yaml = stringify({ ...unit, rollout }, { keepUndefined: false });
      const { files, plan } = await roll({ yaml });
      const back = readBack(files, plan);
      expect(back.size).toBeGreaterThan(25);
      for (const [format, text] of back) expect(text, format).toBe(plan.policyText);
      const judged = parsePolicy(plan.policyText);
      const { rollout: _, ...written } = parseYaml(yaml);
      expect(judged).toEqual({ policy: written, hash: plan.hash });
    }),
    { numRuns: 60 },
  );
});

test('a thousand terms survive every format', { timeout: 30_000 }, async () => {
  const codenames = Array.from(
    { length: 1000 },
    (_, i) =>
      `Kế hoạch phòng chống thiên tai và tìm kiếm cứu nạn số (${i}) "A\\B" .* 50% 🌾 '${'$'}{x}' ${i % 2 ? 'Ế' : 'E\u0302\u0301'}`,
  );
  const { files, plan } = await roll({ yaml: stringify({ unit: { codenames }, rollout }) });
  for (const [format, text] of readBack(files, plan)) expect(text, format).toBe(plan.policyText);
  expect(JSON.parse(plan.policyText).unit.codenames).toEqual(codenames);
});

test('verify finds the policy in force in every file that a machine would have', async () => {
  const { files, plan } = await roll();
  for (const [path, bytes] of files) {
    if (!/^linux\/.*\.json$|\.reg$/.test(path) || path.includes('go-bo')) continue;
    const found = readPolicies(path, readText(bytes)) ?? [];
    const browser = path.match(/(\w+)(\/(bay-dieu|policies)\.json|\.reg)$/)?.[1];
    expect([...judgeBrowsers(plan.policy, found)], path).toEqual([[browser, { state: 'in force' }]]);
  }
});
