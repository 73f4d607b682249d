import type { MessageKey } from './en.js';
import type { ReportWords, Term, Wording } from './wording.js';

/** The findings in Vietnamese. Numbers bend no word, so no value has a second form. */
export const vi: Readonly<Record<MessageKey, Wording>> = {
  'model-count-mismatch': {
    says: 'Đếm được {actual} mô hình, trong khi kế hoạch nêu {expected} mô hình',
    todo: 'bổ sung mô hình còn thiếu hoặc sửa lại con số',
    cause: 'số mô hình được nêu tại đây',
  },
  'group-count-mismatch': {
    says: 'Nhóm {group} có {actual} mô hình, trong khi tiêu đề nhóm nêu {expected} mô hình',
    todo: 'chuyển hoặc bổ sung mô hình, hoặc sửa con số ở tiêu đề',
  },
  'model-number-gap': {
    says: 'Sau mô hình {previous} là mô hình {actual}, lẽ ra phải là mô hình {expected}',
    todo: 'kiểm tra xem có sót mô hình không; nếu giữ số thứ tự của kế hoạch cấp trên thì tắt quy tắc này',
    cause: 'mô hình đứng trước',
  },
  'model-number-repeated': {
    says: 'Số {actual} được đặt cho hai mô hình, mỗi mô hình phải có một số riêng',
    todo: 'đánh số lại một trong hai mô hình',
    cause: 'mô hình thứ nhất mang số này',
  },
  'model-unnumbered': {
    says: 'Có {actual} mô hình không mang số, được đếm theo thứ tự trong kế hoạch',
    todo: 'đánh số các mô hình',
  },
  'section-number-gap': {
    says: 'Sau mục {previous} là mục {actual} ({path}), lẽ ra phải là {expected}',
    todo: 'kiểm tra xem có sót mục nào không, hoặc đánh số lại',
    cause: 'mục đứng trước',
  },
  'section-number-gap/first': {
    says: 'Mục đầu tiên mang số {actual} ({path}), lẽ ra phải là {expected}',
    todo: 'kiểm tra xem có sót mục nào không, hoặc đánh số lại',
  },
  'ordinal-mismatch': {
    says: 'Mục {actual} nằm trong mục {expected}, số thứ tự phải bắt đầu bằng {expected}',
    todo: 'đánh số lại hoặc chuyển về đúng mục',
    cause: 'mục chứa nó',
  },
  'field-missing': {
    says: 'Mô hình {model} không nêu {missing}, trong khi phần lớn các mô hình khác có nêu',
    todo: 'bổ sung nội dung còn thiếu hoặc ghi rõ là không áp dụng',
  },
  'field-empty': {
    says: 'Mục “{actual}” để trống, phải có nội dung',
    todo: 'điền nội dung hoặc bỏ mục này',
  },
  'lead-missing': {
    says: 'Mô hình {model} không có đơn vị chủ trì, phải có một đơn vị chủ trì',
    todo: 'ghi rõ đơn vị chủ trì',
  },
  'lead-repeated': {
    says: 'Một nhiệm vụ có {count} đơn vị cùng chủ trì ({actual}), chỉ nên có một',
    todo: 'giao một đơn vị chủ trì, các đơn vị khác phối hợp',
  },
  'item-repeated': {
    says: 'Nội dung “{actual}” bị lặp lại, mỗi nội dung chỉ nêu một lần',
    todo: 'bỏ một trong hai, hoặc viết lại cho đúng ý',
    cause: 'lần nêu thứ nhất',
  },
  'label-misbulleted': {
    says: 'Trước “{label}” là dấu “{actual}”, phải là “{expected}” như trước các đề mục khác',
    todo: 'sửa dấu đầu dòng, nếu không người đọc sẽ hiểu là một ý nhỏ',
  },
  'deadline-unreadable': {
    says: 'Không hiểu được thời hạn “{actual}”, phải ghi ngày, tháng, quý, năm hoặc điều kiện',
    todo: 'ghi rõ thời hạn hoàn thành',
  },
  'date-impossible': {
    says: '“{actual}” có ngày không có trong lịch, hoặc kết thúc trước khi bắt đầu',
    todo: 'sửa lại ngày hoặc tháng',
  },
  'deadline-impossible': {
    says: 'Ngày “{actual}” không có trong lịch',
    todo: 'sửa lại ngày hoặc tháng',
  },
  'deadline-outside-period': {
    says: 'Thời hạn “{actual}” nằm ngoài thời gian thực hiện của kế hoạch ({expected})',
    todo: 'sửa thời hạn hoặc thời gian thực hiện của kế hoạch',
  },
  'deadline-before-issue': {
    says: 'Thời hạn “{actual}” trước ngày ban hành kế hoạch ({expected})',
    todo: 'sửa lại thời hạn',
  },
  'deadline-before-issue/cited': {
    says: 'Thời hạn “{actual}” trước ngày {expected} là ngày của văn bản mà kế hoạch căn cứ',
    todo: 'sửa lại thời hạn hoặc ngày của văn bản',
    cause: 'văn bản căn cứ',
  },
  'annex-deadline-differs': {
    says: 'Thời hạn của mô hình {model} trong phụ lục là “{actual}”, trong nội dung kế hoạch là “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-deadline-differs/annex': {
    says: 'Thời hạn “{actual}” của mô hình {model} chỉ có trong phụ lục, nội dung kế hoạch không nêu',
    todo: 'bổ sung vào nội dung kế hoạch',
    cause: 'mô hình trong nội dung kế hoạch',
  },
  'annex-deadline-differs/body': {
    says: 'Phụ lục không nêu thời hạn của mô hình {model}, trong nội dung kế hoạch là “{expected}”',
    todo: 'bổ sung vào phụ lục',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-title-differs': {
    says: 'Tên mô hình {model} trong phụ lục là “{actual}”, trong nội dung kế hoạch là “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-lead-differs': {
    says: 'Đơn vị chủ trì mô hình {model} trong phụ lục là “{actual}”, trong nội dung kế hoạch là “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-model-missing': {
    says: 'Mô hình {actual} không có trong phụ lục, mỗi mô hình phải có một dòng',
    todo: 'bổ sung vào phụ lục',
    cause: 'phụ lục',
  },
  'annex-model-missing/body': {
    says: 'Phụ lục có mô hình {actual}, nội dung kế hoạch không có mô hình này',
    todo: 'bổ sung vào nội dung kế hoạch hoặc bỏ dòng này',
  },
  'pilot-list-mismatch': {
    says: 'Danh sách liệt kê {actual} mô hình, trong khi nêu {expected} mô hình',
    todo: 'bổ sung số mô hình còn thiếu hoặc sửa con số',
  },
  'pilot-list-mismatch/unknown': {
    says: 'Danh sách có mô hình {actual}, kế hoạch không có mô hình này',
    todo: 'sửa lại số mô hình',
  },
  'pilot-list-mismatch/repeated': {
    says: 'Danh sách nêu mô hình {actual} hai lần, mỗi mô hình chỉ nêu một lần',
    todo: 'sửa lại số mô hình',
  },
  'reference-conflict/number': {
    says: 'Văn bản ngày {date} được dẫn với số {actual}, nơi khác dẫn với số {expected}',
    todo: 'tra lại văn bản và dẫn thống nhất một số',
    cause: 'nơi dẫn với số khác',
  },
  'reference-conflict/date': {
    says: 'Văn bản số {number} được dẫn với ngày {actual}, nơi khác dẫn với ngày {expected}',
    todo: 'tra lại văn bản và dẫn thống nhất một ngày',
    cause: 'nơi dẫn với ngày khác',
  },
  'name-variant': {
    says: 'Viết “{actual}” ({count} lần), phải viết “{expected}”',
    todo: 'viết thống nhất một cách',
  },
  'abbreviation-undefined': {
    says: 'Chữ viết tắt “{actual}” ({count} lần) không được giải thích',
    todo: 'giải thích ở lần dùng đầu tiên hoặc trong danh mục chữ viết tắt',
  },
  'abbreviation-undefined/similar': {
    says: 'Chữ viết tắt “{actual}” ({count} lần) không được giải thích, danh mục ghi “{expected}”',
    todo: 'viết tắt thống nhất một cách',
    cause: 'được giải thích tại đây',
  },
  'quote-unbalanced': {
    says: 'Dấu ngoặc kép mở trước “{actual}” không được đóng, phải đủ một cặp',
    todo: 'đóng ngoặc kép',
  },
  'quote-unbalanced/close': {
    says: 'Dấu ngoặc kép đóng sau “{actual}” không có dấu mở, phải đủ một cặp',
    todo: 'mở ngoặc kép hoặc bỏ dấu này',
  },
  'text-unplaced': {
    says: 'Đoạn “{actual}” không thuộc phần nào đã biết của kế hoạch, được giữ trong "unplaced"',
    todo: 'kiểm tra xem có mất nội dung ở đó không',
  },
  'table-unread': {
    says: 'Bảng in theo cột, không phân biệt được các dòng: các dòng chữ được giữ nguyên',
    todo: 'kẻ vạch cho bảng, mỗi dòng một hàng, hoặc dùng tệp có vạch bảng',
  },
  'source-damaged': {
    says: 'Văn bản bị hỏng: {actual} % số từ không phải từ tiếng Việt',
    todo: 'dùng tệp gốc của kế hoạch, hoặc nhận dạng lại bản quét với ngôn ngữ tiếng Việt',
  },
  'restored-doubtful': {
    says: 'Đoạn khôi phục “{text}” chưa chắc đúng: khoảng {actual} trong 100 từ có thể đúng, cần từ {expected} trở lên',
    todo: 'đối chiếu với bản giấy',
  },
  'number-damaged': {
    says: 'Số văn bản đọc từ bản quét là {actual}, có lẽ phải là {expected}',
    todo: 'tra lại văn bản trước khi dẫn theo số này',
  },
};

export const terms: Readonly<Record<Term, string>> = {
  objective: 'mục tiêu',
  deadline: 'thời hạn',
  tools: 'công cụ triển khai',
  charge: 'đơn vị thực hiện',
};

export const words: ReportWords = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'ghi chú',
  todo: 'cách xử lý',
  errors: '{n} lỗi',
  warnings: '{n} cảnh báo',
  notes: '{n} ghi chú',
  inFiles: 'trong {n} kế hoạch',
  clean: 'không phát hiện gì',
};
