/**
 * Names that plans use for one body; the first of a list stands for all. In the names of larger bodies too: "Tổ Đề án 06
 * xã" is "Tổ công tác triển khai Đề án 06/CP xã".
 */
export const SAME_BODIES: readonly (readonly string[])[] = [
  [
    'Tổ công tác Đề án 06',
    'Tổ công tác Đề án 06/CP',
    'Tổ Đề án 06',
    'Tổ Đề án 06/CP',
    'Tổ công tác 06',
    'Tổ công tác triển khai Đề án 06',
    'Tổ công tác triển khai Đề án 06/CP',
    'Tổ công tác thực hiện Đề án 06',
    'Tổ công tác thực hiện Đề án 06/CP',
    'Tổ công tác triển khai thực hiện Đề án 06',
    'Tổ công tác triển khai thực hiện Đề án 06/CP',
    'Tổ triển khai Đề án 06',
    'Tổ triển khai Đề án 06/CP',
    'Tổ thực hiện Đề án 06',
    'Tổ thực hiện Đề án 06/CP',
  ],
  ['Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Hội Phụ nữ', 'Hội LHPNVN', 'Hội Liên hiệp Phụ nữ Việt Nam'],
  ['Hội Cựu chiến binh', 'Hội CCB', 'Hội Cựu chiến binh Việt Nam'],
  ['Hội Nông dân', 'Hội ND', 'Hội Nông dân Việt Nam'],
  ['Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn TNCS HCM', 'Đoàn TN', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  [
    'Ủy ban Mặt trận Tổ quốc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Mặt trận Tổ quốc',
    'MTTQ',
    'UBMTTQ',
    'UBMTTQVN',
    'UB MTTQ',
    'Ủy ban MTTQ',
    'Ủy ban MTTQ Việt Nam',
    'UBMTTQ Việt Nam',
  ],
  ['Trung tâm Y tế', 'TTYT'],
];

/** Names that say nothing without their level: "Công an" of which level? They are never taken for those of the plan's own. */
export const NAMES_OF_EVERY_LEVEL: readonly string[] = [
  'Công an',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Chủ tịch Ủy ban nhân dân',
  'Văn phòng Ủy ban nhân dân',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  'Tổ công tác Đề án 06',
  'Ban Chỉ đạo',
];

/** Words before a department of a commune that are often left out: "Công chức Văn phòng - Thống kê". */
export const OFFICER_WORDS: readonly string[] = ['công chức', 'cán bộ'];
