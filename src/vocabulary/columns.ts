/** What the heads of an annex's columns mean. Case and marks do not count. */
export type ColumnKey = 'no' | 'title' | 'lead' | 'coordination' | 'support' | 'deadline' | 'platform';

export const COLUMNS: Readonly<Record<ColumnKey, readonly string[]>> = {
  no: ['TT', 'STT', 'Số TT', 'Số thứ tự'],
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
  ],
  lead: [
    'Chủ trì',
    'Đơn vị chủ trì',
    'Cơ quan chủ trì',
    'Cơ quan, đơn vị chủ trì',
    'Đơn vị chủ trì thực hiện',
    'Chủ trì thực hiện',
  ],
  coordination: [
    'Phối hợp',
    'Đơn vị phối hợp',
    'Cơ quan phối hợp',
    'Cơ quan, đơn vị phối hợp',
    'Phối hợp thực hiện',
    'Đơn vị phối hợp thực hiện',
  ],
  support: [
    'Đơn vị hỗ trợ',
    'Hỗ trợ',
    'Lực lượng triển khai',
    'Lực lượng thực hiện',
    'Đơn vị hỗ trợ thực hiện',
    'Đơn vị hỗ trợ việc thực hiện',
    'Đơn vị thực hiện',
  ],
  deadline: [
    'Thời gian hoàn thành',
    'Thời gian thực hiện',
    'Thời gian',
    'Thời hạn',
    'Thời hạn hoàn thành',
    'Thời gian triển khai',
    'Tiến độ',
    'Hoàn thành',
  ],
  platform: [
    'Nền tảng',
    'Công cụ',
    'Công cụ triển khai',
    'Nền tảng, công cụ',
    'Nền tảng/Công cụ',
    'Công cụ, nền tảng',
    'Nền tảng triển khai',
    'Nền tảng ứng dụng',
  ],
};

/** What stands over the heads of several columns of an annex. */
export const UPPER_HEAD_NAMES: readonly string[] = [
  'Phân công thực hiện',
  'Phân công nhiệm vụ',
  'Phân công',
  'Phân công trách nhiệm',
  'Đơn vị',
  'Đơn vị thực hiện',
  'Cơ quan, đơn vị',
  'Tổ chức thực hiện',
  'Trách nhiệm thực hiện',
];
