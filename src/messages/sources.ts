import type { Wording } from './wording.js';

type Both = { readonly en: Wording; readonly vi: Wording };

/** What is said of the reading of a file, by the codes of its warnings. */
export const sources = {
  'legacy-encoding': {
    en: {
      says: 'Converted text in {encoding} to Unicode: {words|word|words}',
      todo: 'compare a few of its words with the file as it is printed',
    },
    vi: {
      says: 'Đã chuyển {words} từ viết bằng bảng mã {encoding} sang Unicode',
      todo: 'đối chiếu vài từ với bản in',
    },
  },
  'headers-left-out': {
    en: {
      says: 'Left out {count|running head or foot|running heads and feet} of the pages: “{text}”',
      todo: 'check whether it holds words of the plan',
    },
    vi: {
      says: 'Đã bỏ {count} dòng đầu trang, chân trang: “{text}”',
      todo: 'kiểm tra xem có lời văn của kế hoạch không',
    },
  },
  'tracked-changes': {
    en: {
      says: 'Read the tracked changes as accepted: {inserted|insertion|insertions} read, {deleted|deletion|deletions} left out',
      todo: 'accept or reject the changes in Word',
    },
    vi: {
      says: 'Văn bản còn theo dõi thay đổi: đã đọc {inserted} chỗ thêm, bỏ {deleted} chỗ xóa',
      todo: 'chấp nhận hoặc từ chối các thay đổi trong Word',
    },
  },
  'hidden-left-out': {
    en: { says: 'Left out hidden text: “{text}”', todo: 'show hidden text in Word and check whether it is needed' },
    vi: { says: 'Đã bỏ phần chữ ẩn: “{text}”', todo: 'hiện chữ ẩn trong Word và kiểm tra' },
  },
  'page-around-left-out': {
    en: {
      says: 'Left out what the web page prints around the document: {count|word|words}, “{text}”',
      todo: 'check whether it holds words of the plan',
    },
    vi: {
      says: 'Đã bỏ {count} từ của trang web nằm ngoài văn bản: “{text}”',
      todo: 'kiểm tra xem có lời văn của kế hoạch không',
    },
  },
  'numbers-lost': {
    en: {
      says: 'Read without the automatic numbers, which only Word or LibreOffice can give',
      todo: 'install LibreOffice, or save the file as .docx',
    },
    vi: {
      says: 'Chưa đọc được số thứ tự tự động, vì chỉ Word hoặc LibreOffice mới cho biết',
      todo: 'cài LibreOffice, hoặc lưu tệp thành .docx',
    },
  },
  'read-by-ocr': {
    en: {
      says: 'Read {pages|page|pages} by OCR: about {certainty} of 100 words are certain',
      todo: 'compare names, numbers and dates with the paper',
    },
    vi: {
      says: 'Đã nhận dạng chữ {pages} trang: khoảng {certainty}% số từ chắc chắn',
      todo: 'đối chiếu tên, số và ngày tháng với bản giấy',
    },
  },
  'text-layer-unusable': {
    en: {
      says: 'The text kept in the file on {pages|page|pages} is not Vietnamese',
      todo: 'compare the result with the paper',
    },
    vi: {
      says: 'Lớp chữ có sẵn trong tệp ở {pages} trang không phải tiếng Việt',
      todo: 'đối chiếu kết quả với bản giấy',
    },
  },
  'page-unread': {
    en: { says: 'Page {page} has no text and was not read', todo: 'have it read by OCR: --ocr auto' },
    vi: { says: 'Trang {page} không có chữ nên chưa đọc', todo: 'cho phép nhận dạng chữ: --ocr auto' },
  },
  'part-unread': {
    en: {
      says: 'A part of the file is broken or of a kind that cannot be read, and was left out: {part}',
      todo: 'open it in its own program and save it',
    },
    vi: {
      says: 'Một phần của tệp bị hỏng hoặc thuộc loại chương trình chưa hỗ trợ nên đã bỏ: {part}',
      todo: 'mở tệp bằng phần mềm gốc rồi lưu lại',
    },
  },
  'cut-off': {
    en: { says: 'The file ends early: what was there was read', todo: 'fetch the file again' },
    vi: { says: 'Tệp bị cắt cụt: chỉ đọc được phần còn lại', todo: 'tải lại tệp' },
  },
} as const satisfies Readonly<Record<string, Both>>;
