import type { files as english } from './en-files.js';
import type { FaultTwin } from './words.js';

/** Lỗi khi đọc, ghi tệp và cách khắc phục. */
export const files = (): FaultTwin<ReturnType<typeof english>> => ({
  'no-such-file': ['không có tệp này', 'kiểm tra lại tên tệp'],
  'folder-empty': ['thư mục không có tệp kế hoạch nào', 'nêu thư mục khác, hoặc mẫu tên trong ngoặc kép'],
  'read-denied': ['không có quyền đọc', 'kiểm tra quyền đọc tệp'],
  'name-too-long': ['tên tệp quá dài', 'kiểm tra lại tên tệp'],
  'no-writer': [
    'đường ống (named pipe) chưa có chương trình nào ghi vào',
    'chạy chương trình ghi trước, hoặc dùng một tệp',
  ],
  'no-reader': [
    'không ghi được {file}: đường ống (named pipe) chưa có chương trình nào đọc',
    'chạy chương trình đọc trước, hoặc nêu một tệp',
  ],
  'link-circle': ['liên kết vòng tròn', 'kiểm tra liên kết trỏ đến đâu'],
  'cannot-read': ['không đọc được ({code})', 'kiểm tra tệp và ổ đĩa'],
  directory: ['đây là thư mục, không phải tệp', 'nêu các tệp bên trong, ví dụ {file}/*.md'],
  'directory/stdin': ['đây là thư mục, không phải tệp', 'nêu các tệp bên trong'],
  'write-no-directory': ['không ghi được {file}: chưa có thư mục đó', 'tạo thư mục trước'],
  'write-denied': ['không ghi được {file}: không có quyền', 'kiểm tra quyền ghi ở đó'],
  'write-read-only': ['không ghi được {file}: ổ đĩa chỉ cho đọc', 'chọn nơi khác'],
  'write-full': ['không ghi được {file}: ổ đĩa đã đầy', 'giải phóng dung lượng hoặc chọn nơi khác'],
  'write-link-circle': ['không ghi được {file}: liên kết vòng tròn', 'kiểm tra liên kết trỏ đến đâu'],
  'write-name-too-long': ['không ghi được {file}: tên tệp quá dài', 'chọn tên ngắn hơn'],
  'write-other': ['không ghi được {file}: {code}', 'chọn nơi khác'],
  'write-directory': ['không ghi được {file}: đây là thư mục', 'nêu một tệp trong thư mục'],
  'write-over-input': ['không ghi được {file}: đây chính là kế hoạch đang đọc', 'chọn tên khác'],
  'write-exists': ['không ghi được {file}: tệp đã có', 'chọn tên khác, hoặc thêm --force'],
  'json-broken': ['{kind} hỏng ở dòng {line}, cột {column}: {why}', 'trích xuất lại kế hoạch, hoặc sửa tệp'],
  'json-empty': ['{kind} không chứa kế hoạch nào', 'dùng kết quả của plan06 extract'],
  'json-no-plan': [
    '{where}không phải kế hoạch do plan06 xuất ra (lược đồ phiên bản 1): {what}',
    'trích xuất lại kế hoạch',
  ],
  'json-no-plan/more': [
    '{where}không phải kế hoạch do plan06 xuất ra (lược đồ phiên bản 1): {what} (và {more} chỗ khác)',
    'trích xuất lại kế hoạch',
  ],
  'output-given': ['tệp này đã là kết quả của plan06', 'dùng chính văn bản kế hoạch'],
  'output-given/file': ['tệp này đã là kết quả của plan06', 'dùng chính văn bản kế hoạch: {file}'],
  'breaks-schema': ['lỗi của chương trình: kết quả sai lược đồ ({fault})', 'xin báo lỗi kèm tệp'],
  'no-file-matches': ['không tệp nào khớp {what}', 'kiểm tra tên, và đặt mẫu tên trong ngoặc kép'],
  'no-file-left': [
    'không còn tệp nào để chuyển đổi: danh sách trống, hoặc mọi tệp đều bị --ignore bỏ qua hay nằm trong thư mục kết quả',
    'nêu tệp khác, hoặc thư mục khác bằng --out-dir',
  ],
  'entry-failed': ['{what}', '{cure}'],
  library: ['{what}', '{cure}'],
});

/** Lời báo lỗi ngoài dự kiến. */
export const unexpected = () => 'lỗi ngoài dự kiến: {message}; xin báo lỗi kèm kết quả khi chạy với PLAN06_DEBUG=1';
