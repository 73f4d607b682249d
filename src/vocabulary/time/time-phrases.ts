import { wordsOf } from '../words/shared-words.js';
/** Words around a point in time that are compared letter by letter only. All in small letters. */

/** Between a bound and its point, and only naming the time: "trước thời điểm 30/6". */
export const NAMING_WORDS: readonly string[] = ['thời điểm', 'thời gian', 'mốc', 'khoảng'];

/** Between a bound and its point: "chậm nhất trong tháng 6". */
export const INSIDE_WORDS: readonly string[] = ['trong', 'vào'];

/** Words after which something is to be finished, although the clause reports what was done. */
export const FINISH_WORDS: readonly string[] = [...wordsOf('finish-words')];

/** Words of what a year has brought: "báo cáo |kết quả| … trong năm 2025". */
export const ABOUT_YEARS: readonly string[] = [...wordsOf('about-years'), 'thành tích'];

/** What, beside documents, has a date of its own, which is not when something is to be done: "Thực hiện |Kết luận| … ngày 10/10/2025". */
export const HAVE_DATES: readonly string[] = [
  ...wordsOf('have-dates'),
  'cuộc họp',
  'phiên họp',
  'kỳ họp',
  'tại hội nghị',
  'về ý nghĩa',
  'chiến thắng',
  'lịch sử',
  'ngày sinh',
  'ngày cấp',
];

/** Before "đến năm 2030", beside papers: the year is how far it reaches, not when it is made. */
export const REACHING: readonly string[] = ['quy hoạch', 'chiến lược', 'định hướng', 'tầm nhìn', 'dự báo'];

/** Before "trong năm 2024" they belong to what the year is said of: "các hộ |thành lập|", "các |nhiệm vụ|". */
export const ENDS_OF_CLAUSES: readonly string[] = [...wordsOf('ends-of-clauses'), 'phát sinh', 'sự kiện', 'tuổi'];

/** Before a verb: it was not done by the time, or goes on ("nhiệm vụ |chưa| hoàn thành trong năm 2025"). */
export const UNFINISHED: readonly string[] = wordsOf('unfinished');
/** Before what somebody is or does not do, instead of what is to be done. */
export const STATES: readonly string[] = wordsOf('states');
/** Behind a verb: how well it was done ("các xã triển khai |tốt| trong năm 2025"). */
export const HOW_WELL: readonly string[] = ['hiệu quả', 'tốt', 'chậm', 'mới'];

/** After a point: it is the beginning of an ongoing period. */
export const UNTIL_NOW: readonly string[] = ['đến nay', 'tới nay', 'đến thời điểm', 'tới thời điểm'];

/** Before years that are those of a school. */
export const SCHOOL_YEAR = 'năm học';

/** Behind a day of the other calendar. */
export const LUNAR: readonly string[] = ['âm lịch', 'âl'];

/** Nouns that name a time, before "theo …": "thời gian theo tiến độ của …". */
export const TIME_NOUNS: readonly string[] = ['thời gian', 'thời hạn', 'thời điểm'];

/** What a whole year may follow after a verb of finishing: "Thời gian hoàn thành: 2024". */
export const TIME_NOUN = 'thời';

/** Words that begin a label followed by the years of a task: "Lộ trình thực hiện: Năm 2024 …". */
export const TIME_LABELS: readonly string[] = [...wordsOf('time-labels'), 'phân kỳ'];

/** What comes is got: "khi |nhận được| hướng dẫn". */
export const GOT: readonly string[] = ['nhận được'];

/** Events that a task waits for, after "sau khi". */
export const AWAITED: readonly string[] = [...wordsOf('awaited'), ...GOT];

/** Events that each case at a counter waits for, and no task: "trong vòng 03 ngày kể từ ngày |nhận đủ hồ sơ|". */
export const CASE_EVENTS: readonly string[] = [
  ...wordsOf('case-events'),
  'nhận đủ',
  'nhận được hồ sơ',
  'nhận được đủ hồ sơ',
  'nhận được đơn',
];

/** Says how often, where no number follows: "thực hiện |theo quý|", no "theo quý I". */
export const BY_SPANS: readonly string[] = [
  'theo tuần',
  'theo tháng',
  'theo quý',
  'theo từng tuần',
  'theo từng tháng',
  'theo từng quý',
];

/** What is done, behind a verb and how often: "thực hiện thường xuyên |việc| kiểm tra". */
export const WORK_WORDS: readonly string[] = wordsOf('work-words');

/**
 * What comes regularly by itself, so that words of recurrence behind it say which: "nâng cao chất lượng |bản tin| hằng
 * tuần".
 */
export const REGULAR_THINGS: readonly string[] = [
  ...wordsOf('regular-things'),
  'bài giảng',
  'cuộc sống',
  'đời sống',
  'hóa đơn',
  'lịch',
  'lương hưu',
  'nhận lương',
  'nhu cầu',
  'phí',
  'phụ cấp',
  'sinh hoạt',
  'thu nhập',
  'tiền',
  'trả lương',
  'trợ cấp',
];

/** What may follow a word of recurrence that says when, and no what: "… thường xuyên |đối với …". */
export const BEHIND_RECURRING: readonly string[] = [...wordsOf('behind-recurring')];

/** Says after a verb that something is to be done at once: "thực hiện ngay". */
export const AT_ONCE_WORDS: readonly string[] = ['ngay'];

