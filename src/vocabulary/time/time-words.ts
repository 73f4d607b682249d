import { wordsOf } from '../words/shared-words.js';
/** Words by which a plan says when something is to be done. All in small letters. */

export const DAY = ['ngày'] as const;
export const MONTH = ['tháng'] as const;
export const QUARTER = ['quý', 'quí', 'q', 'q.'] as const;
export const YEAR = ['năm'] as const;
export const PERIOD = ['giai đoạn', 'thời kỳ', 'khoảng thời gian'] as const;

/** Before a point: done by then at the latest. The longest match wins. */
export const UNTIL: readonly string[] = [
  ...wordsOf('until'),
  'xong trước',
  'trước khi kết thúc',
  'trước khi hết',
  'trước hoặc trong',
  'chậm nhất vào',
  'chậm nhất trong',
  'chậm nhất trước',
  'chậm nhất đến',
  'chậm nhất đến hết',
  'muộn nhất là',
  'muộn nhất vào',
  'muộn nhất trong',
  'muộn nhất đến',
  'hết',
  'từ nay đến',
  'từ nay đến hết',
  'không quá',
  'không muộn hơn',
  'không chậm hơn',
  'hạn cuối',
  'hạn chót',
  'thời hạn đến',
];

/** Before a point: begins then and goes on. */
export const SINCE: readonly string[] = [
  'từ',
  'bắt đầu từ',
  'kể từ',
  'bắt đầu',
  'sau',
  'áp dụng từ',
  'triển khai từ',
  'thực hiện từ',
  'từ sau',
];

/** Before a point: at some time in it. */
export const WITHIN: readonly string[] = [
  ...wordsOf('within'),
  'trong',
  'vào',
  'vào khoảng',
  'lúc',
  'vào lúc',
  'trong khoảng',
  'trong cả',
  'trong suốt',
  'dự kiến trong',
  'khoảng',
];

/** Between two points: from the one to the other. */
export const TO: readonly string[] = [...wordsOf('to'), '-', '–', '—', '->'];
export const AND: readonly string[] = ['và', ',', 'và trong', ', trong', 'và cả', '&', 'hoặc'];

/** After a point: and it continues. */
export const ONWARDS: readonly string[] = [
  'và những năm tiếp theo',
  'và các năm tiếp theo',
  'và năm tiếp theo',
  'và những năm sau',
  'và các năm sau',
  'và những năm kế tiếp',
  'và thời gian tiếp theo',
  'và giai đoạn tiếp theo',
  'và những giai đoạn tiếp theo',
  'và các giai đoạn tiếp theo',
  'và tiếp theo',
  'những năm tiếp theo',
  'các năm tiếp theo',
  'trở đi',
  'trở về sau',
];

/** Parts of a year that are named with it: "cuối năm 2023" stands for the year, as far as a date goes. */
export const PART_OF_YEAR: readonly string[] = ['đầu', 'giữa', 'cuối', 'cả', 'suốt'];

/** The last month of each quarter. */
export const QUARTER_ENDS: readonly string[] = [
  'tháng cuối quý',
  'tháng cuối của quý',
  'tháng cuối mỗi quý',
  'tháng cuối của mỗi quý',
  'tháng cuối hàng quý',
  'tháng cuối hằng quý',
];

/** The first month of each quarter, in which a report on the last one is due: "tháng đầu tiên của quý sau". */
export const QUARTER_BEGINS: readonly string[] = ['tháng đầu', 'tháng đầu tiên']
  .flatMap((month) => [month, [month, 'của'].join(' ')])
  .flatMap((month) =>
    ['quý sau', 'quý tiếp theo', 'quý kế tiếp', 'mỗi quý', 'hằng quý'].map((quarter) => `${month} ${quarter}`),
  );

