import { agencyName } from '../../../src/detectors/agency-name.ts';
import { expectClean, expectFound } from './run-detector.ts';

const unit = {
  names: ['Ủy ban nhân dân phường Bến Đá', 'UBND phường Bến Đá'],
  codenames: [],
  domains: [],
  pages: [],
  public: [],
};

expectFound(
  agencyName,
  [
    '⟦UBND phường Bến Đá⟧',
    '⟦ubndphuongbenda⟧',
    '⟦ubnd.phuong.ben.da⟧',
    'Tin tức ⟦UBND P. Bến Đá⟧',
    '⟦Ủy ban nhân dân phường Bến Đá⟧ 24h',
    'Nguyễn Văn A - ⟦UBND phường Bến Đá⟧',
    '⟦uy ban nhan dan phuong ben da⟧',
    '⟦UBND_Phường_Bến_Đá⟧_official',
    'Trang tin ⟦UBND phường Bến Đá⟧',
    '⟦UBND PHƯỜNG BẾN ĐÁ⟧',
  ],
  { unit },
);
expectFound(agencyName, [
  '⟦Công an phường 5⟧',
  '⟦UBND xã Tân Lập⟧',
  '⟦Đảng ủy xã Y⟧',
  '⟦Sở Y tế tỉnh Z⟧',
  '⟦Phòng Giáo dục huyện⟧',
  '⟦Trường THCS Nguyễn Du⟧',
  '⟦conganphuong5⟧',
  'Nguyễn Minh (⟦Công an phường 5⟧)',
  '⟦Bệnh viện Đa khoa Z⟧',
  '⟦Đoàn Thanh niên phường 3⟧',
  '⟦CONG AN XA Y⟧',
  '⟦Công an nhân dân⟧',
  'Trang tin ⟦UBND phường 7⟧',
]);
expectClean(
  agencyName,
  [
    'Phòng Giao dịch',
    'Sở thích',
    'Công Anh',
    'Nguyễn Xuân Trường',
    'Lan Nguyễn',
    'Nguyễn Công An',
    'Công An Nguyễn',
    'Vợ công an',
    'Phòng trọ giá rẻ',
    'Bến Đá quê tôi',
    'Phường 5 Quận 3',
    'Bệnh viện máy tính',
    'Thầy giáo làng',
    'Cựu học sinh Trường THPT Nguyễn Du',
    'Hội những người thích công an phường 5',
    'Minh Sở',
    'so_cute',
    'phongvan',
    'Bác sĩ Hùng',
    'Trường Sơn',
    'ubnd',
  ].slice(0, 20),
  { unit },
);
