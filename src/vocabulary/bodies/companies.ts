import { wordsOf } from '../words/shared-words.js';
/** First words of the names of companies and banks; their letters are names ("Công ty TNHH MTV VIMICO"). Case does not count. */
export const COMPANY_HEADS: readonly string[] = [
  'Tổng công ty',
  'Công ty',
  'Cty',
  'Tập đoàn',
  'Doanh nghiệp tư nhân',
  'DNTN',
  'Ngân hàng',
  'Hợp tác xã',
  'HTX',
  'Xí nghiệp',
  'Liên doanh',
  'Quỹ tín dụng',
  'Viễn thông',
];

/** Words in small letters that the names of companies hold after those. */
export const COMPANY_FIELDS: readonly string[] = [
  ...wordsOf('company-fields'),
  'một thành viên',
  'hai thành viên',
  'trách nhiệm hữu hạn',
  'thương mại',
  'sản xuất',
];
