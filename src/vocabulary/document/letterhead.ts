import type { LocalityLevel } from '../../schema/plan.js';
import { bodiesAs } from '../bodies/bodies.js';
import { capitalised, wordsOf } from '../words/shared-words.js';

/** The fixed words of the letterhead and the signature, by the annexes of Nghị định 30/2020/NĐ-CP. */

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** What the party's organs print in place of nation and motto. */
export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** What is stamped or printed below the letterhead and names nobody. */
export const STAMPS: readonly string[] = [
  'Dự thảo',
  'Dự thảo lần',
  'Khẩn',
  'Thượng khẩn',
  'Hỏa tốc',
  'Mật',
  'Tối mật',
  'Tuyệt mật',
  'Sao y',
  'Sao y bản chính',
  'Bản sao',
];
export const NUMBER_LABEL = 'Số';
/** With it a web page labels the number of what it shows: "Số / Ký hiệu". */
export const SYMBOL_WORD = 'ký hiệu';

/** What the youth union's organs print in its place. */
export const YOUTH_UNION: readonly string[] = ['ĐOÀN TNCS HỒ CHÍ MINH', 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'];

/** Words that name the level of a locality. A city is a district's equal unless it is one of `CENTRAL_CITIES`. */
export const LEVEL_WORDS: Readonly<Record<string, LocalityLevel>> = {
  'thành phố': 'district',
  'thị xã': 'district',
  'thị trấn': 'commune',
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  xã: 'commune',
  phường: 'commune',
  'đặc khu': 'commune',
};

/** How a level is abbreviated before a name: "UBND TP. Cao Lãnh". */
export const LEVEL_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'TP.': 'thành phố',
  TP: 'thành phố',
  'TX.': 'thị xã',
  TX: 'thị xã',
};

/** Committees named by the level of their locality: "Huyện ủy Mường La", "Tỉnh đoàn Lâm Đồng". */
export const PARTY_LEVEL_WORDS: Readonly<Record<string, LocalityLevel>> = {
  'tỉnh ủy': 'province',
  'thành ủy': 'district',
  'thị ủy': 'district',
  'huyện ủy': 'district',
  'quận ủy': 'district',
  'tỉnh đoàn': 'province',
  'thành đoàn': 'district',
  'thị đoàn': 'district',
  'huyện đoàn': 'district',
  'quận đoàn': 'district',
};

/**
 * Words of names that without their marks read like one for a level: "xã Tịnh Trà", "tỉnh Hà Tĩnh", "xã Phượng Dực",
 * "huyện Văn Quan"; of two words the first is a level: "|huyện| Đoan Hùng".
 */
export const LEVEL_LOOKALIKES: readonly string[] = [
  'huyện đoan',
  'tịnh',
  'tĩnh',
  'tính',
  'tình',
  'phương',
  'phượng',
  'quan',
  'quân',
  'quán',
  'quần',
  'quản',
  'quẩn',
  'xá',
  'xà',
  'xả',
  'xạ',
  'huyền',
];

/** Phrases that hold such a word and name no locality; a name may begin with "Hội", but not after these words. */
export const PHRASES_WITH_LEVELS: readonly string[] = [
  'và Xã hội',
  '- Xã hội',
  ', Xã hội',
  'Bảo hiểm xã hội',
  'chính trị - xã hội',
  'Chính sách xã hội',
  'an sinh xã hội',
  'trật tự xã hội',
  'bảo trợ xã hội',
  'tệ nạn xã hội',
  'phúc lợi xã hội',
  'xã hội chủ nghĩa',
  'hợp tác xã',
  'xã hội hóa',
  'quân sự',
  'xã hội số',
  'xã hội học tập',
  'mạng xã hội',
  'nhà ở xã hội',
  'phản biện xã hội',
  'đời sống xã hội',
  'công tác xã hội',
  'trợ giúp xã hội',
  'cơ quan',
];

/** The word that reads like "xã" and a name, and ends a line or a phrase: "trật tự, an toàn |XÃ HỘI| VÀ Y TẾ". */
export const SOCIETY = 'xã hội';

/** The word for a city, which may be of either level. */
export const CITY_WORD = 'thành phố';

/** Cities that are directly under the central government. */
export const CENTRAL_CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];

/** Who issues a plan that does not say so. */
export const COMMITTEE = 'Ủy ban nhân dân';

/** Bodies that issue plans, as the letterhead and the preamble print them. */
export const ISSUING_BODIES: readonly string[] = [...bodiesAs('issuing'), 'UBND', 'BCĐ', 'HĐND'];

/** Other bodies that issue plans, as the letterhead prints them below the one they belong to. */
export const OTHER_BODIES: readonly string[] = [...bodiesAs('below-issuer')];

/** Bodies that a superior one sets up; their names do not say whose they are if it is printed above them. */
export const BODIES_SET_UP: readonly string[] = [...bodiesAs('set-up'), 'BCĐ'];

/** Words that keep a capital inside the name of a body. */
export const PROPER_WORDS: readonly string[] = [...wordsOf('proper-words').map(capitalised), 'Chính phủ'];

/** What precedes a signature: for whom the signer signs. */
export const ON_BEHALF: readonly string[] = ['TM.', 'KT.', 'TL.', 'TUQ.', 'T/M', 'K/T', 'T/L'];

/** The same before one of several signatures, printed without recipients: "ĐẠI DIỆN HUYỆN ĐOÀN". */
export const REPRESENTING = 'ĐẠI DIỆN';

