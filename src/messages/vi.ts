import type { MessageKey } from './en.js';
import type { ReportWords, Term, Wording } from './wording.js';

/** The findings in Vietnamese. Numbers bend no word, so no value has a second form. */
export const vi: Readonly<Record<MessageKey, Wording>> = {
  'model-count-mismatch': {
    says: 'Kế hoạch nêu {expected} mô hình nhưng đếm được {actual} mô hình',
    todo: 'bổ sung mô hình còn thiếu hoặc sửa lại con số',
    cause: 'số mô hình được nêu tại đây',
  },
  'group-count-mismatch': {
    says: 'Tiêu đề nhóm {group} nêu {expected} mô hình nhưng trong nhóm có {actual} mô hình',
    todo: 'chuyển hoặc bổ sung mô hình, hoặc sửa con số ở tiêu đề',
  },
  'model-number-gap': {
    says: 'Sau mô hình {previous} là mô hình {actual}, không phải mô hình {expected}',
    todo: 'kiểm tra xem có sót mô hình không, hoặc đánh số lại',
    cause: 'mô hình đứng trước',
  },
  'model-number-gap/several': {
    says: 'Số thứ tự mô hình không liên tục: sau mô hình {previous} là mô hình {actual}, và còn {more} chỗ như vậy',
    todo: 'kiểm tra xem có sót mô hình không, hoặc đánh số lại',
    cause: 'mô hình đứng trước',
  },
  'model-number-repeated': {
    says: 'Hai mô hình cùng mang số {actual}',
    todo: 'đánh số lại một trong hai mô hình',
    cause: 'mô hình thứ nhất mang số này',
  },
  'model-unnumbered': {
    says: '{actual} mô hình chưa được đánh số, được đếm theo thứ tự trong kế hoạch',
    todo: 'đánh số các mô hình',
  },
  'section-number-gap': {
    says: 'Sau mục {previous} là mục {actual} ({path}), không phải mục {expected}',
    todo: 'kiểm tra xem có sót mục nào không, hoặc đánh số lại',
    cause: 'mục đứng trước',
  },
  'section-number-gap/first': {
    says: 'Danh sách bắt đầu bằng {actual} ({path}), không phải {expected}',
    todo: 'kiểm tra xem có sót mục nào không, hoặc đánh số lại',
  },
  'section-number-gap/several': {
    says: 'Số thứ tự không liên tục: sau mục {previous} là mục {actual} ({path}), và còn {more} chỗ như vậy trong cùng danh sách',
    todo: 'kiểm tra xem có sót mục nào không, hoặc đánh số lại',
    cause: 'mục đứng trước',
  },
  'numbers-lost': {
    says: '{actual} mục bị mất số, được đếm theo cách trình bày của các dòng',
    todo: 'dùng tệp còn giữ số của các mục, hoặc đánh số lại',
  },
  'ordinal-mismatch': {
    says: 'Mục {actual} nằm trong mục {expected} nhưng số không bắt đầu bằng {expected}',
    todo: 'đánh số lại hoặc chuyển về đúng mục',
    cause: 'mục chứa nó',
  },
  'ordinal-mismatch/several': {
    says: 'Mục {actual} và {more} mục khác nằm trong mục {expected} nhưng số không bắt đầu bằng {expected}',
    todo: 'đánh số lại hoặc chuyển về đúng mục',
    cause: 'mục chứa các mục này',
  },
  'field-missing': {
    says: 'Mô hình {model} không nêu {missing}; {having}/{all} mô hình có nêu',
    todo: 'bổ sung nội dung còn thiếu hoặc ghi rõ là không áp dụng',
  },
  'field-missing/several': {
    says: 'Mô hình {model} không nêu {missing}; {having}/{all} mô hình có nêu',
    todo: 'bổ sung nội dung còn thiếu hoặc ghi rõ là không áp dụng',
  },
  'field-empty': {
    says: 'Mục “{actual}” để trống',
    todo: 'điền nội dung hoặc bỏ mục này',
  },
  'lead-missing': {
    says: 'Phân công nhiệm vụ của mô hình {model} không nêu đơn vị chủ trì',
    todo: 'ghi rõ đơn vị chủ trì',
  },
  'lead-repeated': {
    says: '{count} đơn vị cùng chủ trì một nhiệm vụ: {actual}',
    todo: 'giao một đơn vị chủ trì, các đơn vị khác phối hợp',
  },
  'item-repeated': {
    says: '“{actual}” được nêu hai lần trong cùng danh sách',
    todo: 'bỏ một trong hai, hoặc viết lại cho đúng ý',
    cause: 'lần nêu thứ nhất',
  },
  'label-misbulleted': {
    says: 'Đề mục “{label}” mang dấu “{actual}”, các đề mục khác mang dấu “{expected}”',
    todo: 'sửa dấu đầu dòng, nếu không người đọc sẽ hiểu là một ý nhỏ',
  },
  'deadline-unreadable': {
    says: 'Thời hạn “{actual}” không nêu ngày, tháng, quý, năm hay điều kiện nào',
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
    says: 'Thời hạn “{actual}” đã qua khi kế hoạch được ban hành ({expected})',
    todo: 'sửa lại thời hạn',
  },
  'deadline-before-issue/cited': {
    says: 'Thời hạn “{actual}” sớm hơn ngày {expected} của văn bản làm căn cứ',
    todo: 'sửa lại thời hạn hoặc ngày của văn bản',
    cause: 'văn bản căn cứ',
  },
  'annex-deadline-differs': {
    says: 'Phụ lục ghi thời hạn của mô hình {model} là “{actual}”, nội dung kế hoạch ghi “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-deadline-differs/annex': {
    says: 'Chỉ phụ lục nêu thời hạn của mô hình {model} (“{actual}”)',
    todo: 'bổ sung vào nội dung kế hoạch',
    cause: 'mô hình trong nội dung kế hoạch',
  },
  'annex-deadline-differs/body': {
    says: 'Phụ lục không nêu thời hạn của mô hình {model}, nội dung kế hoạch ghi “{expected}”',
    todo: 'bổ sung vào phụ lục',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-title-differs': {
    says: 'Phụ lục ghi tên mô hình {model} là “{actual}”, nội dung kế hoạch ghi “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-lead-differs': {
    says: 'Theo phụ lục, “{actual}” chủ trì mô hình {model}; theo nội dung kế hoạch là “{expected}”',
    todo: 'thống nhất hai nơi',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'annex-model-missing': {
    says: 'Mô hình {actual} không có dòng nào trong phụ lục',
    todo: 'bổ sung vào phụ lục',
    cause: 'phụ lục',
  },
  'annex-model-missing/body': {
    says: 'Phụ lục có mô hình {actual} mà nội dung kế hoạch không có',
    todo: 'bổ sung vào nội dung kế hoạch hoặc bỏ dòng này',
  },
  'pilot-list-mismatch': {
    says: 'Danh sách liệt kê {actual} mô hình nhưng nêu là {expected} mô hình',
    todo: 'bổ sung số mô hình còn thiếu hoặc sửa con số',
  },
  'pilot-list-mismatch/unknown': {
    says: 'Danh sách có mô hình {actual} mà kế hoạch không có',
    todo: 'sửa lại số mô hình',
  },
  'pilot-list-mismatch/repeated': {
    says: 'Danh sách nêu mô hình {actual} hai lần',
    todo: 'sửa lại số mô hình',
  },
  'reference-conflict/number': {
    says: 'Văn bản ngày {date} được viện dẫn với số {actual}, nơi khác viện dẫn với số {expected}',
    todo: 'tra lại văn bản và dẫn thống nhất một số',
    cause: 'nơi dẫn với số khác',
  },
  'reference-conflict/date': {
    says: 'Văn bản số {number} được viện dẫn với ngày {actual}, nơi khác viện dẫn với ngày {expected}',
    todo: 'tra lại văn bản và dẫn thống nhất một ngày',
    cause: 'nơi dẫn với ngày khác',
  },
  'reference-conflict/later': {
    says: 'Văn bản làm căn cứ {number} ghi ngày {actual}, sau ngày ban hành kế hoạch ({expected})',
    todo: 'sửa lại ngày của văn bản, hoặc ngày của kế hoạch',
    cause: 'số của kế hoạch',
  },
  'name-variant': {
    says: '“{actual}” ({count} lần) viết đúng là “{expected}”',
    todo: 'viết thống nhất một cách',
  },
  'abbreviation-undefined': {
    says: 'Kế hoạch chưa giải thích chữ viết tắt “{actual}” ({count} lần)',
    todo: 'giải thích ở lần dùng đầu tiên hoặc trong danh mục chữ viết tắt',
  },
  'abbreviation-undefined/similar': {
    says: 'Chữ viết tắt “{actual}” ({count} lần) chưa được giải thích, có thể là “{expected}”',
    todo: 'thống nhất một cách viết tắt hoặc giải thích chữ này',
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
  'annex-plan-differs': {
    says: 'Phụ lục ghi kèm theo văn bản số {actual}, trong khi kế hoạch này mang số {expected}',
    todo: 'ghi đúng số của kế hoạch này',
    cause: 'số của kế hoạch',
  },
  'annex-plan-differs/date': {
    says: 'Phụ lục ghi ngày của kế hoạch là {actual}, phần đầu văn bản ghi {expected}',
    todo: 'thống nhất hai nơi',
    cause: 'ngày của kế hoạch',
  },
  'annex-plan-differs/spelling': {
    says: 'Phụ lục ghi số của kế hoạch là {actual}, phần đầu văn bản ghi {expected}',
    todo: 'viết số thống nhất một cách',
    cause: 'số của kế hoạch',
  },
  'models-incomplete': {
    says: '{actual}/{all} mô hình không nêu {term}: {list}',
    todo: 'bổ sung nội dung còn thiếu hoặc nói rõ lý do không áp dụng',
  },
  'models-incomplete/tasks': {
    says: '{actual}/{all} nhiệm vụ không nêu {term}: {list}',
    todo: 'bổ sung nội dung còn thiếu hoặc nói rõ lý do không áp dụng',
  },
  'quantity-differs': {
    says: 'Kế hoạch nêu {actual} {noun} ở đây, nơi khác nêu {expected}',
    todo: 'kiểm tra lại con số',
    cause: 'nơi nêu con số khác',
  },
  'lead-nobody': {
    says: '“{actual} chủ trì” không nêu rõ cơ quan nào',
    todo: 'ghi rõ tên đơn vị chủ trì',
  },
  'word-doubled': {
    says: '“{actual}” bị lặp hai lần liền nhau',
    todo: 'bỏ một trong hai',
  },
  'symbol-unknown': {
    says: 'Ký hiệu của văn bản số {actual} có lẽ bị gõ sai, đúng là {expected}',
    todo: 'tra lại văn bản và viện dẫn đúng số, ký hiệu',
  },
  'symbol-unknown/kind': {
    says: '{kind} số {actual} mang ký hiệu của loại văn bản khác ({expected})',
    todo: 'tra lại văn bản và viện dẫn đúng tên loại, số, ký hiệu',
  },
  'annex-absent': {
    says: 'Kế hoạch nêu có phụ lục kèm theo (“{actual}”) nhưng không có phụ lục',
    todo: 'bổ sung phụ lục hoặc bỏ chỗ viện dẫn',
  },
  'annex-absent/form': {
    says: 'Kế hoạch nêu có biểu mẫu kèm theo (“{actual}”) nhưng không có biểu mẫu',
    todo: 'bổ sung biểu mẫu hoặc bỏ chỗ viện dẫn',
  },
  'annex-absent/unnamed': {
    says: 'Kế hoạch có phụ lục nhưng nội dung không viện dẫn phụ lục nào',
    todo: 'viện dẫn phụ lục tại nội dung liên quan',
  },
  'body-repeated': {
    says: '“{actual}” được ghi hai lần trong cùng một danh sách đơn vị',
    todo: 'bỏ một trong hai',
  },
  'body-repeated/roles': {
    says: '“{actual}” vừa chủ trì vừa phối hợp tại dòng {row} của phụ lục',
    todo: 'giữ vai trò chủ trì, bỏ khỏi cột phối hợp',
  },
  'body-repeated/item': {
    says: '“{actual}” vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ',
    todo: 'giữ vai trò chủ trì và ghi đơn vị phối hợp khác',
  },
  'head-blank': {
    says: 'Số của kế hoạch để trống',
    todo: 'ghi số trước khi phát hành',
  },
  'head-blank/date': {
    says: 'Ngày ban hành kế hoạch để trống',
    todo: 'ghi ngày trước khi phát hành',
  },
  'head-blank/both': {
    says: 'Số và ngày ban hành kế hoạch để trống',
    todo: 'ghi số và ngày trước khi phát hành',
  },
  'signature-missing': {
    says: 'Kế hoạch không có người ký',
    todo: 'bổ sung chức vụ, họ tên người ký',
  },
  'signature-missing/recipients': {
    says: 'Kế hoạch không có mục nơi nhận',
    todo: 'bổ sung nơi nhận',
  },
  'signature-missing/both': {
    says: 'Kế hoạch không có người ký và không có mục nơi nhận',
    todo: 'bổ sung chức vụ, họ tên người ký và nơi nhận',
  },
  'report-to-itself': {
    says: '“{actual}” báo cáo cho chính mình',
    todo: 'ghi rõ nơi nhận báo cáo',
  },
  'report-to-itself/copied': {
    says: 'Tại mục “{expected}” lại ghi “{actual}”',
    todo: 'viết lại cho đúng, có lẽ do sao chép',
  },
  'bracket-unbalanced': {
    says: 'Ngoặc đơn mở trước “{actual}” không được đóng',
    todo: 'đóng ngoặc đơn',
  },
  'bracket-unbalanced/close': {
    says: 'Ngoặc đơn đóng sau “{actual}” không có dấu mở',
    todo: 'mở ngoặc đơn hoặc bỏ dấu này',
  },
  'contact-personal': {
    says: 'Kế hoạch công khai số điện thoại di động cá nhân ({actual})',
    todo: 'dùng số của cơ quan hoặc bỏ số này',
  },
  'contact-personal/mail': {
    says: 'Kế hoạch công khai địa chỉ thư điện tử cá nhân ({actual})',
    todo: 'dùng địa chỉ công vụ của cơ quan',
  },
  'other-locality': {
    says: '“{actual}” không đúng cấp của kế hoạch này ({expected})',
    todo: 'sửa cho đúng địa bàn của kế hoạch, có lẽ do sao chép',
  },
  'other-locality/name': {
    says: '“{actual}” có lẽ là “{expected}”, địa bàn của kế hoạch',
    todo: 'sửa lại tên',
  },
  'other-locality/place': {
    says: '“{actual}” là địa phương khác, không phải của kế hoạch này ({expected})',
    todo: 'sửa cho đúng địa bàn của kế hoạch, có lẽ do sao chép',
  },
  'phrase-misspelt': {
    says: '“{actual}” có lẽ là “{expected}” bị gõ sai',
    todo: 'sửa lại từ này',
  },
  'sentence-open': {
    says: '“{actual}” kết thúc bằng dấu phẩy',
    todo: 'viết hết câu hoặc thay bằng dấu chấm',
  },
  'annex-place-differs': {
    says: 'Ở mô hình {model}, phụ lục ghi “{actual}”, nội dung kế hoạch ghi “{expected}”',
    todo: 'thống nhất hai nơi, có lẽ do sao chép',
    cause: 'nội dung kế hoạch ghi tại đây',
  },
  'duty-list-differs': {
    says: 'Danh sách giao “{actual}” chủ trì mô hình {list}, nội dung từng mô hình giao đơn vị khác',
    todo: 'thống nhất hai nơi',
  },
  'duty-list-differs/deadline': {
    says: 'Danh sách ghi thời hạn “{actual}” cho mô hình {list}, nội dung từng mô hình ghi thời hạn khác',
    todo: 'thống nhất hai nơi',
  },
  'duty-list-differs/group': {
    says: 'Danh sách xếp mô hình {list} vào nhóm {actual}, trong kế hoạch lại thuộc nhóm khác',
    todo: 'thống nhất hai nơi',
  },
  'annex-bodies-differ': {
    says: 'Phụ lục nêu {actual} ở mô hình {model}, nội dung kế hoạch không nêu',
    todo: 'thống nhất hai nơi',
    cause: 'mô hình trong nội dung kế hoạch',
  },
  'annex-bodies-differ/body': {
    says: 'Nội dung mô hình {model} nêu {actual}, phụ lục không nêu',
    todo: 'thống nhất hai nơi',
    cause: 'mô hình trong nội dung kế hoạch',
  },
  'annex-bodies-differ/both': {
    says: 'Ở mô hình {model}, chỉ phụ lục nêu {actual}, chỉ nội dung kế hoạch nêu {expected}',
    todo: 'thống nhất hai nơi',
    cause: 'mô hình trong nội dung kế hoạch',
  },
  'text-unplaced': {
    says: 'Không rõ đoạn “{actual}” thuộc phần nào của kế hoạch',
    todo: 'kiểm tra xem có mất nội dung ở đó không',
  },
  'text-unplaced/several': {
    says: 'Không rõ đoạn “{actual}” và {more} dòng gần đó thuộc phần nào của kế hoạch',
    todo: 'kiểm tra xem có mất nội dung ở đó không',
  },
  'table-unread': {
    says: 'Bảng in theo cột, không phân biệt được các dòng: các dòng chữ được giữ nguyên',
    todo: 'kẻ vạch cho bảng, mỗi dòng một hàng, hoặc dùng tệp có vạch bảng',
  },
  'source-damaged': {
    says: '{actual}% số từ không phải từ tiếng Việt: văn bản bị hỏng khi quét, những chỗ sai có thể do bản quét',
    todo: 'dùng tệp gốc của kế hoạch, hoặc nhận dạng lại bản quét với ngôn ngữ tiếng Việt',
  },
  'restored-doubtful': {
    says: 'Đoạn khôi phục “{text}” chưa chắc đúng: khoảng {actual}% số từ có thể đúng',
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
  lead: 'đơn vị chủ trì',
};

export const words: ReportWords = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  todo: 'cách xử lý',
  errors: '{n} lỗi',
  warnings: '{n} cảnh báo',
  notes: '{n} lưu ý',
  inFiles: 'trong {n} kế hoạch',
  clean: 'không có điểm nào cần nêu',
  report: 'Những nội dung cần sửa',
  line: 'dòng',
  page: 'trang',
  and: 'và',
};
