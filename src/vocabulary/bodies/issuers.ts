import { capitalised, wordsOf } from '../words/shared-words.js';
import { bodiesAs } from './bodies.js';

/** How the words after the head of a body's name are written where they are printed in capitals. */
export type Behind =
  /** The field it works in, its first letter large: "Sở Y tế", "Phòng Kinh tế". */
  | 'field'
  /** A proper name: "Trường Tiểu học Lê Lợi", "Công ty TNHH An Phú". */
  | 'name'
  /** What it is there for, in small letters: "Tổ công tác triển khai Đề án 06". */
  | 'purpose';

/** Heads that name whose they are, and that are no bodies with a part in a plan. */
const OTHER_OPEN_HEADS = ['Đoàn cơ sở', 'Liên đội', 'BCH', 'Đảng bộ', 'Chi ủy', 'Đảng đoàn', 'Ban cán sự đảng'];

/** Whose an organ is that belongs to no place: "BAN CHẤP HÀNH TRUNG ƯƠNG". */
export const CENTRAL = 'Trung ương';

/** Heads of the names of bodies that issue plans or are above one that does, by what follows them. */
export const ISSUER_HEADS: Readonly<Record<Behind, readonly string[]>> = {
  field: [
    ...OTHER_OPEN_HEADS,
    ...bodiesAs('issuer'),
    'UBND',
    'HĐND',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ủy ban MTTQ Việt Nam',
    'Ủy ban MTTQ',
    'UB MTTQ Việt Nam',
    'UBMTTQ Việt Nam',
    'UBMTTQVN',
    'Mặt trận Tổ quốc Việt Nam',
    'MTTQ Việt Nam',
    'Ủy ban Kiểm tra',
    'UBKT',
    'Thủ tướng Chính phủ',
    'Văn phòng Quốc hội',
    'Kiểm toán nhà nước',
    'Bộ Chỉ huy',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'BCH Quân sự',
    'BCHQS',
    'Hạt',
    'Thi hành án dân sự',
    'BHXH',
    'Phòng khám',
    'Nhà thiếu nhi',
    'Liên hiệp',
    'Liên minh',
    'LĐLĐ',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Đoàn TNCS Hồ Chí Minh',
    'Đoàn TNCS HCM',
    'Đoàn',
    'Hội đồng Đội',
    'BTV',
    CENTRAL,
  ],
  name: [...bodiesAs('issuer-name'), 'Tổng công ty', 'Hợp tác xã', 'HTX', 'Nhà xuất bản', 'Xí nghiệp', 'Cụm', 'Khối'],
  purpose: [...bodiesAs('issuer-purpose'), 'BCĐ', 'BTC', 'Ban Điều hành', 'Ban Vận động', 'TCT'],
};

/** Heads of names as they are spelled out. */
export const SPELLED_HEADS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  BCĐ: 'Ban Chỉ đạo',
  TCT: 'Tổ công tác',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BTC: 'Ban Tổ chức',
  BCHQS: 'Ban Chỉ huy Quân sự',
  'BCH Quân sự': 'Ban Chỉ huy Quân sự',
  BHXH: 'Bảo hiểm xã hội',
  LĐLĐ: 'Liên đoàn Lao động',
  HTX: 'Hợp tác xã',
  UBKT: 'Ủy ban Kiểm tra',
  'UB MTTQ Việt Nam': 'Ủy ban MTTQ Việt Nam',
  'UBMTTQ Việt Nam': 'Ủy ban MTTQ Việt Nam',
  UBMTTQVN: 'Ủy ban MTTQ Việt Nam',
};

/** Words that begin like the head of a name and are none: "MẶT TRẬN" / "TỔ QUỐC VIỆT NAM". */
export const NO_ISSUER_HEADS: readonly string[] = [
  ...wordsOf('no-issuer-heads').map(capitalised),
  'Tổ quốc',
  'Hội nhập',
  'Phòng cháy',
];

