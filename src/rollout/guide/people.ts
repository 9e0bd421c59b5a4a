import { places } from '../places.ts';
import type { Plan } from '../plan.ts';
import { type Block, code, heading, quote, say, table, text } from './blocks.ts';

export function sayPeople(plan: Plan): readonly Block[] {
  const { contact } = plan.policy.unit ?? {};
  const whom =
    [contact?.name, contact?.phone, contact?.email].filter(Boolean).join(', ') ||
    'bộ phận công nghệ thông tin';
  return [
    heading('8. Nói với mọi người'),
    text('Gửi trước khi cài, để không ai ngạc nhiên:'),
    quote(
      `Từ ngày …, trình duyệt trên máy của ${plan.unit} có thêm tiện ích Bảy Điều. Khi soạn bài hoặc bình luận trên mạng xã hội, tiện ích gạch chân chỗ nên xem lại theo bộ quy tắc ứng xử, và nói rõ vì sao.`,
      'Tiện ích chỉ nhắc. Bài vẫn do người viết quyết định; không có gì bị chặn, bị sửa hay bị gửi đi. Đơn vị không nhận được thông tin ai viết gì, tiện ích nhắc gì. Tin nhắn riêng không bị đọc, trừ khi người dùng tự bật.',
      'Bấm biểu tượng Bảy Điều, chọn Tùy chọn: mục “Đơn vị quản lý” hiện mọi điều đơn vị đã đặt, mục “Tin cậy” chỉ cách tự kiểm tra những lời trên.',
      `Hỏi: ${whom}.`,
    ),
  ];
}

export function sayKey(plan: Plan): readonly Block[] {
  if (plan.store) return [];
  return [
    heading('10. Khóa của đơn vị'),
    text(
      say`Gói cho Chrome, Edge và các trình duyệt cùng họ được ký bằng khóa riêng của đơn vị; mã tiện ích ${code(plan.chromium.chromium.id)} sinh ra từ khóa đó. Ai giữ khóa thì phát được bản cập nhật tới mọi máy: để khóa ở nơi chỉ người phụ trách đọc được, ngoài thư mục này, ngoài máy chủ web, và có một bản dự phòng cất riêng.`,
    ),
    text(
      'Mất khóa: tiện ích đang cài vẫn chạy nhưng không cập nhật được nữa. Phải tạo khóa mới, mã tiện ích đổi, đưa lại chính sách ra mọi máy; mỗi người mất các lựa chọn riêng trong tiện ích. Lộ khóa: làm như mất khóa, và gỡ mã cũ ngay.',
    ),
  ];
}

export function sayPlaces(plan: Plan): readonly Block[] {
  return [
    heading('11. Chỗ đọc chính sách của từng trình duyệt'),
    table(
      ['Trình duyệt', 'Windows (HKLM)', 'Linux', 'macOS', 'Nguồn'],
      plan.browsers.map((name) => {
        const { title, registry, linux, macos, source, verified } = places[name];
        return [
          title,
          [code(registry)],
          linux ? [code(linux)] : '–',
          [code(macos)],
          verified ? source : 'chưa kiểm chứng',
        ];
      }),
    ),
    ...(plan.browsers.includes('coccoc')
      ? [
          text(
            'Cốc Cốc: hãng không công bố chỗ đọc chính sách; đường dẫn trên lấy từ các hướng dẫn của người dùng, chưa kiểm chứng. Hãy xem coccoc://policy trên một máy trước khi tin. Nếu không thấy gì, cài tay từ cửa hàng, hoặc dùng trình duyệt khác trong danh sách.',
          ),
        ]
      : []),
  ];
}
