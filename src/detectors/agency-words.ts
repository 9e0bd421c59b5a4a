/** Words for State, Party, army, police and public bodies, bare. As a name's beginning they pose as the body. */
const FIELD =
  'y te|giao duc|gd|noi vu|tai chinh|xay dung|tu phap|cong thuong|ngoai vu|van hoa|vhtt|vh|khoa hoc|kh|nong nghiep|nn|lao dong|ldtbxh|thong tin|tttt|giao thong|gtvt|tai nguyen|tnmt|du lich|ke hoach|khdt|quy hoach|dan toc|ton giao|kinh te|quan ly do thi|qldt|canh sat|csgt|hanh chinh|tham muu|chinh tri|hau can|an ninh|thanh tra|quoc phong|cong an|tai nguyen moi truong|nong nghiep moi truong';

export const AGENCY_START = [
  'ubnd|uy ban (?:nhan dan|phuong|xa|thi tran|quan|huyen|tinh)|hdnd|hoi dong nhan dan|ubmttq|mttq|mat tran to quoc|uy ban mat tran',
  'huyen doan|tinh doan|thanh doan|dang uy|quan uy|huyen uy|thanh uy|tinh uy|thi uy|dang bo|chi bo|ban tuyen giao|ban to chuc|ban dan van|uy ban kiem tra|van phong (?:quoc hoi|chinh phu|chu tich|tinh uy|thanh uy|quan uy|huyen uy|dang uy|ubnd|hdnd)',
  '(?:doi )?csgt|doi canh sat|cand|ban chqs|catp|pc[0-9]{2}|canh sat(?: giao thong| co dong| khu vuc| pccc| phong chay| hinh su| moi truong|(?=$| (?:phuong|xa|quan|huyen|tinh|viet nam)))|ban chi huy(?: quan su)?|bo chi huy quan su|bch quan su|bchqs|bo tu lenh|bo doi bien phong|don bien phong|bien phong|(?:su doan|trung doan|lu doan|tieu doan|quan khu|quan doan)(?= [0-9])|quan chung|hoc vien (?:canh sat|an ninh|quoc phong|chinh tri|bien phong)|dan quan',
  `(?:so|phong|bo|cuc|chi cuc|tong cuc|ty|ban) (?:${FIELD})`,
  '(?:chi cuc|cuc|tong cuc) (?:thue|hai quan|thong ke|quan ly|thi hanh an|kiem lam|thu y|duong bo|hang khong|xuat nhap canh|dan so)|kho bac|kbnn|hai quan|kiem lam|thi hanh an|toa an|tand|vien kiem sat|vks|vksnd|thanh tra(?= (?:chinh phu|so|bo|tinh|huyen|quan|thanh pho|tp|giao thong|lao dong|xay dung)(?![a-z]))|bao hiem xa hoi|bhxh',
  'truong (?:th|thcs|thpt|ths|tieu hoc|trung hoc|mam non|mn|mau giao|dai hoc|dh|cao dang|cd|trung cap|pt|ptdt|pho thong|chinh tri|si quan|quan su|cap [123])|thcs|thpt',
  'bv (?:da khoa|nhi|san|k|mat|ung buou|quan y|[0-9])|benh vien(?! (?:thu|may|dien thoai|laptop|xe|cay|giay|tui|vang|tham my))|tram y te|trung tam (?:y te|van hoa|hanh chinh|phuc vu|chinh tri|kiem soat|giao duc|vh|the thao|bao tro|cong tac)|bo phan mot cua|ban quan ly|doan (?:phuong|xa|truong|tncs)|(?:doan thanh nien|hoi (?:phu nu|nong dan|cuu chien binh|lien hiep phu nu|chu thap do|lhpn|ccb))(?=$| (?:phuong|p|xa|thi tran|quan|q|huyen|h|tinh|thanh pho|tp|truong|co quan|cong an|viet nam|[0-9]))|lien doan lao dong|cong doan (?:phuong|xa|co quan|truong|nganh|vien chuc)|lhpn',
].join('|');

/** The level of a body: what stands after "Công an", "Chi bộ", and makes it one. */
export const LEVEL =
  'phuong|p|xa|thi tran|thi xa|quan|q|huyen|h|tinh|thanh pho|tp|tphcm|ha noi|hcm|tt|dac khu|thon|ap|to dan pho|[0-9]';
