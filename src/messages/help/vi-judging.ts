import type { judging as english } from './en-judging.js';
import type { Twin } from './words.js';

/** Phần trợ giúp của các lệnh kiểm tra và so sánh. */
export const judging = (): Twin<ReturnType<typeof english>> => ({
  check: {
    does: 'chỉ ra chỗ sai trong kế hoạch và vị trí của chỗ sai',
    of: {
      patterns: 'tệp, thư mục hoặc mẫu tên trong ngoặc kép: kế hoạch, hoặc kết quả của extract; - đọc từ đầu vào chuẩn',
      format: 'cách trình bày (như --reporter)',
      reporter: 'cách trình bày',
      failOn: 'mức độ làm mã thoát thành 1',
      rule: 'đặt một quy tắc thành off, info, warning hoặc error; dùng được nhiều lần',
      summary: 'mỗi kế hoạch một dòng, nhiều lỗi nhất trước',
      baseline: 'chỉ nêu những điểm mới so với báo cáo này của --reporter json',
      fix: 'in bản vá cho những chỗ chắc chắn (từ lặp, dấu cách trong số văn bản, dấu đầu dòng); tệp kế hoạch giữ nguyên',
      output: 'ghi ra tệp thay vì in ra màn hình',
    },
    examples: [
      ['plan06 check ke-hoach.md', 'kế hoạch sai ở đâu, cần sửa gì'],
      ['plan06 check ke-hoach/*.md --lang vi', 'nhiều kế hoạch, báo bằng tiếng Việt'],
      ['plan06 check ke-hoach.json', 'kế hoạch đã trích xuất trước đó'],
      ['plan06 check ke-hoach.md --fail-on warning', 'mã thoát 1 cả khi chỉ có cảnh báo'],
      ['plan06 check ke-hoach.md --rule model-number-gap=off', 'bỏ một quy tắc'],
      ['plan06 check ke-hoach/*.md --reporter sarif -o ke-hoach.sarif', 'dùng cho hệ thống quét mã'],
      ['plan06 check ke-hoach.md --reporter html -o ke-hoach.html', 'một trang cho người gửi trả kế hoạch'],
      ['plan06 check ke-hoach/ --summary', 'mỗi kế hoạch một dòng'],
      ['plan06 check ke-hoach.md --baseline truoc.json', 'chỉ những điểm mới'],
      ['plan06 check ke-hoach.md --fix -o ke-hoach.patch', 'bản vá cho những chỗ chắc chắn'],
      ['plan06 explain annex-lead-differs', 'giải thích một quy tắc'],
    ],
    exit: 'Mã thoát: 0 không có gì đến mức đã đặt; 1 có điểm đến mức đó; 2 có tệp không kiểm tra được.',
  },
  explain: {
    does: 'giải thích một quy tắc của check, liệt kê các quy tắc, hoặc cho biết một nhãn được hiểu là gì',
    of: {
      rule: 'mã quy tắc như check in ra; hoặc chữ label',
      words: 'sau label: cụm từ cần giải thích',
      format: 'định dạng kết quả',
    },
    examples: [
      ['plan06 explain annex-lead-differs', 'nội dung một quy tắc, kèm ví dụ'],
      ['plan06 explain annex-lead-differs --lang vi', 'bằng tiếng Việt'],
      ['plan06 explain label "Thời hạn"', 'nhãn được hiểu là gì và ghi ở đâu'],
      ['plan06 explain', 'mọi quy tắc, mỗi quy tắc một dòng'],
    ],
    exit: '',
  },
  diff: {
    does: 'chỉ ra khác biệt giữa hai bản của một kế hoạch, hoặc giữa kế hoạch của hai địa phương',
    of: {
      a: 'văn bản kế hoạch, hoặc kết quả của extract; - đọc từ đầu vào chuẩn',
      b: 'kế hoạch đem so sánh',
      more: 'các bản tiếp theo, mỗi bản so với bản liền trước',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
      as: 'so sánh như các bản của một kế hoạch (versions) hay kế hoạch của các địa phương (localities)',
      only: 'chỉ nêu các loại khác biệt này, cách nhau bằng dấu phẩy: {kinds}',
      pairs:
        'tệp ghi các cặp phải ghép hoặc không được ghép: "24 = 28", "24 != 43", "task II/1 = II/3", mỗi dòng một cặp',
      full: 'mọi dòng của các bảng, và khác biệt của từng mô hình',
      strict: 'tính cả khác biệt về chính tả, viết tắt, ngắt dòng, lỗi nhận dạng; không gộp gì',
      explain: 'nêu lý do ghép cặp, và mô hình gần nhất với các mô hình còn lại',
    },
    examples: [
      ['plan06 diff a.md b.md', 'một trang: điểm chung, thời hạn, chủ trì, đơn vị, phần thiếu'],
      ['plan06 diff a.md b.md --full', 'như trên, thêm từng mô hình'],
      ['plan06 diff a.json b.md', 'một kế hoạch đã trích xuất và một văn bản'],
      ['plan06 diff v1.md v2.md v3.md', 'nhiều bản liên tiếp, mỗi bản so với bản liền trước'],
      ['plan06 diff a.md b.md --only deadlines,leads', 'chỉ hai loại khác biệt'],
      ['plan06 diff a.md b.md -f html -o so-sanh.html', 'đặt cạnh nhau trong một trang'],
      ['plan06 diff a.md b.md -f xlsx -o so-sanh.xlsx --lang vi', 'bảng tính, bằng tiếng Việt'],
      ['plan06 diff a.md b.md --pairs cap.txt', 'dùng các cặp đã quyết định'],
    ],
    exit: 'Mã thoát: 0 giống nhau; 1 khác nhau; 2 có tệp không đọc được như một kế hoạch.',
  },
  matrix: {
    does: 'đặt các kế hoạch cạnh nhau: mỗi mô hình một dòng, mỗi địa phương một cột',
    of: {
      files: 'văn bản kế hoạch, hoặc kết quả của extract; thư mục; mẫu tên; - đọc từ đầu vào chuẩn',
      format: 'định dạng kết quả',
      output: 'ghi ra tệp thay vì in ra màn hình',
      cell: 'nội dung mỗi ô; all: số, thời hạn và đơn vị chủ trì',
      group: 'xếp các kế hoạch thuộc cùng một tỉnh, thành phố hiện nay (34 đơn vị) cạnh nhau, dưới tên đó',
      excel: 'CSV có dấu để Excel nhận ra UTF-8',
    },
    examples: [
      ['plan06 matrix ke-hoach/', 'mọi kế hoạch trong thư mục, đặt cạnh nhau'],
      ['plan06 matrix ke-hoach/*.md --cell presence', 'mô hình nào có trong kế hoạch nào'],
      ['plan06 matrix ke-hoach/ -f html -o bang.html', 'bảng màu theo thời hạn và trục thời gian'],
      ['plan06 matrix ke-hoach/ -f xlsx -o bang.xlsx', 'bảng tính, mỗi kế hoạch một cột'],
      ['plan06 matrix ke-hoach/ -f csv --excel -o bang.csv', 'CSV cho Excel'],
      ['plan06 matrix ke-hoach/ --group province', 'các cột xếp theo tỉnh, thành phố hiện nay'],
    ],
    exit: 'Mã thoát: 0 xong; 2 có tệp không đọc được như một kế hoạch (các tệp khác vẫn được nêu).',
  },
});
