import { latin } from '../../text/latin.js';
import { DOCUMENTS } from '../../vocabulary/document/documents.js';
import {
  ABOUT_YEARS,
  ENDS_OF_CLAUSES,
  FINISH_WORDS,
  HAVE_DATES,
  REACHING,
  STRIVE,
  TIME_LABELS,
  TIME_NOUN,
  UNFINISHED,
  UNTIL_NOW,
} from '../../vocabulary/time/time-phrases.js';
import {
  BORN,
  DIRECT,
  DONE_WORDS,
  GOAL_WORDS,
  HAS_DONE,
  HOW_FAR_DONE,
  NAMES_IN_BIRTH,
  NOT_A_DEADLINE_BEFORE,
  REPORTED_THINGS,
} from '../../vocabulary/time/time-words.js';
import { TASK_VERBS } from '../../vocabulary/words/task-verbs.js';
import { anyOf, anyWordOf, HOUR } from '../calendar/pattern.js';
import type { Span } from '../calendar/spans.js';
import { later, opensWithActor, opensWithTask, tellsOrQualifies, VERB, VERBS } from './telling.js';

// "tầm nhìn đến |năm 2030", "có hiệu lực từ |ngày 01/7/2023"
const OTHER_BEFORE = latin(
  `(?:(?<=${anyOf(BORN)}\\s)|(?<!${anyOf(NAMES_IN_BIRTH)}\\s))${anyWordOf(NOT_A_DEADLINE_BEFORE)}\\s{0,3}$`,
  '',
);
// "Hoàn thành |tháng 6/2023", "Thời gian hoàn thành: |Quý II/2023"
const DIRECT_BEFORE = latin(`${anyWordOf(DIRECT)}\\s{0,3}[:\\-]?\\s{0,3}$`, '');
// "|Hoàn thành| Đề án đến năm 2027"
const OPENS_DIRECT = latin(`^[\\s\\-+]*${anyWordOf(DIRECT)}`, '');
// "các nhiệm vụ |chưa hoàn thành| trong năm 2025"
const NOT_DONE_BEFORE = latin(`${anyWordOf(UNFINISHED)}\\s{1,3}${anyOf(DIRECT)}\\s{0,3}$`, '');
/** Words that say that something was done. */
export const DONE = latin(anyWordOf(DONE_WORDS), '');
const GOAL = latin(anyWordOf(GOAL_WORDS), '');
const FINISH = latin(anyWordOf(FINISH_WORDS), '');
// "Việc lắp đặt |đã xong| tháng 3/2026", "|đã cơ bản hoàn thành|"
const FINISHED = latin(
  `(?<!\\p{L})${HAS_DONE}\\s{1,3}(?:${anyOf(HOW_FAR_DONE)}\\s{1,3})?${anyOf(FINISH_WORDS)}(?!\\p{L})`,
  'g',
);
const UNTIL_NOW_BEHIND = new RegExp(`^\\s{0,3}${anyOf(UNTIL_NOW)}`, 'u');

/** How far from a point its clause is examined: no sentence is this long, and an endless list stays linear. */
export const REACH = 2000;

/** Whether a point in running text is a deadline: its clause says that something is to be done by it. */
export function isDeadline(canon: string, start: number, end: number, span: Span, issued: string | null): boolean {
  const from = Math.max(start, span.start - REACH);
  const clause = canon.slice(from, Math.min(end, span.end + REACH));
  const before = canon.slice(from, span.start);
  if (OTHER_BEFORE.test(canon.slice(from, span.pointStart))) return false;
  if (UNTIL_NOW_BEHIND.test(canon.slice(span.end, end))) return false;
  if (DONE.test(before) && !FINISH.test(before.replace(FINISHED, ''))) return false;
  if (span.bound === 'within' && span.unit === 'year' && tellsOrQualifies(before)) return false;
  if (span.bound !== 'until' && tellsWhatWasDone(before, canon.slice(span.end, Math.min(end, span.end + REACH))))
    return false;
  if (DIRECT_BEFORE.test(before)) return !isOldYear(clause, span) && !NOT_DONE_BEFORE.test(before);
  const alone = /^[\s,:\-+]*$/u.test(before) && /^[\s.,:]*$/u.test(canon.slice(span.end, end));
  if (alone) return !span.bare;
  if (span.bare && span.bound !== 'until') return false;
  if (span.unit !== 'year' && isNamedOrSet(before, canon.slice(span.end, end), span)) return true;
  if (isOver(span, issued) && !FINISH.test(clause)) return false;
  if (span.unit === 'year') return isYearGoal(canon, before, clause, end, span);
  return span.bound !== null;
}

/**
 * "Khắc phục hạn chế |trong năm 2025|", "Thống kê hồ sơ |từ tháng 01 đến tháng 6/2025|": nothing is to be done in a
 * time that was over when the plan was issued.
 */
function isOver({ bound, last }: Span, issued: string | null): boolean {
  return bound !== null && bound !== 'until' && issued !== null && last !== null && last < issued;
}

