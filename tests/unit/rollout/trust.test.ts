import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderTrustPage } from '../../../scripts/write-trust-page.ts';
import { trustWords } from '../../../src/i18n/trust.ts';
import { manifestFor } from '../../../src/manifest.ts';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';
import { fail } from './sample.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('docs/trust.md says what the options page says: node scripts/write-trust-page.ts', () => {
  expect(read('docs/trust.md')).toBe(renderTrustPage());
});

test('both languages say the same number of things', () => {
  const count = ({ sections }: { sections: readonly { points: readonly string[] }[] }) =>
    sections.map(({ points }) => points.length);
  expect(count(trustWords.vi)).toEqual(count(trustWords.en));
});

test('the approval sheet and the listing name every permission of the manifests, and their CSP', () => {
  for (const browser of ['chrome', 'edge', 'firefox']) {
    const { permissions = [], host_permissions = [], content_security_policy } = manifestFor(browser);
    expect(host_permissions).toEqual([]);
    for (const permission of permissions) {
      expect(read('docs/approval.md')).toContain(`\`${String(permission)}\``);
      expect(read('docs/store/listing.md')).toContain(`\`${String(permission)}\``);
    }
    const csp = typeof content_security_policy === 'object' ? content_security_policy.extension_pages : '';
    expect(read('docs/approval.md')).toContain(csp);
  }
});

test('the summary fits the stores, and the manifest', () => {
  const summaries = [...read('docs/store/listing.md').matchAll(/^- (?:vi|en): (.+)$/gm)].map(
    ([, text]) => text,
  );
  expect(summaries).toHaveLength(2);
  const described = ['vi', 'en'].map((language) =>
    JSON.parse(read(`public/_locales/${language}/messages.json`)),
  );
  for (const text of [...summaries, ...described.map(({ description }) => description.message)])
    expect([...(text ?? '')].length).toBeLessThanOrEqual(132);
});

test('the sample is a good unit.yml as it stands, and with every line switched on', async () => {
  const sample = read('unit.sample.yml');
  expect(parseUnitFile(sample)).toHaveProperty('rollout.from', 'https://noi-bo.example/bay-dieu/');
  const all = sample
    .replace(/^# (articles|hosts| {2})/gm, '$1')
    .replace(
      'articles:\n  - title: Điều 1\n    clauses: ["…", "…"]',
      `articles:\n${'  - { title: Điều 1, clauses: ["x"] }\n'.repeat(7)}`,
    )
    .replace('# locked:', 'locked:')
    .replace('# store: { chrome: 32 chữ a–p, edge: 32 chữ a–p }', `store: { chrome: ${'a'.repeat(32)} }`);
  expect(parseUnitFile(all)).not.toHaveProperty('errors');
});

test('no word of unit.yml can report, log, block or watch', async () => {
  for (const key of [
    'report',
    'reports',
    'telemetry',
    'log',
    'audit',
    'block',
    'endpoint',
    'webhook',
    'notify',
    'privateMessages',
    'keywords',
    'rules',
    'patterns',
  ])
    for (const text of [
      `${key}: true\n`,
      `settings: { ${key}: true }\n`,
      `unit: { ${key}: [x] }\n`,
      `rollout: { from: store, ${key}: x }\n`,
    ])
      expect(await fail({ yaml: text }), text).toEqual([expect.stringContaining('không có khóa này')]);
});
