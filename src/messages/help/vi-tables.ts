import type { tables as english } from './en-tables.js';
import type { Twin } from './words.js';

/** Phần trợ giúp của các lệnh lập bảng và xử lý cả thư mục. */
export const tables = (): Twin<ReturnType<typeof english>> => ({
  table: {
    does: 'lập bảng mọi mô hình và nhiệm vụ của các kế hoạch, mỗi mục một dòng, dùng cho bảng tính',
    of: {
      files: 'văn bản kế hoạch, hoặc kết quả của extract; thư mục; mẫu tên; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
      table: 'bảng nào (mặc định: mô hình và nhiệm vụ; với xlsx: mọi bảng)',
      columns: 'chỉ các cột này, theo thứ tự này, cách nhau bằng dấu phẩy',
      excel: 'CSV để Excel mở đúng: dấu phân cách, dấu UTF-8, không ô nào bị hiểu là công thức',
    },
    examples: [
      ['plan06 table ke-hoach/ -f xlsx -o ke-hoach.xlsx', 'một bảng tính, mỗi bảng một trang'],
      [
        'plan06 table ke-hoach.md --lang vi --excel -o ke-hoach.csv',
        'mô hình và nhiệm vụ, cho Excel, tên cột tiếng Việt',
      ],
      ['plan06 table ke-hoach.md --table deadlines', 'mỗi thời hạn một dòng'],
      ['plan06 table ke-hoach.md --columns number,title,end', 'chỉ một số cột'],
    ],
    exit: 'Mã thoát: 0 xong; 2 có tệp không đọc được như một kế hoạch (các tệp khác vẫn được nêu).',
  },
  query: {
    does: 'tìm mô hình và nhiệm vụ theo thời hạn, cơ quan, vai trò hoặc từ ngữ; kết quả thỏa mãn mọi điều kiện đã nêu',
    of: {
      files: 'văn bản kế hoạch, hoặc kết quả của extract; thư mục; mẫu tên; - đọc từ đầu vào chuẩn',
      due: 'thời hạn kết thúc trong: 2024, 2024-Q1 (quý I), 2024-03 hoặc 2024-03-31',
      dueBefore: 'thời hạn kết thúc trước ngày này: 2024-03-31',
      noLead: 'không có đơn vị chủ trì',
      noDeadline: 'không nêu thời hạn',
      recurring: 'có thời hạn định kỳ',
      body: 'có cơ quan, đơn vị mang tên chứa cụm từ này tham gia',
      role: 'có cơ quan, đơn vị (ở --body) giữ vai trò này',
      text: 'có chứa cụm từ này',
      format: 'định dạng kết quả; ics: lịch các thời hạn',
      output: 'ghi ra tệp thay vì in ra màn hình',
      columns: 'chỉ các cột này, theo thứ tự này, cách nhau bằng dấu phẩy',
    },
    examples: [
      ['plan06 query ke-hoach/ --due 2024-Q1', 'việc đến hạn trong một quý (cả năm, tháng, ngày)'],
      ['plan06 query ke-hoach/ --no-lead', 'việc chưa có đơn vị chủ trì'],
      [
        'plan06 query ke-hoach/ --body "Công an xã" --role lead -f xlsx -o kq.xlsx',
        'việc một đơn vị chủ trì, dạng bảng tính',
      ],
      ['plan06 query ke-hoach/ -f ics -o ke-hoach.ics', 'mọi thời hạn thành lịch'],
    ],
    exit: 'Mã thoát: 0 xong; 2 có tệp không đọc được như một kế hoạch (các tệp khác vẫn được nêu).',
  },
  batch: {
    does: 'chuyển đổi nhiều kế hoạch: tệp, thư mục, mẫu tên thành một thư mục kết quả hoặc một bảng',
    of: {
      patterns: 'tệp, thư mục hoặc mẫu tên trong ngoặc kép; không đi theo liên kết',
      outDir: 'thư mục kết quả; không ghi gì ra nơi khác',
      format: 'mỗi kế hoạch một tệp (json, yaml) hoặc một tệp cho tất cả (ndjson, csv, xlsx)',
      filesFrom: 'đọc tên tệp từ một tệp, mỗi dòng một tên hoặc cách nhau bằng NUL; - đọc từ đầu vào chuẩn',
      ignore: 'bỏ qua tệp khớp mẫu này; dùng được nhiều lần',
      base: 'giữ cây thư mục tính từ đây (mặc định: thư mục hiện hành)',
      csvPreset: 'excel: mở đúng khi bấm đúp',
      columns: 'với CSV: chỉ các cột này, theo thứ tự này, cách nhau bằng dấu phẩy',
      csvSeparator: 'dấu phân cách các ô (mặc định: dấu phẩy; với excel: theo thiết lập vùng của máy)',
      compact: 'JSON trên một dòng',
      noPositions: 'không ghi vị trí của các giá trị trong văn bản gốc',
      jobs: 'số luồng xử lý (mặc định: mỗi nhân một luồng)',
      shard: 'xử lý phần thứ i trong n phần',
      failFast: 'dừng ở tệp đầu tiên bị lỗi hoặc có điểm cần xem lại',
      failOn: 'mức độ được tính là có điểm cần xem lại (mặc định: error)',
      rule: 'đặt một quy tắc thành off, info, warning hoặc error; dùng được nhiều lần',
      noCheck: 'bỏ các quy tắc của plan06 check: chỉ nêu điều gặp khi đọc',
      report: 'kết quả từng tệp, dạng NDJSON; - in ra màn hình',
      noCache: 'không dùng và không lưu kết quả của các lần chạy trước',
      cacheDir: 'nơi lưu kết quả (mặc định: .plan06-cache trong thư mục kết quả)',
      force: 'chuyển đổi lại mọi tệp',
      maxBytes: 'không nhận tệp lớn hơn',
      timeout: 'bỏ một tệp sau thời gian này',
    },
    examples: [
      ["plan06 batch 'ke-hoach/**/*.md' -d ket-qua", 'mỗi kế hoạch một tệp JSON, giữ cây thư mục'],
      ['plan06 batch ke-hoach -d ket-qua -f csv --csv-preset excel', 'bảng mọi mô hình và nhiệm vụ, cho Excel'],
      ['git ls-files -z ke-hoach | plan06 batch --files-from - -d ket-qua', 'các tệp trong một danh sách'],
      ["plan06 batch 'ke-hoach/**/*.md' -d ket-qua --shard 2/4", 'phần tư thứ hai; sau đó: plan06 merge'],
    ],
    exit: 'Mã thoát: 0 mọi tệp đều tốt; 1 có tệp lỗi hoặc có điểm đến mức --fail-on; 2 không chạy được; 130 bị ngắt.',
  },
  merge: {
    does: 'ghép kết quả các phần của một lần chạy (batch --shard) như thể chạy một lần',
    of: {
      dirs: 'thư mục kết quả của các phần',
      outDir: 'thư mục kết quả',
      report: 'kết quả từng tệp, dạng NDJSON; - in ra màn hình',
    },
    examples: [
      ['plan06 merge cac-phan -d ket-qua', 'các phần của một lần chạy, trong cùng thư mục'],
      ['plan06 merge kq1 kq2 kq3 kq4 -d ket-qua --report bao-cao.ndjson', 'kèm báo cáo của toàn bộ lần chạy'],
    ],
    exit: 'Mã thoát: như khi chạy một lần; 2 không ghép được các phần.',
  },
  init: {
    does: 'ghi tệp cấu hình plan06.config.yaml, mỗi khóa có chú thích',
    of: {
      format: 'định dạng kết quả',
      output: 'ghi ra tệp này',
      force: 'ghi đè tệp đã có',
    },
    examples: [
      ['plan06 init', 'plan06.config.yaml trong thư mục này'],
      ['plan06 init --lang vi', 'chú thích bằng tiếng Việt'],
      ['plan06 init -o -', 'in ra màn hình'],
    ],
    exit: '',
  },
  completion: {
    does: 'in đoạn mã để trình dòng lệnh tự hoàn thành tên lệnh và tùy chọn',
    of: {
      shell: 'trình dòng lệnh nào',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
    },
    examples: [
      ['source <(plan06 completion bash)', 'bash; ghi vào ~/.bashrc'],
      ['plan06 completion zsh > ~/.zfunc/_plan06', 'zsh; một thư mục trong fpath'],
      ['plan06 completion fish > ~/.config/fish/completions/plan06.fish', 'fish'],
      ['plan06 completion powershell | Out-String | Invoke-Expression', 'PowerShell; ghi vào $PROFILE'],
    ],
    exit: '',
  },
});