/** Stand beside times, and are no misread words of time. */
export const TURNS_BESIDE_TIMES: readonly string[] = [
  ...wordsOf('turns-beside-times'),
  'theo tiến độ',
  'theo kế hoạch',
  'theo yêu cầu',
];

/** Before a day or a part of a week that comes again: "vào ngày 05 hằng tháng". */
export const ON_A_DAY: readonly string[] = ['vào'];

/** Between the numbers of a clock: "17 giờ 30 phút", "7h30". */
export const HOUR_WORDS: readonly string[] = ['giờ', 'h', 'g'];
export const MINUTE_WORDS: readonly string[] = ['phút', 'p', "'"];

/** Between two hours of a day: "từ 7h30 đến 11h30". */
export const TO_HOUR: readonly string[] = ['đến', 'tới'];

/** What begins the name of an event before its date: "đến |ngày bầu cử| 15/3/2026". */
export const EVENT_DAYS: readonly string[] = [...wordsOf('event-days'), 'lễ', 'đại hội'];

/** Bounds before an event that is no date: "từ |ngày thành lập đoàn|". */
export const EVENT_BOUNDS: readonly string[] = [...wordsOf('event-bounds'), 'kể từ', 'ngay sau'];

/** After "ngày" where it names no event, but the day itself: "trước ngày |làm việc cuối cùng| của tháng". */
export const NO_EVENTS: readonly string[] = [
  ...wordsOf('no-events'),
  'cuối',
  'đầu',
  'chủ nhật',
  'mùng',
  'mồng',
  'rằm',
  'đó',
  'hằng',
  'hàng',
];

/** Days that plans name instead of a date. */
export const HOLIDAYS: readonly string[] = [
  'tết nguyên đán',
  'tết âm lịch',
  'tết dương lịch',
  'tết cổ truyền',
  'tết trung thu',
  'tết',
  'quốc khánh',
  'quốc tế lao động',
  'giỗ tổ hùng vương',
  'giỗ tổ',
  'giáng sinh',
  'lễ',
  'các ngày lễ',
  'ngày lễ',
  'nghỉ lễ',
  'nghỉ hè',
  'hè',
  'khai giảng',
  'bầu cử',
  'đại hội',
  'ngày hội',
  'ngày toàn dân',
  'ngày quốc tế',
  'ngày nhà giáo việt nam',
  'ngày pháp luật',
  'ngày chuyển đổi số',
  'ngày thương binh',
  ...wordsOf('holidays'),
  'ngày phụ nữ',
  'ngày thầy thuốc',
  'ngày thành lập',
];

/** Before such a day: "|trước| Tết Nguyên đán", "|trong dịp| lễ 30/4". */
export const HOLIDAY_BOUNDS: readonly string[] = [
  ...wordsOf('holiday-bounds'),
  'trong dịp',
  'vào dịp',
  'trước dịp',
  'sau dịp',
  'trước, trong và sau',
  'trước và trong',
  'trước, trong và sau dịp',
  'trước và sau',
  'trước thềm',
  'trước kỳ nghỉ',
  'trong kỳ nghỉ',
];

/** The last words of such a bound where a day behind it names the event, and not when it is over: "nhân |dịp| 27/7". */
export const OCCASIONS: readonly string[] = wordsOf('occasions');

/** Before a day, of an event too. */
export const BEFORE_DAY = 'trước ngày';

/** A field of time that holds nothing else says that its task never ends. */
export const STANDING_DUTIES: readonly string[] = [
  'nhiệm vụ thường xuyên',
  'công việc thường xuyên',
  'việc thường xuyên',
];

/** Times that are known without a date. */
export const UNDATED_TIMES: readonly string[] = [
  'cả năm',
  'trong năm',
  'đầu năm',
  'giữa năm',
  'cuối năm',
  'hết năm',
  'trong quý',
  'trong tháng',
  'trong tuần',
  'trong kỳ',
];

/** Before "báo cáo" that is a thing to be written, and no duty to report: "|xây dựng| báo cáo". */
export const REPORT_PRODUCTS: readonly string[] = [...wordsOf('report-products'), 'đề cương'];

/** Right before it: the report is prepared, and whether it is sent is said elsewhere. */
export const REPORT_PREPARED: readonly string[] = [...wordsOf('report-prepared'), 'chuẩn bị các', 'chuẩn bị nội dung'];

/** After "báo cáo": a person, and no report. */
export const REPORTERS: readonly string[] = ['viên'];

/** What begins the condition of an event: "|sau khi| có hướng dẫn", "|ngay sau khi| …", "|khi| …", "|kể từ ngày| ký". */
export const WHEN = 'khi';
export const AFTER_WHEN = 'sau khi';
export const AT_ONCE_WHEN = 'ngay sau khi';
export const COUNTED_FROM = 'kể từ';
export const COUNTED_FROM_DAY = 'kể từ ngày';

/** Between a span of time and the condition it is counted from: "03 tháng |đồng bộ| sau khi …". */
export const SPAN_ADVERB = 'đồng bộ';

/** What a clause may open with before its time: "|Phấn đấu| đến cuối năm 2025". */
export const STRIVE = 'phấn đấu';

/** Before the one who is told to act, at the head of a clause: "|giao| Công an huyện hoàn thành …". */
export const ASSIGN = 'giao';

/** Bounds of the stretch that something recurs in: "thường xuyên |trong| năm 2025". */
export const STRETCH_BOUNDS: readonly string[] = [...wordsOf('stretch-bounds')];

/** After a month: the one that follows. */
export const NEXT = 'sau';
