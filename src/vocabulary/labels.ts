import type { FieldKey, Role } from '../schema/plan.js';
import { bodiesAs } from './bodies/bodies.js';
import { ARTICLE } from './document/headings.js';
import { NUMBER_HEADS } from './number-heads.js';
import { DUE } from './time/time-words.js';
import { capitalised, wordsOf } from './words/shared-words.js';

/** A cell that the row of an annex has a key for. */
export type CellKey = 'no' | 'title' | 'lead' | 'coordination' | 'support' | 'deadline' | 'platform';

/** What a column of a table holds: such a cell, or what else a label stands for. */
export type ColumnKey = CellKey | Exclude<FieldKey, 'tools'>;

/** What one label means, in all the words that plans print for it. */
export interface LabelConcept {
  /** The field that it stands for; null for a label that no field stands for: it comes out under `other`. */
  readonly key: FieldKey | null;
  /** The part of the bodies that it names. */
  readonly role?: Exclude<Role, 'guide'>;
  /** The column that it heads in a table; the one of the same name as `key` unless another is given. */
  readonly column?: ColumnKey;
  readonly forms: readonly string[];
  /** What bodies do: after each of `DOERS` a form ("Đơn vị |chủ trì|"), and alone one inside running text. */
  readonly acts?: readonly string[];
  /** Forms inside running text only: "… . Phụ trách chính: Công an xã". */
  readonly inText?: readonly string[];
  /** Forms beside other labels and above columns only; elsewhere they begin a point of a list: "+ Hoàn thành: …". */
  readonly beside?: readonly string[];
}

/** Who does what a label of bodies says. */
export const DOERS: readonly string[] = [
  ...wordsOf('doers').map(capitalised),
  'Đơn vị, cơ quan',
  'Các đơn vị',
  'Các cơ quan',
  'Các cơ quan, đơn vị',
];

/**
 * The labels under which a plan says what a model or a task is for, who does it, by when and with what; also above the
 * columns of its tables. Case, marks and small misprints do not count. To add a label, add its words to its concept.
 */
