import { oldId } from '../../../src/detectors/old-id.ts';
import { passport } from '../../../src/detectors/passport.ts';
import { socialInsurance } from '../../../src/detectors/social-insurance.ts';
import { studentNumber } from '../../../src/detectors/student-number.ts';
import { expectClean, expectFound } from './run-detector.ts';

expectFound(oldId, [
  'CMND ⟦024000001⟧',
  'số chứng minh nhân dân: ⟦361 000 002⟧',
  'CMT ⟦012000003⟧',
  'CMND/CCCD: ⟦024000001⟧',
  'chung minh thu so ⟦024000001⟧',
  'CMND của mẹ em là ⟦024.000.001⟧.',
  '⟦024000001⟧ (CMND cũ)',
  'số CM ⟦024000001⟧, cấp tại Bến Tre',
  'giấy CMND:⟦024000001⟧',
  'CMND ⟦024000001⟧, ⟦361000002⟧',
]);
expectClean(oldId, [
  '912345678',
  '100.000.000 đồng',
  '123456789 lượt xem',
  'MST 010023348',
  'mã đơn 024000001',
  '20190806 1',
  'CMND 0240000012',
  'CMND cấp ngày 20/10/2010',
  'CCCD 079204000001',
  'CMND 024000001 đồng',
  'làm CMND hết 100.000.000 đồng',
  'STK 024000001',
  '024000001',
  'CMND hết hạn từ 01/01/2025',
  'https://x.vn/cmnd/024000001',
  'BHXH 024000001',
]);

expectFound(socialInsurance, [
  'thẻ BHYT ⟦DN4790000000001⟧',
  'mã số BHXH ⟦7900000002⟧',
  'BHYT: ⟦HS4 79 0000000003⟧',
  'sổ BHXH số ⟦0100000004⟧',
  'bảo hiểm y tế ⟦GD4010123456789⟧',
  'BHYT ⟦DN 4 79 79 12345678⟧',
  'mã thẻ bhyt của bé: ⟦TE1790000000001⟧',
  'so BHXH ⟦7900000002⟧',
  '⟦7900000002⟧ (BHXH)',
  'Mã số bảo hiểm xã hội: ⟦7900 000 002⟧.',
]);
expectClean(socialInsurance, [
  'GD4790000000001',
  'QĐ 595/QĐ-BHXH',
  'BHXH 10,5%',
  'đóng BHXH 1.490.000',
  'hotline BHXH 1900 9068',
  'Luật BHXH 41/2024/QH15',
  'BHXH 024000001',
  'đóng BHXH 1.490.000.000 đồng',
  'SĐT 0901234567',
  'MST 0100233488',
  'BHXH từ 01/2020 đến 12/2025',
  'BHYT hộ gia đình 1263600 đồng',
  'lương 7900000002 đồng, BHXH đóng đủ',
  'BHXH, gọi 0901234567',
  'Bảo hiểm y tế: 79%',
]);

expectFound(passport, [
  'hộ chiếu ⟦C0000001⟧',
  'passport: ⟦P00000002⟧',
  'số HC ⟦B0000003⟧',
  'Hộ chiếu số ⟦C0000001⟧ hết hạn 2030',
  'ho chieu ⟦C0000001⟧',
  'passport no. ⟦E0000004⟧',
  '⟦C0000001⟧ (hộ chiếu)',
  'hộ chiếu của anh là ⟦c0000001⟧',
  'PP: ⟦K0000005⟧',
  'hộ chiếu “⟦C0000001⟧”',
]);
expectClean(passport, [
  'P1234567',
  'A1 2026',
  'C19',
  'Quyển B1234567 sổ đỏ',
  'T1234567',
  'E10',
  'K2000000',
  'hộ chiếu vaccine C19',
  'hộ chiếu 1234567',
  'hộ chiếu CC1234567',
  'mã hàng P1234567',
  'hộ chiếu cấp năm 20252026',
  'hộ chiếu có C123456',
  'https://hochieu.vn/C0000001',
  'hộ chiếu điện tử',
]);

expectFound(studentNumber, [
  'MSSV ⟦20260001⟧',
  'mã SV: ⟦B2600002⟧',
  'MSHS ⟦7900000003⟧',
  'mã sinh viên ⟦2051010123⟧',
  'mã số sinh viên là ⟦B2600002⟧',
  'ma sinh vien: ⟦20260001⟧',
  'MSSV: ⟦20DTH123456⟧',
  '⟦20260001⟧ (MSSV)',
  'mã học sinh ⟦7900000003⟧.',
  'mã định danh học sinh: ⟦7900000003⟧',
]);
expectClean(studentNumber, [
  '20260806',
  'K66',
  'lớp 20DTH1',
  'MS 123',
  'SV 2019',
  'MSSV 123',
  'mã đơn 20260001',
  'sinh viên khóa 20260001',
  'MSSV là gì',
  'học sinh 2019-2020',
  'SĐT 0901234567',
  'https://x.vn/mssv/20260001',
  'sinh viên 20260001',
  'phòng 20260001',
  'mã lớp 20260001',
]);