// "Khám tuyển: |ngày 05/11/2025", "Lễ khai mạc: 08 giờ 00 |ngày 20/11/2023"
const NAMED = latin(`^[^:\\n]{2,80}:\\s{1,3}${HOUR}$`, '');
/** "Giao quân |ngày 04/3/2026", "Tổ chức lễ phát động |ngày 10/10/2025": how many words may precede the day. */
const MOST_WORDS = 12;
/** "kế hoạch", "quyết định": what has a name and a date of its own. */
export const PAPERS = DOCUMENTS.map(({ name }) => name.toLowerCase());
// "Thực hiện Kết luận", "Dự cuộc họp"
const HAS_OWN_DATE = later(() => anyWordOf(HAVE_DATES));
// "Báo cáo", "kết quả", "Kế hoạch"
const TELLS_OR_DATED = later(() => anyWordOf([...ABOUT_YEARS, ...REPORTED_THINGS, ...HAVE_DATES, ...PAPERS]));

/**
 * What is to be done is named before a colon, or is all that the clause says: a day that ends it is when. Papers and
 * meetings have a date of their own.
 */
function isNamedOrSet(before: string, after: string, span: Span): boolean {
  const isNamed = /^\s{0,3}(?:$|[,.;])/u.test(after) && NAMED.test(before);
  const isSet =
    span.unit === 'day' &&
    /^[\s.,]*$/u.test(after) &&
    before.length < 80 &&
    before.trim().split(/\s/).length <= MOST_WORDS &&
    opensWithTask(before);
  if (span.bare || !(isNamed || isSet)) return false;
  return isNamed ? !HAS_OWN_DATE(before) : !TELLS_OR_DATED(before);
}

// ", các đơn vị |đã"
const HAS_DONE_SOON = latin(`^\\s{0,3},?\\s(?<subject>[^,]{0,80}?)(?<!\\p{L})${HAS_DONE}(?!\\p{L})`, '');
// "", "- ", "Phấn đấu ", "Lộ trình thực hiện: "
const OPENS = latin(`^[\\s\\-+]*(?:${anyOf(TIME_LABELS)}[^:\\n]{0,30}:\\s{0,3})?(?:${STRIVE}\\s)?$`, '');
// "đạt 75% |vào cuối năm 2025 và …"
const SHARE_BEFORE = /\d\s?%\s{0,3}$/u;
// "Năm 2024, |tổ chức thí điểm", "Giai đoạn 2024 - 2025 |hoàn thành kết nối"
const VERB_NEXT = later(() => `^\\s{0,3}[,:]?\\s{0,3}${anyOf(VERBS)}(?!\\p{L})`);

/** "Trong năm 2023, các đơn vị đã tiếp nhận …": before the word nobody is told to do anything. */
function tellsWhatWasDone(before: string, after: string): boolean {
  if (!/^[\s,\-+]*$/u.test(before) || !after.includes(HAS_DONE)) return false;
  const subject = HAS_DONE_SOON.exec(after)?.groups?.subject;
  return subject !== undefined && !VERB(subject);
}

/** A whole year is a deadline only beside words of a goal, at the beginning or the end of its clause. */
function isYearGoal(canon: string, before: string, clause: string, end: number, span: Span): boolean {
  const opens = OPENS.test(before);
  const after = canon.slice(span.end, end);
  const closes = /^[\s.,]*$/u.test(after);
  if (opens && VERB_NEXT(after)) return true;
  // "… tại trường mầm non trong năm học 2024 - 2025.", "… trong năm 2024 và những năm tiếp theo."
  if (closes && span.bound !== null && (span.school || span.openEnd)) return true;
  if (closes && span.bound !== null && isInYear(span, before)) return true;
  // "Triển khai Đề án phát triển cây dược liệu |đến năm 2030|"
  if (span.bound === 'until' && !OPENS_DIRECT.test(before) && REACHES(before.slice(before.lastIndexOf(',') + 1)))
    return false;
  const isShare = span.bound !== null && SHARE_BEFORE.test(before);
  if (isShare) return GOAL.test(before);
  if (span.bound === null ? !opens || !/^\s?[,:]/u.test(after) : !opens && !closes) return false;
  // "Đến cuối năm 2025, 50% dân số có chữ ký số": a share to be reached needs no verb
  return GOAL.test(clause) || (opens && span.bound === 'until' && /\d\s?%/.test(clause));
}

// "Tổng hợp …", "kết quả", "hồ sơ tiếp nhận", "các nhiệm vụ": what is said of a year, and not done in it
const ABOUT_YEAR = later(
  () =>
    `${anyWordOf([...ABOUT_YEARS, ...REPORTED_THINGS])}|(?<=[\\p{L}\\d]\\s{1,3})${anyWordOf([...TASK_VERBS, ...ENDS_OF_CLAUSES])}\\s{0,3}$`,
);

// "100% thôn có tổ công nghệ số |trong năm 2026|"
const OPENS_WITH_SHARE = /^[\s\-+]*\d[\d.,]{0,8}\s?%/u;

// "Kế hoạch", "Chiến lược": a year behind it is how far it reaches
const REACHES = later(() => anyWordOf([...PAPERS, ...REACHING]));

/**
 * "Lắp đặt máy quét tại bộ phận một cửa |trong năm 2026|", "Xây dựng 03 sản phẩm |đến năm 2028|", no "Hỗ trợ các hộ thành
 * lập |trong năm 2024|", "Lập quy hoạch |đến năm 2030|".
 */
function isInYear(span: Span, before: string): boolean {
  if (span.bound === 'since' || (span.bound === 'until' && REACHES(before))) return false;
  if (!opensWithTask(before) && !opensWithActor(before) && !OPENS_WITH_SHARE.test(before)) return false;
  return !ABOUT_YEAR(before);
}

function isOldYear(clause: string, span: Span): boolean {
  return span.bare && span.unit === 'year' && !clause.includes(TIME_NOUN);
}
