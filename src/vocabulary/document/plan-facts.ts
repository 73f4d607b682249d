import { ROW_HEADS } from '../labels.js';
import { wordsOf } from '../words/shared-words.js';
/** What a plan says of itself as a whole. A point with such a heading is no task. Case and marks do not count. */
export const PLAN_FACTS: readonly string[] = [
  ...wordsOf('plan-facts'),
  'số lượng',
  'nguồn kinh phí',
  'trang phục',
  'chủ đề',
  'tên gọi',
  'nội dung hội thi',
  'nội dung cuộc thi',
  'phần thi',
  'thể lệ',
  'giải thưởng',
  'cơ cấu giải thưởng',
  'tiền thưởng',
  'phạm vi',
  'hình thức tổ chức',
  'hình thức giám sát',
  'hình thức kiểm tra',
  'nội dung giám sát',
  'nội dung kiểm tra',
  'nội dung thanh tra',
  'phương pháp giám sát',
  'phương pháp kiểm tra',
  'lịch trình',
];

/** What is such a heading, too, where others beside it are: elsewhere it begins what is to be done. */
export const FACTS_BESIDE: readonly string[] = ['hình thức', 'phương thức'];

/** What joins two such headings in one. */
export const AND_WORDS: readonly string[] = ['và'];

/** What a list may name that is no list of tasks: "theo các tiêu chí sau". */
export const FACT_NOUNS: readonly string[] = [...wordsOf('fact-nouns')];

/** What such a list is announced with. */
export const FOLLOWING_WORDS: readonly string[] = ['sau', 'sau đây', 'như sau', 'dưới đây'];

/** Announces a list of the things that something is done with: "phát thanh trên loa các thôn, |gồm|:". */
export const CONSISTS_OF = 'gồm';

/** Before it they name work: its parts are to be done. */
export const WORK_NOUNS: readonly string[] = [...ROW_HEADS.title, 'phần việc'];

/** Parts in which something is done in turn: "theo hai đợt:". */
export const TURN_NOUNS: readonly string[] = [...wordsOf('turn-nouns'), 'vòng', 'tuyến', 'cụm'];

/** How many of them, in words. */
export const TURN_COUNTS: readonly string[] = [...wordsOf('turn-counts'), 'sáu', 'nhiều'];

/** What precedes them. */
export const IN_TURNS: readonly string[] = [...wordsOf('in-turns'), 'thành', 'làm', 'chia'];

/** What begins the points of a list of what is examined: "Việc giao đất, cho thuê đất". */
export const EXAMINED_BEGIN = 'việc';

/** What begins a goal after its time: "Đến năm 2025: |tỷ lệ| hồ sơ trực tuyến đạt 80%". */
export const GOAL_BEGINS: readonly string[] = [...wordsOf('goal-begins'), 'tỷ lệ', 'tỉ lệ'];

/** Headings of chapters that say what is examined. */
export const EXAMINATION_HEADINGS: readonly string[] = [
  'nội dung kiểm',
  'nội dung giám',
  'nội dung thanh',
  'nội dung khảo',
];

/** What begins the points of such a chapter, beside "việc". */
export const EXAMINED_ASPECTS: readonly string[] = wordsOf('examined-aspects');
