import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';
import { unitFileSchema } from '../../../src/settings/unit-schema.ts';

const whole = readFileSync(new URL('./whole-unit.yml', import.meta.url), 'utf8');

test('the example of the design is taken whole', () => {
  const file = parseUnitFile(whole);
  expect(file).toMatchObject({
    policy: { dated: '2026-11-24', settings: { language: 'vi', locked: ['networks.facebook'] } },
    rollout: { from: 'https://noi-bo.example/bay-dieu/', mandatory: true },
    unit: {
      names: ['Ủy ban nhân dân phường Bến Đá', 'UBND phường Bến Đá'],
      contact: { phone: '028 3800 0001' },
    },
  });
  expect(file).not.toHaveProperty('policy.rollout');
});

test('a number written bare keeps its leading zero', () => {
  expect(parseUnitFile('unit: { public: [02838000000, 113] }')).toMatchObject({
    unit: { public: ['02838000000', '113'] },
  });
});

test.each([[''], ['# chỉ có ghi chú\n'], ['\ufeffunit:\n'], ['unit: {}\nsettings:\n  language:\n']])(
  'every key is optional, and a key with nothing after it counts as not written: %j',
  (yaml) => expect(parseUnitFile(yaml)).not.toHaveProperty('errors'),
);

test.each<[yaml: string, error: RegExp]>([
  [
    'unit:\n  codename: [Sao Mai]',
    /^unit\.yml:2:3: unit\.codename: không có khóa này; có phải là “codenames”$/,
  ],
  ['settings: { report: true }', /^unit\.yml:1:13: settings\.report: không có khóa này; /],
  [
    'settings: { networks: { facebok: true } }',
    /^unit\.yml:1:25: settings\.networks\.facebok: .*“facebook”$/,
  ],
  ['settings: { networks: { facebook: "true" } }', /^unit\.yml:1:35: .*: sai kiểu; cần true hoặc false/],
  ['settings: { language: fr }', /^unit\.yml:1:23: settings\.language: .*; chọn một trong: vi, en$/],
  [
    'settings: { locked: [privateMessages.facebook] }',
    /: settings\.locked\[0\]: giá trị không dùng được; chọn/,
  ],
  ['unit: { names: Bến Đá }', /^unit\.yml:1:16: unit\.names: sai kiểu; cần một danh sách/],
  ['unit: { names: ~ }', /^unit\.yml:1:16: unit\.names: sai kiểu; cần một danh sách/],
  ['unit: { names: [UB] }', /ngắn quá, dễ nhắc nhầm; ghi từ 3 chữ cái trở lên$/],
  ['unit: { names: ["Bến\\u200bĐá"] }', /có ký tự không nhìn thấy U\+200B; /],
  ['unit: { names: [" "] }', /để trống; /],
  [
    'unit: { domains: [bеnda.gov.vn] }',
    /: unit\.domains\[0\]: có chữ “е” \(U\+0435\) .*; gõ lại bằng bàn phím thường$/,
  ],
  ['unit: { domains: [https://benda.gov.vn/a] }', /; chỉ ghi tên miền: benda\.gov\.vn$/],
  ['unit: { domains: [com.vn] }', /quá rộng, .*; ghi đủ tên miền/],
  ['unit: { domains: [10.0.0.1] }', /là địa chỉ IP; /],
  ['unit: { pages: [facebook.com/benda] }', /không phải địa chỉ trang; /],
  ['unit: { pages: ["https://a:b@facebook.com/"] }', /có tên đăng nhập trong địa chỉ; /],
  ['unit: { public: [văn phòng] }', /không phải số điện thoại hay thư điện tử; /],
  ['hosts: [noi-bo.example:8443]', /: hosts\[0\]: có cổng; .*: noi-bo\.example$/],
  ['hosts: ["*.example"]', /có dấu \*; /],
  ['hosts: [Noi-Bo.example]', /có chữ in hoa; viết thường: noi-bo\.example$/],
  [
    'articles: [{ title: Điều 1, clauses: [] }]',
    /^unit\.yml:1:11: articles: cần đúng 7 điều hoặc để trống; /,
  ],
  ['dated: 2026-02-30', /^unit\.yml:1:8: dated: cần một ngày có thật/],
  ['rollout: { mandatory: true }', /^unit\.yml:1:10: rollout\.from: thiếu mục này; /],
  ['rollout: { from: ftp://a.example }', /: rollout\.from: không phải địa chỉ; ghi https/],
  ['a: &x 1', /^unit\.yml:1:7: tệp: có nhãn YAML/],
  ['unit: *x', /tệp: (có tham chiếu YAML|có dấu \*)/],
  ['unit: !!map {}', /^unit\.yml:1:13: tệp: có kiểu YAML/],
  ['unit:\n\tnames: []', /^unit\.yml:2:1: tệp: thụt dòng bằng phím Tab; thay bằng dấu cách$/],
  ['unit: {}\nunit: {}', /^unit\.yml:2:1: tệp: khóa ghi hai lần; giữ lại một$/],
  ['unit: {}\n---\nunit: {}', /có dòng ---/],
  ['[a]: 1', /khóa không phải là chữ/],
  ['a\0b', /tệp không ở dạng UTF-8; /],
  ['unit: "\u0007"', /^unit\.yml:1:8: tệp: có ký tự điều khiển U\+0007; /],
  ['- unit', /^unit\.yml:1:1: tệp: sai kiểu; /],
])('%j is an error that names line, column, path and mend', (yaml, error) => {
  const file = parseUnitFile(yaml);
  const errors = 'errors' in file ? file.errors : [];
  expect(errors).toContainEqual(expect.stringMatching(error));
  for (const line of errors) expect(line).toMatch(/^unit\.yml:\d+:\d+: [^\n]+: [^\n]+; [^\n]+$/);
});

test('errors stand in the order of the file', () => {
  const file = parseUnitFile('settings:\n  language: fr\nhosts: [A]\nunit: { x: 1 }');
  expect('errors' in file && file.errors.map((line) => line.split(':')[1])).toEqual(['2', '3', '4']);
});

test.each<[name: string, yaml: string]>([
  ['10 MB of one letter', 'x'.repeat(10 * 1024 * 1024)],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['30,000 dashes in a row', '- '.repeat(30_000)],
  ['keys inside keys on one line', 'a: '.repeat(20_000)],
  ['6,000 unknown keys', Array.from({ length: 6_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['one key 20,000 times', 'a:\n'.repeat(20_000)],
  ['12,000 names', `unit: { names: [${'abcd,'.repeat(12_000)}] }`],
  ['tags in a row', '!a '.repeat(20_000)],
  ['anchors in a row', '&a '.repeat(20_000)],
  ['directives', '%a\n'.repeat(20_000)],
  [
    'aliases that would grow',
    Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n'),
  ],
])('%s: a clear error in under a second', (_, yaml) => {
  // The process's own time: what else a machine does is not the file's fault.
  const start = process.cpuUsage();
  const file = parseUnitFile(yaml);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(1_000);
  const errors = 'errors' in file ? file.errors : [];
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThan(32);
});

test('no key exists but these: nothing can report, log, block, or watch private messages', () => {
  expect(keysOf(z.toJSONSchema(unitFileSchema)).sort()).toMatchSnapshot();
});

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object'
      ? Object.keys(schema.properties ?? {})
      : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysOf)])];
}