export const LABELS: readonly LabelConcept[] = [
  {
    key: 'objective',
    forms: [
      'Mục tiêu',
      'Mục đích',
      'Mục đích, yêu cầu',
      'Mục tiêu mô hình',
      'Mục tiêu của mô hình',
      'Mục tiêu cụ thể',
      'Mục tiêu thực hiện',
      'Mục tiêu triển khai',
      'Mục tiêu cần đạt',
      'Mục tiêu, yêu cầu',
      'Mục đích, ý nghĩa',
      'Mục tiêu, ý nghĩa',
      'Mục đích thực hiện',
      'Mục đích của mô hình',
    ],
  },
  {
    key: 'assignment',
    forms: [
      'Phân công nhiệm vụ',
      'Phân công trách nhiệm',
      'Phân công nhiệm vụ cụ thể',
      'Phân công nhiệm vụ thực hiện',
      'Nhiệm vụ',
      'Nhiệm vụ cụ thể',
      'Phân công',
      'Phân công trách nhiệm thực hiện',
      'Phân công tổ chức thực hiện',
    ],
  },
  // The same where bodies follow them, in the field or inside a sentence: they implement.
  { key: 'assignment', role: 'implement', forms: ['Trách nhiệm thực hiện'] },
  { key: 'organisation', role: 'implement', forms: ['Tổ chức thực hiện'] },
  {
    key: 'organisation',
    forms: ['Tổ chức triển khai', 'Tổ chức triển khai thực hiện', 'Cách thức tổ chức thực hiện'],
  },
  {
    key: 'lead',
    role: 'lead',
    forms: [
      'Chủ trì',
      'Chủ trì thực hiện',
      'Đơn vị phụ trách',
      'Cơ quan phụ trách',
      'Đơn vị tham mưu',
      'Đơn vị thường trực',
      'Chịu trách nhiệm chính',
      'Đầu mối chủ trì',
      'Bộ phận phụ trách',
    ],
    acts: [
      'chủ trì',
      'chủ trì thực hiện',
      'chủ trì triển khai',
      'chủ trì tham mưu',
      'chủ trì, tham mưu',
      'chủ trì, thực hiện',
      'chủ trì theo dõi',
      'chủ trì chính',
      'đầu mối',
      'chịu trách nhiệm chính',
    ],
    inText: ['phụ trách chính', 'giao chủ trì', 'cơ quan thường trực'],
    beside: ['Phụ trách'],
  },
  {
    key: 'coordination',
    role: 'coordinate',
    forms: [
      'Phối hợp thực hiện',
      'Phối hợp',
      'Thành phần phối hợp',
      'Cùng phối hợp',
      'Cùng thực hiện',
      'Cùng tham gia',
    ],
    acts: [
      'phối hợp',
      'phối hợp thực hiện',
      'phối hợp triển khai',
      'phối hợp chính',
      'cùng phối hợp',
      'cùng thực hiện',
      'cùng tham gia',
    ],
  },
  // The forces that act beside a lead: in a table theirs is the column of those who support.
  {
    key: 'implementers',
    role: 'implement',
    column: 'support',
    forms: ['Lực lượng triển khai', 'Lực lượng thực hiện', 'Lực lượng triển khai thực hiện', 'Lực lượng tham gia'],
  },
  {
    key: 'implementers',
    role: 'implement',
    forms: ['Phân công thực hiện', 'Chịu trách nhiệm', 'Người/Đơn vị chịu trách nhiệm'],
    acts: [
      'thực hiện',
      'triển khai',
      'triển khai thực hiện',
      'tổ chức thực hiện',
      'chịu trách nhiệm',
      'chịu trách nhiệm thực hiện',
      'được giao',
      'tham gia',
      'chuẩn bị',
      'chủ trì, phối hợp',
    ],
    inText: ['tổ chức, cá nhân thực hiện'],
  },
  {
    key: 'support',
    role: 'support',
    forms: ['Hỗ trợ thực hiện'],
    acts: ['hỗ trợ', 'hỗ trợ thực hiện', 'hỗ trợ triển khai', 'hỗ trợ việc thực hiện', 'hỗ trợ kỹ thuật'],
  },
  {
    key: 'deadline',
    forms: [
      'Thời gian triển khai',
      'Thời gian hoàn thành',
      'Thời gian thực hiện',
      'Thời gian triển khai thực hiện',
      'Thời gian triển khai, hoàn thành',
      'Thời gian thực hiện, hoàn thành',
      'Thời gian',
      'Thời hạn',
      capitalised(DUE),
      'Hạn thực hiện',
      'Thời hạn hoàn thành',
      'Thời hạn thực hiện',
      'Thời điểm hoàn thành',
      'Hạn hoàn thành',
      'Ngày hoàn thành',
      'Thời gian yêu cầu hoàn thành',
      'Thời gian, tiến độ',
      'Thời gian, tiến độ thực hiện',
      'Tiến độ',
      'Tiến độ thực hiện',
      'Tiến độ hoàn thành',
      'Tiến độ triển khai',
      'Thời gian dự kiến',
      'Thời gian dự kiến hoàn thành',
      'Dự kiến thời gian',
      'Dự kiến hoàn thành',
      'Dự kiến thời gian hoàn thành',
      'Thời hạn triển khai',
      'Thời gian, lộ trình',
      'Thời gian, lộ trình thực hiện',
      'Thời gian, lộ trình triển khai',
      'Lộ trình, thời gian',
      'Lộ trình, thời gian thực hiện',
      'Mốc thời gian',
      'Mốc thời gian hoàn thành',
    ],
    beside: ['Hoàn thành'],
  },
  {
    key: 'tools',
    column: 'platform',
    forms: [
      'Công cụ triển khai',
      'Công cụ',
      'Công cụ thực hiện',
      'Công cụ, nền tảng',
      'Công cụ, nền tảng triển khai',
      'Công cụ hỗ trợ',
      'Công cụ, phương tiện',
      'Công cụ, phương tiện triển khai',
      'Phương tiện, công cụ triển khai',
      'Nền tảng',
      'Nền tảng triển khai',
      'Nền tảng, công cụ',
      'Nền tảng, công cụ triển khai',
      'Nền tảng ứng dụng',
      'Công cụ, thiết bị',
      'Công cụ, phần mềm',
      'Phần mềm, công cụ',
      'Phương tiện triển khai',
      'Phương tiện thực hiện',
    ],
  },
  {
    key: 'location',
    forms: [
      'Địa điểm triển khai',
      'Địa điểm',
      'Địa điểm thực hiện',
      'Địa bàn triển khai',
      'Địa bàn thực hiện',
      'Nơi triển khai',
      'Nơi thực hiện',
      'Nơi thí điểm',
      'Địa bàn',
    ],
  },
  {
    key: 'outcome',
    forms: [
      'Hiệu quả',
      'Kết quả',
      'Sản phẩm',
      'Kết quả đạt được',
      'Kết quả cần đạt',
      'Kết quả dự kiến',
      'Dự kiến kết quả',
      'Kết quả, sản phẩm',
      'Sản phẩm, kết quả',
      'Kết quả thực hiện',
      'Kết quả đầu ra',
      'Sản phẩm đầu ra',
      'Sản phẩm hoàn thành',
      'Sản phẩm dự kiến',
      'Sản phẩm cần đạt',
      'Hiệu quả mang lại',
      'Hiệu quả dự kiến',
      'Hiệu quả đạt được',
      'Hiệu quả của mô hình',
      'Kết quả mong muốn',
      'Kết quả phải đạt',
      'Kết quả cần đạt được',
      'Sản phẩm cần đạt được',
      'Kết quả, sản phẩm cần đạt',
      'Kết quả hoàn thành',
      'Sản phẩm đạt được',
      'Sản phẩm thực hiện',
      'Dự kiến hiệu quả',
      'Dự kiến sản phẩm',
    ],
  },
  {
    key: 'funding',
    forms: [
      'Kinh phí',
      'Kinh phí thực hiện',
      'Nguồn kinh phí',
      'Kinh phí triển khai',
      'Nguồn kinh phí thực hiện',
      'Dự toán kinh phí',
      'Dự kiến kinh phí',
      'Kinh phí bảo đảm',
      'Kinh phí đảm bảo',
      'Nguồn vốn',
      'Nguồn lực, kinh phí',
      'Kinh phí, nguồn lực',
    ],
  },
  {
    key: 'note',
    forms: ['Ghi chú', 'Lưu ý'],
  },
  {
    key: null,
    forms: [
      'Nội dung',
      'Nội dung thực hiện',
      'Nội dung công việc',
      'Công việc cụ thể',
      'Công việc thực hiện',
      'Nội dung triển khai',
      'Nội dung nhiệm vụ',
      'Nội dung cụ thể',
      'Nội dung mô hình',
      'Nội dung chính',
      'Nội dung chủ yếu',
      'Nội dung, giải pháp',
      'Nội dung, giải pháp thực hiện',
      'Nội dung, cách thức thực hiện',
      'Nội dung và cách làm',
      'Nội dung, lộ trình',
      'Mô tả',
      'Mô tả mô hình',
      'Yêu cầu',
      'Thành phần',
      'Thành phần tham gia',
      'Đối tượng',
      'Đối tượng tham gia',
      'Đối tượng áp dụng',
      'Đối tượng thụ hưởng',
      'Phạm vi',
      'Phạm vi thực hiện',
      'Phạm vi triển khai',
      'Quy mô',
      'Số lượng',
      'Chỉ tiêu',
      'Giải pháp',
      'Giải pháp thực hiện',
      'Giải pháp triển khai',
      'Biện pháp',
      'Biện pháp thực hiện',
      'Cách làm',
      'Cách thực hiện',
      'Cách triển khai',
      'Cách thức',
      'Cách thức thực hiện',
      'Cách thức triển khai',
      'Hình thức',
      'Hình thức thực hiện',
      'Phương pháp thực hiện',
      'Phương thức thực hiện',
      'Phương pháp',
      'Phương pháp triển khai',
      'Phương thức',
      'Phương thức triển khai',
      'Hình thức triển khai',
      'Lộ trình',
      'Lộ trình thực hiện',
      'Lộ trình triển khai',
      'Các bước thực hiện',
      'Các bước triển khai',
      'Các bước tiến hành',
      'Quy trình thực hiện',
      'Thời gian bắt đầu',
      'Cơ sở pháp lý',
      'Căn cứ pháp lý',
      'Căn cứ thực hiện',
      'Hiện trạng',
      'Thực trạng',
      'Sự cần thiết',
      'Ý nghĩa',
      'Điều kiện thực hiện',
      'Điều kiện triển khai',
      'Lãnh đạo phụ trách',
      'Lãnh đạo chỉ đạo',
      'Người phụ trách',
      'Cán bộ phụ trách',
      'Đơn vị kiểm tra',
      'Đơn vị giám sát',
      'Đơn vị theo dõi',
      'Cơ quan theo dõi',
      'Cấp phê duyệt',
      'Cấp trình',
    ],
  },
];

