import type { ColumnKey } from './labels.js';

/** The words that heads of columns are put together from, where no label is printed as such. Case and marks do not count. */

/** Who does it: "Phòng, đơn vị chủ trì", "Sở, ban, ngành phối hợp". */
export const COLUMN_DOERS: readonly string[] = [
  'đơn vị',
  'cơ quan',
  'sở',
  'ban',
  'ngành',
  'bộ',
  'phòng',
  'đoàn thể',
  'tổ chức',
  'địa phương',
  'lực lượng',
  'bộ phận',
  'cán bộ',
  'công chức',
  'cá nhân',
  'tập thể',
  'người',
  'cấp',
  'tổ',
  'khoa',
  'trách nhiệm',
];

/** What they do, and what their column is then. */
export const COLUMN_SIGNS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  lead: ['chủ trì', 'đầu mối', 'chịu trách nhiệm chính', 'phụ trách chính', 'tham mưu', 'chủ trì tham mưu'],
  coordination: ['phối hợp', 'cùng phối hợp', 'tham gia phối hợp'],
  support: ['hỗ trợ', 'hỗ trợ kỹ thuật'],
};

/** By when it is done. */
export const COLUMN_TIMES: readonly string[] = [
  'thời gian',
  'thời hạn',
  'thời điểm',
  'tiến độ',
  'hạn hoàn thành',
  'mốc thời gian',
];

/** What may stand beside them without a meaning of its own. */
export const COLUMN_REST: readonly string[] = [
  'các',
  'và',
  'thực hiện',
  'triển khai',
  'hoàn thành',
  'tổ chức thực hiện',
  'theo dõi',
  'giải quyết',
  'xử lý',
  'dự kiến',
  'yêu cầu',
  'phải',
  'nhiệm vụ',
  'công việc',
  'kết thúc',
  'chính',
  'liên quan',
  'có liên quan',
  'trình',
  'ban hành',
  'phê duyệt',
  'lộ trình',
  'cụ thể',
];
