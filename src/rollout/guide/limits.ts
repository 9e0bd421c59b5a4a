import type { Plan } from '../plan.ts';
import { type Block, code, heading, type Inline, list, say } from './blocks.ts';

/** What the browsers do not let anybody do, each with a way round. */
export function sayLimits(plan: Plan): readonly Block[] {
  const chromium = plan.browsers.some((name) => name !== 'firefox');
  const firefox = plan.browsers.includes('firefox');
  const limits: readonly (Inline | false)[] = [
    chromium &&
      !plan.store &&
      'Windows, Chrome và Edge: gói ngoài cửa hàng chỉ được buộc cài trên máy đã vào miền, đã đăng ký với Intune, hoặc do trình quản lý đám mây của hãng quản lý. Máy lẻ sẽ bỏ qua dòng buộc cài. Đường vòng: đưa tiện ích lên cửa hàng (để chế độ không công khai) rồi đặt from: store; hoặc dùng Firefox, vốn không có giới hạn này.',
    // The loader of policy files waits for the end of the start (AfterStartupTaskUtils); Chromium 156, measured.
    chromium &&
      'Chrome, Edge và các trình duyệt cùng họ: ở lần mở đầu tiên sau khi cài, trình duyệt chỉ trao chính sách cho tiện ích khi trang trước mặt đã tải xong và yên được một giây; trang không lúc nào yên thì một phút sau khi tải xong, chậm nhất ba phút sau khi mở. Trước đó Bảy Điều vẫn nhắc, nhưng chưa biết tên gọi của đơn vị. Những lần mở sau có ngay. Đường vòng: khi thử trên máy mẫu, mở một trang trống và chờ vài giây rồi hãy kiểm tra.',
    firefox &&
      'Firefox chỉ đọc chính sách khi khởi động. Đường vòng: báo mọi người đóng và mở lại, hoặc chờ lần bật máy sau.',
    firefox &&
      plan.firefox.unsigned &&
      say`firefox_unsigned: true tắt kiểm tra chữ ký cho mọi tiện ích trên Firefox ESR của máy, không riêng Bảy Điều: một tiện ích lạ, không ai ký, cũng cài được. Chỉ Firefox ESR nhận cách này; Firefox thường thì không. Đường vòng: bỏ dòng ấy và dùng gói có chữ ký của Mozilla (mục 1).`,
    firefox &&
      plan.firefox.unsigned &&
      plan.from?.startsWith('http:') === true &&
      'firefox_unsigned cùng với địa chỉ http: ai chen được vào đường truyền thay được gói Firefox mà không máy nào biết. Đường vòng: dùng https, hoặc thư mục chia sẻ chỉ quản trị ghi được. Gói của Chrome, Edge có chữ ký nên không bị.',
    firefox &&
      !plan.firefox.unsigned &&
      !plan.store &&
      'Firefox đòi chữ ký của Mozilla cho mỗi phiên bản, nên mỗi lần đổi hosts phải gửi ký lại. Đường vòng: dùng Firefox ESR với firefox_unsigned: true, đổi lại là mất kiểm tra chữ ký của mọi tiện ích.',
    plan.hosts.length > 0 &&
      say`Chính sách không cấp được quyền cho một trang; vì vậy ${code('hosts')} nằm trong gói cài, và đổi hosts là đổi gói.`,
    'Cửa sổ ẩn danh: tiện ích không chạy, trừ khi người dùng tự cho phép. Điện thoại: chưa hỗ trợ.',
    chromium &&
      'Người rành máy có thể dùng trình duyệt khác hoặc thiết bị khác. Bảy Điều là lời nhắc, không phải hàng rào.',
  ];
  return [
    heading('9. Giới hạn của trình duyệt, và đường vòng'),
    list(...limits.filter((limit) => limit !== false)),
  ];
}
