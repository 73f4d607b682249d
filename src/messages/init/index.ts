import type { Language } from '../index.js';

/** The comments of the configuration that `plan06 init` writes. */
const en = () => ({
  head: 'Configuration of plan06. It holds for all commands in this folder and below; the command line goes before it.',
  lang: 'Language of what is written: en or vi. Without it, that of LC_ALL or LANG.',
  talk: 'Tell nothing but errors; or say what was found, on standard error.',
  errors: 'Errors as text, or as JSON: one object per line.',
  check:
    'What plan06 check prints (pretty, unix, json, sarif, github, html), and from which severity on it gives exit status 1.',
  rules: 'Rules by their codes (plan06 explain lists them): off, info, warning or error.',
  vocabulary:
    'Words of your own plans: labels by field, names of bodies, abbreviations, headings (docs/vocabulary.md).',
  options: 'Options of {command}.',
});

const vi = (): ReturnType<typeof en> => ({
  head: 'Cấu hình của plan06. Áp dụng cho mọi lệnh trong thư mục này và các thư mục con; tùy chọn trên dòng lệnh được ưu tiên.',
  lang: 'Ngôn ngữ thông báo: en hoặc vi. Nếu không ghi thì theo LC_ALL hoặc LANG.',
  talk: 'Chỉ báo lỗi; hoặc cho biết đã đọc được gì (ra luồng lỗi chuẩn).',
  errors: 'Báo lỗi dạng lời văn (text) hoặc JSON, mỗi lỗi một dòng.',
  check: 'Cách trình bày của plan06 check (pretty, unix, json, sarif, github, html), và mức độ làm mã thoát thành 1.',
  rules: 'Các quy tắc theo mã (xem plan06 explain): off, info, warning hoặc error.',
  vocabulary:
    'Từ ngữ riêng của các kế hoạch: nhãn theo trường, tên cơ quan, chữ viết tắt, tiêu đề (docs/vocabulary.vi.md).',
  options: 'Tùy chọn của {command}.',
});

/** The comments in a language. */
export function initWords(language: Language): ReturnType<typeof en> {
  return language === 'vi' ? vi() : en();
}
