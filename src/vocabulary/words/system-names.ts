/**
 * Names of systems that have one right spelling. `like` are other spellings that are met; for a name of one word, any
 * word that differs from it by case, by I, l and 1, by a doubled letter or by one letter more is taken for one.
 */
export const SYSTEM_NAMES: readonly { readonly name: string; readonly like: readonly string[] }[] = [
  { name: 'VNeID', like: [] },
  { name: 'Call Center', like: ['CallCenter', 'Call Centrer', 'CallCentrer', 'Call Centr', 'CallCentre'] },
];

/** Names of offices, systems and files that plans print with capitals inside: a line may end in the middle of one. */
export const NAMES_WITH_CAPITALS: readonly string[] = [
  'Bộ phận Một cửa',
  'Trung tâm Phục vụ hành chính công',
  'Cổng Dịch vụ công',
  'Cổng Dịch vụ công Quốc gia',
  'Cổng Thông tin điện tử',
  'Cơ sở dữ liệu Quốc gia',
  'Hệ thống Thông tin giải quyết thủ tục hành chính',
  'Tổ Công nghệ số cộng đồng',
  'Văn phòng HĐND&UBND',
  'Văn phòng HĐND và UBND',
  'Đảng Cộng sản Việt Nam',
];