/** What names a row of a table. The column of what is to be done is one by these words, whatever they mean as a label. */
export const ROW_HEADS: Readonly<Record<'no' | 'title', readonly string[]>> = {
  no: NUMBER_HEADS,
  title: [
    'Mô hình',
    'Tên mô hình',
    'Nội dung',
    'Nhiệm vụ',
    'Nội dung nhiệm vụ',
    'Nội dung công việc',
    'Nội dung mô hình',
    'Tên nhiệm vụ',
    'Nhiệm vụ cụ thể',
    'Mô hình triển khai',
    'Danh mục mô hình',
    'Tên mô hình, nhiệm vụ',
    'Nội dung thực hiện',
    'Nội dung, nhiệm vụ',
    'Nhiệm vụ, giải pháp',
    'Nhiệm vụ, công việc',
    'Nhiệm vụ, nội dung công việc',
    'Công việc',
    'Việc cần làm',
    'Công việc cần làm',
    'Công việc cụ thể',
    'Nhiệm vụ trọng tâm',
    'Nhiệm vụ thực hiện',
    'Nội dung triển khai',
    'Tên nhiệm vụ, nội dung công việc',
    'Tên nhiệm vụ, giải pháp',
    'Hoạt động',
    'Tên hoạt động',
    'Tên công việc',
    'Tên dự án',
    'Tên dự án, nhiệm vụ',
    'Tên đề án',
    'Tên chương trình',
    'Tên công trình',
    'Tên văn bản',
    'Tên hệ thống',
    'Tên sản phẩm',
    'Tên dịch vụ công',
    'Tên thủ tục hành chính',
    'Danh mục nhiệm vụ',
    'Danh mục dự án',
    'Danh mục công việc',
  ],
};

