import { describe, expect, it } from 'vitest';
import { diff, extract, type PlanDiff } from '../../src/index.js';
import { compareWords } from '../../src/messages/compare/index.js';
import { renderDiffText } from '../../src/render/compare/diff-text.js';

/* Small plans that are no real ones, with edits whose effect was written down before they were compared. */

type Model = [title: string, objective: string, assignment: string, deadline: string, tools: string];

const SCHOOL: Model = [
  'Nộp học phí không dùng tiền mặt',
  'Toàn bộ trường học thu học phí qua tài khoản ngân hàng.',
  'Công chức Văn hóa - Xã hội chủ trì, phối hợp các trường học.',
  '30/6/2024',
  'VNeID.',
];
const FARM: Model = [
  'Cấp sổ hộ chăn nuôi điện tử',
  'Lập sổ điện tử cho hộ chăn nuôi từ 10 con lợn trở lên.',
  'Công chức Địa chính chủ trì, phối hợp Trạm Thú y.',
  'Quý III/2024',
  'Phần mềm quản lý chăn nuôi.',
];
const HEALTH: Model = [
  'Khám sức khỏe người cao tuổi bằng căn cước',
  'Người cao tuổi dùng thẻ căn cước khi khám tại trạm.',
  'Trạm Y tế xã chủ trì, phối hợp Hội Người cao tuổi.',
  'hàng tháng',
  'Đầu đọc thẻ.',
];
const QUEUE: Model = [
  'Xếp hàng từ xa tại bộ phận một cửa',
  'Người dân lấy số từ xa, không chờ đợi tại trụ sở.',
  'Văn phòng UBND xã chủ trì.',
  '2024 và những năm tiếp theo',
  'Kiosk.',
];
const CAMERA: Model = [
  'Camera cộng đồng phòng chống đuối nước',
  'Lắp camera ở các hồ, đập để cảnh báo đuối nước.',
  'Công an xã chủ trì, phối hợp Đoàn Thanh niên.',
  'Sau khi được cấp kinh phí',
  'Camera.',
];
const FIRST = [SCHOOL, FARM, HEALTH, QUEUE, CAMERA];

function plan(models: readonly Model[], { place = 'XÃ LÂM VIÊN', number = '12', recipient = '' } = {}) {
  const labels = ['Mục tiêu', 'Phân công nhiệm vụ', 'Thời gian hoàn thành', 'Công cụ triển khai'];
  const texts = models.map(([title, ...values], index) =>
    [`Mô hình ${index + 1}: ${title}`, ...values.map((value, at) => `- ${labels[at]}: ${value}`)].join('\n'),
  );
  const text = `ỦY BAN NHÂN DÂN\n${place}\nSố: ${number}/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n
Lâm Viên, ngày 05 tháng 01 năm 2024\n\nKẾ HOẠCH\nTriển khai các mô hình điểm Đề án 06 năm 2024\n
I. MỤC ĐÍCH\n- Đưa dữ liệu dân cư vào phục vụ người dân.\n\nII. CÁC MÔ HÌNH\n\n${texts.join('\n\n')}\n
III. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị báo cáo kết quả trước ngày 20 hằng tháng.\n
Nơi nhận:\n- UBND huyện;\n${recipient}- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu\n`;
  return extract(text, { file: 'plan.txt' });
}

const A = plan(FIRST);
/** "3 deadline frequency": the model of A, the field, and how the deadline changed. */
const changes = ({ models }: PlanDiff) =>
  models.matched.flatMap(({ a, changes: all }) =>
    all.map(({ field, relation }) => [a, field, ...(relation ? [relation] : [])].join(' ')),
  );
const edited = (model: Model, at: number, value: string) => model.with(at, value) as Model;

