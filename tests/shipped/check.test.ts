import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundleCheck } from '../../scripts/bundle-check.ts';
import { createChecker } from '../../src/check/create-checker.ts';
import { buildRules, readRules } from '../../src/rules/build-rules.ts';

const unit = {
  names: ['Ủy ban nhân dân phường Bến Đá'],
  codenames: ['Kế hoạch Sao Mai'],
  domains: ['benda.example.gov.vn'],
  pages: [],
  public: ['028 3800 0000'],
};
const draft = `Ông ấy đúng là đồ ngu, v.ã.i thật. Số căn cước 079203001234, gọi 0901234567 hoặc 028 3800 0000.
Mai UBND phường Bến Đá họp nội bộ về Kế hoạch Sao Mai. Nghe nói sắp xóa, xem bit.ly/3abc và https://benda.example.gov.vn.`;

test('bay-dieu/check answers as its sources do, with short names inside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-'));
  try {
    const file = join(folder, 'check.mjs');
    writeFileSync(file, await bundleCheck(buildRules('rules')['virtual:rules']));
    const shipped: typeof import('../../src/check/create-checker.ts') & { readonly rules: never } =
      await import(pathToFileURL(file).href);
    const ours = createChecker(readRules('rules').rules, unit);
    const theirs = shipped.createChecker(shipped.rules, unit);
    expect(ours.check(draft).length).toBeGreaterThan(5);
    expect(theirs.check(draft)).toEqual(ours.check(draft));
    expect(theirs.questions(draft, { images: true })).toEqual(ours.questions(draft, { images: true }));
    expect(theirs.links(draft)).toEqual(ours.links(draft));
    expect(theirs.checkName('UBND P. Bến Đá')).toEqual(ours.checkName('UBND P. Bến Đá'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
