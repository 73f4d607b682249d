import { expect, it } from 'vitest';
import { BODY, readPlan } from '../plans.js';

const annexOf = (text: string, file = 'plan.txt') =>
  readPlan(
    ['KẾ HOẠCH', 'Triển khai Đề án 06', BODY, 'Nơi nhận:\n- Lưu: VT.', 'CHỦ TỊCH', 'Lê An', 'PHỤ LỤC', text].join(
      '\n\n',
    ),
    file,
  ).annexes[0]!;
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

it.each([
  ['MẪU PHIẾU KHẢO SÁT\n\nHọ và tên: ………\n\nĐịa chỉ: ………', 'MẪU PHIẾU KHẢO SÁT'],
  [`MẪU BÁO CÁO CỦA XÃ\n\n${NATION}\n\nBÁO CÁO\n\nKết quả tháng`, 'MẪU BÁO CÁO CỦA XÃ'],
  [`(Kèm theo Kế hoạch số 1/KH-UBND)\n\nMẫu số 02\n\n${NATION}\n\nGIẤY XÁC NHẬN`, null],
  ['DANH MỤC NHIỆM VỤ\n\nNĂM 2026\n\n1. Mua máy.', 'DANH MỤC NHIỆM VỤ NĂM 2026'],
])('the title of an annex ends before the form it holds: %j', (text, title) => {
  const annex = annexOf(text);
  expect(annex.title).toBe(title);
});

const HEADS = '| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|';
it.each([
  [`${HEADS}\n|  | (1) | (2) | (3) |\n| 1 | Mua máy | Văn phòng | Quý I |`, ['Mua máy']],
  [
    `${HEADS}\n| (1) | (2) | (3) | (4) |\n| 1 | Mua máy | Văn phòng | Quý I |\n| (1) | (2) | (3) | (4) |\n| 2 | Thuê xe | Văn phòng | Quý II |`,
    ['Mua máy', 'Thuê xe'],
  ],
  [`${HEADS}\n| 1 | Mua máy | Văn phòng | Quý I |`, ['Mua máy']],
  [`${HEADS}\n| 1 | 2 | 4 | 3 |`, ['2']],
])('numbers of columns are no row: %j', (table, titles) => {
  expect(annexOf(table, 'plan.md').rows.map((row) => row.title)).toEqual(titles);
});
