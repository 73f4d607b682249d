import { wordsOf } from '../words/shared-words.js';
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
export const PURPOSE_WORDS: readonly string[] = [...wordsOf('purpose-words'), 'cải cách hành chính'];

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