/** It recurs, or never ends. */
export const RECURRING: readonly string[] = [
  ...wordsOf('recurring'),
  'định kì',
  'mỗi ngày',
  'mỗi tuần',
  'mỗi năm',
  ...QUARTER_ENDS,
  ...QUARTER_BEGINS,
];

/** Words that need no date to be recurring, and may be far from their verb: "… không dùng tiền mặt thường xuyên". */
export const PERMANENT: readonly string[] = [...wordsOf('permanent')];

/** It recurs, but the words do not say how often: at the beginning of a clause they are an adverb ("định kỳ kiểm tra"). */
export const VAGUELY_RECURRING: readonly string[] = ['định kỳ', 'định kì'];

/** What begins a condition: the event or plan a deadline hangs on. */
export const CONDITION_BEGINS: readonly string[] = [
  ...wordsOf('condition-begins'),
  'ngay khi',
  'khi có',
  'khi được',
  'kể từ khi',
  'từ khi',
  'từ sau khi',
  'kể từ ngày',
  'cho đến khi',
  'đến khi',
  'tùy theo',
  'tùy thuộc',
  'phụ thuộc',
  'cùng thời điểm',
  'trước ngày khai giảng',
  'trước ngày bế giảng',
  'trước ngày tựu trường',
  'trước ngày khai mạc',
  'trước ngày diễn ra',
  'trước ngày kết thúc',
];

/** Words that hold a word of CONDITION_BEGINS or RECURRING, and mean something else. */
export const NO_CONDITION: readonly string[] = [
  'tiếp theo',
  'kèm theo',
  'theo đó',
  'chi thường xuyên',
  'giáo dục thường xuyên',
  'nhiệm vụ thường xuyên',
  'vốn thường xuyên',
  'kinh phí thường xuyên',
  'trước khi kết thúc quý',
  'trước khi kết thúc tháng',
];

/** What a task may be done by, after "theo", so that "theo …" says when: "theo lộ trình". */
export const PACE_WORDS: readonly string[] = [
  ...wordsOf('pace-words'),
  'đúng lộ trình',
  'đúng tiến độ',
  'từng giai đoạn',
];

/** Words that join a second statement of time. */
export const THEN_WORDS: readonly string[] = ['và', 'sau đó', 'đồng thời', 'những năm tiếp theo', 'các năm tiếp theo'];

/** Before such a span: "trong vòng 15 ngày kể từ khi …". */
export const DURATION_BEGINS: readonly string[] = [
  'trong vòng',
  'trong thời gian',
  'trong thời hạn',
  'trong',
  'chậm nhất',
  'chậm nhất sau',
  'chậm nhất trong vòng',
  'muộn nhất sau',
  'tối đa',
  'sau',
];

/** Spans of time that may precede a condition: "03 tháng sau khi …". */
export const DURATION_UNITS: readonly string[] = [...wordsOf('duration-units'), 'ngày làm việc', 'tuần', 'giờ'];

/** The day that something is due, as a label and in a sentence. */
export const DUE = 'hạn';

/** Words that end a condition, because the time itself follows. */
export const CONDITION_ENDS: readonly string[] = [...wordsOf('condition-ends'), DUE];

/** Verbs that a statement of time hangs on in running text. */
export const TIME_VERBS: readonly string[] = [...wordsOf('time-verbs'), 'xong'];

/** Verbs and nouns after which a point in time needs no preposition: "Hoàn thành tháng 6/2023". */
export const DIRECT: readonly string[] = [
  ...wordsOf('direct'),
  'hoàn thành xong',
  'thời điểm hoàn thành',
  'tiến độ thực hiện',
];

/** Words after which a whole year is meant as a deadline in running text: something must be reached by it. */
export const GOAL_WORDS: readonly string[] = [...wordsOf('goal-words')];

/** Before "sinh": it is no birth, but a part of a word ("học sinh |trước ngày 30/10|"). */
export const NAMES_IN_BIRTH: readonly string[] = ['học', 'vệ', 'hộ', 'thí', 'phát', 'dân', 'an', 'nghiên cứu', 'khai'];