describe('versions of an invented plan', () => {
  it('with a reworded title, another frequency and an end that was open', () => {
    const title = edited(SCHOOL, 0, 'Thanh toán học phí bằng hình thức chuyển khoản');
    const b = plan([title, FARM, edited(HEALTH, 3, 'hàng quý'), edited(QUEUE, 3, '2024'), CAMERA]);
    const found = diff(A, b);
    expect(found.view).toBe('versions');
    expect(changes(found)).toEqual(['1 title', '3 deadline frequency', '4 deadline kind']);
    expect(found.document).toEqual([]);
    const text = renderDiffText(found, { width: 120 });
    // Where words are left out, the words around them show where.
    expect(text).toMatch(/… và những năm tiếp theo +2024 +amended/u);
  });

  it('with two models merged into one, and split again', () => {
    const merged = FARM.map((value, at) => {
      if (at === 0) return `${value} và ${HEALTH[0].toLowerCase()}`;
      return at === 3 ? value : `${value} ${HEALTH[at]}`;
    }) as Model;
    const b = plan([SCHOOL, merged, QUEUE, CAMERA], { number: '15' });
    for (const [one, other, side] of [
      [A, b, 'b'],
      [b, A, 'a'],
    ] as const) {
      const found = diff(one, other);
      const { joined, models } = found.overview;
      expect([models.paired, models.onlyA + models.onlyB]).toEqual([4, 1]);
      expect(joined).toEqual([expect.objectContaining({ side, one: 2 })]);
      expect(joined[0]!.many.map(({ name }) => name).sort()).toEqual([2, 3]);
      const amended = renderDiffText(found, { words: compareWords('vi'), width: 120 });
      expect(amended).toMatch(/^số văn bản +1[25]\/KH-UBND +1[25]\/KH-UBND +sửa đổi$/mu);
      expect(amended).toMatch(/^đánh lại số thứ tự +mô hình/mu);
    }
  });

  it('with two models that changed places, another condition and a misprinted year', () => {
    const b = plan([
      edited(FARM, 3, 'Quý III/2014'),
      SCHOOL,
      HEALTH,
      QUEUE,
      edited(CAMERA, 3, 'Sau khi được giao vốn'),
    ]);
    const found = diff(A, b);
    expect(changes(found)).toEqual(['1 place', '2 place', '2 deadline earlier', '5 deadline condition']);
    expect(found.overview.deadlines.map(({ doubtful, days }) => [doubtful, days])).toEqual([
      [true, null],
      [false, null],
    ]);
  });

  it('with bodies abbreviated, a lead that changed, a model dropped, one added and another recipient', () => {
    const library: Model = [
      'Tủ sách pháp luật điện tử',
      'Đọc bằng mã QR.',
      'Công chức Tư pháp chủ trì.',
      '31/12/2024',
      'QR.',
    ];
    const b = plan(
      [
        edited(SCHOOL, 2, 'Công chức VH-XH chủ trì, phối hợp các trường học.'),
        HEALTH,
        edited(QUEUE, 2, 'VP UBND xã chủ trì.'),
        edited(CAMERA, 2, 'Đoàn Thanh niên chủ trì, phối hợp Công an xã.'),
        library,
      ],
      { recipient: '- Đảng ủy xã;\n' },
    );
    const found = diff(A, b);
    expect(changes(found)).toEqual(['5 assignment']);
    expect([found.models.onlyInA, found.models.onlyInB]).toEqual([[2], [5]]);
    expect(found.document.map(({ path, b: value }) => [path, value])).toEqual([
      ['recipients', 'Đảng ủy xã'],
      ['renumbered', 'model 2 – 4'],
    ]);
    const text = renderDiffText(found, { full: true, width: 240 });
    expect(text).toContain('Công an xã: lead → coordinate; Đoàn Thanh niên: coordinate → lead');
  });
});

describe('an invented plan of another locality', () => {
  const b = plan(
    [
      ['Sổ điện tử cho hộ chăn nuôi', FARM[1], 'Phòng Nông nghiệp chủ trì.', FARM[3], FARM[4]],
      ['Lấy số thứ tự từ xa tại bộ phận một cửa', QUEUE[1], 'Văn phòng UBND huyện chủ trì.', '2024', 'Kiosk.'],
      [
        'Khám sức khỏe người cao tuổi bằng thẻ căn cước',
        HEALTH[1],
        'Trung tâm Y tế huyện chủ trì.',
        'thường xuyên',
        'Đầu đọc thẻ.',
      ],
    ],
    { place: 'HUYỆN SƠN HẠ', number: '88' },
  );
  const found = diff(A, b, { as: 'localities' });

  it('pairs reworded titles by title and body', () => {
    expect(found.models.matched.map(({ a, b: other }) => `${a}=${other}`)).toEqual(['2=1', '3=3', '4=2']);
    expect(found.models.onlyInA).toEqual([1, 5]);
  });

  it('tells other leads and other kinds of time, and folds the same office at its own level', () => {
    expect(changes(found).filter((one) => / (deadline|lead)/u.test(one))).toEqual([
      '2 lead',
      '3 deadline frequency',
      '4 deadline kind',
    ]);
  });
});
