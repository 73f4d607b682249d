import { wordsOf } from './shared-words.js';
/** Words that the rules of `plan06 check` look for. Case does not count where nothing else is said. */

/** What a plan counts that is the same thing wherever it is counted; the longest first. */
export const COUNTED_ONCE: readonly (readonly string[])[] = [
  ['dịch vụ công thiết yếu', 'DVC thiết yếu', 'dịch vụ công trực tuyến thiết yếu', 'thủ tục hành chính thiết yếu'],
  ['nhóm dịch vụ công liên thông', 'nhóm thủ tục hành chính liên thông', 'nhóm TTHC liên thông', 'nhóm DVC liên thông'],
  ['dịch vụ công không sử dụng hồ sơ giấy', 'DVC không sử dụng hồ sơ giấy'],
  ['nhóm tiện ích'],
  ['nhóm nhiệm vụ'],
  ['mô hình điểm'],
];

/** Before a number that is a part or an addition and not the whole. */
export const PART_WORDS: readonly string[] = [
  'thêm',
  'còn',
  'còn lại',
  'trong đó',
  'mỗi',
  'ít nhất',
  'trên',
  'hơn',
  'gần',
  'số',
  'mục',
];

/** Behind what is counted: the number is that of one sector or body. */
export const OF_SECTORS: readonly string[] = [
  'thuộc ngành',
  'của ngành',
  'thuộc lĩnh vực',
  'của lĩnh vực',
  'trong lĩnh vực',
  'thuộc thẩm quyền',
  'của Bộ',
  'của Sở',
  'của các bộ',
  'của các sở',
  'của Công an',
  'của công an',
  'do Bộ',
  'do Sở',
  'do Công an',
];
/** What names a sector before a number that is its own. */
export const SECTORS: readonly string[] = ['Ngành', 'Lĩnh vực', 'Khối'];

/** Leads that are nobody. */
export const NOBODY: readonly string[] = [
  'cơ quan khác',
  'đơn vị khác',
  'cơ quan liên quan',
  'đơn vị liên quan',
  'cơ quan có liên quan',
  'đơn vị có liên quan',
  'cơ quan nào đó',
];
export const LEADS = 'chủ trì';
export const COORDINATES = 'phối hợp';
/** Between a body and the list of its models, and what says that it only helps. */
export const LIST_VERBS: readonly string[] = [...wordsOf('list-verbs')];
export const WITH_OTHERS: readonly string[] = [COORDINATES, 'hỗ trợ', 'điểm'];

/** What follows a plan, by the words for it in the text. */
export const ANNEX_WORD = 'phụ lục';
/** Words by which a text announces what is attached to it. */
export const ATTACHED: readonly string[] = ['kèm theo', 'đính kèm', 'dính kèm', 'gửi kèm', 'chi tiết tại', 'theo'];
/** After these words an annex or a form belongs to another document. */
export const OF_ANOTHER: readonly string[] = ['ban hành kèm theo', 'của', 'tại', 'thuộc'];

/** "qua Công an xã": whose hands a report goes through. */
export const THROUGH: readonly string[] = ['qua', 'thông qua'];
export const REPORT_WORD = 'báo cáo';
/** Spans of time that a report covers, as its heading and its text name them; the first names the list. */
export const REPORT_SPANS: readonly (readonly string[])[] = [
  ['tuần', 'hàng tuần', 'hằng tuần'],
  ['tháng', 'hàng tháng', 'hằng tháng'],
  ['quý', 'hàng quý', 'hằng quý'],
  ['06 tháng', '6 tháng', 'sáu tháng'],
  ['năm', '01 năm', 'hàng năm', 'hằng năm'],
];

/** Mail services of private persons. */
export const PRIVATE_MAIL: readonly string[] = [
  'gmail.com',
  'yahoo.com',
  'yahoo.com.vn',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
];

/** Symbols of ministries and other bodies of the centre in the numbers of documents: "2224/BTTTT-THH". */
export const MINISTRY_SYMBOLS: readonly string[] = [
  'BCA',
  'BTTTT',
  'BGDĐT',
  'BTP',
  'BYT',
  'BTC',
  'BNV',
  'BKHĐT',
  'BLĐTBXH',
  'BTNMT',
  'BGTVT',
  'BXD',
  'BCT',
  'BNNPTNT',
  'BVHTTDL',
  'BKHCN',
  'BQP',
  'BNG',
  'UBDT',
  'TTCP',
  'NHNN',
  'BHXH',
  'VPCP',
  'TTg',
];

/** After "trên", words for the area that a plan is about. */
export const AREA_WORDS: readonly string[] = ['địa bàn toàn', 'địa bàn', 'phạm vi toàn', 'phạm vi'];
export const WHOLE_WORD = 'toàn';
/** Bodies that a level of government has one of: "UBND thị trấn". */
export const OWN_BODIES: readonly string[] = [
  'UBND',
  'HĐND',
  'Ủy ban nhân dân',
  'Công an',
  'đoàn thể',
  'Đảng ủy',
  'ngân sách',
  'Trạm Y tế',
];

/** A text with these words speaks of another place on purpose. */
export const OF_ELSEWHERE: readonly string[] = [
  'kinh nghiệm',
  'học tập',
  'tham quan',
  'điển hình',
  'giáp ranh',
  'quê quán',
  'liên kết',
  'phối hợp với',
  'như',
];

/** "xã hội": after "xã" it is not a place. */
export const SOCIETY = 'hội';
/** Between a thing and its level: "TTHC cấp xã", "App của tỉnh". */
export const AT_LEVEL: readonly string[] = ['cấp', 'của'];
/** Heads of the names of bodies above a district: "Sở Y tế". */
export const HIGHER_HEADS: readonly string[] = ['Sở', 'Bộ'];
/** Before sorts of bodies: "các nhà ga". */
export const PLURALS: readonly string[] = ['các', 'những'];
/** Before the number of a group of models. */
export const GROUP_WORD = 'nhóm';
/** "|Giao| Công an xã |tổng hợp|, báo cáo …". */
export const GIVEN = 'giao';
export const REPORT_ACTS: readonly string[] = ['tổng hợp', 'chủ trì', 'định kỳ'];
/** Spans of time that a report is named by in running text. */
export const SHORT_SPANS: readonly string[] = ['tuần', 'tháng', 'quý'];
