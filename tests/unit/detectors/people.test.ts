import { address } from '../../../src/detectors/address.ts';
import { birthDate } from '../../../src/detectors/birth-date.ts';
import { child } from '../../../src/detectors/child.ts';
import { expectClean, expectFound } from './run-detector.ts';

expectFound(address, [
  'nhà riêng ở ⟦12/3B hẻm 45, tổ 6, khu phố 2, phường X⟧',
  'thường trú ⟦thôn 4, xã Y⟧',
  'địa chỉ nhà cháu: ⟦ấp Z, xã W⟧',
  'Nhà em ở ⟦số 12 đường Lê Lợi, phường Bến Đá⟧ nhé',
  'nhà nó ở ⟦ngõ 68 Cầu Giấy, phường Quan Hoa⟧',
  'Anh Hùng trú tại ⟦tổ 5, khu phố 3, phường Bến Đá⟧.',
  'cô ấy sống ở ⟦thôn Đoài, xã Nam Hồng⟧',
  'nha em o ⟦12/3 hem 45, to 6, phuong 5⟧',
  'địa chỉ của chị Lan: ⟦45/2 Nguyễn Trãi, phường 3⟧',
  'Nhà bà Tư ⟦số nhà 15, ngách 2, ngõ 10 phố Vọng, phường Đồng Tâm⟧',
  'tạm trú ⟦123/4/5 đường Phạm Văn Đồng, phường 11⟧',
]);
expectClean(address, [
  'Trụ sở UBND phường: số 45-47 Lê Duẩn',
  'Điều 12/3',
  'tổ công tác số 6',
  'tổ 4 người',
  'đường lối',
  'phố đi bộ',
  'thôn văn hóa',
  'bản đồ',
  'khu phố đạt chuẩn',
  'ở xã mình đường xấu lắm',
  'sống ở thôn quê thích thật',
  'Quán ở 12 Lê Lợi, phường 5',
  'Công an phường ở số 12 đường Lê Lợi, phường Bến Đá',
  'nhà trường ở ấp 3, xã Y',
  'ở nhà số 1, số 2',
  'sống ở tổ 4',
  'nhà 3 tầng ở phường 5',
]);

expectFound(birthDate, [
  'sinh ngày ⟦01/02/1990⟧',
  'cháu An, SN ⟦2015⟧',
  'ngày sinh: ⟦3-4-2001⟧',
  'sinh ngày ⟦1 tháng 2 năm 1990⟧',
  'Nguyễn Văn A, sinh năm ⟦1985⟧',
  'NS: ⟦01/02/1990⟧',
  'Trần Thị B (SN ⟦1990⟧)',
  'ngay sinh ⟦01/02/1990⟧',
  'DOB ⟦01/02/1990⟧',
  'bé nhà em sinh ⟦12/10/2019⟧',
  'năm sinh của chị Lan: ⟦1988⟧'
    .replace('của chị Lan', '')
    .replace('  ', ' ')
    .replace('sinh :', 'sinh:')
    .replace('⟦', 'anh Hùng ⟦')
    .replace('anh Hùng ', '')
    .replace(/^/, 'Chị Lan '),
]);
expectClean(birthDate, [
  'sinh hoạt ngày 06/8/2019',
  'ngày 06/8/2019',
  'học sinh năm 2019',
  'sinh viên 2020',
  'kỷ niệm 130 năm ngày sinh Chủ tịch Hồ Chí Minh 19/5/1890',
  'vệ sinh ngày 01/6/2026',
  'phát sinh năm 2025',
  'NSND',
  'NSƯT 2020',
  'khai sinh ngày 01/6/2026',
  'giám sinh ngày 01/6/2026',
  'sinh nhật vui vẻ 20/10/2026 nhé',
  'ca sĩ A sinh năm 1990',
  'tuyển sinh 2026',
  'hy sinh ngày 30/4/1975',
  'doanh nghiệp sinh năm 2020',
  'thí sinh 2026',
]);

expectFound(child, [
  'Cháu ⟦Nguyễn Minh An⟧, lớp 3A trường tiểu học Bến Đá',
  'bé ⟦Na⟧ học lớp 2/3 trường TH Kim Đồng'.replace('Kim Đồng', 'Bến Đá'),
  'Cháu ⟦Trần Gia Bảo⟧ bị ung thư máu',
  'em ⟦Lê Thị Hoa⟧, học sinh lớp 5A',
  'học sinh ⟦Phạm Quốc Huy⟧ lớp 7B trường THCS Bến Đá bị nhắc nhở',
  'bé ⟦Bống⟧ sinh ngày 12/10/2019',
  'cháu ⟦Minh⟧, SN 2015, nhà ở thôn 4',
  'con gái ⟦Ngọc Hân⟧ đang học lớp 1A trường tiểu học Bến Đá',
  'Bé ⟦Khoai⟧ bị tự kỷ từ nhỏ',
  'cháu tên ⟦Nguyễn An⟧ ở ấp 3, xã Y',
  'CHÁU ⟦NGUYỄN MINH AN⟧, LỚP 3A',
]);
expectClean(child, [
  'cháu bé 5 tuổi bị bệnh tim',
  'học sinh lớp 3A trường tiểu học Bến Đá quyên góp',
  'em Hoa bán trà sữa',
  'Bé Na cười xinh quá',
  'cháu ngoan Bác Hồ lớp 3A',
  'em Trường lớp trưởng',
  'Các em học sinh Trường Tiểu học Bến Đá',
  'bé ơi lớp 3A đâu rồi',
  'con Bích nhà tôi',
  'sinh viên Nguyễn Văn A, trường THPT cũ',
  'em Nguyễn Văn A bị bệnh nên nghỉ làm',
  'cháu N.T.A. học lớp 3A',
  'học sinh Việt Nam đạt giải, lớp 12A',
  'trẻ em bị sốt xuất huyết tăng',
  'Thầy Nguyễn Văn A dạy lớp 3A',
  'cháu Kim Đồng lớp 3A đọc thơ về anh hùng Kim Đồng',
]);
