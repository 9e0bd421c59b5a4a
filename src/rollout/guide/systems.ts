import { places } from '../places.ts';
import type { Plan } from '../plan.ts';
import { forcelistName } from '../windows/registry.ts';
import { type Block, code, codeBlock, heading, list, say, steps, subheading, text } from './blocks.ts';

export const run = (script: string) =>
  `powershell -NoProfile -ExecutionPolicy Bypass -File windows\\${script}`;

export function sayWindows(plan: Plan): readonly Block[] {
  return [
    heading('2. Windows'),
    text('Chọn một trong bốn cách. Cả bốn ghi cùng những giá trị, nên đổi cách sau này không sao.'),
    ...(plan.store || !plan.browsers.some((name) => name !== 'firefox')
      ? []
      : [
          text(
            'Máy lẻ (không vào miền, không do Intune quản lý): Chrome và Edge sẽ bỏ qua gói này, chỉ Firefox nhận. Xem đường vòng ở mục 9 trước khi làm.',
          ),
        ]),
    subheading('Máy trong miền: Group Policy'),
    steps(
      say`Chép ${code('windows/admx/bay-dieu.admx')} vào ${code('\\\\MIEN\\SYSVOL\\MIEN\\Policies\\PolicyDefinitions')}, hai thư mục ${code('vi-VN')} và ${code('en-US')} vào cùng chỗ. Không có kho chung thì dùng ${code('C:\\Windows\\PolicyDefinitions')} của máy soạn.`,
      'Mở Group Policy Management, tạo một GPO, vào Computer Configuration › Policies › Administrative Templates › Bảy Điều.',
      'Mở từng trình duyệt, chọn Enabled. Ô văn bản đã điền sẵn chính sách; bấm OK.',
      say`Trên máy thử: ${code('gpupdate /force')}, mở lại trình duyệt, rồi kiểm tra như mục 5.`,
    ),
    text(
      say`Đơn vị đã có GPO đặt danh sách ExtensionInstallForcelist (ví dụ cho phần mềm ký số): Windows thay cả danh sách ấy mỗi lần áp dụng. Khi đó thêm vào chính danh sách trong GPO cũ một dòng nữa, giữ nguyên các dòng đang có:`,
    ),
    ...(plan.browsers.some((name) => name !== 'firefox') ? [codeBlock(...forcelistLines(plan))] : []),
    subheading('Máy do Intune quản lý'),
    steps(
      say`Devices › Scripts and remediations › Create: tệp phát hiện ${code('intune/phat-hien.ps1')}, tệp khắc phục ${code('intune/khac-phuc.ps1')}, chạy bằng tài khoản hệ thống, PowerShell 64-bit. Báo cáo chỉ cho biết máy đã có chính sách hay chưa.`,
      say`Không có quyền dùng Remediations: Devices › Scripts, tải lên ${code('intune/khac-phuc.ps1')}.`,
      say`Muốn dùng OMA-URI: các dòng nằm trong ${code('intune/oma-uri.csv')}. Windows không nhận mẫu ngoài cho Edge theo cách này. Cách OMA-URI chưa kiểm chứng trên Intune thật.`,
    ),
    subheading('Từng máy: PowerShell'),
    text('Mở PowerShell bằng Run as administrator, chuyển tới thư mục này rồi chạy:'),
    codeBlock(run('cai-dat.ps1')),
    text(
      say`Lệnh giữ nguyên những gì đang có: thêm vào danh sách buộc cài, ghép vào ${code('policies.json')} của Firefox nếu đơn vị đã dùng tệp này, và để lại bản sao trong ${code('C:\\ProgramData\\BayDieu\\ban-sao')}.`,
    ),
    subheading('Từng máy: tệp .reg'),
    text(
      say`Bấm đúp tệp của trình duyệt trong ${code('windows/')}. Trong danh sách buộc cài, Bảy Điều dùng tên giá trị riêng ${code(forcelistName)} nên không đè lên dòng nào. Nếu đơn vị đã đặt ExtensionSettings hoặc ExtensionInstallForcelist dưới dạng một chuỗi JSON, hoặc Firefox đang dùng policies.json, thì dùng cai-dat.ps1: tệp .reg không ghép được.`,
    ),
  ];
}

function forcelistLines(plan: Plan): readonly string[] {
  const lines = plan.browsers.flatMap((name) => {
    if (name === 'firefox') return [];
    const { id, updateUrl } = plan.chromium[name];
    return [`${id};${updateUrl}`];
  });
  return [...new Set(lines)];
}

export function sayLinux(plan: Plan): readonly Block[] {
  const here = plan.browsers.filter((name) => places[name].linux);
  if (here.length === 0) return [];
  return [
    heading('3. Linux'),
    text('Mở cửa sổ lệnh ở thư mục này (thư mục có tệp HUONG-DAN) rồi chạy:'),
    codeBlock('sudo sh linux/cai-dat.sh'),
    text(
      'Chromium, Chrome, Edge, Brave nhận ngay khi đang mở; Firefox thì đóng rồi mở lại. Hoặc chép tay, tạo thư mục nếu chưa có:',
    ),
    list(
      ...here.map((name) =>
        name === 'firefox'
          ? say`${places[name].title}: ${code('linux/firefox/policies.json')} vào ${code(`${places[name].linux}/`)}. Đã có policies.json ở đó thì dùng cai-dat.sh để ghép, đừng chép đè.`
          : say`${places[name].title}: ${code(`linux/${name}/bay-dieu.json`)} vào ${code(`${places[name].linux}/`)}.`,
      ),
    ),
    text(
      'Các tệp chính sách khác trong thư mục ấy được giữ nguyên. Trình duyệt cài bằng Snap hoặc Flatpak có thể đọc thư mục khác; bản đó chưa kiểm chứng.',
    ),
  ];
}

export function sayMacos(plan: Plan): readonly Block[] {
  return [
    heading('4. macOS'),
    steps(
      say`Máy có MDM (Intune, Jamf …): tải lên từng tệp ${code('macos/*.mobileconfig')} làm cấu hình tùy chỉnh, mức thiết bị.`,
      'Máy lẻ: mở tệp, rồi chấp thuận trong System Settings › General › Device Management. Tệp chưa ký nên macOS ghi Unsigned.',
    ),
    text(
      'Chrome, Edge và các trình duyệt cùng họ chỉ buộc cài gói ngoài cửa hàng khi máy do MDM quản lý. Hai cấu hình cùng đặt ExtensionSettings thì macOS chỉ dùng một: ghép phần của Bảy Điều vào cấu hình đang có. Các tệp này đúng định dạng nhưng chưa kiểm chứng trên máy Mac thật.',
    ),
    ...(plan.store ? [] : [text('Máy Mac đọc gói cài cùng chỗ với các máy khác.')]),
  ];
}
