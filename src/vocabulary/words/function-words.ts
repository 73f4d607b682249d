import { WORDS_OF_COMPETENCE } from '../bodies/roles.js';
import { capitalised, wordsOf } from './shared-words.js';

/** Words after which a sentence must go on: a line that ends with one is not the end of its paragraph. */
export const OPEN_WORDS: readonly string[] = [...wordsOf('open'), 'giữa', 'vụ', 'Quý', 'một', 'mỗi'];

/** Words and phrases that say nothing about what a model is for; an alignment leaves them out. */
export const LIGHT_WORDS: readonly string[] = [
  ...wordsOf('light'),
  'gắn với',
  'hỗ trợ',
  'Đề án 06',
  'Ủy ban nhân dân',
  'Công an',
  'theo chỉ đạo của',
  'Tổ công tác triển khai Đề án 06',
  'theo Đề án 06',
  'Ủy ban nhân dân xã',
  'toàn quốc',
];

/** Words that begin what is no name any more. */
export const NAME_STOPS: readonly string[] = [...wordsOf('ends-name'), 'ở', 'mà', 'hay', 'việc'];

/** Words that make a name a sentence: "Mô hình Camera an ninh |chưa được| nhân rộng". */
export const PREDICATES: readonly string[] = wordsOf('predicates');

/** Words by which the issuer of a cited document is followed: they begin what the document is about. */
export const ISSUER_STOPS: readonly string[] = [...wordsOf('ends-issuer'), 'kèm', 'và các', 'và những', 'cũng'];

/** The same in a subject that begins with a capital ("của Chính phủ Quy định chi tiết …"); none is in a body's name. */
export const ISSUER_STOPS_WITH_CAPITALS: readonly string[] = [
  ...wordsOf('ends-issuer-large'),
  'bãi bỏ',
  'về việc',
  'ứng phó',
].map(capitalised);

/** Small joining words: doubled they are always a slip. */
export const NEVER_DOUBLED: readonly string[] = [...wordsOf('never-doubled'), 'vào', 'đúng'];

/** Those behind which any bodies may act: "|Căn cứ| Kế hoạch này, các thôn xây dựng …", no "Để giúp các thôn, …". */
export const OPENINGS_BEFORE_SORTS: readonly string[] = [
  'căn cứ',
  'trên cơ sở',
  ...WORDS_OF_COMPETENCE,
  'trong quá trình',
  'trước ngày',
  'định kỳ',
  'hằng tháng',
  'hằng quý',
  'hằng năm',
];

/** Words that begin what precedes the actor: "Sau khi có hướng dẫn, |Công an xã| …", "Trong quý II, |UBND xã| …". */
export const OPENING_WORDS: readonly string[] = [
  ...wordsOf('opens-clause'),
  ...OPENINGS_BEFORE_SORTS,
  'ngoài',
  'ngoài ra',
  'bên cạnh đó',
  'theo đó',
];

/** Those of them that say whom the work below a heading is for: "|Đối với| Trạm Y tế xã". */
export const FOR_WHOM: readonly string[] = [...wordsOf('for-whom'), 'về phía', 'trách nhiệm của', 'nhiệm vụ của'];

/**
 * Words after the name of a locality that no name holds, in a title in capitals: "… THÀNH PHỐ ĐÀ NẴNG |GIAI ĐOẠN| 2026
 * - 2028".
 */
export const WORDS_AFTER_NAMES: readonly string[] = [
  ...wordsOf('behind-locality'),
  'nhiệm kỳ',
  'lần thứ',
  'đạt chuẩn',
  'đạt tiêu chí',
  'nông thôn mới',
  'kiểu mẫu',
  'tiên tiến',
  'biên giới',
  'không ma túy',
  'không có ma túy',
  'sạch ma túy',
  'sạch về ma túy',
];

/** Those that a name may hold as well ("Phú Quý", "Nam Kỳ"): with a number after them they are not part of it. */
export const WORDS_BEFORE_NUMBERS: readonly string[] = wordsOf('before-number');
