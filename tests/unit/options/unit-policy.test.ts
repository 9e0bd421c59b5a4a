import { describe, expect, test } from 'vitest';
import { optionsWords } from '../../../src/i18n/options.ts';
import { findLackingHosts } from '../../../src/options/find-lacking-hosts.ts';
import { listPolicy } from '../../../src/options/list-policy.ts';
import type { Policy } from '../../../src/settings/unit-schema.ts';

const seven = Array.from({ length: 7 }, (_, i) => ({ title: `Điều ${i + 1}`, clauses: [] }));
const whole: Policy = {
  dated: '2026-11-24',
  unit: {
    names: ['Tên'],
    codenames: ['Sao Mai'],
    domains: ['benda.example.gov.vn'],
    pages: ['https://www.facebook.com/benda'],
    public: ['028 3800 0000'],
    contact: { email: 'vanphong@benda.example.gov.vn', name: 'Văn phòng' },
  },
  articles: seven,
  hosts: ['noi-bo.example'],
  settings: { language: 'vi', networks: { facebook: false }, locked: ['networks.facebook', 'networks.x'] },
};

test('the person sees everything that the unit set', () => {
  const rows = listPolicy(whole, optionsWords.vi.unit, 'vi');
  expect(rows.map(({ label, values, locked }) => `${label}: ${values[0]}${locked ? ' (khóa)' : ''}`)).toEqual(
    [
      'Tên đơn vị: Tên (khóa)',
      'Tên gọi nội bộ không nên đăng: Sao Mai (khóa)',
      'Tên miền chính thức: benda.example.gov.vn (khóa)',
      'Trang chính thức: https://www.facebook.com/benda (khóa)',
      'Liên hệ công khai, không bị nhắc: 028 3800 0000 (khóa)',
      'Người để hỏi: Văn phòng, vanphong@benda.example.gov.vn (khóa)',
      'Bảy điều của đơn vị: 1. Điều 1 (khóa)',
      'Trang có ô soạn: noi-bo.example (khóa)',
      'Ngôn ngữ: Tiếng Việt',
      'Mạng Facebook: Tắt (khóa)',
      'Mạng X: Bật (như mặc định) (khóa)',
    ],
  );
});

test('no key of the schema is left out: a further one needs a row here', () => {
  const shown = listPolicy(whole, optionsWords.vi.unit, 'vi').flatMap(({ values }) => values);
  const given = leaves({ ...whole, dated: undefined, settings: undefined, articles: undefined });
  for (const leaf of given) expect(shown.join('\n')).toContain(leaf);
});

test('an empty policy has no rows', () => expect(listPolicy({}, optionsWords.en.unit, 'en')).toEqual([]));

describe('hosts that the package lacks', () => {
  test.each<[host: string, matches: string[], lacking: boolean]>([
    ['noi-bo.example', ['https://noi-bo.example/*'], false],
    ['noi-bo.example', ['https://*.noi-bo.example/*'], false],
    ['a.noi-bo.example', ['*://*.noi-bo.example/*'], false],
    ['a.noi-bo.example', ['https://noi-bo.example/*'], true],
    ['xnoi-bo.example', ['https://*.noi-bo.example/*'], true],
    ['noi-bo.example', ['https://x.com/*', 'https://*.facebook.com/*'], true],
    ['noi-bo.example', [], true],
  ])('%s with %j', (host, matches, lacking) => {
    expect(findLackingHosts([host], matches)).toEqual(lacking ? [host] : []);
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
