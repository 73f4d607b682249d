import type { CellKey } from '../labels.js';

/**
 * Phrases that cells of such annexes are often made of, by column. They help to tell whose words are whose where a scan
 * has mixed the cells of a row. Case does not count; "#" stands for a year, a quarter or a date.
 */
export const ANNEX_PHRASES: Readonly<Partial<Record<CellKey, readonly string[]>>> = {
  lead: ['Công an xã', 'Công an phường', 'Công an thị trấn', 'Trạm y tế xã', 'Bộ phận một cửa', 'Văn phòng - thống kê'],
  coordination: [
    'Công an xã',
    'Công an phường',
    'Công an thị trấn',
    'Các ban, ngành, đoàn thể',
    'Các ban, ngành, đoàn thể có liên quan',
    'Các cơ quan, đơn vị có liên quan',
    'Tổ công tác Đề án 06',
    'Tổ công nghệ số cộng đồng',
  ],
  support: [
    'Cục C06 - BCA',
    'Cục C06 - Bộ Công an',
    'Tổ công tác Đề án 06 các cấp',
    'Tổ công nghệ số cộng đồng',
    'các đơn vị có liên quan (nếu có)',
  ],
  deadline: [
    'Năm #',
    'Trong năm #',
    'Trong năm # và thường xuyên',
    'Trong năm # và các năm tiếp theo',
    'Thường xuyên',
    'Thực hiện thường xuyên',
    'Quý #',
    'Trong quý #',
    'Tháng #',
    'Trước ngày #',
    'Giai đoạn # - #',
    'Theo tiến độ triển khai của Bộ Công an',
    'Theo tiến độ triển khai của Cục C06 - BCA',
    'Theo lộ trình Đề án 06',
    'Theo lộ trình của Bộ Công an',
    'Theo hướng dẫn của Bộ Công an',
  ],
  platform: [
    'VNeID',
    'VNeID, CCCD gắn chip',
    'CSDLQG về DC',
    'Hệ thống thông tin giải quyết TTHC',
    'Cổng Dịch vụ công',
    'Phần mềm',
    'App công dân số',
  ],
};
