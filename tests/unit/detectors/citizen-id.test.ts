import { expect, test } from 'vitest';
import { citizenId, isCitizenId } from '../../../src/detectors/citizen-id.ts';
import { expectClean, expectFound } from './run-detector.ts';

expectFound(citizenId, [
  'CCCD: ⟦079204000001⟧',
  'số định danh ⟦001 199 000 002⟧',
  'căn cước công dân số ⟦048302000003⟧',
  'So CCCD ⟦092095000004⟧',
  'CCCD ⟦079204000001⟧ đ/c Lan',
  'CCCD:⟦079-204-000-001⟧',
  'CCCD/CMND: ⟦079204000001⟧.',
  'so dinh danh ca nhan cua em la ⟦079204000001⟧',
  'Danh sách: ⟦079204000001⟧, ⟦001199000002⟧; ⟦048302000003⟧/⟦092095000004⟧',
  '⟦079204000001⟧ (CCCD)',
  'gửi em ⟦079204000001⟧ nhé',
  'CCCD O79204000001'.replace('O79204000001', '⟦O79204000001⟧'),
  'Căn cước: “⟦079204000001⟧”',
  'CCCD ⟦０７９２０４００００01⟧',
  'CCCD ⟦0792 0400 0001⟧ và SĐT 0901234567',
  'Trần Thị B, cccd⟦079204000001⟧',
  'CCCD. ⟦079204000001⟧',
  'thẻ căn cước của mẹ mình, số là ⟦025173000006⟧, ai nhặt được báo giúp',
  'cccd\u00a0⟦079\u00a0204\u00a0000\u00a0001⟧',
]);

expectClean(citizenId, [
  '0790 123 456 789',
  'số 003204000001',
  '079904000001',
  'VN079204000001VN',
  '079.204.000.001 đồng',
  '202608061230',
  'mã 123456789012',
  'STK 079204000001 Vietcombank',
  '079204000001 Vietcombank Nguyen Van A',
  'https://x.vn/p/079204000001',
  'mã vận đơn 079204000001',
  'đơn hàng số 079204000001 đã giao',
  '#079204000001',
  'mã giao dịch: 079204000001',
  'IMEI 079204000001',
  '079204000001234',
  '079299000001',
  'v1.079204000001',
  '079204000001đ',
  'hóa đơn 079204000001',
]);

test('the 63 provinces of TT 07/2016/TT-BCA are known, and no other number', () => {
  const all = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));
  expect(all.filter((code) => isCitizenId(`${code}199000001`)).join(' ')).toBe(
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
      '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
      '086 087 089 091 092 093 094 095 096',
  );
});
