import { describe, expect, it } from 'vitest';
import { diff, extract } from '../../src/index.js';
import { changesIn } from './mutate.js';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ AN LẠC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

An Lạc, ngày 14 tháng 3 năm 2024

KẾ HOẠCH

Nhân rộng các mô hình điểm năm 2024

Căn cứ Thông tư số 59/2021/TT-BCA ngày 15/5/2021 của Bộ Công an, UBND xã ban hành Kế hoạch:

I. NHIỆM VỤ

1. Nhóm phục vụ người dân (02 mô hình)

1.1. Mô hình 1: Nhận hồ sơ tại nhà

- Phân công nhiệm vụ: Văn phòng HĐND và UBND xã chủ trì, phối hợp các thôn tổ chức.

1.2. Mô hình 2: Trả kết quả qua bưu điện

- Phân công nhiệm vụ: Bưu điện xã chủ trì thực hiện.

2. Nhóm phục vụ quản lý

2.1. Mô hình 3: Thông báo lưu trú

- Phân công nhiệm vụ: Công an xã chủ trì hướng dẫn các nhà nghỉ.

III. TỔ CHỨC THỰC HIỆN

1. Về kinh phí

a) Công chức Tài chính lập dự toán.

b) Các thôn quyết toán trong năm.

2. Về báo cáo

a) Công an xã tổng hợp, báo cáo UBND xã.

b) Các thôn báo cáo Công an xã.
`;

describe('one edit of the source is one change, seen from either side', () => {
  it.each([
    ['the month of a cited document', '15/5/2021', '15/6/2021', 'preamble'],
    ['a word beside a citation', '2021 của Bộ Công an', '2021 do Bộ Công an', 'preamble'],
    ['the day of the plan', 'ngày 14 tháng 3', 'ngày 06 tháng 3', 'date'],
    ['the number of the plan', 'Số: 12/', 'Số: 21/', 'number'],
    ['the place of the issuer', 'XÃ AN LẠC', 'XÃ AN LỘC', 'issuer'],
    ['another line of the letterhead', 'Tự do', 'Tự chủ', 'letterhead'],
    ['the heading of a group', 'phục vụ người dân (', 'phục vụ nhân dân (', 'I/1 title'],
    ['the count of a group', '(02 mô hình)', '(03 mô hình)', 'I/1 title'],
    ['half of the name of a body', 'Văn phòng HĐND và', 'Văn phòng Đảng ủy và', '1 assignment'],
    ['the number of a section, printed twice then', '1. Về kinh phí', '2. Về kinh phí', 'III/1 number'],
  ])('%s', (_, from, to, told) => {
    const [a, b] = [extract(PLAN), extract(PLAN.replace(from, to))];
    const found = diff(a, b);
    const parts = [found.models, found.tasks, found.sections, found.rows];
    const names = [
      ...found.document.map(({ path }) => path),
      ...parts.flatMap(({ matched }) => matched.flatMap((one) => one.changes.map(({ field }) => `${one.a} ${field}`))),
    ];
    expect([names, changesIn(found), changesIn(diff(b, a))]).toEqual([[told], 1, 1]);
  });
});