/** Heads that name whose they are: alone on a line, the body on the next line belongs to them. */
export const OPEN_HEADS: readonly string[] = [...bodiesAs('open-head'), ...OTHER_OPEN_HEADS];

/** Organs of the body that is above them: "ỦY BAN MTTQ VIỆT NAM XÃ A" / "BAN THƯỜNG TRỰC". */
export const ORGAN_HEADS: readonly string[] = [
  ...bodiesAs('organ'),
  'BTV',
  'BCH',
  'Ủy ban Kiểm tra',
  'Ban Kinh tế - Ngân sách',
  'Ban Văn hóa - Xã hội',
];

/** Committees whose locality is also that of a body they set up. */
export const COMMITTEE_HEADS: readonly string[] = [...bodiesAs('committee'), 'UBND', 'HĐND', 'Đảng bộ'];

/** Names of bodies that need nothing more. */
export const WHOLE_BODIES: readonly string[] = [
  'Chính phủ',
  'Bộ Công an',
  'Bộ Quốc phòng',
  'Bộ Tư pháp',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Công Thương',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Bộ Ngoại giao',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Tài nguyên và Môi trường',
  'Bộ Thông tin và Truyền thông',
  'Bộ Giao thông vận tải',
  'Bộ Kế hoạch và Đầu tư',
  'Bộ Lao động - Thương binh và Xã hội',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Dân tộc và Tôn giáo',
  'Văn phòng Chính phủ',
  'Bộ Tư lệnh Bộ đội Biên phòng',
];

const BRANCHES = bodiesAs('branch').map((name) => name.toLowerCase());

/** Phrases in the names of bodies, as they are written where not all is in capitals. */
export const NAME_PHRASES: readonly string[] = [
  ...wordsOf('name-phrases').map(capitalised),
  'Việt Nam',
  'Hồ Chí Minh',
  'Cộng sản',
  'Liên hiệp Phụ nữ',
  'Cựu chiến binh',
  'Chữ thập đỏ',
  'Khuyến học',
  'Luật gia',
  'Nhà báo',
  'Quân sự',
  'Phòng thủ dân sự',
  'Cửa khẩu',
  'Bộ đội Biên phòng',
  'Biên phòng',
  'Kiểm lâm',
  'Trồng trọt và Bảo vệ thực vật',
  'Tây Nguyên',
  'Truyền tải điện quốc gia',
  'Quản lý dự án đầu tư xây dựng',
  'dự án đầu tư xây dựng',
  'Quản lý đầu tư và xây dựng',
  'Chăn nuôi và Thú y',
  'Thủy lợi',
  'Thủy sản',
  'An toàn vệ sinh thực phẩm',
  'Dân số',
  'Dân số - Kế hoạch hóa gia đình',
  'Tiểu học',
  'Mầm non',
  'Mẫu giáo',
  'Trung học cơ sở',
  'Trung học phổ thông',
  'Phổ thông dân tộc nội trú',
  'Phổ thông dân tộc bán trú',
  'Dân tộc nội trú',
  'Dân tộc bán trú',
  'Chính trị',
  'Đại học',
  'Cao đẳng',
  'Cao đẳng nghề',
  'Trung cấp',
  'Trung cấp nghề',
  'Sư phạm',
  'Kinh tế - Kỹ thuật',
  'Kiến trúc',
  'Bách khoa',
  'Nông lâm',
  'Hàng hải',
  'Ngoại thương',
  'Điều dưỡng',
  'Phục hồi chức năng',
  'Tâm thần',
  'Ngoại ngữ',
  'Đa khoa khu vực',
  'Y học cổ truyền',
  'Phụ sản',
  'Sản - Nhi',
  'Kiểm soát bệnh tật',
  'Dân tộc',
  'Tôn giáo',
  'Ngoại giao',
  'Quốc phòng',
  'Phòng thủ khu vực',
  'Nội chính',
  'Tuyên giáo',
  'Tuyên giáo và Dân vận',
  'Pháp chế',
  'Đô thị',
  'Kinh tế, Hạ tầng và Đô thị',
  'Văn hóa - Xã hội',
  'Cảnh sát',
  'Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cảnh sát giao thông',
  'Cảnh sát hình sự',
  'Hành chính công',
  'Phục vụ hành chính công',
  'Cấp nước',
  'Điện lực',
  'Môi trường đô thị',
  'dự án',
  'cổ phần',
  'TNHH',
  'TNHH MTV',
  'một thành viên',
  'trách nhiệm hữu hạn',
  'ngành',
  'liên ngành',
  'khu vực',
  ...BRANCHES,
  'các cơ quan',
  'cơ quan',
  'cơ sở',
  'khối',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
];

