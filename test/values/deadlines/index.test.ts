import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/values/deadlines/index.js';

const row = (d: ReturnType<typeof readDeadlines>[number]) =>
  [d.edtf ?? '-', d.recurring ? 'recurring' : '', d.condition ?? ''].join(' | ').replace(/( \| )+$/, '');
const field = (text: string) => readDeadlines(text, { field: true }).map(row);
const running = (text: string) => readDeadlines(text).map(row);

describe('a deadline field', () => {
  test.each<[string, string[]]>([
    ['30/12/2023.', ['2023-12-30']],
    ['30-12-2023', ['2023-12-30']],
    ['30.12.2023', ['2023-12-30']],
    ['ngày 30 tháng 12 năm 2023', ['2023-12-30']],
    ['Ngày12 tháng 4 năm 2023', ['2023-04-12']],
    ['30/12/2013', ['2013-12-30']],
    ['Hoàn thành: 30/10/2023.', ['2023-10-30']],
    ['tháng 8/2023', ['2023-08']],
    ['tháng 8 năm 2023', ['2023-08']],
    ['Tháng 08-2023', ['2023-08']],
    ['12/2023', ['2023-12']],
    ['Quý I/2024', ['2024-33']],
    ['Quý 1/2024.', ['2024-33']],
    ['quý I năm 2024', ['2024-33']],
    ['Quí IV-2024', ['2024-36']],
    ['Quý l/2024', ['2024-33']],
    ['Quý lll năm 2024', ['2024-35']],
    ['Quy 11/2024', ['2024-34']],
    ['Quy [V/2024', ['2024-36']],
    ['Quy II/2024', ['2024-34']],
    ['Quý IV/2025 và Quý I/2026', ['2025-36/2026-33']],
    ['Quý I, II/2024', ['2024-33/2024-34']],
    ['Tháng 3-5/2024', ['2024-03/2024-05']],
    ['từ tháng 3–5 năm 2024', ['2024-03/2024-05']],
    ['tháng 3-15/2024', ['-']],
    ['Quý I và Quý III/2024', ['2024-33', '2024-35']],
    ['Quý III - Quý IV/2023', ['2023-35/2023-36']],
    ['năm 2023', ['2023']],
    ['Năm 2023.', ['2023']],
    ['2024', ['2024']],
    ['Trong năm 2023 và năm 2024', ['2023/2024']],
    ['Trong năm 2023 và năm tiếp theo', ['2023/..']],
    ['Giai đoạn 2023 - 2025', ['2023/2025']],
    ['2023-2025', ['2023/2025']],
    ['Giai đoạn 1 trước 30/12/2023', ['../2023-12-30']],
    ['Từ tháng 7/2023 đến tháng 12/2025', ['2023-07/2025-12']],
    ['Từ tháng 7 đến tháng 12/2025', ['2025-07/2025-12']],
    ['Từ ngày 01 đến ngày 15/6/2023', ['2023-06-01/2023-06-15']],
    ['Từ tháng 12/2025 đến quý I/2026', ['2025-12/2026-33']],
    ['trước 30/12/2023', ['../2023-12-30']],
    ['Trước ngày 30/12/2023', ['../2023-12-30']],
    ['Chậm nhất ngày 30/6/2024', ['../2024-06-30']],
    ['Chậm nhất là trong tháng 6/2024', ['../2024-06']],
    ['Đến hết năm 2024', ['../2024']],
    ['Đến hết ngày 31/12/2024', ['../2024-12-31']],
    ['Từ nay đến 30/12/2023', ['../2023-12-30']],
    ['từ Quý I/2023', ['2023-33/..']],
    ['Từ tháng 01/2024 trở đi', ['2024-01/..']],
    ['06 tháng đầu năm 2024', ['2024-01/2024-06']],
    ['6 tháng cuối năm 2024', ['2024-07/2024-12']],
    ['06 tháng đầu năm', ['-']],
    ['Cuối năm 2023', ['2023']],
    ['cuối năm', ['-']],
    ['30/12/2023 và những năm tiếp theo', ['2023-12-30/..']],
    ['Năm 2024 và các năm tiếp theo.', ['2024/..']],
    ['30/6/2023 và 30/12/2023', ['2023-06-30', '2023-12-30']],
    ['Các năm 2023, 2024, 2025', ['2023/2025']],
    ['Giai đoạn 2022-2025, tầm nhìn đến năm 2030', ['2022/2025']],
    ['Tháng 6 - 12/2023', ['2023-06/2023-12']],
    ['45 ngày kể từ khi ký hợp đồng', ['- |  | 45 ngày kể từ khi ký hợp đồng']],
    ['Thực hiện thường xuyên.', ['- | recurring']],
    ['Thường xuyên, liên tục', ['- | recurring']],
    ['Hàng tháng', ['- | recurring']],
    ['Định kỳ hàng quý', ['- | recurring']],
    ['trước ngày 18 hàng tháng', ['- | recurring']],
    ['Trước ngày 14/06 và 14/12 hàng năm', ['- | recurring']],
    ['Thực hiện thường xuyên trong năm', ['- | recurring']],
    ['Thực hiện thường xuyên trong năm 2023', ['2023 | recurring']],
    ['Hoàn thành trong Quý I/2023 và thực hiện thường xuyên', ['2023-33', '- | recurring']],
    ['03 tháng sau khi có hướng dẫn của Bộ Công an.', ['- |  | 03 tháng sau khi có hướng dẫn của Bộ Công an']],
    ['Sau khi có hướng dẫn của Bộ Công an', ['- |  | Sau khi có hướng dẫn của Bộ Công an']],
    [
      'Trong vòng 15 ngày làm việc kể từ ngày ban hành Kế hoạch',
      ['- |  | Trong vòng 15 ngày làm việc kể từ ngày ban hành Kế hoạch'],
    ],
    ['Theo tiến độ triển khai của Bộ Công an.', ['- |  | Theo tiến độ triển khai của Bộ Công an']],
    ['Theo lộ trình của tỉnh, hoàn thành trước 30/12/2024', ['../2024-12-30 |  | Theo lộ trình của tỉnh']],
    ['30/12/2023 (Căn cứ tình hình thực tế ở địa phương)', ['2023-12-30 |  | Căn cứ tình hình thực tế ở địa phương']],
    ['Thực hiện thường xuyên và theo lộ trình của Trung ương', ['- | recurring | theo lộ trình của Trung ương']],
    ['Năm 2024 và theo lộ trình Đề án', ['2024 |  | theo lộ trình Đề án']],
    [
      'Theo Kế hoạch số 12/KH-UBND ngày 01/02/2023 của UBND tỉnh',
      ['- |  | Theo Kế hoạch số 12/KH-UBND ngày 01/02/2023 của UBND tỉnh'],
    ],
    ['Dự kiến quý III/2024', ['2024-35']],
    ['Thực hiện ngay', ['-']],
    ['Trong năm 2024 đối với tài khoản; giai đoạn 2023 - 2025 đối với chữ ký số.', ['2024', '2023/2025']],
    ['Thyuc hién thudng xuyén.', ['- | recurring']],
    ['Niam 2024 va theo 16 trinh Dé an', ['2024 |  | theo 16 trinh Dé an']],
    ['tir ngay 01/03/2024 dén hét thang 12/2025', ['2024-03-01/2025-12']],
    ['Hoàn thành 100% trong tháng 6/2024', ['2024-06']],
    ['Trước 17h00 ngày 30/6/2024', ['../2024-06-30']],
    ['', []],
  ])('%s', (text, wanted) => {
    expect(field(text)).toEqual(wanted);
  });

  test.each<[string, string[]]>([
    ['Trước 30/6/2024 (sơ kết trong tháng 7/2024).', ['Trước 30/6/2024', '(sơ kết trong tháng 7/2024)']],
    ['30/6/2024 (giai đoạn 1), 31/12/2024 (giai đoạn 2).', ['30/6/2024 (giai đoạn 1)', '31/12/2024 (giai đoạn 2)']],
    ['Trước 30/6/2024 và 31/12/2025 (cấp xã)', ['Trước 30/6/2024', '31/12/2025 (cấp xã)']],
    ['Quý I/2024 (nếu kịp), thường xuyên', ['Quý I/2024 (nếu kịp)', 'thường xuyên']],
  ])('the rows of %s have their words, and a bracket after them', (text, wanted) => {
    expect(readDeadlines(text, { field: true }).map((found) => found.raw)).toEqual(wanted);
  });

  test.each([
    ['31/02/2023', true],
    ['30/13/2023', true],
    ['Quý V/2023', true],
    ['tháng 13/2023', true],
    ['Quý I/2024', false],
    ['28/02/2023', false],
    ['29/02/2023', true],
    ['29/02/2024', false],
  ])('%s: impossible %s', (text, impossible) => {
    const [found] = readDeadlines(text, { field: true });
    expect(found!.impossible ?? false).toBe(impossible);
    expect(found!.raw).toBe(text);
    expect(found!.edtf === null).toBe(impossible);
  });

  test.each([
    ['30/12/2023', '2023-12-30', '2023-12-30'],
    ['tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['Quý II/2024', '2024-04-01', '2024-06-30'],
    ['Năm 2023', '2023-01-01', '2023-12-31'],
    ['đến hết Quý II/2023', null, '2023-06-30'],
    ['từ Quý I/2023', '2023-01-01', null],
    ['Giai đoạn 2023 - 2025', '2023-01-01', '2025-12-31'],
    ['Từ tháng 12/2025 đến quý I/2026', '2025-12-01', '2026-03-31'],
    ['Thường xuyên', null, null],
  ])('%s: first day %s, last day %s', (text, start, end) => {
    expect(readDeadlines(text, { field: true })[0]).toMatchObject({ start, end });
  });

  test('words that say no known time are kept, and marked', () => {
    expect(readDeadlines('Đang xin ý kiến', { field: true })).toEqual([
      {
        raw: 'Đang xin ý kiến',
        edtf: null,
        start: null,
        end: null,
        recurring: false,
        rrule: null,
        condition: null,
        startOffset: 0,
        endOffset: 15,
        unreadable: true,
      },
    ]);
    expect(readDeadlines('Thường xuyên', { field: true })[0]!.unreadable).toBeUndefined();
  });
});

describe('running text', () => {
  test.each<[string, string[]]>([
    ['Tham mưu ban hành Chỉ thị trên địa bàn huyện năm 2023. Hoàn thành trong Quý I/2023.', ['2023-33']],
    [
      'Giao Công an huyện phối hợp ban hành Kế hoạch trong tháng 3 năm 2023. Tổ chức kiểm tra xong trước ngày 30/04/2023.',
      ['2023-03', '../2023-04-30'],
    ],
    ['Hoàn thành tháng 6/2023.', ['2023-06']],
    ['Thời gian hoàn thành: Quý II/2023.', ['2023-34']],
    ['Thời gian thực hiện thường xuyên.', ['- | recurring']],
    ['Hoàn thành trong Quý I/2023 và thực hiện thường xuyên.', ['2023-33', '- | recurring']],
    [
      'Hoàn thành cấp tài khoản đối với 100% hộ nghèo trong tháng 04/2023 và thực hiện chi trả không dùng tiền mặt thường xuyên.',
      ['2023-04', '- | recurring'],
    ],
    [
      'đối với tài khoản định danh, đến hết Quý II/2023 phải cấp 50.000 tài khoản, sau đó thực hiện thường xuyên.',
      ['../2023-34', '- | recurring'],
    ],
    ['Hằng tháng, tổ chức họp Tổ công tác.', ['- | recurring']],
    ['Thực hiện ngay.', ['-']],
    ['Thực hiện khi Bộ Công an triển khai phần mềm.', ['- |  | khi Bộ Công an triển khai phần mềm']],
    [
      'Thực hiện thường xuyên và theo lộ trình chỉ đạo của cấp trên.',
      ['- | recurring | theo lộ trình chỉ đạo của cấp trên'],
    ],
    [
      'Thực hiện theo lộ trình Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ (Bộ phận một cửa cấp huyện từ 01/12/2022; cấp xã từ 01/6/2023).',
      [
        '2022-12-01/.. |  | theo lộ trình Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ',
        '2023-06-01/.. |  | theo lộ trình Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ',
      ],
    ],
    ['Phấn đấu đến năm 2025 đạt 90% hồ sơ trực tuyến.', ['../2025']],
    ['Năm 2024: hoàn thành số hóa hồ sơ.', ['2024']],
    ['Đến cuối năm 2025, tối thiểu 50% dân số trưởng thành có chữ ký số.', ['../2025']],
    ['Rà soát, bổ sung trang thiết bị (hoàn thành trước ngày 15/6/2023).', ['../2023-06-15']],
    ['Báo cáo kết quả về UBND tỉnh trước ngày 20/12/2023.', ['../2023-12-20']],
    ['Hoàn thành các nhiệm vụ đã giao chậm nhất ngày 30/11/2023', ['../2023-11-30']],
  ])('%s', (text, wanted) => expect(running(text)).toEqual(wanted));

  test.each([
    'Triển khai Quyết định số 422/QĐ-TTg ngày 04/04/2022 của Thủ tướng Chính phủ.',
    'Đề án 06 giai đoạn 2022 - 2025, tầm nhìn đến năm 2030.',
    'Chuyển đổi số đến năm 2025 và định hướng đến năm 2030.',
    'Nghị định có hiệu lực từ ngày 01/7/2023.',
    'Tính đến ngày 15/6/2023, đã cấp 10.000 tài khoản.',
    'Liên hệ số điện thoại 0912.345.678 để được hướng dẫn.',
    'Xác nhận chứng minh nhân dân 09 số khi người dân sử dụng thẻ CCCD.',
    'Cấp thẻ Bảo hiểm y tế cho trẻ dưới 6 tuổi.',
    'Tất cả cán bộ khi có nhu cầu giải quyết thủ tục phải thực hiện trực tuyến.',
    'Sơ kết 01 năm triển khai Đề án 06 trên địa bàn tỉnh năm 2022.',
    'Thường xuyên kiểm tra, đôn đốc việc thực hiện.',
    'Bố trí kinh phí chi thường xuyên để thực hiện.',
    'Trung tâm Giáo dục thường xuyên tổ chức tập huấn.',
    'Đánh giá danh hiệu thi đua của cá nhân hàng năm.',
    'Người dân sau khi được cấp tài khoản thì đăng nhập.',
    'Theo hướng dẫn của Bộ Công an, tổ chức tập huấn cho cán bộ.',
    'Công dân sinh trước năm 2009.',
    'Năm học 2022 - 2023 có 20 trường tham gia.',
    'Triển khai ngay việc niêm yết công khai tại trụ sở.',
    'Đã cấp 50.000 thẻ trong tháng 3/2023.',
    'Số liệu từ ngày 01/01/2023 đến ngày 15/5/2023 cho thấy',
    'Ngày 10/10 là Ngày Chuyển đổi số quốc gia.',
    'Tỷ lệ 12/2023 hồ sơ đạt yêu cầu.',
    'Đến năm 2025, công nghệ số sẽ phổ biến.',
    'Năm 2023, tỷ lệ hồ sơ trực tuyến là 80%.',
  ])('no deadline: %s', (text) => expect(running(text)).toEqual([]));
});

describe('what always holds', () => {
  const texts = [
    '30/12/2023',
    'tháng 8/2023',
    'Quý IV/2025',
    'Giai đoạn 2023 - 2025',
    'trước ngày 30/12/2023',
    'từ tháng 3/2023',
    '06 tháng đầu năm 2024',
  ];
  test.each(texts)('edtf accepts what is read from %s', (text) => {
    const value = readDeadlines(text, { field: true })[0]!.edtf!;
    expect(() => edtf(value)).not.toThrow();
  });

  test.each([...texts, 'Hoàn thành trong Quý I/2023 và thực hiện thường xuyên.'])(
    'the raw words of %s are at their place',
    (text) => {
      const padded = `  ${text}`;
      for (const found of readDeadlines(padded, { field: true }))
        expect(padded.slice(found.startOffset, found.endOffset)).toBe(found.raw);
    },
  );

  test('ends on long text', () => {
    const text = 'từ ngày 01 đến hết quý I, II, III và tháng 12/2023 theo tiến độ thường xuyên ('.repeat(3000);
    expect(readDeadlines(text).length).toBeGreaterThan(0);
    expect(readDeadlines(text, { field: true }).length).toBeGreaterThan(0);
  });
});

describe('the last day of what is due before a month, a quarter or a year', () => {
  test.each([
    ['trước tháng 3/2023', '2023-02-28'],
    ['trước Quý II/2023', '2023-03-31'],
    ['trước năm 2024', '2023-12-31'],
    ['xong trước tháng 3/2024', '2024-02-29'],
    ['trước 30/12/2023', '2023-12-30'],
    ['trước ngày 30/12/2023', '2023-12-30'],
    ['đến hết Quý II/2023', '2023-06-30'],
    ['trước hoặc trong tháng 3/2023', '2023-03-31'],
  ])('%s', (text, last) => {
    expect(readDeadlines(text, { field: true }).map(({ end }) => end)).toEqual([last]);
  });
});
