import { PERIOD_HEADINGS } from '../time/periods.js';
import { UP_TO } from '../time/time-words.js';
import { capitalised, wordsOf } from '../words/shared-words.js';

/** The words at fixed places of a plan that open its parts. Case and marks do not count. */

/** The kind of a letter, which prints none; its first words, and those that say what it is about. */
export const LETTER = 'CÔNG VĂN';
export const LETTER_BEGINS = 'Kính gửi';
export const SUBJECT_BEGINS: readonly string[] = ['V/v', 'Về việc'];

/** Words that open a paragraph of the preamble. */
export const PREAMBLE_BEGINS: readonly string[] = [
  ...wordsOf('preamble-begins').map(capitalised),
  'Thực hiện Kế hoạch',
  'Thực hiện Quyết định',
  'Thực hiện Chỉ thị',
  'Thực hiện Luật',
  'Thực hiện Công văn',
  'Thực hiện Văn bản',
  'Thực hiện Nghị quyết',
  'Thực hiện Thông báo',
  'Thực hiện Đề án',
  'Thực hiện Chương trình',
  'Thực hiện chỉ đạo',
  'Thực hiện ý kiến',
  'Thực hiện các',
  'Thực hiện nội dung',
  'Thực hiện nhiệm vụ',
  'Thực Kế hoạch',
  'Triển khai Kế hoạch',
  'Triển khai Quyết định',
  'Triển khai thực hiện Kế hoạch',
  'Triển khai thực hiện Quyết định',
  'Triển khai thực hiện Công văn',
  'Triển khai thực hiện Chỉ thị',
  'Nhằm triển khai',
  'Nhằm tiếp tục',
  'Để triển khai',
  'Để cụ thể',
  'Để tiếp tục',
  'Tiếp tục thực hiện',
  'Theo đề nghị',
  'Xét đề nghị',
  'Ủy ban nhân dân',
  'UBND',
];

/** Words that a paragraph of the preamble may begin with, and a title as well. */
export const GROUND_BEGINS: readonly string[] = [...wordsOf('ground-begins').map(capitalised), 'Xét', 'Được sự'];

/** Words that begin the last sentence of a preamble: who issues the plan. */
export const ISSUES_PLAN: readonly string[] = [
  'ban hành Kế hoạch',
  'xây dựng Kế hoạch',
  'lập Kế hoạch',
  'thống nhất ban hành',
  'thống nhất xây dựng',
];

/** Those among them that name no plan say so at the end of a preamble only. */
export const ISSUES: readonly string[] = [
  ...ISSUES_PLAN,
  'tổ chức thực hiện Kế hoạch',
  'triển khai Kế hoạch',
  'ban hành',
  'xây dựng',
];

/** Words between a document and what it is about: "Kế hoạch số 12/KH-UBND về việc …". */
export const SUBJECT_FOLLOWS: readonly string[] = [...SUBJECT_BEGINS, UP_TO];

/** Headings of the section that says what is to be done; its points are the tasks of a plan without models. */
export const CONTENT_HEADINGS: readonly string[] = [
  ...wordsOf('content-headings'),
  'các bước',
  'trình tự thực hiện',
  'trình tự tiến hành',
];

/** Headings of sections that hold no tasks, even where they name one of the words above. */
export const FRAME_HEADINGS: readonly string[] = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'quan điểm',
  'phạm vi',
  'đối tượng',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'kinh phí',
  'chế độ báo cáo',
  'chế độ thông tin',
  'phân công trách nhiệm',
  'căn cứ',
  'đặc điểm tình hình',
];

/** What the heading of a chapter that says what a plan is based on begins with: "CÁC |CĂN CỨ| LẬP KẾ HOẠCH". */
export const GROUND_HEADINGS: readonly string[] = ['căn cứ', 'cơ sở', 'văn bản căn cứ'];

/** What may follow in it. */
export const GROUND_PURPOSES: readonly string[] = [
  ...ISSUES,
  'pháp lý',
  'pháp luật',
  'để lập kế hoạch',
  'để xây dựng',
  'thực hiện',
  'triển khai',
];

/** Words of headings under which a plan says who is to do what. */
export const ASSIGNING_HEADINGS: readonly string[] = wordsOf('assigning-headings');

/** Words before "nhiệm vụ" in the heading of a chapter that says who is to do it. */
export const ASSIGNING_BEGINS: readonly string[] = wordsOf('assigning-begins');

/** The word that opens an article of a decision. */
export const ARTICLE = 'Điều';
export const RECIPIENTS = 'Nơi nhận';
export const ANNEX = 'PHỤ LỤC';
/** What an annex that is a form calls itself, before its number: "Mẫu số 01". */
export const NUMBERED_FORMS: readonly string[] = [
  ...wordsOf('numbered-forms').map(capitalised),
  'Phụ biểu số',
  'Phụ biểu',
  'PHỤ BIỂU SỐ',
  'PHỤ BIỂU',
  'BIỂU MẪU SỐ',
  'BIỂU MẪU',
  'MẪU SỐ',
  'MẪU',
  'BIỂU SỐ',
  'BIỂU',
];
export const ANNEX_NOTE_BEGINS: readonly string[] = ['Kèm theo', 'Ban hành kèm theo', 'Đính kèm'];
/** Above a column of abbreviations. */
export const ABBREVIATION_COLUMNS: readonly string[] = ['Từ viết tắt', 'Các từ viết tắt', 'Chữ viết tắt'];