/** Small words inside the names of bodies. */
export const SMALL_WORDS: readonly string[] = [...wordsOf('small-words')];

/** Words after which the name of a body must go on. */
export const OPEN_ENDS: readonly string[] = [...wordsOf('open-ends'), 'phòng'];

/** Words in a name after which the name of a place follows. */
export const PLACE_FOLLOWS: readonly string[] = ['khu vực', ...BRANCHES];

/** Words that begin a name's second line: what the body is there for, or with whom. */
export const GOING_ON: readonly string[] = [...wordsOf('going-on'), 'khu vực', ...BRANCHES];

/** Words that a page of the web prints above or below a document. */
const WEB_BOTH = ['In trang', 'Lượt xem', 'Ngày đăng', 'Tải về'];

/** Words that a page of the web prints above a document, and no letterhead. */
export const WEB_BEGINS: readonly string[] = [
  ...wordsOf('web-begins').map(capitalised),
  'Cổng',
  'Website',
  'Menu',
  'Đăng nhập',
  'Tìm kiếm',
  'Tin tức',
  ...WEB_BOTH,
];

/** Lines, or labels of lines, that a page of the web prints below a document. */
export const WEB_ENDS: readonly string[] = [
  ...WEB_BOTH,
  'Bài liên quan',
  'Bài viết khác',
  'Bài viết liên quan',
  'Các bài viết khác',
  'Các tin đã đưa',
  'Các tin khác',
  'Các văn bản khác',
  'Tin cũ hơn',
  'Tin khác',
  'Tin liên quan',
  'Tin mới hơn',
  'Văn bản khác',
  'Văn bản liên quan',
  'Bản in',
  'Chia sẻ',
  'Chia sẻ bài viết',
  'Chia sẻ lên',
  'Đóng cửa sổ',
  'Gửi email',
  'In bài viết',
  'In trang này',
  'Quay lại',
  'Quay về',
  'Số lần xem',
  'Số lượt xem',
  'Trở về',
  'Về đầu trang',
  'Xem thêm',
  'Bình luận',
  'Đánh giá bài viết',
  'Gửi bình luận',
  'Gửi phản hồi',
  'Ý kiến bạn đọc',
  'Ý kiến của bạn',
  'Từ khóa',
  'Tags',
  'Tải xuống',
  'Tập tin đính kèm',
  'Tệp đính kèm',
  'Tệp tin đính kèm',
  'Đăng bởi',
  'Đăng ngày',
  'Ngày cập nhật',
  'Người đăng',
  'Nguồn',
  'Nguồn tin',
  'Tác giả',
];

/** Heads of offices that two bodies may have together: "Văn phòng HĐND và UBND". */
export const OFFICES_OF_TWO: readonly string[] = ['Văn phòng'];

/** Heads of bodies that have others below them, and the heads of those. */
export const SUPERIOR_HEADS: readonly string[] = ['Sở', 'Bộ'];
export const HEADS_UNDER_SUPERIORS: readonly string[] = [...bodiesAs('under-superior')];

/** Words in the name of a team before the number of the decision that set it up: "Đoàn kiểm tra |theo Quyết định| số 77/QĐ-SYT". */
export const CITED_IN_NAMES: readonly string[] = [
  'theo Quyết định',
  'theo QĐ',
  'theo Kế hoạch',
  'theo Nghị quyết',
  'theo Chỉ thị',
  'theo Thông báo',
];
