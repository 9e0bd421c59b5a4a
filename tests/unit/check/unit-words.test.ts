import { expect, test } from 'vitest';
import { makeChecker, mark, unmark } from './make-checker.ts';

const rule = 'level: remind\nmatch: { unit: names }\n';
const unitOf = (names: readonly string[]) => ({ names, codenames: [], domains: [], pages: [], public: [] });
const named = (name: string) => makeChecker({ 'must-not/unpermitted-activity/name': rule }, unitOf([name]));

test.each([
  ['Ủy ban nhân dân phường Bến Đá', 'Tôi ghé ⟦UBND P. Bến Đá⟧ sáng nay'],
  ['Ủy ban nhân dân phường Bến Đá', 'Tôi ghé ⟦UBND Bến Đá⟧ sáng nay'],
  ['UBND phường Bến Đá', 'Tôi ghé ⟦ủy ban nhân dân phường Bến Đá⟧'],
  ['Công an phường 27', 'Các anh ⟦CA P27⟧ và ⟦công an P. 27⟧'],
  ['Sở Nông nghiệp và Môi trường tỉnh Nam Giang', 'Ở ⟦Sở NN&MT Nam Giang⟧'],
  ['Sở Nông nghiệp và Môi trường tỉnh Nam Giang', 'Ở ⟦sở nnmt tỉnh nam giang⟧ về'],
  ['Sở Văn hóa, Thể thao và Du lịch tỉnh Ba Trầm', 'Ở ⟦Sở VHTTDL Ba Trầm⟧'],
  ['Bệnh viện đa khoa Sông Trầm', 'Vào ⟦BVĐK Sông Trầm⟧, ra ⟦bv Sông Trầm⟧'],
  ['Trường Trung học cơ sở Tân Phú Hạ', '⟦THCS Tân Phú Hạ⟧, ⟦trường Tân Phú Hạ⟧'],
  ['Trung đoàn Bộ binh 899', '⟦E899⟧, ⟦trung đoàn 899⟧, ⟦Trung đoàn Bộ binh 899⟧'],
  ['Công an xã Hòa Lộc', 'cac anh ⟦cong an xa hoa loc⟧ di dau'],
  ['Công an xã Hòa Lộc', 'Xã Hòa Lộc, công an xã bên, Hòa Lộc quê tôi'],
  ['Trường Trung học cơ sở Tân Phú Hạ', 'Tân Phú Hạ quê tôi, trường làng'],
  ['Bệnh viện đa khoa Sông Trầm', 'Sông Trầm mùa nước, bệnh viện tỉnh'],
])('%s in: %s', (name, marked) => {
  expect(mark(named(name), unmark(marked))).toBe(marked);
});

test('thousands of names that begin alike are all found', () => {
  const names = Array.from({ length: 2000 }, (_, i) => `Ủy ban nhân dân phường Bến ${i}`);
  const checker = makeChecker({ 'must-not/unpermitted-activity/name': rule }, unitOf(names));
  const text = names.map((name) => name.replace('Ủy ban nhân dân', 'UBND')).join(', ');
  expect(checker.check(text)).toHaveLength(names.length);
});
