import { describe, expect, test } from 'vitest';
import type { FieldKey } from '../../../src/schema/plan.js';
import { collectUnits, findDefinitions, findResponsibilities, identityOf } from '../../../src/values/bodies/index.js';

const parts = (key: FieldKey, text: string) => findResponsibilities(key, text).map((r) => `${r.role}: ${r.unit}`);

describe('an assignment', () => {
  test.each<[string, string[]]>([
    ['Giao ban trực tuyến với các thôn.', []],
    ['Giao Ban Văn hóa xã tổ chức hội thi.', ['implement: Ban Văn hóa xã']],
    ['UBND xã giao Ban Chỉ huy Quân sự xã xây dựng phương án.', ['implement: Ban Chỉ huy Quân sự xã']],
    ['Văn phòng HĐND&UBND xã phát giấy mời.', ['implement: Văn phòng HĐND&UBND xã']],
    ['Trạm Y tế khám sức khỏe cho người cao tuổi.', ['implement: Trạm Y tế']],
    [
      'Sở Y tế chủ trì, phối hợp với các doanh nghiệp tích hợp, điều chỉnh phần mềm.',
      ['lead: Sở Y tế', 'coordinate: các doanh nghiệp'],
    ],
    ['Sở Y tế khuyến khích đầu tư thiết bị đọc QR tại các cơ sở khám, chữa bệnh.', ['implement: Sở Y tế']],
    [
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH) - Bộ Công an chủ trì phối hợp các đơn vị liên quan triển khai giải pháp.',
      [
        'lead: Cục Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH) - Bộ Công an',
        'coordinate: các đơn vị liên quan',
      ],
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông chủ trì, phối hợp với các ngành, địa phương tổ chức truyền thông.',
      [
        'lead: Sở Văn hóa, Thể thao và Du lịch',
        'lead: Sở Thông tin và Truyền thông',
        'coordinate: các ngành, địa phương',
      ],
    ],
    [
      'Sở Lao động - Thương binh và Xã hội chủ trì phối hợp UBND các huyện, tỉnh tạo lập dữ liệu, phối hợp với Công an tỉnh làm sạch.',
      ['lead: Sở Lao động - Thương binh và Xã hội', 'coordinate: UBND các huyện, tỉnh', 'coordinate: Công an tỉnh'],
    ],
    [
      'Công an tỉnh: chủ trì xây dựng phần mềm; hỗ trợ công tác nhập liệu.',
      ['lead: Công an tỉnh', 'support: Công an tỉnh'],
    ],
    ['Chính quyền địa phương phối hợp.', ['coordinate: Chính quyền địa phương']],
    ['Công an xã phối hợp tổ chức triển khai tại các cơ sở.', ['coordinate: Công an xã']],
    [
      'Công an xã phối hợp Văn phòng HĐND & UBND thị xã rà soát dữ liệu.',
      ['implement: Công an xã', 'coordinate: Văn phòng HĐND & UBND thị xã'],
    ],
    [
      'Theo Kế hoạch của Tổ công tác triển khai Đề án 06/CP thành phố và chỉ đạo, hướng dẫn của Sở Y tế và các đơn vị liên quan.',
      ['guide: Tổ công tác triển khai Đề án 06/CP thành phố', 'guide: Sở Y tế', 'guide: các đơn vị liên quan'],
    ],
    ['Theo chỉ đạo, hướng dẫn của các Bộ, ngành: thực hiện số hóa tài liệu.', ['guide: các Bộ, ngành']],
    [
      'Trên cơ sở chỉ đạo, hướng dẫn của UBND thành phố, các ban, ngành, đơn vị xã triển khai thực hiện.',
      ['guide: UBND thành phố', 'implement: các ban, ngành, đơn vị xã'],
    ],
    [
      'Công an xã chủ trì, phối hợp Công chức Văn hoá – Xã hội, Văn phòng UBND xã triển khai theo chỉ đạo của Công an thành phố.',
      [
        'lead: Công an xã',
        'coordinate: Công chức Văn hoá – Xã hội',
        'coordinate: Văn phòng UBND xã',
        'guide: Công an thành phố',
      ],
    ],
    [
      'Giao Công an huyện chủ trì, phối hợp với phòng Y tế, phòng Tư pháp thị xã triển khai.',
      ['lead: Công an huyện', 'coordinate: phòng Y tế', 'coordinate: phòng Tư pháp thị xã'],
    ],
    ['Mô hình do Sở Tư pháp chủ trì.', ['lead: Sở Tư pháp']],
    [
      'Đơn vị chủ trì: Công an tỉnh. Đơn vị phối hợp: Sở Y tế, Sở Tài chính.',
      ['lead: Công an tỉnh', 'coordinate: Sở Y tế', 'coordinate: Sở Tài chính'],
    ],
    ['Phòng Văn hoá và Thông tin thị xã có trách nhiệm chủ trì tham mưu.', ['lead: Phòng Văn hoá và Thông tin thị xã']],
    ['UBND các xã, thị trấn tổ chức tuyên truyền đến người dân.', ['implement: UBND các xã, thị trấn']],
    ['UBND các xã, phường, đặc khu tổ chức tuyên truyền.', ['implement: UBND các xã, phường, đặc khu']],
    [
      'Agribank Thạch Thành, Đoàn Thanh niên triển khai thực hiện.',
      ['implement: Agribank Thạch Thành', 'implement: Đoàn Thanh niên'],
    ],
    [
      'Thành đoàn Hà Tĩnh, Đoàn Thanh niên triển khai.',
      ['implement: Thành đoàn Hà Tĩnh', 'implement: Đoàn Thanh niên'],
    ],
    ['Công an đặc khu triển khai thực hiện.', ['implement: Công an đặc khu']],
    ['Công an huyện hỗ trợ Phòng Nội vụ làm sạch dữ liệu.', ['support: Công an huyện']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each([
    'Tuyên truyền, hỗ trợ người dân cài đặt ứng dụng tại các bệnh viện.',
    'Tổ chức đánh giá hiệu quả truyền thông; đánh giá tác động.',
    'Ban hành văn bản hướng dẫn thực hiện.',
    'Báo cáo UBND tỉnh kết quả thực hiện.',
    'Hoàn thành trong quý II/2024.',
    'Thực hiện số hóa hồ sơ cho công dân, tổ chức.',
    '',
  ])('nobody acts: %s', (text) => expect(parts('assignment', text)).toEqual([]));
});

describe('a field of one part', () => {
  test.each<[FieldKey, string, string[]]>([
    [
      'implementers',
      'Công chức Văn hóa-Xã hội, Văn phòng UBND xã và các đơn vị có liên quan.',
      ['implement: Công chức Văn hóa-Xã hội', 'implement: Văn phòng UBND xã', 'implement: các đơn vị có liên quan'],
    ],
    [
      'implementers',
      'Nhân sự kỹ thuật Công an tỉnh phối hợp nhân sự kỹ thuật của Sở Y tế, sở, ban, ngành, đơn vị liên quan.',
      ['implement: Công an tỉnh', 'implement: Sở Y tế', 'implement: sở, ban, ngành, đơn vị liên quan'],
    ],
    ['implementers', 'Các Trung tâm đào tạo, sát hạch lái xe.', ['implement: Các Trung tâm đào tạo, sát hạch lái xe']],
    [
      'implementers',
      'Các cơ sở kinh doanh có điều kiện về ANTT.',
      ['implement: Các cơ sở kinh doanh có điều kiện về ANTT'],
    ],
    ['implementers', 'Hợp tác xã Dịch vụ Hưng Chính triển khai.', ['implement: Hợp tác xã Dịch vụ Hưng Chính']],
    [
      'support',
      'Công an xã chủ trì, phối hợp Công an thành phố và các đơn vị liên quan tư vấn hỗ trợ việc triển khai.',
      ['support: Công an xã', 'support: Công an thành phố', 'support: các đơn vị liên quan'],
    ],
    [
      'support',
      'Công an thành phố hỗ trợ Phòng Lao động - Thương binh và Xã hội làm sạch dữ liệu.',
      ['support: Công an thành phố'],
    ],
    ['coordination', 'Công an xã; UBND xã.', ['coordinate: Công an xã', 'coordinate: UBND xã']],
    ['lead', 'Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An', ['lead: Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An']],
    ['lead', 'Ban Quản lý các Khu công nghiệp', ['lead: Ban Quản lý các Khu công nghiệp']],
    [
      'coordination',
      'Các sở, ban, ngành; UBND các huyện, thị xã, thành phố',
      ['coordinate: Các sở, ban, ngành', 'coordinate: UBND các huyện, thị xã, thành phố'],
    ],
    [
      'implementers',
      'Công an xã (chủ trì); Đoàn Thanh niên, Hội Phụ nữ (phối hợp); Trạm y tế xã.',
      ['lead: Công an xã', 'coordinate: Đoàn Thanh niên', 'coordinate: Hội Phụ nữ', 'implement: Trạm y tế xã'],
    ],
    [
      'implementers',
      'Công an xã (đơn vị chủ trì), Trạm y tế xã (phối hợp thực hiện)',
      ['lead: Công an xã', 'coordinate: Trạm y tế xã'],
    ],
    [
      'implementers',
      'Công an xã (phối hợp với bên cung cấp phần mềm), Trạm y tế xã',
      ['implement: Công an xã', 'implement: Trạm y tế xã'],
    ],
    ['objective', 'Sở Y tế chủ trì.', []],
    ['tools', 'Công an tỉnh', []],
    ['implementers', '', []],
  ])('%s: %s', (key, text, wanted) => expect(parts(key, text)).toEqual(wanted));
});

test('the name is at its place', () => {
  const text = 'Giao Sở Y tế  chủ trì, phối hợp Công an tỉnh.';
  for (const found of findResponsibilities('assignment', text))
    expect(text.slice(found.start, found.end)).toBe(found.unit);
});

describe('abbreviations', () => {
  test.each<[string, string[]]>([
    ['Cơ sở dữ liệu quốc gia về dân cư (CSDLQG về DC) được', ['CSDLQG về DC = Cơ sở dữ liệu quốc gia về dân cư']],
    ['giải quyết thủ tục hành chính (TTHC) cho', ['TTHC = thủ tục hành chính']],
    ['Sở Thông tin và Truyền thông (Sở TT&TT)', ['Sở TT&TT = Sở Thông tin và Truyền thông']],
    ['Ủy ban nhân dân (UBND) tỉnh', ['UBND = Ủy ban nhân dân']],
    ['Ủy ban nhân dân xã (UBND xã)', ['UBND xã = Ủy ban nhân dân xã']],
    ['Phòng Tư pháp (Phòng Nội vụ)', []],
    ['Ban Chỉ đạo triển khai (sau đây gọi tắt là Ban Chỉ đạo)', []],
    ['tại xã (UBND)', []],
    ['Thông tin và Truyền thông (TT&TT)', ['TT&TT = Thông tin và Truyền thông']],
    ['Công an tỉnh (sau đây gọi tắt là CAT)', ['CAT = Công an tỉnh']],
    ['thành phố (IOC Thành phố)', []],
    ['Kế hoạch (Phụ lục kèm theo)', []],
    ['ứng dụng (VNeID)', []],
  ])('%s', (text, wanted) => expect(findDefinitions(text).map((d) => `${d.abbr} = ${d.expansion}`)).toEqual(wanted));

  test.each([
    ['Sở YT', 'Sở Y tế', true],
    ['Sở TT&TT', 'Sở Thông tin - Truyền thông', true],
    ['CAT', 'Công an tỉnh', true],
    ['Công an Tỉnh', 'CÔNG AN TỈNH', true],
    ['các đơn vị liên quan', 'Đơn vị có liên quan', true],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội', true],
    ['Cục Cảnh sát QLHC về TTXH - BCA', 'Cục Cảnh sát Quản lý hành chính về TTXH - Bộ Công an', true],
    ['Sở Y tế', 'Sở Tư pháp', false],
    ['Công an tỉnh', 'Công an huyện', false],
    ['Phòng Tư pháp', 'Sở Tư pháp', false],
  ])('%s and %s: one body %s', (a, b, same) => {
    const identity = identityOf([]);
    expect(identity(a) === identity(b)).toBe(same);
  });
});

test('each body is collected once, with its models and abbreviations', () => {
  const models = [
    {
      owner: { model: 1 },
      responsibilities: [
        { unit: 'CAT', role: 'lead' as const },
        { unit: 'Sở YT', role: 'coordinate' as const },
      ],
    },
    {
      owner: { model: 2 },
      responsibilities: [
        { unit: 'Công an tỉnh', role: 'lead' as const },
        { unit: 'Công an tỉnh', role: 'lead' as const },
      ],
    },
  ];
  expect(
    collectUnits(models, [
      { abbr: 'CAT', expansion: 'Công an tỉnh' },
      { abbr: 'DVC', expansion: 'dịch vụ công' },
    ]),
  ).toEqual([
    {
      name: 'Công an tỉnh',
      abbreviations: ['CAT'],
      roles: [
        { model: 1, role: 'lead' },
        { model: 2, role: 'lead' },
      ],
    },
    { name: 'Sở YT', abbreviations: [], roles: [{ model: 1, role: 'coordinate' }] },
  ]);
});

describe('one body under several names', () => {
  const names = (units: readonly string[], own: Parameters<typeof collectUnits>[2]) =>
    collectUnits(
      [{ owner: { model: 1 }, responsibilities: units.map((unit) => ({ unit, role: 'lead' as const })) }],
      [],
      own,
    ).map((unit) => unit.name);
  const commune = { name: 'Tân An', level: 'commune' } as const;
  const district = { name: 'Hòa Bình', level: 'district' } as const;

  test.each<[string[], typeof commune | typeof district | null, string[]]>([
    [['Trạm Y tế', 'Trạm Y tế xã', 'Trạm y tế xã Tân An'], commune, ['Trạm y tế xã Tân An']],
    [['Phòng Kinh tế', 'Phòng Kinh tế Thành phố'], district, ['Phòng Kinh tế Thành phố']],
    [['Công chức Văn phòng - Thống kê', 'Văn phòng - Thống kê'], commune, ['Công chức Văn phòng - Thống kê']],
    [['Tổ Đề án 06 xã', 'Tổ công tác triển khai Đề án 06/CP xã'], commune, ['Tổ công tác triển khai Đề án 06/CP xã']],
    [['Hội Phụ nữ', 'Hội LHPN', 'Hội Liên hiệp Phụ nữ'], null, ['Hội Liên hiệp Phụ nữ']],
    [['Công chức Tư pháp', 'Công chức Công chức tư pháp'], commune, ['Công chức Tư pháp']],
    [['Công an', 'Công an xã'], commune, ['Công an', 'Công an xã']],
    [['Trạm Y tế', 'Trạm Y tế xã'], null, ['Trạm Y tế', 'Trạm Y tế xã']],
    [['Phòng Tư pháp', 'Phòng Tư pháp huyện'], commune, ['Phòng Tư pháp', 'Phòng Tư pháp huyện']],
    [['Trạm y tế xã Tân An', 'Trạm y tế xã Tân Bình'], commune, ['Trạm y tế xã Tân An', 'Trạm y tế xã Tân Bình']],
    [['các đoàn thể', 'các đoàn thể xã'], commune, ['các đoàn thể', 'các đoàn thể xã']],
    [['Sở Y tế', 'Sở Tư pháp'], null, ['Sở Y tế', 'Sở Tư pháp']],
  ])('%j in %j', (units, own, wanted) => expect(names(units, own)).toEqual(wanted));
});

test('takes the last words of a text with a blank after them', () => {
  expect(findResponsibilities('lead', 'Công an xã ')).toMatchObject([{ unit: 'Công an xã', role: 'lead' }]);
});