/** Before "sinh", though a name of such a word ends so: those who were born. */
export const BORN: readonly string[] = ['công dân', 'người dân', 'cư dân'];

/** Before a point in running text: the date of something else. */
export const NOT_A_DEADLINE_BEFORE: readonly string[] = [
  ...wordsOf('not-a-deadline-before'),
  'tính đến',
  'tính đến hết',
  'hiệu lực từ',
  'hiệu lực thi hành từ',
  'hiệu lực kể từ',
  'hiệu lực thi hành kể từ',
  'hiệu lực',
  'sinh',
  'sinh trước',
  'sinh từ',
  'sinh sau',
  'năm học',
  'số liệu đến',
  'số liệu từ',
  'số liệu trong',
  'dữ liệu đến',
  'dữ liệu từ',
  'phát sinh từ',
  'phát sinh trước',
  'phát sinh trong',
  'tại cuộc họp',
  'version',
];

/** Before a point that is further off than the deadline. */
export const VISION: readonly string[] = [...wordsOf('vision')];

/** A clause that tells what has been done states no deadline. */
export const DONE_WORDS: readonly string[] = ['đã', 'kết quả thực hiện', 'tính đến'];

/** Between it and the verb: "đã |cơ bản| hoàn thành". */
export const HOW_FAR_DONE: readonly string[] = [...wordsOf('how-far-done'), 'cơ bản', 'cơ bản được'];

/** After the one who acts: it is done ("Trong năm 2023, các đơn vị đã …"). */
export const HAS_DONE = 'đã';

/** Words of a duty to report. */
export const REPORT_WORDS: readonly string[] = [
  'báo cáo',
  'gửi báo cáo',
  'tổng hợp báo cáo',
  'gửi kết quả',
  'thông tin báo cáo',
  'chế độ báo cáo',
];

/** What is done with a report where its chapter says that it is one: "|Gửi| Phòng Kinh tế trước ngày 30/9". */
export const REPORT_SENDING: readonly string[] = [...wordsOf('report-sending'), 'báo về'];

/** What is sent regularly, and so is a report without being called one: "gửi |kết quả| … vào ngày 25 hằng tháng". */
export const REPORTED_THINGS: readonly string[] = [...wordsOf('reported-things'), 'số liệu'];

/** Papers whose sending is a report: "gửi |danh sách| về Công an xã trước ngày 10/5". */
export const SENT_PAPERS: readonly string[] = ['danh sách', 'biểu', 'bản mềm'];
/** What an office makes and sends as well, and is no report: "xây dựng |kế hoạch|, gửi về Sở Nội vụ". */
export const SENT_OTHERS: readonly string[] = [...wordsOf('sent-others'), 'chương trình'];
export const SEND = 'gửi';
export const UP_TO = 'về';

/** Words before "báo cáo" in a heading that names a report. */
export const REPORT_HEADS: readonly string[] = [...wordsOf('report-heads'), 'chế độ thông tin'];

/** Before the body that a report goes to: "báo cáo tháng |về| Công an xã". */
export const SENT_TO: readonly string[] = ['về', 'gửi', 'gửi về', 'cho', 'lên'];

/** Days of the week, before or without their number. */
export const WEEKDAYS: readonly string[] = [
  'thứ',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
];

/** How often, after or before a day: "trước ngày 18 hàng tháng". */
export const EVERY: readonly string[] = ['hàng', 'hằng', 'mỗi'];
export const SPANS_OF_TIME: readonly string[] = ['ngày', 'tuần', 'tháng', 'quý', 'năm'];
/** Parts of a year of school, which have no dates of their own. */
export const TERMS: readonly string[] = ['học kỳ', 'học kì'];
export const WEEK = 'tuần';

/** Words after which a month, quarter or year is already too late: "trước tháng 3/2023" ends in February. */
export const BEFORE = 'trước';
