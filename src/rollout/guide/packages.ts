import type { Files } from '../bytes.ts';
import { type BrowserName, places } from '../places.ts';
import type { Plan } from '../plan.ts';
import { type Block, code, codeBlock, heading, list, say, steps, text } from './blocks.ts';
import { commands } from './commands.ts';

export const titlesOf = (browsers: readonly BrowserName[]) =>
  browsers.map((name) => places[name].title).join(', ');

export function sayBefore(plan: Plan): readonly Block[] {
  return [
    list(
      say`Mã chính sách: ${code(plan.hash)}. Trang Tùy chọn của tiện ích hiện đúng mã này khi chính sách đã tới máy.`,
      `Ngày ghi trong unit.yml: ${plan.dated ?? 'chưa ghi'}.`,
      `Trình duyệt: ${titlesOf(plan.browsers)}.`,
      plan.mandatory
        ? 'Bắt buộc: người dùng không tự gỡ được.'
        : 'Không bắt buộc: trình duyệt tự cài, người dùng có thể tắt.',
      ...(plan.store ? ['Gói cài lấy từ cửa hàng tiện ích.'] : [say`Phiên bản gói: ${code(plan.version)}.`]),
      ...(plan.hosts.length
        ? [say`Trang của đơn vị được thêm vào gói: ${code(plan.hosts.join(', '))}.`]
        : []),
    ),
    text(
      'Bảy Điều chỉ nhắc người viết, ngay trên máy của họ. Nó không chặn, không sửa, không gửi gì đi và không báo cho ai ai đã viết gì; bộ cài này cũng không có chỗ để bật điều đó.',
    ),
    text(
      'Việc cần làm, khoảng 15 phút cho máy đầu tiên: đặt gói cài (mục 1), đưa chính sách vào một máy thử (mục 2, 3 hoặc 4), kiểm tra (mục 5), rồi mới đưa ra mọi máy.',
    ),
  ];
}

export function sayPackages(plan: Plan, packages: Files): readonly Block[] {
  const head = heading('1. Đặt gói cài');
  if (!plan.from)
    return [
      head,
      text('Gói lấy từ cửa hàng tiện ích của từng trình duyệt: không phải đặt gì. Máy cần vào được mạng.'),
    ];
  const waiting = packages.has('chua-ky/bay-dieu.xpi') && plan.browsers.includes('firefox');
  return [
    head,
    ...(waiting ? saySigning() : []),
    ...(plan.from.startsWith('file:') ? sayFolder(plan.from) : sayServer(plan.from)),
  ];
}

function sayServer(from: string): readonly Block[] {
  return [
    steps(
      say`Chép mọi tệp trong ${code('packages/')} lên máy chủ web, sao cho mở được ${code(`${from}updates.xml`)} bằng trình duyệt trên một máy của đơn vị.`,
      say`Không cần máy chủ riêng: một thư mục tĩnh là đủ, không cần đăng nhập. Nếu máy chủ hỏi kiểu tệp: ${code('.crx')} là ${code('application/x-chrome-extension')}, ${code('.xpi')} là ${code('application/x-xpinstall')}.`,
      say`Không có máy chủ web nào: trong ${code('unit.yml')}, đổi ${code('from')} thành một thư mục chia sẻ mà mọi máy đọc được, ví dụ ${code('file://may-chu/chia-se/bay-dieu/')}, rồi tạo lại bộ cài.`,
    ),
  ];
}

function sayFolder(from: string): readonly Block[] {
  const { host, pathname } = new URL(from);
  const path = decodeURIComponent(pathname);
  const shown = host ? `\\\\${host}${path.replaceAll('/', '\\')}` : path;
  return [
    steps(
      say`Chép mọi tệp trong ${code('packages/')} vào ${code(shown)}.`,
      say`Mọi máy phải đọc được thư mục này bằng đúng đường dẫn ấy, kể cả khi chưa ai đăng nhập; chỉ người quản trị được ghi. Kiểm tra: dán ${code(`${from}updates.xml`)} vào thanh địa chỉ của trình duyệt trên máy thử.`,
    ),
  ];
}

function saySigning(): readonly Block[] {
  return [
    text('Firefox chỉ nhận gói có chữ ký của Mozilla. Làm một lần cho mỗi phiên bản, miễn phí:'),
    steps(
      say`Đăng nhập ${code('https://addons.mozilla.org/developers/')}, chọn Submit a New Add-on, rồi On your own (không đưa lên cửa hàng).`,
      say`Gửi ${code('packages/chua-ky/bay-dieu.xpi')}; tải về tệp đã ký.`,
      'Chạy lại lệnh, thêm tệp đã ký (một trong ba dòng: bộ phát hành trên Windows, bộ phát hành trên máy khác, mã nguồn):',
    ),
    codeBlock(...commands('rollout', 'unit.yml --out THU-MUC --xpi tep-da-ky.xpi')),
    text(
      'Trang rollout.html có ô chọn tệp này. Trong lúc chờ, các trình duyệt khác vẫn cài được. Mã tiện ích đã có chủ trên Mozilla thì dùng gói trên cửa hàng: from: store.',
    ),
  ];
}
