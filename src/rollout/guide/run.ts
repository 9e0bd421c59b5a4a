import { writeDate } from '../../i18n/write-date.ts';
import { type BrowserName, places } from '../places.ts';
import type { Plan } from '../plan.ts';
import {
  type Block,
  code,
  codeBlock,
  heading,
  type Inline,
  list,
  say,
  steps,
  subheading,
  text,
} from './blocks.ts';
import { commands } from './commands.ts';
import { run } from './systems.ts';

const policyPage: Readonly<Record<BrowserName, string>> = {
  chrome: 'chrome://policy',
  edge: 'edge://policy',
  chromium: 'chrome://policy',
  coccoc: 'coccoc://policy',
  brave: 'brave://policy',
  firefox: 'about:policies',
};

export function sayCheck(plan: Plan): readonly Block[] {
  return [
    heading('5. Kiểm tra'),
    steps(
      say`Mở trình duyệt, chờ khoảng một phút. Bấm biểu tượng Bảy Điều (chưa thấy thì bấm hình mảnh ghép trước), chọn Tùy chọn: mục “Đơn vị quản lý” phải có mã ${code(plan.hash)}${plan.dated ? ` và ngày ${writeDate(plan.dated, 'vi')}` : ''}.`,
      say`Không thấy tiện ích: mở trang chính sách (${plan.browsers
        .map((name) => policyPage[name])
        .filter((page, i, all) => all.indexOf(page) === i)
        .join(
          ', ',
        )}) và xem mục ExtensionSettings hoặc ExtensionInstallForcelist có dòng của Bảy Điều, không báo lỗi.`,
      sayTrial(plan),
    ),
    subheading('Nhiều máy Windows'),
    codeBlock(run('kiem-tra.ps1')),
    text(
      say`In một dòng cho mỗi trình duyệt: ${code('đang có hiệu lực')}, ${code('khác: CHỖ KHÁC')} hoặc ${code('thiếu')}, rồi mã chính sách. Mã thoát 0, 1, 2. Lệnh không ghi gì, không gửi gì.`,
    ),
    subheading('Máy có Node'),
    codeBlock(...commands('verify', 'unit.yml /etc/chromium/policies/managed/bay-dieu.json')),
    text(
      say`Một trong ba dòng: bộ phát hành trên Windows, bộ phát hành trên máy khác, mã nguồn. Nhận policies.json, tệp chính sách JSON và tệp xuất từ registry (${code('reg export HKLM\\SOFTWARE\\Policies chinh-sach.reg')}).`,
    ),
  ];
}

/** Something that this very policy flags; the draft page asks for no account and no network. */
function sayTrial({ policy }: Plan): Inline {
  const { codenames: [codename] = [], names: [name] = [] } = policy.unit ?? {};
  if (codename)
    return say`Bấm Trang bản nháp, gõ ${code(`Mai bắt đầu ${codename} nhé.`)}: ${code(codename)} phải được gạch chân.`;
  if (name)
    return say`Bấm Trang bản nháp, gõ ${code(name)} vào ô Tên tài khoản: bên dưới phải hiện lời nhắc.`;
  return say`Bấm Trang bản nháp, gõ ${code('Số căn cước 079203001234 của anh ấy.')} (số bịa): con số phải được gạch chân.`;
}

export function sayChange(plan: Plan): readonly Block[] {
  return [
    heading('6. Thay đổi'),
    steps(
      say`Sửa ${code('unit.yml')}, ghi ngày mới ở ${code('dated')}, chạy lại lệnh (hoặc rollout.html) với đúng khóa cũ.`,
      'Đưa phần chính sách ra như lần đầu. Chrome, Edge và các trình duyệt cùng họ nhận sau vài giây, ngay khi đang mở; Firefox nhận ở lần mở kế tiếp.',
      ...(plan.store
        ? []
        : [
            say`Đổi ${code('hosts')} hoặc có bản Bảy Điều mới: chép lại cả ${code('packages/')}. Trình duyệt tự cập nhật trong vài giờ, hoặc khi mở lại.`,
          ]),
    ),
    text('Bỏ sót máy nào thì máy ấy vẫn chạy theo chính sách cũ; kiem-tra.ps1 chỉ ra máy đó.'),
  ];
}

export function sayRemove(plan: Plan): readonly Block[] {
  const chromium = plan.browsers.filter((name) => name !== 'firefox' && places[name].linux);
  return [
    heading('7. Gỡ bỏ'),
    list(
      say`Windows, từng máy: ${code(run('go-bo.ps1'))}. Qua GPO: chuyển các mục sang Disabled; với Firefox còn phải chạy go-bo.ps1 một lần, vì Firefox chỉ gỡ khi thấy ${code('blocked')}.`,
      say`Linux: ${code('sudo sh linux/go-bo.sh')}. Làm tay: xóa ${code('bay-dieu.json')}${chromium.length ? ` trong ${chromium.map((name) => places[name].linux).join(', ')}` : ''}; với Firefox, thay policies.json bằng ${code('linux/firefox/go-bo/policies.json')} (hoặc ghép vào).`,
      'macOS: gỡ cấu hình. Với Firefox, đặt installation_mode là blocked trước rồi mới gỡ.',
    ),
    text('Chỉ phần của Bảy Điều bị gỡ; tiện ích bắt buộc khác của đơn vị ở lại.'),
  ];
}
