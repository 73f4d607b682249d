/** Kinds of legal and administrative document, as a citation names them; longest match wins. */
export const DOCUMENT_KINDS: readonly string[] = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị quyết',
  'Nghị quyết liên tịch',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Kết luận',
  'Thông báo kết luận',
  'Quy định',
  'Quy chế',
  'Quy chế phối hợp',
  'Quy trình',
  'Quy trình phối hợp',
  'Chương trình',
  'Chương trình hành động',
  'Chương trình công tác',
  'Chương trình phối hợp',
  'Kế hoạch',
  'Kế hoạch phối hợp',
  'Kế hoạch liên ngành',
  'Kế hoạch hành động',
  'Kế hoạch liên tịch',
  'Kế hoạch tổng thể',
  'Phương án',
  'Dự án',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Công văn hỏa tốc',
  'Công điện',
  'Văn bản',
  'Văn bản hợp nhất',
  'Thông báo',
  'Thông tri',
  'Hướng dẫn',
  'Hướng dẫn liên ngành',
  'Biên bản',
  'Bản ghi nhớ',
  'Thỏa thuận',
  'Giấy mời',
  'Giấy ủy quyền',
  'Phiếu chuyển',
  'Phiếu gửi',
  'Thư công',
  'Điện mật',
  'Tiêu chuẩn',
];

/** Other words for a kind, and the kind they stand for. */
export const KIND_VARIANTS: Readonly<Record<string, string>> = {
  CV: 'Công văn',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  TB: 'Thông báo',
  'Thông báo Kết luận': 'Thông báo kết luận',
};

/** Kinds whose number may be the running number and the year alone: "Nghị định 13/2023". */
export const YEAR_NUMBERED: readonly string[] = [
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
];

/** Words for a thing that is numbered, but is no document. */
export const NOT_DOCUMENTS: readonly string[] = ['Đề án', 'Mô hình', 'Phụ lục', 'Điều', 'Khoản', 'Mẫu', 'Biểu', 'Bảng'];

/** First part of a document's symbol ("QĐ" in "06/QĐ-TTg"), by which a number is known even where no kind is printed. */
export const KIND_SYMBOLS: readonly string[] = [
  'QĐ',
  'KH',
  'KHPH',
  'NQ',
  'NQLT',
  'NĐ',
  'TT',
  'TTLT',
  'CT',
  'CTr',
  'CTPH',
  'CV',
  'TB',
  'BC',
  'TTr',
  'HD',
  'KL',
  'CĐ',
  'QC',
  'QCPH',
  'QyĐ',
  'UBND',
  'VPCP',
  'QH',
];

/** Kinds that the National Assembly and its standing committee issue; their names may stand before their numbers. */
export const LAW_KINDS: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Nghị quyết'];

/** What the numbers of those end in, before the number of the term: "77/2015/QH13", "04/2011/UBTVQH12". */
export const LAW_SYMBOLS: readonly string[] = ['QH', 'UBTVQH'];

/** Words that may stand between a kind and its number. */
export const NUMBER_WORDS: readonly string[] = ['số', 'số hiệu'];
