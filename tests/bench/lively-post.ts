import { longestPost } from './mixed-post.ts';

/** Paragraphs as a busy page has them, made up: news, comments, teencode, lists of people, links, no tones, NFD. */
const kinds: readonly (readonly string[])[] = [
  [
    'Theo báo cáo của ủy ban nhân dân tỉnh, sáu tháng đầu năm kim ngạch xuất khẩu đạt 2,35 tỷ USD, tăng 12,4% so với cùng kỳ năm 2024.',
    'Chiều 14/3, lãnh đạo thành phố đã tiếp xúc cử tri ba phường, ghi nhận 27 ý kiến về thoát nước, chiếu sáng và học phí.',
    'Đội tuyển bắn cung giành hai huy chương vàng, một huy chương bạc ở nội dung đồng đội nữ 70 m; vận động viên trẻ nhất mới 17 tuổi.',
    'Cơ quan cảnh sát điều tra đã khởi tố bốn bị can trong đường dây lừa đảo qua mạng, thu giữ 12 máy tính và hơn 300 triệu đồng.',
    'Dự thảo nghị quyết được đưa ra lấy ý kiến nhân dân đến hết ngày 30/9, đăng trên cổng thông tin của Quốc hội.',
  ],
  [
    'Quán này phở ngon mà đợi lâu quá trời, hôm bữa mình ngồi 40 phút mới có tô, chắc không quay lại đâu.',
    'Ủa sao chỗ em cúp điện hoài vậy mấy anh chị, từ sáng tới giờ ba lần rồi, đồ ăn trong tủ hư hết trơn.',
    'Xin review trường mầm non gần chợ với ạ, bé nhà mình 3 tuổi, muốn tìm cô nào thương con nít.',
    'Ông nói vậy là sai rồi, đọc lại luật đi, điều 12 ghi rõ ràng mà, cãi hoài mệt ghê.',
  ],
  [
    'K bt ns sao lun á, mng thấy ok thì ib mk nha, 2 hôm nữa mk off rùi hjhj.',
    'Trùi ui xink dữ zậy bà, mua ở đâu chỉ tui vs, tui kiếm hoài hong ra lun á!!!',
    'Haizzz chán wá đi, mai lại đi làm òi, ước j có thêm 1 ngày nghỉ nữaaa 😭😭',
  ],
  [
    'Hom nay troi dep qua, ca nha minh di bien choi, nuoc trong xanh, gio mat, chieu ve an hai san roi ngu mot giac toi sang.',
    'Moi nguoi cho minh hoi duong ra ben xe moi di loi nao gan nhat, minh di xe may tu cho lon ra.',
  ],
  [
    'Danh sách đăng ký: 1. Nguyễn Văn Bình, 0901 234 567; 2. Trần Thị Cúc, sinh ngày 05/08/1984, CCCD 079184001234; 3. Lê Văn Dũng, dung.le84@example.com.',
    'Chuyển khoản giúp mình vào stk 0071000123456 Vietcombank, chủ tài khoản Phạm Thị Hoa, nội dung ghi tên lớp.',
    'Bé Trần Gia Hân, lớp 3A trường tiểu học Hoa Sen, bị lạc ở chợ đêm, ai thấy gọi 0987.654.321 giúp gia đình.',
  ],
  [
    'Link bài viết đây mọi người: https://vnexpress.net/kinh-te/gia-xang-giam-4712345.html, đọc rồi cho ý kiến nha.',
    'Đặt bàn tại https://bit.ly/3xYzAbC hoặc fanpage Tiệm Bánh Nhà Mơ, giảm 10% cho khách đi nhóm từ 5 người #banhngon #dalat.',
    'Nguồn: cổng dịch vụ công https://dichvucong.gov.vn/p/home, mục thủ tục hành chính, tra theo mã hồ sơ.',
  ],
  [
    'Chúc mừng sinh nhật chị yêu 🎂🎉🥳 tuổi mới nhiều sức khỏe, nhiều niềm vui nha chị 💐💐💐',
    '❤️ 5 món đồ không thể thiếu khi đi cắm trại 🏕️: lều, túi ngủ, bếp gas mini, đèn pin và ... một người bạn 😄',
  ],
  [
    'Đồ ngu, nói vậy mà cũng nói được, thằng này đúng là óc chó hết thuốc chữa.',
    'Nghe đâu sắp đổi tiền đó bà con, chia sẻ gấp trước khi bị xóa!',
    'Cho vay tiền nhanh không thế chấp, giải ngân trong ngày, lãi thấp, liên hệ Zalo 0912345678.',
  ],
];

/** In what order the kinds come: comments and news most of all, one paragraph in seven has something to say. */
const order = [0, 1, 0, 2, 1, 3, 0, 1, 6, 4, 1, 0, 5, 2, 1, 0, 7, 1, 0, 3, 6];

/** Another post than mixed-post.ts, so that nothing is tuned to one: uneven paragraphs, every ninth in NFD. */
export function writeLivelyPost(): string {
  const lines: string[] = [];
  let units = 0;
  for (let p = 0; units < longestPost; p++) {
    const kind = kinds[order[p % order.length]!]!;
    const sentences = Array.from({ length: 1 + ((p * 5) % 3) }, (_, s) => kind[(p + s * 2) % kind.length]!);
    const line = `${sentences.join(' ')} ${p % 97}`;
    lines.push(p % 9 === 4 ? line.normalize('NFD') : line);
    units += lines.at(-1)!.length + 1;
  }
  return lines.join('\n').slice(0, longestPost);
}
