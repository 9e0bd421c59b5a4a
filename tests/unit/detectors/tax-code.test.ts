import { expect, test } from 'vitest';
import { isTaxCode, taxCode } from '../../../src/detectors/tax-code.ts';
import { expectClean, expectFound } from './run-detector.ts';

test.each([
  '0100233488',
  '0314409058002',
  '0100112437',
  '0312687878001',
  '0100047516',
  '9900001235',
  '9700000883',
])('%s has a right check digit', (digits) => expect(isTaxCode(digits)).toBe(true));
test.each(['0100233480', '9900001234', '0000000017', '0314409058000', '01002334', '0100000007'])(
  '%s is no tax code',
  (digits) => expect(isTaxCode(digits)).toBe(false),
);

expectFound(taxCode, [
  'MST cá nhân ⟦9900001235⟧',
  'mã số thuế của anh Hùng: ⟦9700000883⟧',
  'MST ⟦9600123458⟧ - Nguyễn Văn A',
  'ma so thue cua toi la ⟦9900001235⟧'.replace('cua toi', 'của tôi'),
  'Ông Trần Văn B, mã số thuế ⟦9900001235⟧.',
  'chị Lan (MST: ⟦9700000883⟧)',
  '⟦9900001235⟧ là MST của mình',
  'MST TNCN cá nhân: ⟦9600123458⟧',
  'Mã số thuế em Hoa ⟦9900001235⟧, nhờ tra giúp',
  'MST ⟦9900001235-001⟧ của ông Lê Văn C'.replace('-001', ''),
]);

expectClean(taxCode, [
  'MST 0100233488',
  'Công ty TNHH ABC, MST 0314409058-002, giám đốc Nguyễn Văn A',
  'MST cá nhân 0100233480',
  'SĐT của anh Hùng 0901234567',
  '0100233488',
  'BHXH của anh Hùng 9900001235',
  'STK của tôi 9900001235',
  'MST 9900001234 của tôi',
  'mã đơn 9900001235 của chị Lan',
  'Hộ kinh doanh Nguyễn Văn A, MST 9900001235',
  'MSDN 0100112437',
  'https://masothue.com/9900001235 của tôi',
  '0100-233-488 lượt của anh Hùng',
  'Doanh nghiệp của ông Ba có mã số thuế 0100112437',
  'MST: chưa có, anh Hùng đang làm',
  'MST 9900001235001 000',
]);
