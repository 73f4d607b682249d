import type { reading as english } from './en-reading.js';
import type { Twin } from './words.js';

/** Phần trợ giúp của các lệnh in ra một văn bản. */
export const reading = (): Twin<ReturnType<typeof english>> => ({
  extract: {
    does: 'xuất kế hoạch thành JSON hoặc YAML đã kiểm tra theo lược đồ, mỗi giá trị kèm vị trí trong văn bản gốc',
    of: {
      files: 'tệp kế hoạch: văn bản thuần, Markdown, DOCX, DOC, HTML ...; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
      compact: 'JSON trên một dòng',
      noPositions: 'không ghi vị trí của các giá trị trong văn bản gốc',
      timeout: 'dừng nếu quá thời gian này',
      strict: 'đối chiếu kết quả với văn bản gốc: đủ mọi từ, đúng mọi vị trí',
      restore: 'khôi phục dấu cho các từ nhận dạng (OCR) sai',
    },
    examples: [
      ['plan06 extract ke-hoach.md', 'in JSON ra màn hình'],
      ['plan06 extract ke-hoach.txt -o ke-hoach.json', 'ghi ra tệp, chỉ khi đã đọc xong trọn vẹn'],
      ['plan06 extract ke-hoach.md -f yaml --no-positions', 'YAML, không kèm vị trí'],
      ['plan06 extract ke-hoach.docx', 'đọc tệp Word'],
      ['cat ke-hoach.docx | plan06 extract -', 'đọc từ đầu vào chuẩn'],
      ['plan06 extract ke-hoach/*.md -o tat-ca.json', 'nhiều kế hoạch, một mảng JSON'],
      ["plan06 extract ke-hoach.md | jq '.models[].title'", 'tên các mô hình'],
    ],
    exit: 'Mã thoát: 0 xong; 2 có tệp không đọc được như một kế hoạch (các tệp khác vẫn được ghi).',
  },
  text: {
    does: 'in phần chữ đọc được từ tệp; offset của các vị trí tính theo phần chữ này',
    of: {
      file: 'tệp bất kỳ mà lệnh extract đọc được; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
    },
    examples: [
      ['plan06 text ke-hoach.docx', 'in phần chữ ra màn hình'],
      ['plan06 text ke-hoach.docx -o ke-hoach.txt', 'ghi ra tệp'],
      ['curl -s https://example.vn/ke-hoach | plan06 text -', 'đọc một trang web'],
    ],
    exit: '',
  },
  normalize: {
    does: 'in kế hoạch thành Markdown dễ đọc: nối dòng, danh sách phân cấp, bảng đầy đủ',
    of: {
      file: 'tệp kế hoạch: văn bản thuần, Markdown, DOCX, HTML ...; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
    },
    examples: [
      ['plan06 normalize ke-hoach.txt', 'in Markdown ra màn hình'],
      ['plan06 normalize ke-hoach.txt -o ke-hoach.md', 'ghi ra tệp'],
      ['pdftotext -layout ke-hoach.pdf - | plan06 normalize -', 'đọc từ đầu vào chuẩn'],
    ],
    exit: '',
  },
  restore: {
    does: 'khôi phục văn bản tiếng Việt bị mất dấu hoặc nhận dạng (OCR) sai',
    of: {
      file: 'văn bản tiếng Việt bất kỳ; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
      always: 'khôi phục mọi dòng, kể cả dòng không hỏng',
      mark: 'đánh dấu từ chưa chắc chắn bằng <mark>, ngay sau là các khả năng khác (Markdown)',
    },
    examples: [
      ['plan06 restore ban-quet.txt', 'in văn bản đã khôi phục, dạng Markdown'],
      ['plan06 restore ban-quet.txt --mark', 'như trên, đánh dấu từ chưa chắc chắn'],
      ['plan06 restore ban-quet.txt -f json', 'từng từ với các khả năng, độ tin cậy và vị trí'],
      ['tesseract trang.png - | plan06 restore -', 'đọc từ đầu vào chuẩn'],
    ],
    exit: '',
  },
  schema: {
    does: 'in lược đồ JSON Schema (draft 2020-12) của kết quả extract, diff hoặc matrix',
    of: {
      name: 'lược đồ của lệnh nào',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
    },
    examples: [
      ['plan06 schema', 'in lược đồ ra màn hình'],
      ['plan06 schema diff', 'lược đồ của plan06 diff -f json'],
      ['plan06 schema diff-row', 'lược đồ của plan06 diff V1 V2 V3 -f json'],
      ['plan06 schema -o plan.schema.json', 'ghi ra tệp'],
    ],
    exit: '',
  },
});
