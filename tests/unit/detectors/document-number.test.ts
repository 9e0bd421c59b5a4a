import { documentNumber } from '../../../src/detectors/document-number.ts';
import { expectClean, expectFound } from './run-detector.ts';

expectFound(documentNumber, [
  'Tờ trình số ⟦00/TTr-UBND⟧',
  'Thông báo kết luận ⟦01-TB/QU⟧',
  'Báo cáo ⟦12/BC-CAX⟧',
  'Quyết định ⟦01/QĐ-TTg⟧.',
  'số ⟦12/TTr-UBND⟧.',
  'Công văn ⟦05/BNV-VP⟧, ⟦12/UBND-VX⟧',
  'Nghị quyết ⟦35-NQ/TW⟧',
  'Số: ⟦15/QĐ-BNV⟧',
  'Số ⟦05-NQ/ĐU⟧',
  'nghị định ⟦30/2020/NĐ-CP⟧',
  'QÐ số ⟦874/QÐ-BTTTT⟧',
  'so ⟦15/QD-UBND⟧',
  'Kết luận ⟦14-KL/TU⟧; ⟦36-HD/VPTW⟧',
  'biên bản ⟦07/BB-CAP⟧ ngày 3/4',
  'Thông báo số ⟦123/TB-VP.UBND⟧',
  'Kế hoạch ⟦45/KH-UBND-VX⟧',
  'Quy định ⟦07-QĐi/TW⟧',
]);

expectClean(documentNumber, [
  '29/2018/QH14',
  'ngày 06/8-2019',
  'tỉ số 3/2-1',
  '1/4-B',
  '24/7',
  'TCVN 6909:2001',
  'ISO/IEC 27001',
  'biển 51F-123.45',
  '12/3B hẻm 45',
  'A/B-C',
  '2019-08-06',
  'https://x.vn/12/QD-UBND',
  '50/50',
  'lớp 12A1-2019',
  'km 12-QL1',
  '1-2 ngày',
  '5-TV/HD',
  'SP 12/ABC',
]);
