/** Civil criticism, as the code of conduct asks for ("phê phán những cái xấu"): nothing in it may be marked. */
export const criticism =
  'Tôi không đồng ý với cách làm này: đường đào lên ba tháng chưa lấp, bụi bặm và nguy hiểm cho trẻ em. Đề nghị phường trả lời rõ bao giờ xong và ai chịu trách nhiệm.';

/** Everything in it is made up. Each line but the last holds one thing that a writer wants to be told of. */
export const sampleDraft = [
  'Danh sách nhận quà: anh Nguyễn Văn Mẫu, số căn cước công dân 079203001234.',
  'Kèm theo văn bản đóng dấu TỐI MẬT của xã.',
  'Nghe nói mai cả xã cắt nước, chia sẻ gấp trước khi bị xóa.',
  'Ai còn tin mấy người đó thì đúng là đồ ngu.',
  criticism,
].join('\n');
