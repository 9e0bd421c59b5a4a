import type { Language } from '../rules/types.ts';

export interface TrustSection {
  readonly title: string;
  readonly points: readonly string[];
}

export interface TrustWords {
  /** What the link to it says. */
  readonly short: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TrustSection[];
}

/** The page for the person under the mandate: the options show it, and docs/trust.md is written from it. */
export const trustWords: Readonly<Record<Language, TrustWords>> = {
  vi: {
    short: 'Tin cậy',
    title: 'Tin cậy: Bảy Điều làm gì và không làm gì',
    lead: 'Trang này dành cho người dùng máy do đơn vị cài sẵn Bảy Điều. Mỗi lời dưới đây đều tự kiểm tra được; cách làm ở mục cuối.',
    sections: [
      {
        title: 'Đọc gì',
        points: [
          'Ô soạn bài hoặc bình luận đang có con trỏ, trên các mạng xã hội được liệt kê và các trang đơn vị thêm vào; ô nhập của trang bản nháp.',
          'Ô tên tài khoản khi đang sửa, để nhắc nếu có tên cơ quan.',
          'Việc đọc diễn ra trên máy. Chữ nằm trong bộ nhớ và mất khi rời ô hoặc đóng trang.',
        ],
      },
      {
        title: 'Không đọc gì',
        points: [
          'Bảng tin, bài và bình luận của người khác, mật khẩu, ô tìm kiếm, ô đăng nhập, thẻ thanh toán, mã xác nhận.',
          'Tin nhắn riêng, trừ khi chính người dùng bật cho từng mạng.',
          'Những trang web khác: trình duyệt không cho tiện ích vào.',
        ],
      },
      {
        title: 'Làm gì với những gì đọc được',
        points: [
          'So với các quy tắc đi kèm tiện ích, gạch chân chỗ nên xem lại, nói rõ vì sao và khoản nào.',
          'Không chặn, không trì hoãn, không tự sửa, không đăng, không xóa. Chữ chỉ đổi khi người viết bấm vào một gợi ý, và hoàn tác được.',
          'Không gửi đi đâu: không gửi cho đơn vị, cho hãng, cho trang web hay cho người làm ra tiện ích. Không có máy chủ nào phía sau.',
          'Không ghi lại đã nhắc ai, nhắc gì, bao nhiêu lần.',
        ],
      },
      {
        title: 'Giữ gì trên máy',
        points: [
          'Lựa chọn trong trang Tùy chọn; cụm từ đã chọn bỏ qua; danh sách tài khoản tự ghi; chính sách của đơn vị.',
          'Số điện thoại, thư điện tử, tài khoản trong mục Của tôi chỉ giữ ở dạng dấu băm, không giữ chính số đó. Ai lấy được hồ sơ trình duyệt vẫn có thể thử từng số để dò ra.',
          'Những gì tự ghi xóa được ở nơi đã ghi: bảng bên cạnh, trang Tùy chọn. Gỡ tiện ích là xóa tất cả.',
        ],
      },
      {
        title: 'Đơn vị đặt được gì',
        points: [
          'Tên đơn vị, tên gọi nội bộ không nên đăng, tên miền, trang và số liên hệ công khai, người để hỏi.',
          'Toàn văn 7 điều; thêm trang có ô soạn bài; ngôn ngữ; bật, tắt và khóa từng mạng.',
          'Cài bắt buộc, nên người dùng không tự gỡ được.',
          'Mục “Đơn vị quản lý” trong trang Tùy chọn hiện mọi điều đơn vị đã đặt.',
        ],
      },
      {
        title: 'Đơn vị không đặt được gì',
        points: [
          'Không có lựa chọn nào để gửi báo cáo, ghi nhật ký, chặn bài hay xem ai viết gì. Chính sách chứa mục lạ bị từ chối cả.',
          'Không bật được tin nhắn riêng thay người dùng.',
          'Không thêm được từ khóa về quan điểm, tôn giáo, dân tộc hay tên người để theo dõi. Phê bình có văn hóa, khiếu nại và ý kiến khác không bị nhắc.',
        ],
      },
      {
        title: 'Tự kiểm tra',
        points: [
          'Mạng: mở công cụ cho nhà phát triển (F12), thẻ Network, rồi viết thử. Chỉ thấy yêu cầu của trang web. Trang của tiện ích còn bị chính trình duyệt cấm kết nối (connect-src none).',
          'Quyền: mở trang tiện ích của trình duyệt và xem quyền đã cấp: chỉ các trang mạng xã hội được liệt kê, các trang đơn vị thêm, kho lưu lựa chọn (storage) và bảng bên cạnh (sidePanel).',
          'Chính sách: mã ở mục “Đơn vị quản lý” phải trùng mã mà người phụ trách đưa ra; hai mã trùng nghĩa là không có gì khác ngoài những điều hiện ở đó.',
          'Mã nguồn mở (giấy phép MIT). Lệnh npm run reproduce dựng hai lần và so từng byte; docs/approval.md ghi cách so gói đã cài với gói tự dựng.',
          'Đơn vị tự đóng và ký gói, nên về kỹ thuật đơn vị có thể phát một gói đã sửa; so gói đã cài với gói tự dựng là cách biết chắc.',
          'Trình duyệt của đơn vị có thể có tiện ích hoặc phần mềm khác; những lời trên chỉ nói về Bảy Điều.',
        ],
      },
    ],
  },
  en: {
    short: 'Trust',
    title: 'Trust: what Bảy Điều does and does not do',
    lead: 'For people whose unit has put Bảy Điều on their machine. Everything said here can be checked; the last section says how.',
    sections: [
      {
        title: 'What it reads',
        points: [
          'The post or comment box that has the caret, on the networks listed and on sites that the unit added; the box of the draft page.',
          'An account-name field while it is edited, to point out the name of an agency in it.',
          'Reading happens on the machine. The text is held in memory and gone when the box is left or the page closed.',
        ],
      },
      {
        title: 'What it does not read',
        points: [
          'The feed, other people’s posts and comments, passwords, search, login, payment cards, one-time codes.',
          'Private messages, unless the person switches them on, network by network.',
          'Any other website: the browser does not let the extension in.',
        ],
      },
      {
        title: 'What it does with what it read',
        points: [
          'Compares it with the rules that come with it, underlines what is worth another look, and says why and by which clause.',
          'It never blocks, delays, edits, posts or deletes. Text changes only when the writer clicks a suggestion, and undo takes it back.',
          'Nothing is sent: not to the unit, the browser’s maker, the website or the makers of the extension. There is no server behind it.',
          'It keeps no record of whom it reminded of what, or how often.',
        ],
      },
      {
        title: 'What it keeps on the machine',
        points: [
          'Choices of the options page; phrases chosen to be ignored; the accounts that a person listed; the unit’s policy.',
          'Phones, mails and accounts under “Mine” are kept as hashes only, not the values. Whoever gets hold of the browser’s profile could still find a number by trying them all.',
          'What a person wrote down can be removed where it was written: in the panel and in the options. Removing the extension removes everything.',
        ],
      },
      {
        title: 'What the unit can set',
        points: [
          'The unit’s names, internal names better not posted, domains, public pages and contacts, and whom to ask.',
          'The text of the seven articles; further sites with post boxes; the language; each network on, off or locked.',
          'A mandatory install, which a person can’t take out.',
          'The section “Managed by the unit” of the options shows everything that the unit set.',
        ],
      },
      {
        title: 'What the unit can’t set',
        points: [
          'There is no setting to report, log, block, or see who wrote what. A policy with an unknown key is refused as a whole.',
          'It can’t switch on private messages for a person.',
          'It can’t add words about opinions, religion, ethnicity, or names of people to watch. Civil criticism, complaints and other views are not flagged.',
        ],
      },
      {
        title: 'How to check',
        points: [
          'Network: open the developer tools (F12), Network, and write something. Only the website’s own requests are seen. The extension’s own pages are forbidden to connect by the browser itself (connect-src none).',
          'Permissions: the browser’s extensions page lists them: the networks named, the sites that the unit added, storage for choices, and the side panel.',
          'Policy: the hash under “Managed by the unit” must be the one that the person in charge gives; the same hash means that nothing was set but what is shown there.',
          'The source is open (MIT licence). npm run reproduce builds twice and compares the bytes; docs/approval.md tells how to compare an installed package with one’s own build.',
          'The unit packs and signs its own package, so technically it could ship a changed one; to compare the installed package with one’s own build is the way to be sure.',
          'The unit’s browser may hold other extensions or software; all this speaks of Bảy Điều alone.',
        ],
      },
    ],
  },
};