/** Offices of signers; a line of the signature block that begins with one is an office, no name. */
export const OFFICES: readonly string[] = [
  ...bodiesAs('office').map((name) => name.toUpperCase()),
  'BỘ TRƯỞNG, CHỦ NHIỆM',
  'NGƯỜI LẬP',
  'BỘ TRƯỞNG, TRƯỞNG BAN',
  'CHỦ TỊCH KIÊM GIÁM ĐỐC',
  'PHÓ TRƯỞNG BAN',
  'PHÓ CHÁNH VĂN PHÒNG',
  'PHÓ TRƯỞNG CÔNG AN',
  'CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'THỨ TRƯỞNG',
  'PHÓ BÍ THƯ',
  'THƯ KÝ',
  'TRƯỞNG BCĐ',
  'PHÓ TRƯỞNG BCĐ',
  'PHÓ CHÁNH THANH TRA',
  'TRƯỞNG ĐOÀN',
  'PHÓ TRƯỞNG ĐOÀN',
  'TRƯỞNG TIỂU BAN',
  'PHÓ TRƯỞNG TIỂU BAN',
  'PHÓ THỦ TƯỚNG',
  'CHÁNH ÁN',
  'PHÓ CHÁNH ÁN',
  'VIỆN TRƯỞNG',
  'PHÓ VIỆN TRƯỞNG',
  'VỤ TRƯỞNG',
  'PHÓ VỤ TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'PHÓ CHI CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'TỔNG GIÁM ĐỐC',
  'PHÓ TỔNG GIÁM ĐỐC',
  'CHỦ NHIỆM',
  'PHÓ CHỦ NHIỆM',
  'CHỈ HUY TRƯỞNG',
  'PHÓ CHỈ HUY TRƯỞNG',
  'CHÍNH ỦY',
  'CHÍNH TRỊ VIÊN',
  'TƯ LỆNH',
  'TRƯỞNG KHOA',
  'PHÓ TRƯỞNG KHOA',
  'TRƯỞNG TRẠM',
  'TRẠM TRƯỞNG',
  'HẠT TRƯỞNG',
  'PHÓ HẠT TRƯỞNG',
  'ĐỒN TRƯỞNG',
  'PHÓ ĐỒN TRƯỞNG',
  'ĐỘI TRƯỞNG',
  'PHÓ ĐỘI TRƯỞNG',
  'PHÓ TỔ TRƯỞNG',
  'TỔNG THƯ KÝ',
  'TỔNG BIÊN TẬP',
  'ỦY VIÊN',
  'TRƯỞNG CHI NHÁNH',
  'NGƯỜI LẬP',
  'NGƯỜI LẬP KẾ HOẠCH',
  'NGƯỜI XÂY DỰNG KẾ HOẠCH',
  'THỦ TRƯỞNG ĐƠN VỊ',
];

/** What precedes the name of an office in that of a body: "BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN", "BAN GIÁM ĐỐC". */
export const BODIES_OF_OFFICES: readonly string[] = bodiesAs('of-office').map((name) => name.toUpperCase());

/** Before the office of one who holds it for the time being: "Q. CHỦ TỊCH". */
export const ACTING: readonly string[] = ['Q.', 'QUYỀN'];

/** Above the signature of one who approves a plan: "PHÊ DUYỆT CỦA NGƯỜI RA QUYẾT ĐỊNH" is neither office nor name. */
export const APPROVALS: readonly string[] = [
  'PHÊ DUYỆT',
  'PHÊ DUYỆT CỦA',
  'Ý KIẾN PHÊ DUYỆT CỦA',
  'DUYỆT CỦA',
  'DUYỆT KẾ HOẠCH',
  'XÁC NHẬN CỦA',
];

/**
 * First words of the offices of those who head a body or are in for its head, where the office is none of the above.
 */
export const OFFICE_HEADS: readonly string[] = ['TRƯỞNG', 'PHÓ'];

/** Ranks and degrees before a signer's name. */
export const RANKS: readonly string[] = [
  'Thiếu tướng',
  'Trung tướng',
  'Thượng tướng',
  'Đại tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
  'Tiến sĩ',
  'Thạc sĩ',
  'Bác sĩ',
  'TS.',
  'ThS.',
  'BS.',
  'GS.',
  'PGS.',
  'BSCK1',
  'BSCK2',
  'BSCKI',
  'BSCKII',
  'CK1',
  'CK2',
  'CKI',
  'CKII',
  'DS.',
  'DSCKI',
  'DSCKII',
  'KS.',
  'CN.',
  'LS.',
  'KTS.',
  'NGƯT.',
  'NGND.',
  'TTƯT.',
  'TTND.',
];

/** What is printed beside a signature that is neither office nor name: "(Đã ký)", "(Ký tên và đóng dấu)". */
export const SIGNED = { done: 'đã', verb: 'ký' } as const;

/** Words after "ký" in such a note. */
export const SIGNED_MORE: readonly string[] = [
  'tên',
  'số',
  'điện tử',
  'đóng dấu',
  'đã đóng dấu',
  'ghi rõ họ tên',
  'ghi rõ họ và tên',
  'ghi rõ chức vụ',
];

/**
 * Words of the letterhead after which a number is written by hand: "Số:      /KH-UBND", "ngày     tháng     năm 2024".
 */
export const WORDS_BEFORE_BLANKS: readonly string[] = ['Số:', 'Số', 'ngày', 'tháng', 'năm'];

/** Names that keep their capitals inside what a body is there for. */
export const NAMES_IN_PURPOSES: readonly string[] = ['Việt Nam', 'Hồ Chí Minh'];

/** Ends of levels of government that are names of bodies: "Huyện |ủy|", "Tỉnh |đoàn|". */
export const LEVELS_OF_ORGANS: readonly string[] = ['ủy', 'đoàn'];
