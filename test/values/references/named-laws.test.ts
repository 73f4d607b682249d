import { expect, test } from 'vitest';
import { findNamedLaws } from '../../../src/values/references/index.js';

const found = (text: string) => findNamedLaws(text).map(({ kind, date }) => `${kind} ${date}`);

test.each([
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', ['Luật 2025-06-16']],
  [
    'Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
    ['Luật 2015-06-19', 'Luật 2019-11-22'],
  ],
  ['Căn cứ Luật Cư trú năm 2020, Luật Căn cước năm 2023;', ['Luật 2020', 'Luật 2023']],
  ['Thực hiện Luật Ban hành văn bản quy phạm pháp luật năm 2025 và Nghị định số 78/2025/NĐ-CP', ['Luật 2025']],
  ['Căn cứ Hiến pháp năm 2013; Pháp lệnh Công an xã ngày 21/11/2008;', ['Hiến pháp 2013', 'Pháp lệnh 2008-11-21']],
  ['Căn cứ Luật Thanh niên 2020;', ['Luật 2020']],
  ['Căn cứ Luật tổ chức chính quyền địa phương ngày 19/6/2015;', ['Luật 2015-06-19']],
])('a law is cited by name and date in %j', (text, laws) => {
  expect(found(text)).toEqual(laws);
});

test.each([
  'Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15 ngày 29/11/2024;',
  'Căn cứ Luật Trẻ em và kế hoạch năm 2026;',
  'Căn cứ Luật này có hiệu lực từ ngày 01/7/2025;',
  'Thực hiện Luật về bảo vệ trẻ em, ngày 01/6/2026 tổ chức mít tinh;',
  'Tuyên truyền các nội dung của Luật phòng, chống ma túy năm 2026;',
  'Căn cứ quy định của pháp luật năm 2024;',
  'Để thực hiện tốt Luật Giao thông đường bộ trong năm 2026;',
  'Hưởng ứng Tháng hành động về Luật An toàn thực phẩm năm 2026;',
  'Căn cứ Bộ luật Lao động;',
  'Căn cứ Luật Trẻ em; kế hoạch của tỉnh năm 2026;',
])('no law is cited by name and date in %j', (text) => {
  expect(found(text)).toEqual([]);
});
