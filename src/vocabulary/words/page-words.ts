import { wordsOf } from './shared-words.js';
/** Words that a page, or what made it, prints around the text. Case and marks do not count. */

/** Before or after the number of a page. */
export const PAGE_WORDS: readonly string[] = ['trang số', 'trang', 'tr', 'page', 'pg'];

/** Between the number of a page and that of all pages. */
export const OF_PAGES: readonly string[] = ['trên tổng số', 'trên', 'of', 'sur'];

/** The heading of a table of contents, and the heads of its columns. */
export const CONTENTS_HEADINGS: readonly string[] = ['mục lục', 'nội dung mục lục', 'table of contents', 'contents'];
export const CONTENTS_COLUMNS: readonly string[] = [...wordsOf('contents-columns'), 'page'];

/** What a converter leaves where a picture was. */
export const PICTURE_WORDS: readonly string[] = [
  'hình ảnh',
  'hình',
  'ảnh',
  'biểu tượng',
  'image',
  'picture',
  'figure',
  'photo',
  'img',
  'logo',
];

/** After them: that it was left out. */
export const OMITTED_WORDS: readonly string[] = [
  'omitted',
  'intentionally omitted',
  'removed',
  'not available',
  'not shown',
  'placeholder',
  'đã lược bỏ',
  'bị lược bỏ',
  'lược bỏ',
  'bị bỏ qua',
  'không hiển thị',
];

/** What programs print on each page to make themselves known. */
export const PROGRAM_NOTES: readonly string[] = [
  'scanned with',
  'scanned by',
  'quét bằng',
  'được quét bằng',
  'quét bởi',
  'camscanner',
  'evaluation warning',
  'evaluation only. created with',
  'created with an evaluation copy of',
];
