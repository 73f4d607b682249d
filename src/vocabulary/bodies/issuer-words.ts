/** Words by which the issuer of a cited document is followed: they begin what the document is about. */
export const ISSUER_STOPS: readonly string[] = [
  'về',
  'v/v',
  'triển khai',
  'quy định',
  'ban hành',
  'phê duyệt',
  'phê chuẩn',
  'thông qua',
  'thi hành',
  'hướng dẫn',
  'thực hiện',
  'tổ chức',
  'sửa đổi',
  'bổ sung',
  'đã',
  'được',
  'là',
  'có',
  'tại',
  'trong',
  'để',
  'nhằm',
  'trên',
  'theo',
  'kèm',
  'gửi',
  'cho',
  'đối với',
  'giao cho',
  'yêu cầu',
  'đề nghị',
  'thông báo',
  'chỉ đạo',
  'kết luận',
  'tăng cường',
  'đẩy mạnh',
  'tiếp tục',
  'phát triển',
  'chuyển đổi số',
  'xây dựng',
  'công bố',
  'thành lập',
  'nay',
  'này',
  'và các',
  'và những',
  'ngày',
  'số',
  'năm',
  'tháng',
  'giai đoạn',
  'với',
  'như',
  'khi',
  'sau',
  'trước',
  'hoặc',
  'cũng',
  'phải',
  'cần',
  'do',
  'từ',
  'đến',
];

/** The same in a subject that begins with a capital ("của Chính phủ Quy định chi tiết …"); none is in a body's name. */
export const ISSUER_STOPS_WITH_CAPITALS: readonly string[] = [
  'Về việc',
  'V/v',
  'Quy định',
  'Ban hành',
  'Phê duyệt',
  'Phê chuẩn',
  'Thông qua',
  'Sửa đổi',
  'Bổ sung',
  'Bãi bỏ',
  'Điều chỉnh',
  'Hướng dẫn',
  'Triển khai',
  'Thực hiện',
  'Tăng cường',
  'Đẩy mạnh',
  'Thành lập',
  'Kiện toàn',
  'Công bố',
  'Ứng phó',
  'Yêu cầu',
  'Đề nghị',
];

/** What the body that issues the plan does, at the end of a preamble. */
export const ISSUES_PLAN: readonly string[] = ['ban hành Kế hoạch', 'xây dựng Kế hoạch', 'thống nhất ban hành'];

/** Heads of names that go on with what the body is there for: "Tổ công tác triển khai Đề án 06/CP". */
export const NAMES_WITH_PURPOSE: readonly string[] = [
  'Tổ công tác',
  'Tổ Công tác',
  'Tổ giúp việc',
  'Tổ',
  'Ban Chỉ đạo',
  'BCĐ',
  'TCT',
  'Ban Chỉ đạo quốc gia',
  'Ủy ban quốc gia',
  'Hội đồng',
  'Tổ công tác liên ngành',
];

/** Words that such a purpose begins with. */
export const PURPOSE_WORDS: readonly string[] = [
  'chuyển đổi số',
  'cải cách hành chính',
  'triển khai',
  'thực hiện',
  'triển khai thực hiện',
  'về',
  'chỉ đạo',
];

/** Parts of names that hold a word of ISSUER_STOPS. */
export const NAME_PARTS_WITH_STOPS: readonly string[] = [
  'quản lý hành chính về trật tự xã hội',
  'QLHC về TTXH',
  'QLHC về trật tự xã hội',
  'Quản lý hành chính về TTXH',
  'Ban Chỉ đạo',
  'Ban Tổ chức',
  'Thương binh và Xã hội',
  'Kế hoạch và Đầu tư',
  'Tài chính - Kế hoạch',
  'Tài chính và Kế hoạch',
  'Tổ chức cán bộ',
];

/** Heads of names that go on with the field of the body, over commas and "và": "Sở Văn hóa, Thể thao và Du lịch". */
export const ISSUERS_BY_FIELD: readonly string[] = ['Bộ', 'Sở', 'Phòng'];

/** The head of an issuer whose name is never over before the place that it is of. */
export const ISSUER_BY_PLACE = 'UBND';