const GLOSSARY_HEADINGS: readonly string[] = [
  ...ABBREVIATION_COLUMNS,
  'Ghi chú',
  'Ghi chú các từ viết tắt',
  'Chú thích',
  'Danh mục từ viết tắt',
  'Danh mục các từ viết tắt',
  'Giải thích từ ngữ',
  'Ghi chú từ viết tắt',
];

/** Words that open the last paragraph of a plan, after all its sections. */
export const CLOSING_BEGINS: readonly string[] = [
  'Trên đây là',
  'Nhận được kế hoạch',
  'Nhận được Kế hoạch này',
  'Trên cơ sở nội dung Kế hoạch',
  'Căn cứ Kế hoạch này',
  'Căn cứ nội dung Kế hoạch này',
  'Yêu cầu các',
  'Yêu cầu Thủ trưởng',
  'Đề nghị các',
  'UBND xã yêu cầu',
  'UBND huyện yêu cầu',
  'UBND tỉnh yêu cầu',
  'Ủy ban nhân dân xã yêu cầu',
  'Ủy ban nhân dân huyện yêu cầu',
  'Ủy ban nhân dân tỉnh yêu cầu',
];

/** Those among them that concern the whole plan, wherever they are. */
export const WHOLE_PLAN_BEGINS: readonly string[] = ['Trên đây là', 'Nhận được'];

/** Words that may open it, and may open any sentence as well. */
export const LIKELY_CLOSING_BEGINS: readonly string[] = [
  'Kế hoạch này thay thế',
  'Kế hoạch này có hiệu lực',
  'Trong quá trình thực hiện',
  'Trong quá trình triển khai thực hiện',
  'Trong quá trình triển khai, nếu',
  'Trong quá trình tổ chức thực hiện',
];

/** Words that open a remark in brackets about an annex: "(Có phụ lục phân công nhiệm vụ kèm theo)". */
export const ANNEX_REMARK_BEGINS: readonly string[] = [
  'Có phụ lục',
  'Chi tiết',
  'Kèm theo',
  'Có biểu',
  'Phụ lục',
  'Có danh mục',
  'Theo phụ lục',
];

/** Phrases that introduce a list at the end of a sentence. */
export const LIST_INTRODUCTIONS: readonly string[] = [
  ...wordsOf('list-introductions'),
  'như sau',
  'sau đây',
  'các nội dung sau',
  'nhiệm vụ sau',
  'giải pháp sau',
];

/** What a person is called by before the name or office. */
export const PERSON_WORDS: readonly string[] = ['ông', 'bà', 'đồng chí', 'đ/c'];

/** The largest parts of a document, before their number: "Phần I", "Chương II". */
export const PART_NAMES: readonly string[] = ['phần', 'chương'];

/** Words before the number of a plan's models. */
export const TOTAL_WORDS: readonly string[] = ['tổng số', 'tổng cộng'];
/** Before a count that is no plan's whole: what one body leads, or what was done before. */
export const PARTIAL_WORDS: readonly string[] = [
  ...wordsOf('partial-words'),
  'đã thực hiện',
  'đã triển khai',
  'đã xây dựng',
  'đã hoàn thành',
];
export const COUNTING_WORDS: readonly string[] = [...wordsOf('counting-words'), 'khai', 'hiện'];

/** What opens the parts of a plan, by the names that a user adds words under. */
export const HEADINGS = {
  /** Sections whose points are the tasks of a plan without models. */
  content: CONTENT_HEADINGS,
  /** Sections that hold no tasks. */
  frame: FRAME_HEADINGS,
  /** Sections after which the plan states its own period. */
  period: PERIOD_HEADINGS,
  /** Lists of abbreviations. */
  glossary: GLOSSARY_HEADINGS,
  /** Paragraphs between the title and the first section. */
  preamble: PREAMBLE_BEGINS,
  /** The last paragraph of a plan. */
  closing: CLOSING_BEGINS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HeadingKind = keyof typeof HEADINGS;

/** Between who issues a plan and the word for it: "UBND xã |thống nhất| ban hành Kế hoạch". */
export const AGREED = 'thống nhất';

/** What begins the last line of the recipients, who keeps the copy: "|Lưu|: VT". */
export const FILED = 'Lưu';

/** Words that the first line of a form begins with that is in an annex; a number follows them. */
export const FORM_NAMES: readonly string[] = [...wordsOf('form-names').map(capitalised), 'Mẫu biểu'];