/** Headings above the heads of several columns of a table. */
export const UPPER_HEAD_NAMES: readonly string[] = [
  ...wordsOf('upper-head-names').map(capitalised),
  'Phân công thực hiện',
  'Phân công nhiệm vụ',
  'Phân công trách nhiệm',
  'Đơn vị thực hiện',
  'Trách nhiệm thực hiện',
];

/** Headings above the two columns of a table whose rows are the labels of one model and their contents. */
export const LABEL_TABLE_HEADS: readonly string[] = [
  ...wordsOf('label-table-heads').map(capitalised),
  'Nội dung chi tiết',
  'Nội dung cụ thể',
  'Nội dung thực hiện',
  'Thông tin chi tiết',
  'Mô tả',
  'Mô tả chi tiết',
  'Diễn giải',
];

/**
 * Words that begin the name of a body or a person in charge, or another item of a list: a line that begins with one
 * and holds a colon ("Công an tỉnh: chủ trì …") is an item, no label.
 */
export const NO_LABEL_BEGINS: readonly string[] = [
  ...wordsOf('no-label-begins').map(capitalised),
  ...bodiesAs('no-label'),
  'UBND',
  'Đoàn',
  'Phó',
  'Trưởng',
  'Đảng',
  'Mặt trận',
  'Thôn',
];

/** The words of a model's heading: "Mô hình 1:", "MÔ HÌNH 1.", "Mô hình số 1". */
export const MODEL_WORDS = 'Mô hình';
/** Letters that a plan may number its models by in place of the words: "MH01. …". */
export const MODEL_CODES: readonly string[] = ['MH'];
export const NUMBER_WORD = 'số';

/** What may be between the numbers of models that share a heading: "3, 4 và 5", "3 đến 5". */
export const SHARED_WORDS: Readonly<Record<'and' | 'to', readonly string[]>> = {
  and: [',', ';', '+', '&', 'và'],
  to: ['-', '–', 'đến'],
};

/** What a plan may print before the name of a model that bears no number: "Tên mô hình: …". */
export const MODEL_NAME_WORDS: readonly string[] = ['Tên mô hình'];

/** Words that a plan may number at the head of a line, beside "Mô hình": "Nhiệm vụ 1. …", "Nhóm 2: …". */
export const NUMBERED_WORDS: readonly string[] = [
  ...wordsOf('numbered-words').map(capitalised),
  'Nhóm nội dung',
  'Nhóm giải pháp',
  'Nhóm công việc',
  'Nhóm mô hình',
  'Mục',
  ARTICLE,
];

/** The word among them that numbers what is done one after the other. */
export const STEP_WORD: string = wordsOf('step-words')[0]!;

/** Words that may follow a label without changing what it means: "Thời gian thực hiện mô hình". */
export const LABEL_QUALIFIERS: readonly string[] = [...wordsOf('label-qualifiers'), 'của mô hình', 'chung'];

/** Words that may precede the number in a group's "(05 mô hình)". */
export const COUNT_INTRODUCTIONS: readonly string[] = ['bao gồm', 'gồm', 'gồm có', 'có', 'tổng số', 'tổng cộng'];

/** Words that open the heading of a group of models. */
export const GROUP_NAMES: readonly string[] = ['Nhóm', 'Về nhóm'];

/** Words that do so next to other groups. */
export const GROUP_BEGINS: readonly string[] = ['Các mô hình', 'Mô hình'];

/** In a heading above a list of models: it is one of something else of them ("TIÊU CHÍ CÔNG NHẬN MÔ HÌNH", "CÁC NHÓM MÔ HÌNH"). */
export const SIDES_OF_MODELS: readonly string[] = [...wordsOf('sides-of-models'), ...GROUP_NAMES];
