import { type MarksWords, untold } from './marks.ts';

/** Comes from the background with what cards say. */
export const vietnamese: MarksWords = {
  ...untold,
  people: 'Bản nháp có dữ liệu của {n} người. Thẻ này nói chung cho tất cả.',
  ignorePhrase: 'Bỏ qua cụm này',
  draftOnly: 'Bỏ qua chỉ có hiệu lực với bản nháp này, không được lưu lại.',
  phraseKept: '“Bỏ qua cụm này” được lưu trên máy này; xóa được trong phần tùy chọn.',
  refused: 'Ô soạn không nhận thay đổi tại đây. Có thể sửa bằng tay.',
  notSeen: 'Thẻ chưa hiện đủ khi bấm nên chưa làm gì. Xin bấm lại.',
  clean: {
    title: untold.clean.title,
    text: 'Bản nháp này chưa có gì trùng với các quy tắc. Việc đăng bài do người viết quyết định.',
  },
  unread: {
    title: untold.unread.title,
    text: 'Ô soạn này chưa đọc được nên chưa kiểm tra được. Có thể dán nội dung vào trang “Bản nháp” để kiểm tra.',
  },
  keys: 'Phím F8 mở thẻ, mũi tên chuyển mục, Esc đóng.',
};
