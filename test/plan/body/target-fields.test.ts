import { expect, test } from 'vitest';
import { extract } from '../../../src/index.js';

const plan = (fields: string) => `ỦY BAN NHÂN DÂN
XÃ TÂN AN

KẾ HOẠCH
Thực hiện Đề án 06 năm 2024

I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.

II. NHIỆM VỤ
1. Dịch vụ công
a) Hướng dẫn người dân nộp hồ sơ trực tuyến.
${fields}
b) Tuyên truyền trên loa truyền thanh.
- Đơn vị chủ trì: Công an xã.
- Thời gian hoàn thành: Quý II/2024.

III. TỔ CHỨC THỰC HIỆN
Công an xã theo dõi.
`;

const targetsOf = async (fields: string) => {
  const { tasks } = await extract(new TextEncoder().encode(plan(fields)), { file: 'plan.txt' });
  return tasks.find((task) => task.text.startsWith('Hướng dẫn'))?.targets;
};

test.each<[string, string[]]>([
  ['- Chỉ tiêu: Ít nhất 70% hồ sơ nộp trực tuyến.', ['70%']],
  ['- Yêu cầu cần đạt: 02 lớp tập huấn; 100% công chức được cấp chữ ký số.', ['02 lớp tập huấn', '100%']],
  // What comes out of a task says again, in other words, what the task itself asks for.
  ['- Kết quả: 70% hồ sơ nộp trực tuyến.', []],
  ['- Sản phẩm: 01 kế hoạch.', []],
  ['- Ghi chú: Đã có 30% hồ sơ trực tuyến năm 2023.', []],
  ['- Kinh phí: 50% ngân sách xã.', []],
])('targets of a task with %s', async (fields, wanted) => {
  expect(await targetsOf(`- Đơn vị chủ trì: Công an xã.\n${fields}`)).toEqual(wanted);
});
