import { readExample } from '../../src/rules/examples.ts';
import type { RuleFolder } from '../../src/rules/load.ts';

/** The longest post that facebook.com takes, in UTF-16 units. */
export const longestPost = 63_206;
const paragraphs = 400;

/** Plain sentences, made up: what most of a post is. */
const plain = [
  'Sáng nay trời trở gió, cả xóm rủ nhau ra bờ kênh nhặt rác rồi cùng uống trà.',
  'Mấy cây bàng trước ngõ bắt đầu rụng lá, bọn trẻ gom lại đốt thơm cả góc phố.',
  'Hôm qua đọc xong cuốn sách mượn ở thư viện, thấy thương nhân vật ông lão quá chừng.',
  'Đường vào chợ ngập đã ba hôm, mong các anh thoát nước sớm đến xem giúp bà con.',
  'Mình thấy thủ tục vẫn còn rườm rà, đi lại hai lần mới xong, mong được gọn hơn.',
  'Cuối tuần này lớp cũ họp mặt, ai rảnh thì qua, có lẩu và có cả đàn ghi ta.',
  'Giá rau tăng nhẹ so với tháng trước, nhưng vẫn rẻ hơn hồi Tết năm 2025.',
  'Chúc mừng đội bóng huyện nhà thắng 3-1, trận sau cố gắng nữa nhé anh em.',
  'Tối nay chiếu lại bộ phim cũ, nhà nào có loa to thì mang ra sân vận động.',
  'Con đường hoa giấy nở rộ, người qua lại dừng chân chụp ảnh từ sớm đến khuya.',
];

/** A mixed post: mostly plain paragraphs, every fourth opens with an example of the rules, flagged or a near miss. */
export function writeMixedPost({ rules }: RuleFolder): string {
  const examples = rules.flatMap(({ value: { flags, passes } }) =>
    [...flags.slice(0, 2), ...passes.slice(0, 3)].map(({ text }) =>
      readExample(text).text.replaceAll('\n', ' '),
    ),
  );
  const wanted = Math.floor(longestPost / paragraphs);
  const lines: string[] = [];
  let next = 0;
  for (let p = 0; p < paragraphs; p++) {
    // A number of its own keeps paragraphs from being the same text.
    let line = `${p + 1} ${p % 4 === 3 ? `${examples[(p * 7) % examples.length]} ` : ''}`;
    while (line.length < wanted - 1) line += `${plain[next++ % plain.length]} `;
    lines.push(line.slice(0, wanted - 1));
  }
  return lines.join('\n').padEnd(longestPost, ' a').slice(0, longestPost);
}
