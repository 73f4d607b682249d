import { expect, it } from 'vitest';
import { BODY, readPlan } from '../plans.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const DATE = 'Hải Khê, ngày 11 tháng 3 năm 2026';
const read = (head: string, file = 'plan.txt') => {
  const { document, unplaced } = readPlan([head, 'KẾ HOẠCH', 'Kiểm tra bếp ăn', BODY].join('\n\n'), file);
  return { number: document.number, issuer: document.issuer, unplaced };
};

it.each([
  [
    'SỞ NỘI VỤ\nTỔ THẨM ĐỊNH THEO QUYẾT ĐỊNH SỐ 31/QĐ-SNV\n\nSố: 05/KH-TTĐ',
    '05/KH-TTĐ',
    'Tổ thẩm định theo Quyết định số 31/QĐ-SNV',
  ],
  [
    'UBND XÃ AN LÃO\nĐOÀN GIÁM SÁT THEO QĐ SỐ 12/QĐ-UBND\n\nSố:      /KH-ĐGS',
    null,
    'Đoàn giám sát theo QĐ số 12/QĐ-UBND',
  ],
  [
    'THANH TRA TỈNH HẢI KHÊ\nĐOÀN THANH TRA\nTHEO QUYẾT ĐỊNH SỐ 45/QĐ-TTr\nNGÀY 02/3/2026\n\nSố: 01/KH-ĐTTr',
    '01/KH-ĐTTr',
    'Đoàn thanh tra theo Quyết định số 45/QĐ-TTr ngày 02/3/2026',
  ],
  [
    'SỞ Y TẾ\nHỘI ĐỒNG NGHIỆM THU\n(Theo Quyết định số 15/QĐ-SYT)\n\nSố: 3/KH-HĐNT',
    '3/KH-HĐNT',
    'Hội đồng nghiệm thu (Theo Quyết định số 15/QĐ-SYT)',
  ],
  ['ĐOÀN KIỂM TRA LIÊN NGÀNH\n\nSố: 02/KH-ĐKT', '02/KH-ĐKT', 'Đoàn kiểm tra liên ngành'],
  ['SỞ CÔNG THƯƠNG\n\nSố: 77/KH-SCT', '77/KH-SCT', 'Sở Công Thương'],
])('a decision that a team is named by is not its number: %j', (head, number, issuer) => {
  expect(read(`${head}\n\n${NATION}\n\n${DATE}`)).toEqual({ number, issuer: [issuer], unplaced: [] });
});

it('is the same in the cells of a table', () => {
  const cells = `| SỞ Y TẾ<br>ĐOÀN KIỂM TRA THEO<br>QUYẾT ĐỊNH SỐ 77/QĐ-SYT<br>Số: 121/KH-ĐKT | ${NATION.replace('\n', '<br>')}<br>${DATE} |\n|---|---|`;
  expect(read(cells, 'plan.md')).toMatchObject({
    number: '121/KH-ĐKT',
    issuer: ['Đoàn kiểm tra theo Quyết định số 77/QĐ-SYT'],
  });
});
