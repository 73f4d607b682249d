import { wordsOf } from '../words/shared-words.js';
/**
 * Levels of government in the names of bodies. "Công an tỉnh" in a province's plan does the work of "Công an xã" in a
 * commune's; so do the departments: "Sở Tư pháp", "Phòng Tư pháp" and "Công chức Tư pháp". Case does not count.
 */

/** Words that only say at which level a body is; what follows them may be the name of the place. */
export const LEVEL_WORDS: readonly string[] = [...wordsOf('level-words'), 'cấp thành phố'];

/** Heads of the same department at the levels of government; the first stands for all. */
export const DEPARTMENT_HEADS: readonly (readonly string[])[] = [['Sở', 'Phòng', 'Công chức', 'Cán bộ']];

/** What departments are for, where the levels name it differently; the first stands for all. */
export const DEPARTMENT_FIELDS: readonly (readonly string[])[] = [
  [
    'thông tin và truyền thông',
    'thông tin truyền thông',
    'văn hóa và thông tin',
    'văn hóa thông tin',
    'văn hóa xã hội',
    'văn hóa và xã hội',
  ],
  ['y tế', 'trạm y tế', 'trung tâm y tế'],
  ['tư pháp', 'tư pháp hộ tịch'],
  ['tài nguyên và môi trường', 'địa chính', 'địa chính xây dựng', 'địa chính nông nghiệp xây dựng và môi trường'],
  ['tài chính', 'tài chính kế hoạch', 'tài chính kế toán', 'kế hoạch và đầu tư'],
];

/** Offices of the People's Committee, one at each level. */
export const OFFICE_NAMES: readonly (readonly string[])[] = [
  [
    'Văn phòng Ủy ban nhân dân',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Văn phòng HĐND và UBND',
    'Văn phòng HĐND & UBND',
  ],
  ['Ban Chỉ đạo Đề án 06', 'Tổ công tác Đề án 06', 'Tổ công tác triển khai Đề án 06', 'Tổ thực hiện Đề án 06'],
  [
    'Cảnh sát quản lý hành chính về trật tự xã hội',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an',
    'Đội Cảnh sát quản lý hành chính về trật tự xã hội',
    'Đội Cảnh sát quản lý hành chính về trật tự xã hội Công an',
  ],
];

/** Names of one body of the centre; the first of a list stands for all. */
export const CENTRAL_NAMES: readonly (readonly string[])[] = [
  [
    'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    'Cục Cảnh sát quản lý hành chính về trật tự xã hội Bộ Công an',
    'Cục Cảnh sát quản lý hành chính về trật tự xã hội BCA',
  ],
];

/** Words that look like levels and are none. */
export const NO_LEVELS: readonly string[] = ['xã hội'];
