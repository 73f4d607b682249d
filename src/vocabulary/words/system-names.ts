/** Names of systems that have one right spelling: any other that is nearly the same is taken for a misprint. */
export const SYSTEM_NAMES: readonly string[] = ['VNeID', 'Call Center'];

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
