import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rollout } from '../../../src/cli/rollout.ts';
import { judgeBrowsers } from '../../../src/rollout/verify/judge-browsers.ts';
import { readPolicies } from '../../../src/rollout/verify/read-policies.ts';
import { parsePolicy } from '../../../src/settings/policy.ts';
import { fail, keyPem, yaml } from './sample.ts';

const lines = yaml.split('\n');
const huge = 'x'.repeat(10 * 1024 * 1024);

/** The good file, damaged in one place at a time. */
const damagedYaml: readonly (readonly [what: string, text: string])[] = [
  ...[
    'dated',
    'unit',
    'names',
    'codenames',
    'contact',
    'hosts',
    'settings',
    'language',
    'networks',
    'locked',
    'rollout',
    'from',
    'firefox_unsigned',
  ].flatMap((key) =>
    (['7', 'true', '[[]]', '{ x: 1 }', '"\\u0007"', '!!binary AAAA', '&a x', '*a'] as const).map(
      (value) => [`${key}: ${value}`, setKey(key, value)] as const,
    ),
  ),
  ...['unit', 'names', 'codenames', 'hosts', 'settings', 'rollout', 'from', 'language'].flatMap((key) => [
    [
      `${key} with a look-alike letter`,
      yaml.replace(
        `${key}:`,
        `${key.replace(/[aeio]/, (letter) => ({ a: 'а', e: 'е', i: 'і', o: 'о' })[letter] ?? '')}:`,
      ),
    ] as const,
    [`${key} twice`, yaml.replace(new RegExp(`^( *)${key}:`, 'm'), `$1${key}: x\n$1${key}:`)] as const,
  ]),
  ...[
    'report',
    'telemetry',
    'log',
    'block',
    'keywords',
    'privateMessages',
    'watch',
    '__proto__',
    'constructor',
  ].flatMap((key) => [
    [`a key ${key}`, `${key}: true\n${yaml}`] as const,
    [`a setting ${key}`, yaml.replace('settings: {', `settings: { ${key}: true,`)] as const,
    [`a unit's ${key}`, yaml.replace('unit:\n', `unit:\n  ${key}: [x]\n`)] as const,
  ]),
  ...[
    'https://a.example',
    'a.example/x',
    '*.example',
    'а.example',
    'xn--',
    'a..b',
    'A.example',
    'a.example:80',
    '-a.example',
    'a_b.example',
    ' ',
    'a b',
    '<all_urls>',
    '[::1]',
  ].map((host) => [`host ${host}`, yaml.replace('[noi-bo.example]', JSON.stringify([host]))] as const),
  ...[
    'ftp://a.example/',
    'javascript:alert(1)',
    'data:,x',
    'https://user:pw@a.example/',
    '//a.example/',
    'C:\\bay-dieu',
    '',
    'https://',
    'chrome://x',
  ].map(
    (from) =>
      [`from ${from}`, yaml.replace('https://noi-bo.example/bay-dieu/', JSON.stringify(from))] as const,
  ),
  // Letters of other scripts that look like Latin ones.
  ...['bеnda.example', 'bendа.example', 'ｂenda.example', 'benda.eхample', 'benda。example'].flatMap((name) =>
    [
      `domains: [${name}]`,
      `pages: ["https://${name}/"]`,
      `public: ["a@${name}"]`,
      `contact: { email: "a@${name}" }`,
    ].map(
      (line) => [`unit.${line}`, `unit: { ${line} }\nrollout: { from: 'https://a.example/' }\n`] as const,
    ),
  ),
  ...Array.from(
    { length: 24 },
    (_, i) => [`cut after ${i * 15 + 8} characters`, `${yaml.slice(0, i * 15 + 8)}\n  - "`] as const,
  ),
  ...lines
    .slice(0, -1)
    .map(
      (_, i) =>
        [
          `a tab before line ${i + 1}`,
          lines.map((line, at) => (at === i ? `\t${line}` : line)).join('\n'),
        ] as const,
    ),
  ['ten megabytes', `unit: { names: [${huge}] }`],
  ['ten megabytes of lines', 'a: 1\n'.repeat(2 * 1024 * 1024)],
  ['thousands of empty lists', `unit: { names: [${'[],'.repeat(20_000)}] }`],
  ['a wall of mistakes', '{}'.repeat(30_000)],
  ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['deep maps', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  [
    'a bomb',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}`,
  ],
  ['a merge key', `x: &x { names: [Bến Đá] }\nunit: { <<: *x }\n${yaml}`],
  ['two documents', `${yaml}---\n${yaml}`],
  ['nothing', ''],
  ['a zero byte', `${yaml}\0`],
  ['a lone surrogate', yaml.replace('Sao Mai', 'Sao \ud800')],
  ['a right-to-left mark', yaml.replace('Sao Mai', 'Sao \u202eMai')],
];

/** Damage that happens to be none. */
const good = new Set(['firefox_unsigned: true', 'language twice']);

function setKey(key: string, value: string): string {
  return yaml.replace(
    new RegExp(`(^|[{,] *| +)${key}:[^\\n,}]*(\\n(?= {2,}\\w).*)*`, 'm'),
    `$1${key}: ${value}\n`,
  );
}

beforeAll(keyPem);

test('there are two hundred of them', () => {
  expect(damagedYaml.length).toBeGreaterThanOrEqual(200);
});

test.each(damagedYaml.filter(([what]) => !good.has(what)))(
  'unit.yml with %s: errors of one line each, with a place, in less than a second',
  async (_, text) => {
    const before = process.cpuUsage();
    const errors = await fail({ yaml: text });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(31);
    for (const error of errors) {
      expect(error).toMatch(/^(unit\.yml:\d+:\d+: [^\n\r]+: [^\n\r]+|… và \d+ lỗi nữa)$/);
      expect(error.length).toBeLessThan(400);
    }
  },
);

test('after each of them the folder holds unit.yml as it was, and nothing else', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'bay-dieu-damaged-'));
  const world = { cwd, out: () => {}, err: () => {} };
  const build = () => {
    throw new Error('Nothing is built for a file that is wrong.');
  };
  for (const [what, text] of damagedYaml) {
    if (good.has(what)) continue;
    writeFileSync(join(cwd, 'unit.yml'), text);
    expect(await rollout(['unit.yml', '--out', 'ra'], build, world), what).toBe(2);
    expect(readdirSync(cwd), what).toEqual(['unit.yml']);
  }
  rmSync(cwd, { recursive: true, force: true });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '7',
  '{"policies":7}',
  '{"policies":{"3rdparty":7,"ExtensionSettings":[]}}',
  '{"policies":{"3rdparty":{"Extensions":{"a":7}}}}',
  '{"3rdparty":{"extensions":{"a":{"policy":{"unit":7}}}}}',
  '{"ExtensionSettings":"x","ExtensionInstallForcelist":{"1":2}}',
  '{"__proto__":{"policy":1},"3rdparty":{"extensions":{"__proto__":{"policy":"{}"}}}}',
  `{"3rdparty":${'{"extensions":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
  'Windows Registry Editor Version 5.00',
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\__proto__\\policy]\r\n"policy"="\\',
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome]\r\n"ExtensionInstallForcelist"="[7,{}]"\r\n"3rdparty"=dword:00000001\r\n"x"=hex(7):zz\r\n',
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox]\r\n"ExtensionSettings"="{"\r\n"3rdparty"=hex(7):7b,00,7d,00\r\n',
])('a damaged policy file gives a verdict or nothing, and never throws: %#', (text) => {
  const judged = parsePolicy('{"unit":{"names":["Bến Đá"]}}');
  const want = 'policy' in judged ? judged.policy : {};
  const verdicts = judgeBrowsers(want, readPolicies('x.json', text) ?? []);
  expect([...verdicts.values()].every(({ state }) => state !== 'in force')).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { policy?: unknown }).policy).toBeUndefined();
});
