import { expect, test, vi } from 'vitest';
import { followPolicy } from '../../../src/settings/follow-policy.ts';
import { parsePolicy } from '../../../src/settings/policy.ts';
import { fakeStorage } from './fake-storage.ts';

const whole = {
  dated: '2026-11-24',
  unit: {
    names: ['Ủy ban nhân dân phường Bến Đá'],
    codenames: ['Kế hoạch Sao Mai'],
    domains: ['benda.example.gov.vn'],
    pages: ['https://www.facebook.com/benda.example'],
    public: ['028 3800 0000'],
    contact: { name: 'Văn phòng', phone: '028 3800 0001', email: 'vanphong@benda.example.gov.vn' },
  },
  articles: Array.from({ length: 7 }, (_, i) => ({ title: `Điều ${i + 1}`, clauses: ['Khoản'] })),
  hosts: ['noi-bo.example'],
  settings: { language: 'vi', networks: { facebook: true }, locked: ['networks.facebook'] },
};
type Path = readonly (string | number)[];

/** Every place of the whole policy, itself included. */
const places: readonly Path[] = [[], ...listPlaces(whole)].filter(
  ([top, at = 0]) => top !== 'articles' || at === 0,
);
const wrongValues = [null, 7, true, 'x\u0007', '\ud800', '', [[]], { x: 1 }, 'a'.repeat(6_000)];
const domainPlaces: readonly Path[] = [
  ['hosts', 0],
  ['unit', 'domains', 0],
  ['unit', 'pages', 0],
  ['unit', 'contact', 'email'],
];
/** Letters of other scripts that look like Latin ones. */
const lookAlikes = [
  'bеnda.example',
  'bendа.example',
  'ｂenda.example',
  'benda.eхample',
  'bénda.example',
  'benda。example',
];
const unknownKeys = [
  'report',
  'log',
  'block',
  'telemetry',
  'keywords',
  'privateMessages',
  'rollout',
  '__proto__',
  'constructor',
  'uníts',
  'nаmes',
];

const damaged: readonly (readonly [what: string, policy: unknown])[] = [
  ...places.flatMap((path) =>
    wrongValues.flatMap((value) => {
      const what = `${path.join('.') || 'policy'} as ${JSON.stringify(value).slice(0, 20)}`;
      return isRight(path, value) ? [] : [[what, put(path, value)] as const];
    }),
  ),
  ...domainPlaces.flatMap((path) =>
    lookAlikes.map((name) => {
      const written = path.includes('pages')
        ? `https://${name}/`
        : path.includes('email')
          ? `a@${name}`
          : name;
      return [`${path.join('.')} with look-alike letters: ${name}`, put(path, written)] as const;
    }),
  ),
  ...(['', 'unit', 'unit.contact', 'articles.0', 'settings', 'settings.networks'] as const).flatMap((at) =>
    unknownKeys.map((key) => [`a key ${key} in ${at || 'the policy'}`, addKey(at, key)] as const),
  ),
  ['six articles', put(['articles'], whole.articles.slice(1))],
  ['ten megabytes', JSON.stringify(put(['unit', 'names', 0], 'x'.repeat(10 * 1024 * 1024)))],
  ['ten megabytes, handed over as an object', put(['unit', 'names', 0], 'x'.repeat(10 * 1024 * 1024))],
  [
    'a million names',
    put(
      ['unit', 'names'],
      Array.from({ length: 1_000_000 }, () => 'Bến Đá'),
    ),
  ],
  ['deep lists', '['.repeat(400_000)],
  ['deep objects', `${'{"unit":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
  ['cut in the middle', JSON.stringify(whole).slice(0, 200)],
  ['YAML', 'unit: { names: [Bến Đá] }'],
  ['two policies', JSON.stringify(whole).repeat(2)],
];

test('the whole policy is good, and there are more than two hundred ways to damage it', () => {
  expect(parsePolicy(whole)).toHaveProperty('hash');
  expect(damaged.length).toBeGreaterThanOrEqual(200);
});

test.each(damaged)(
  'a policy with %s: errors of one line each, with a place, in less than a second',
  (_, raw) => {
    const before = process.cpuUsage();
    const judged = parsePolicy(raw);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
    const errors = 'errors' in judged ? judged.errors : [];
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(31);
    for (const error of errors) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the officer's screen
      expect(error).toMatch(/^[^\u0000-\u001f\u007f]+: [^\u0000-\u001f\u007f]+; [^\u0000-\u001f\u007f]+$/);
      expect(error.length).toBeLessThan(400);
    }
  },
);

test('none of them takes the last good policy away', async () => {
  const kept = { policy: { unit: { names: ['Đơn vị cũ'] } }, hash: 'old' };
  for (const [what, policy] of damaged) {
    // That is how Chromium says that there is none.
    if (policy === null) continue;
    const { storage, held } = fakeStorage({ managed: kept }, { get: async () => ({ policy }) });
    followPolicy({ storage, wait: () => new Promise(() => {}) });
    await vi.waitFor(() => expect(held(), what).toHaveProperty('refused'));
    expect(held(), what).toMatchObject({ managed: kept });
  }
});

function listPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => {
    const below = [...path, key];
    return [below, ...listPlaces((value as Record<string | number, unknown>)[key], below)];
  });
}

function put(path: Path, value: unknown): unknown {
  const [last, ...before] = [...path].reverse();
  if (last === undefined) return value;
  const copy = structuredClone(whole);
  holderAt(copy, before.reverse())[last] = value;
  return copy;
}

function addKey(at: string, key: string): string {
  const text = JSON.stringify(put([...toPath(at), 'MARK'], 'x'));
  return text.replace('"MARK"', JSON.stringify(key));
}

function toPath(at: string): Path {
  const parts = at.split('.').filter(Boolean);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function holderAt(from: unknown, path: Path): Record<string | number, unknown> {
  return path.reduce(
    (holder: unknown, part) => (holder as Record<string | number, unknown>)[part],
    from,
  ) as never;
}

/** Damage that happens to be none: true for a switch. */
function isRight(path: Path, value: unknown): boolean {
  return value === true && path.at(-1) === 'facebook';
}
