import { describe, expect, test } from 'vitest';
import { findReferences, resolveReferences } from '../../../src/values/references/index.js';

const row = (text: string) =>
  findReferences(text).map((r) => [r.kind, r.number, r.date, r.issuer].map((v) => v ?? '-').join(' | '));

describe('a citation is read whole', () => {
  test.each([
    [
      'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về việc phê duyệt',
      ['Quyết định | 06/QĐ-TTg | 2022-01-06 | Thủ tướng Chính phủ'],
    ],
    [
      'Thông tư số 46/2022/TT/BCA ngày 04/11/2022 của Bộ Công an quy định về việc kết nối',
      ['Thông tư | 46/2022/TT/BCA | 2022-11-04 | Bộ Công an'],
    ],
    [
      'các Kế hoạch số 3/KH-BCĐ, số 5/KH-UBND; số 4/BC-UBND ngày 01/02/2024; Văn bản số 7/UBND-VX, số 8/KH-UBND',
      [
        'Kế hoạch | 3/KH-BCĐ | - | -',
        'Kế hoạch | 5/KH-UBND | - | -',
        '- | 4/BC-UBND | 2024-02-01 | -',
        'Văn bản | 7/UBND-VX | - | -',
        'Văn bản | 8/KH-UBND | - | -',
      ],
    ],
    [
      'Nghị quyết số 05-NQ/TU ngày 28/3/2022 của Ban chấp hành Đảng bộ tỉnh Đồng Nai về Chuyển đổi số',
      ['Nghị quyết | 05-NQ/TU | 2022-03-28 | Ban chấp hành Đảng bộ tỉnh Đồng Nai'],
    ],
    [
      'Chỉ thị số 25-CT/TU ngày 12/6/2023 của Ban Thường vụ Tỉnh ủy về tăng cường',
      ['Chỉ thị | 25-CT/TU | 2023-06-12 | Ban Thường vụ Tỉnh ủy'],
    ],
    [
      '(Kèm theo Kế hoạch phối hợp số 106 /KHPH-TCTTW-BCD06ĐN ngày 06 tháng 7 năm 2023 của Tổ Công tác Đề án 06/CP Trung ương và Ban Chỉ đạo Đề án 06/CP tỉnh Đồng Nai)',
      [
        'Kế hoạch phối hợp | 106/KHPH-TCTTW-BCD06ĐN | 2023-07-06 | Tổ Công tác Đề án 06/CP Trung ương và Ban Chỉ đạo Đề án 06/CP tỉnh Đồng Nai',
      ],
    ],
    [
      'Văn bản số 4043/CV-TCTTKĐA ngày 13/6/2023 của Tổ công tác triển khai Đề án 06/CP của Chính phủ về việc triển khai',
      ['Văn bản | 4043/CV-TCTTKĐA | 2023-06-13 | Tổ công tác triển khai Đề án 06/CP của Chính phủ'],
    ],
    [
      'theo hướng dẫn tại Quy trình số 1050 ngày 09/11/2022 của Bộ Công an, Bộ Tư pháp.',
      ['Quy trình | 1050 | 2022-11-09 | Bộ Công an, Bộ Tư pháp'],
    ],
    [
      'Kế hoạch số 12/KH-SYT ngày 10/02/2025 của Sở Y tế, Bệnh viện xây dựng Kế hoạch',
      ['Kế hoạch | 12/KH-SYT | 2025-02-10 | Sở Y tế'],
    ],
    [
      'Kế hoạch số 12/KH-SGDĐT ngày 10/02/2025 của Sở Giáo dục và Đào tạo, Trường Tiểu học Tân An xây dựng',
      ['Kế hoạch | 12/KH-SGDĐT | 2025-02-10 | Sở Giáo dục và Đào tạo'],
    ],
    [
      'Kế hoạch số 12/KH-SVHTTDL ngày 10/02/2025 của Sở Văn hóa, Thể thao và Du lịch về việc',
      ['Kế hoạch | 12/KH-SVHTTDL | 2025-02-10 | Sở Văn hóa, Thể thao và Du lịch'],
    ],
    [
      'theo Kế hoạch 33/KH-UBND ngày 21-03-2022 của UBND huyện, các văn bản chỉ đạo',
      ['Kế hoạch | 33/KH-UBND | 2022-03-21 | UBND huyện'],
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015;',
      ['Luật | 77/2015/QH13 | 2015-06-19 | -'],
    ],
    [
      'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ số 14/2017/QH14; Luật Cư trú số: 68/2020/QH14 của Quốc hội',
      ['Luật | 14/2017/QH14 | - | -', 'Luật | 68/2020/QH14 | - | Quốc hội'],
    ],
    [
      'Bộ luật Dân sự số 91/2015/QH13 và Pháp lệnh Cảnh sát môi trường số 10/2014/UBTVQH13 ngày 23/12/2014',
      ['Bộ luật | 91/2015/QH13 | - | -', 'Pháp lệnh | 10/2014/UBTVQH13 | 2014-12-23 | -'],
    ],
    [
      'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội về tiêu chuẩn',
      ['Nghị quyết | 1211/2016/UBTVQH13 | 2016-05-25 | Ủy ban Thường vụ Quốc hội'],
    ],
    [
      'Can cu Luat To chuc chinh quyen dia phuong so 77/2015/QH13 ngay 19/6/2015;',
      ['Luật | 77/2015/QH13 | 2015-06-19 | -'],
    ],
    ['theo Nghị định 13/2023 về bảo vệ dữ liệu cá nhân', ['Nghị định | 13/2023 | - | -']],
    [
      'Luật Căn cước công dân; Luật số 59/2020/QH14 ngày 17.6.2020 của Quốc hội',
      ['Luật | 59/2020/QH14 | 2020-06-17 | Quốc hội'],
    ],
    [
      'Quyết định số 422/QĐ-TTg của Thủ tướng Chính phủ ngày 04/4/2022 phê duyệt',
      ['Quyết định | 422/QĐ-TTg | 2022-04-04 | Thủ tướng Chính phủ'],
    ],
    [
      'Công văn số 12/BKHĐT-TH ngày 02/02/2023 của Bộ Kế hoạch và Đầu tư hướng dẫn',
      ['Công văn | 12/BKHĐT-TH | 2023-02-02 | Bộ Kế hoạch và Đầu tư'],
    ],
    [
      'Thông tư số 01/2023/TT-BGTVT ngày 02/02/2023 của Bộ Giao thông vận tải quy định',
      ['Thông tư | 01/2023/TT-BGTVT | 2023-02-02 | Bộ Giao thông vận tải'],
    ],
    [
      'Kế hoạch số 05/KH-BCĐ ngày 1/2/2024 của Sở Văn hóa, Thể thao và Du lịch về',
      ['Kế hoạch | 05/KH-BCĐ | 2024-02-01 | Sở Văn hóa, Thể thao và Du lịch'],
    ],
    [
      'Thực hiện Kế hoạch số 9/KH-UBND ngày 03/11/2023 của UBND huyện A, UBND xã B ban hành Kế hoạch',
      ['Kế hoạch | 9/KH-UBND | 2023-11-03 | UBND huyện A'],
    ],
    [
      'Kế hoạch số 08-KH/TU, ngày 10/7/2025 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy xã A ban hành Kế hoạch',
      ['Kế hoạch | 08-KH/TU | 2025-07-10 | Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'Hướng dẫn số 08/HD-LN ngày 10/7/2025 của Sở Tư pháp, Sở Y tế về việc lập hồ sơ, ban hành Kế hoạch',
      ['Hướng dẫn | 08/HD-LN | 2025-07-10 | Sở Tư pháp, Sở Y tế'],
    ],
    ['Quyết định số 06/QĐ- UBND ngày …/3/2024 của UBND tỉnh', ['Quyết định | 06/QĐ-UBND | 2024-03 | UBND tỉnh']],
  ])('%s', (text, wanted) => expect(row(text)).toEqual(wanted));

  test('several in one sentence, and a list that names its kind once', () => {
    expect(
      row(
        'và Kế hoạch số 177/KH-UBND ngày 05/8/2022 của UBND tỉnh Đồng Nai triển khai Nghị quyết số 05-NQ/TU; Kế hoạch số 49/KH-UBND ngày 01/3/2023 của UBND tỉnh',
      ),
    ).toEqual([
      'Kế hoạch | 177/KH-UBND | 2022-08-05 | UBND tỉnh Đồng Nai',
      'Nghị quyết | 05-NQ/TU | - | -',
      'Kế hoạch | 49/KH-UBND | 2023-03-01 | UBND tỉnh',
    ]);
    expect(
      row('các Kế hoạch số 1/KH-UBND ngày 1/2/2023, số 2/KH-UBND ngày 3/4/2023 và 3/KH-UBND ngày 5/6/2023'),
    ).toEqual([
      'Kế hoạch | 1/KH-UBND | 2023-02-01 | -',
      'Kế hoạch | 2/KH-UBND | 2023-04-03 | -',
      'Kế hoạch | 3/KH-UBND | 2023-06-05 | -',
    ]);
  });

  test.each([
    [
      'Thuc hién Ké hoach sé 86/KH-UBND ngay 20/03/2024 ctua Chu tich UBND huyén Ngoc Lac; vé viéc',
      ['Kế hoạch | 86/KH-UBND | 2024-03-20 | Chu tich UBND huyén Ngoc Lac'],
    ],
    [
      '(theo hudng dan tai Cong van sé6 4267/BGDDT-CNTT ngay 31/8/2022 ciia B¢ Gido duc va Bdo tao vé viéc hwong dan',
      ['Công văn | 4267/BGDDT-CNTT | 2022-08-31 | B¢ Gido duc va Bdo tao'],
    ],
    [
      '( Kem theo Ké hoach s0:68/KH-UBND ngay 20 thang 03 nam 2024 cua UBND huyén Ngoc Ldac)',
      ['Kế hoạch | 68/KH-UBND | 2024-03-20 | UBND huyén Ngoc Ldac'],
    ],
  ])('in text that lost its marks: %s', (text, wanted) => expect(row(text)).toEqual(wanted));
});

test.each([
  'Đề án 06/CP của Chính phủ',
  'Trién khai Dé 4n 06/CP cua Chinh phu',
  'Số: 39/KH-UBND',
  'Số: /KH-UBND',
  'ngày 30/12/2023',
  'tỷ lệ 1/2 số hộ, 24/7, 53/63 tỉnh',
  '100% thủ tục; 50.000 tài khoản; 09h ngày Thứ 3',
  'chứng minh nhân dân 09 số',
  'điện thoại 0912.345.678, máy lẻ 12/KT',
  'Kế hoạch năm 2023, Kế hoạch 8/2023',
  'Mô hình 17: thi online',
  'Phụ lục số 2/KH',
  'Văn bản số 5 của huyện',
  'Luật Căn cước công dân năm 2014; pháp luật về cư trú',
  'Luật Cư trú; mục 12/QH của biểu',
  'quy định của pháp luật tại số 12/2015/QH13',
  'Luật Cư trú. Theo số 12/2015/QH13 nêu trên',
])('no citation: %s', (text) => expect(findReferences(text)).toEqual([]));

test('start and end hold the whole citation', () => {
  const text = 'theo Quyết định 422/QĐ-TTg ngày 04/04/2022 của Thủ tướng Chính phủ. Trong đó';
  const [found] = findReferences(text);
  expect(text.slice(found!.start, found!.end)).toBe('Quyết định 422/QĐ-TTg ngày 04/04/2022 của Thủ tướng Chính phủ');
});

test('an impossible date is no date', () => {
  expect(findReferences('Quyết định số 1/QĐ-UBND ngày 31/02/2023')[0]!.date).toBeNull();
});

describe('loose dashes, and kinds that precede their issuer', () => {
  const read = (text: string) => findReferences(text).map((r) => `${r.kind} ${r.number} ${r.date} ${r.issuer}`);
  test.each<[string, string[]]>([
    [
      'Thông tư số 23/2012/TT - BCA, ngày 27/4/2012 của Bộ Công an quy định',
      ['Thông tư 23/2012/TT-BCA 2012-04-27 Bộ Công an'],
    ],
    ['Kế hoạch 12/KH - UBND ngày 01/02/2023', ['Kế hoạch 12/KH-UBND 2023-02-01 null']],
    ['Quyết định số 136/2001/QĐ.TTg ngày 17/9/2001', ['Quyết định 136/2001/QĐ.TTg 2001-09-17 null']],
    [
      'Quyết định của Thủ tướng Chính phủ số 06/QĐ-TTg ngày 06/01/2022',
      ['Quyết định 06/QĐ-TTg 2022-01-06 Thủ tướng Chính phủ'],
    ],
    [
      'Các Nghị định của Chính phủ: số 96/2016/NĐ-CP ngày 01/7/2016; số 78/2015/NĐ-CP ngày 14/9/2015',
      ['Nghị định 96/2016/NĐ-CP 2016-07-01 Chính phủ', 'Nghị định 78/2015/NĐ-CP 2015-09-14 null'],
    ],
    [
      'Kế hoạch số 122/KH-BCĐ ngày 12/3/2024 của Ban Chỉ đạo chuyển đổi số tỉnh về hoạt động',
      ['Kế hoạch 122/KH-BCĐ 2024-03-12 Ban Chỉ đạo chuyển đổi số tỉnh'],
    ],
    ['Kế hoạch số 12/KH-UBND.Các đơn vị triển khai', ['Kế hoạch 12/KH-UBND null null']],
    ['Theo hướng dẫn của Bộ Công an, số 12/HD-BCA ngày 01/02/2023', ['null 12/HD-BCA 2023-02-01 null']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));

  test.each([
    '06/QĐ-TTg - BỘ CÔNG AN',
    'theo Kế hoạch của huyện. Số 15/KH-UBND',
    'quy định của Bộ Công an tại số 12/2015/QH13',
    'Luật Căn cước năm 2023',
    'đường dây nóng 1900.545.460',
  ])('no citation: %s', (text) => expect(read(text)).toEqual([]));
});

describe('numbers and links in other spellings', () => {
  test.each([
    [
      'Công văn số 2215/SGD&ĐT-GDTrH ngày 18/8/2025 của Sở GD&ĐT Hải Khê về nhiệm vụ',
      ['Công văn | 2215/SGD&ĐT-GDTrH | 2025-08-18 | Sở GD&ĐT Hải Khê'],
    ],
    ['Văn bản số 02.4/GĐN-ĐMP ngày 16/3/2026;', ['Văn bản | 02.4/GĐN-ĐMP | 2026-03-16 | -']],
    ['Văn bản số 27/ĐN-Htx ngày 19/3/2026;', ['Văn bản | 27/ĐN-Htx | 2026-03-19 | -']],
    ['Quy định số 22.1-QĐ/ĐU, ngày 05/02/2026 của Đảng ủy xã;', ['Quy định | 22.1-QĐ/ĐU | 2026-02-05 | Đảng ủy xã']],
    ['Văn bản số 05/GĐN-AL tháng 4 năm 2026.', ['Văn bản | 05/GĐN-AL | 2026-04 | -']],
    ['Công văn số 9/CV-SYT tháng 03/2026 của Sở Y tế', ['Công văn | 9/CV-SYT | 2026-03 | Sở Y tế']],
    ['Kế hoạch số 5/KH-UBND của UBND huyện tháng 5 năm 2025;', ['Kế hoạch | 5/KH-UBND | 2025-05 | UBND huyện']],
    ['Kế hoạch số 6/KH-UBND trong tháng 6 năm 2025.', ['Kế hoạch | 6/KH-UBND | - | -']],
    ['Công văn số 9/CV-SYT tháng 13/2026.', ['Công văn | 9/CV-SYT | - | -']],
    ['Công văn số 9/CV-SYT tháng này', ['Công văn | 9/CV-SYT | - | -']],
    ['Căn cứ Quyết định số06/QĐ-TTg ngày 06/01/2022;', ['Quyết định | 06/QĐ-TTg | 2022-01-06 | -']],
    [
      '[Quyết định số 06/QĐ-TTg](https://a.vn/06.aspx "Quyết định 06") ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt',
      ['Quyết định | 06/QĐ-TTg | 2022-01-06 | Thủ tướng Chính phủ'],
    ],
    ['Quyết định số [06/QĐ-TTg](https://a.vn/06) ngày 06/01/2022;', ['Quyết định | 06/QĐ-TTg | 2022-01-06 | -']],
    [
      'Kế hoạch của Sở Tư pháp triển khai Quyết định số 279/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ',
      ['Quyết định | 279/QĐ-TTg | 2026-02-12 | Thủ tướng Chính phủ'],
    ],
  ])('%s', (text, rows) => expect(row(text)).toEqual(rows));

  test.each([
    'mục số 2.4/ Công tác',
    'đạt 02.4/10 điểm',
    'mục 22.1-Quy định chung',
    'số06 của xã',
    '[Quyết định](https://a.vn/06)',
  ])('no citation: %s', (text) => expect(row(text)).toEqual([]));
});

describe('the issuer ends before a subject that begins with a capital', () => {
  test.each([
    ['Chính phủ Quy định chi tiết thi hành một số điều', 'Chính phủ'],
    ['Bộ trưởng Bộ Y tế Sửa đổi, bổ sung một số văn bản', 'Bộ trưởng Bộ Y tế'],
    ['Hội đồng nhân dân tỉnh Trung Lĩnh Phê chuẩn dự toán', 'Hội đồng nhân dân tỉnh Trung Lĩnh'],
    ['Sở Nông nghiệp và Môi trường V/v điều tiết nước', 'Sở Nông nghiệp và Môi trường'],
    ['Ủy ban bầu cử xã Cẩm Tú Về việc thành lập', 'Ủy ban bầu cử xã Cẩm Tú'],
    ['Ban Chỉ đạo Thực hiện Đề án 06 tỉnh', 'Ban Chỉ đạo Thực hiện Đề án 06 tỉnh'],
    ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
    ['Ủy ban nhân dân xã Về Tiên', 'Ủy ban nhân dân xã Về Tiên'],
    ['UBND tỉnh Trung Lĩnh và triển khai Đề án 06', 'UBND tỉnh Trung Lĩnh'],
    ['UBND tỉnh và Sở Tư pháp về hộ tịch', 'UBND tỉnh và Sở Tư pháp'],
    ['Bộ Giáo dục và đào tạo về học bạ', 'Bộ Giáo dục và đào tạo'],
  ])('%s', (text, issuer) =>
    expect(row(`Quyết định số 5/QĐ-UBND ngày 01/02/2026 của ${text}`)[0]).toBe(
      `Quyết định | 5/QĐ-UBND | 2026-02-01 | ${issuer}`,
    ),
  );
});

describe('resolving', () => {
  const resolve = (text: string, own?: { number: string | null; date: string | null }) =>
    resolveReferences(findReferences(text), own).map((r) => `${r.number} ${r.date} ${r.issuer} ${r.mentions.length}`);

  test('a short second mention is the first document', () => {
    expect(resolve('Kế hoạch số 33/KH-UBND ngày 21/03/2022 của UBND huyện; theo Kế hoạch 33/KH-UBND')).toEqual([
      '33/KH-UBND 2022-03-21 UBND huyện 2',
    ]);
    expect(resolve('Kế hoạch 33/KH-UBND; theo Kế hoạch số 33 /KH-UBND ngày 21/03/2022 của UBND huyện')).toEqual([
      '33/KH-UBND 2022-03-21 UBND huyện 2',
    ]);
  });
  test('one number with two dates is two documents, as is one date with two numbers', () => {
    expect(resolve('Kế hoạch số 33/KH-UBND ngày 21/03/2022; Kế hoạch số 33/KH-UBND ngày 21/03/2023')).toHaveLength(2);
    expect(resolve('Kế hoạch số 86/KH-UBND ngày 20/03/2024; Kế hoạch số 68/KH-UBND ngày 20/03/2024')).toHaveLength(2);
  });
  test('the plan itself is left out, also where its symbol is printed another way', () => {
    const own = { number: '106/KH-PH-TCTTW-BCĐ06ĐN', date: '2023-07-06' };
    expect(resolve('Kèm theo Kế hoạch phối hợp số 106 /KHPH-TCTTW-BCD06ĐN ngày 06 tháng 7 năm 2023', own)).toEqual([]);
    expect(resolve('Kế hoạch số 106/KH-UBND ngày 06/7/2023', own)).toHaveLength(1);
  });
});
