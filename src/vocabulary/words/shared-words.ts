import { addTo } from '../../text/lists.js';

/**
 * Words in several lists: each is written once, with the names of all its lists. A word of a single list is written
 * there.
 */
type List =
  | 'regular-things'
  | 'work-words'
  | 'holidays'
  | 'occasions'
  | 'how-far-done'
  | 'open'
  | 'light'
  | 'ends-name'
  | 'ends-issuer'
  | 'never-doubled'
  | 'opens-clause'
  | 'behind-locality'
  | 'before-number'
  | 'behind-recurring'
  | 'event-bounds'
  | 'stretch-bounds'
  | 'until'
  | 'to'
  | 'in-turns'
  | 'places-of-time'
  | 'purpose-words'
  | 'small-words'
  | 'open-ends'
  | 'going-on'
  | 'report-heads'
  | 'counting-words'
  | 'partial-words'
  | 'ground-begins'
  | 'defined-by'
  | 'condition-begins'
  | 'no-label-begins'
  | 'preamble-begins'
  | 'awaited'
  | 'no-events'
  | 'company-fields'
  | 'column-rest'
  | 'finish-words'
  | 'goal-words'
  | 'ends-issuer-large'
  | 'label-qualifiers'
  | 'time-verbs'
  | 'sentence-begins'
  | 'list-verbs'
  | 'set-phrases'
  | 'task-verbs'
  | 'turn-counts'
  | 'turns-beside-times'
  | 'duration-units'
  | 'no-quantity-before'
  | 'year-counts'
  | 'no-issuer-heads'
  | 'name-phrases'
  | 'holiday-bounds'
  | 'condition-ends'
  | 'list-introductions'
  | 'event-days'
  | 'office-places'
  | 'level-words'
  | 'place-words'
  | 'report-products'
  | 'not-a-deadline-before'
  | 'never-in-laws'
  | 'give-words'
  | 'order-words'
  | 'turn-nouns'
  | 'name-modifiers'
  | 'not-documents'
  | 'counted-nouns'
  | 'plan-facts'
  | 'content-headings'
  | 'numbered-words'
  | 'step-words'
  | 'report-prepared'
  | 'no-references'
  | 'direct'
  | 'report-sending'
  | 'words-before-role'
  | 'recurring'
  | 'reference-words'
  | 'farther-times'
  | 'named-behind'
  | 'places-of-plan'
  | 'vision'
  | 'no-bodies'
  | 'fixed-turns'
  | 'case-events'
  | 'staff'
  | 'column-doers'
  | 'sent-others'
  | 'in-charge'
  | 'doers'
  | 'proper-words'
  | 'noun-qualifiers'
  | 'web-begins'
  | 'contents-columns'
  | 'fact-nouns'
  | 'label-table-heads'
  | 'assigning-headings'
  | 'upper-head-names'
  | 'permanent'
  | 'column-times'
  | 'period-headings'
  | 'time-labels'
  | 'pace-words'
  | 'reference-goes-on'
  | 'numbered-forms'
  | 'form-names'
  | 'about-years'
  | 'ends-of-clauses'
  | 'reported-things'
  | 'doing-words'
  | 'goal-begins'
  | 'assigning-begins'
  | 'have-dates'
  | 'within'
  | 'examined-aspects'
  | 'topic-words'
  | 'unfinished'
  | 'states'
  | 'predicates'
  | 'sides-of-models'
  | 'for-whom';

const SHARED: Readonly<Record<string, readonly List[]>> = {
  'an ninh': ['name-phrases', 'noun-qualifiers', 'set-phrases'],
  'áp dụng': ['light', 'task-verbs'],
  ba: ['turn-counts', 'year-counts'],
  'bản đồ': ['no-bodies', 'counted-nouns'],
  'bản ghi': ['no-bodies', 'counted-nouns'],
  'ban hành': [
    'named-behind',
    'ends-issuer',
    'ends-issuer-large',
    'no-issuer-heads',
    'column-rest',
    'awaited',
    'not-a-deadline-before',
    'set-phrases',
    'task-verbs',
  ],
  'bản sao': ['no-bodies', 'counted-nouns'],
  'bản tin': ['regular-things', 'no-bodies', 'counted-nouns'],
  'báo cáo': ['no-issuer-heads', 'counted-nouns', 'set-phrases', 'task-verbs', 'about-years'],
  'bảo đảm': ['goal-words', 'sentence-begins', 'set-phrases', 'task-verbs'],
  'bao gồm': ['ends-name', 'list-introductions'],
  'bảo hiểm': ['no-label-begins', 'set-phrases'],
  bằng: ['open', 'light', 'ends-name', 'never-doubled', 'counting-words'],
  biểu: ['not-documents', 'numbered-forms', 'form-names', 'no-quantity-before'],
  'biểu mẫu': ['numbered-forms', 'form-names', 'report-products'],
  'biểu mẫu số': ['numbered-forms', 'form-names'],
  'biểu số': ['numbered-forms', 'form-names'],
  'bộ phận': ['no-issuer-heads', 'doers', 'set-phrases'],
  'bổ sung': ['ends-issuer', 'ends-issuer-large', 'task-verbs'],
  'bộ tài liệu': ['no-bodies', 'counted-nouns'],
  'bộ thiết bị': ['no-bodies', 'counted-nouns'],
  'bồi dưỡng': ['set-phrases', 'task-verbs'],
  bốn: ['turn-counts', 'year-counts'],
  buổi: ['event-days', 'counted-nouns'],
  bước: ['turn-nouns', 'numbered-words', 'step-words', 'no-quantity-before'],
  ca: ['turn-nouns', 'counted-nouns'],
  'cá nhân': ['column-doers', 'case-events', 'counted-nouns', 'noun-qualifiers'],
  các: [
    'open',
    'light',
    'never-doubled',
    'small-words',
    'open-ends',
    'column-rest',
    'turn-counts',
    'no-label-begins',
    'turns-beside-times',
  ],
  'cài đặt': ['set-phrases', 'task-verbs'],
  'cán bộ': ['staff', 'set-phrases'],
  'cán bộ, chiến sĩ': ['staff', 'counted-nouns'],
  'căn cứ': ['opens-clause', 'preamble-begins', 'defined-by', 'condition-begins', 'sentence-begins', 'task-verbs'],
  cần: ['ends-name', 'ends-issuer', 'predicates'],
  cấp: ['no-label-begins', 'task-verbs'],
  'cấp độ': ['reference-words', 'no-quantity-before'],
  'cấp huyện': ['office-places', 'name-modifiers', 'level-words'],
  'cập nhật': ['set-phrases', 'task-verbs'],
  'cấp tỉnh': ['name-modifiers', 'level-words'],
  'cấp xã': ['office-places', 'name-modifiers', 'level-words'],
  'chậm nhất': ['finish-words', 'event-bounds', 'until', 'condition-ends'],
  'chậm nhất là': ['event-bounds', 'until'],
  'chấp hành': ['ground-begins', 'task-verbs'],
  'chỉ đạo': ['ends-issuer', 'purpose-words', 'going-on', 'order-words', 'set-phrases', 'task-verbs'],
  'chi nhánh': ['name-modifiers', 'small-words', 'level-words'],
  'chỉ thị': ['never-in-laws', 'set-phrases'],
  'chi tiết': ['web-begins', 'label-table-heads', 'label-qualifiers', 'no-references'],
  'chế độ': ['report-heads', 'regular-things'],
  'chỉ tiêu': ['regular-things', 'fact-nouns', 'pace-words', 'counted-nouns', 'ends-of-clauses'],
  'chia sẻ': ['set-phrases', 'task-verbs'],
  chính: ['column-rest', 'label-qualifiers'],
  cho: ['open', 'light', 'ends-name', 'ends-issuer', 'never-doubled', 'small-words', 'open-ends'],
  'cho đến': ['behind-recurring', 'event-bounds', 'until', 'to'],
  'cho đến hết': ['until', 'to'],
  'chủ động': ['words-before-role', 'set-phrases', 'task-verbs'],
  'chủ trì': ['sentence-begins', 'set-phrases', 'partial-words'],
  chuyển: ['give-words', 'report-sending', 'task-verbs'],
  'chuyển đổi': ['set-phrases', 'task-verbs'],
  'chuyển đổi số': ['ends-issuer', 'purpose-words'],
  'chuyên mục': ['regular-things', 'no-references', 'counted-nouns'],
  'chuẩn bị': ['report-prepared', 'task-verbs'],
  'chứng thực': ['set-phrases', 'task-verbs'],
  có: ['open', 'light', 'ends-name', 'ends-issuer', 'awaited'],
  'có liên quan': ['name-modifiers', 'column-rest'],
  'có nhiệm vụ': ['words-before-role', 'task-verbs'],
  'có trách nhiệm': ['words-before-role', 'task-verbs'],
  'cổ phần': ['company-fields', 'no-references'],
  'công an': ['proper-words', 'set-phrases'],
  'công bố': ['ends-issuer', 'ends-issuer-large', 'task-verbs'],
  'công dân': ['no-bodies', 'case-events', 'counted-nouns', 'set-phrases'],
  'công nghệ': ['company-fields', 'name-phrases', 'set-phrases'],
  'công tác': ['work-words', 'ends-name', 'report-heads', 'ends-of-clauses', 'examined-aspects'],
  'công văn': ['never-in-laws', 'set-phrases'],
  'công việc': ['column-rest', 'content-headings', 'numbered-words'],
  'cơ quan': ['doers', 'set-phrases'],
  'cơ quan, đơn vị': ['doers', 'upper-head-names'],
  'cơ sở dữ liệu': ['no-bodies', 'counted-nouns'],
  'cụ thể': ['column-rest', 'list-introductions', 'label-qualifiers'],
  của: ['open', 'light', 'never-doubled', 'small-words', 'open-ends', 'going-on', 'counting-words', 'places-of-time'],
  cùng: ['open', 'never-doubled'],
  'cung cấp': ['light', 'task-verbs'],
  'dịch vụ': ['company-fields', 'counted-nouns', 'set-phrases'],
  'dịch vụ công': ['counted-nouns', 'noun-qualifiers'],
  dịp: ['occasions', 'event-days', 'holiday-bounds'],
  do: ['open', 'ends-name', 'ends-issuer', 'never-doubled'],
  'du lịch': ['name-phrases', 'set-phrases'],
  'duy trì': ['time-verbs', 'set-phrases', 'task-verbs'],
  'dự kiến': ['column-rest', 'label-qualifiers', 'condition-ends', 'direct', 'within', 'task-verbs'],
  'dữ liệu': ['counted-nouns', 'set-phrases'],
  'dự thảo': ['report-products', 'task-verbs'],
  dưới: ['ends-name', 'no-quantity-before'],
  đã: ['open', 'ends-name', 'ends-issuer', 'never-doubled', 'predicates'],
  'đa khoa': ['name-phrases', 'noun-qualifiers'],
  'đảm bảo': ['goal-words', 'sentence-begins', 'set-phrases', 'task-verbs'],
  'đảm nhận': ['list-verbs', 'task-verbs'],
  đang: ['open', 'ends-name', 'unfinished', 'predicates'],
  'đào tạo': ['name-phrases', 'set-phrases', 'task-verbs'],
  'đặc khu': ['place-words', 'level-words', 'counted-nouns'],
  'đăng ký': ['web-begins', 'task-verbs'],
  'đầu tư': ['company-fields', 'task-verbs'],
  'đẩy mạnh': ['light', 'ends-issuer', 'ends-issuer-large', 'sentence-begins', 'set-phrases', 'task-verbs'],
  để: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'opens-clause',
    'preamble-begins',
    'ground-begins',
  ],
  'đề án': ['not-documents', 'proper-words', 'no-quantity-before', 'set-phrases'],
  'đề mục': ['label-table-heads', 'no-references', 'contents-columns'],
  'đề nghị': ['ends-issuer', 'ends-issuer-large', 'give-words', 'order-words', 'task-verbs'],
  'để thực hiện': ['preamble-begins', 'defined-by'],
  đến: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'opens-clause',
    'behind-locality',
    'behind-recurring',
    'event-bounds',
    'stretch-bounds',
    'until',
    'to',
  ],
  'đến cuối': ['until', 'to'],
  'đến hết': ['event-bounds', 'stretch-bounds', 'until', 'to', 'condition-ends'],
  'đến trước': ['event-bounds', 'until', 'to'],
  'địa bàn': ['light', 'plan-facts', 'set-phrases'],
  'địa điểm': ['plan-facts', 'no-references'],
  điểm: ['not-a-deadline-before', 'reference-words', 'reference-goes-on', 'counted-nouns', 'no-quantity-before'],
  'điện tử': ['noun-qualifiers', 'set-phrases'],
  điều: ['not-documents', 'not-a-deadline-before', 'reference-words', 'reference-goes-on', 'no-quantity-before'],
  'điều chỉnh': ['ends-issuer-large', 'task-verbs'],
  'điều kiện': ['fact-nouns', 'set-phrases', 'sides-of-models'],
  'định danh': ['noun-qualifiers', 'set-phrases'],
  'định hướng': ['behind-locality', 'farther-times', 'not-a-deadline-before', 'vision', 'task-verbs'],
  'định hướng đến': ['farther-times', 'not-a-deadline-before', 'vision'],
  'định kỳ': ['opens-clause', 'recurring', 'set-phrases', 'task-verbs'],
  'đoàn kết': ['no-bodies', 'no-issuer-heads'],
  'đoàn thể': ['no-issuer-heads', 'set-phrases'],
  'đoàn viên': ['no-bodies', 'counted-nouns'],
  'đội hình': ['no-bodies', 'counted-nouns'],
  'đội ngũ': ['staff', 'no-issuer-heads'],
  'đối tượng': ['plan-facts', 'fact-nouns', 'counted-nouns', 'set-phrases'],
  'đối với': ['light', 'ends-name', 'ends-issuer', 'opens-clause', 'no-label-begins', 'behind-recurring', 'for-whom'],
  'đôn đốc': ['set-phrases', 'task-verbs'],
  'đồng bộ': ['light', 'set-phrases', 'task-verbs'],
  'đồng chí': ['staff', 'counted-nouns'],
  'đồng thời': ['ends-name', 'opens-clause'],
  'đơn vị': ['doers', 'upper-head-names', 'set-phrases'],
  đợt: ['behind-locality', 'before-number', 'turn-nouns', 'event-days', 'counted-nouns'],
  được: [
    'how-far-done',
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'behind-locality',
    'awaited',
    'about-years',
    'predicates',
  ],
  'được giao': ['name-modifiers', 'list-verbs'],
  'đường truyền': ['counted-nouns', 'set-phrases'],
  'giai đoạn': ['ends-issuer', 'behind-locality', 'turn-nouns', 'no-label-begins', 'no-quantity-before'],
  'giải pháp': ['light', 'content-headings', 'numbered-words', 'set-phrases'],
  'giải quyết': ['column-rest', 'set-phrases', 'task-verbs'],
  'giám sát': ['noun-qualifiers', 'set-phrases', 'task-verbs'],
  giao: ['give-words', 'no-label-begins', 'task-verbs'],
  'giao cho': ['ends-issuer', 'give-words'],
  'giáo dục': ['name-phrases', 'set-phrases'],
  'giáo viên': ['counted-nouns', 'set-phrases'],
  'giấy tờ': ['fact-nouns', 'set-phrases'],
  gồm: ['open', 'ends-name', 'list-introductions', 'counting-words', 'in-turns', 'list-verbs'],
  gửi: ['ends-issuer', 'report-sending', 'task-verbs'],
  'hạ tầng': ['name-phrases', 'set-phrases'],
  hai: ['turn-counts', 'year-counts'],
  'hạng mục': ['label-table-heads', 'no-references'],
  'hàng năm': ['opens-clause', 'recurring', 'task-verbs'],
  'hàng ngày': ['recurring', 'task-verbs'],
  'hàng quý': ['opens-clause', 'recurring', 'no-references', 'task-verbs'],
  'hàng tháng': ['opens-clause', 'recurring', 'task-verbs'],
  'hàng tuần': ['opens-clause', 'recurring', 'task-verbs'],
  'hành chính': ['noun-qualifiers', 'set-phrases'],
  'hằng năm': ['opens-clause', 'recurring', 'task-verbs'],
  'hằng ngày': ['recurring', 'task-verbs'],
  'hằng quý': ['opens-clause', 'recurring', 'no-references', 'task-verbs'],
  'hằng tháng': ['opens-clause', 'recurring', 'task-verbs'],
  'hằng tuần': ['opens-clause', 'recurring', 'task-verbs'],
  'hệ thống': ['counted-nouns', 'set-phrases'],
  'hiển thị': ['set-phrases', 'task-verbs'],
  'hoàn thành': [
    'column-rest',
    'no-label-begins',
    'label-qualifiers',
    'finish-words',
    'awaited',
    'condition-ends',
    'time-verbs',
    'direct',
    'goal-words',
    'set-phrases',
    'task-verbs',
  ],
  'hoàn thiện': ['report-products', 'task-verbs'],
  'hoạt động': ['work-words', 'content-headings', 'numbered-words', 'ends-of-clauses'],
  hoặc: ['open', 'ends-name', 'ends-issuer', 'never-doubled'],
  'học sinh': ['counted-nouns', 'set-phrases'],
  'hộ nghèo': ['counted-nouns', 'set-phrases'],
  'hồ sơ': ['fact-nouns', 'counted-nouns', 'set-phrases', 'sent-others'],
  'hội nghị': ['no-bodies', 'no-issuer-heads', 'event-days', 'counted-nouns'],
  'hội thảo': ['no-bodies', 'counted-nouns'],
  'hội thi': ['no-bodies', 'counted-nouns'],
  'hội viên': ['no-bodies', 'counted-nouns'],
  huyện: ['open', 'light', 'level-words'],
  'hướng dẫn': ['ends-issuer', 'ends-issuer-large', 'never-in-laws', 'set-phrases', 'task-verbs'],
  'hưởng ứng': ['ground-begins', 'task-verbs'],
  'kế hoạch': ['never-in-laws', 'set-phrases', 'sent-others'],
  'kế hoạch thời gian': ['time-labels', 'pace-words'],
  'kết luận': ['ends-issuer', 'task-verbs'],
  'kết nối': ['set-phrases', 'task-verbs'],
  'kết quả': ['web-begins', 'set-phrases', 'reported-things', 'examined-aspects', 'sides-of-models'],
  'khai báo': ['set-phrases', 'task-verbs'],
  'khai thác': ['set-phrases', 'task-verbs'],
  'khen thưởng': ['set-phrases', 'task-verbs', 'about-years'],
  khi: ['open', 'ends-name', 'ends-issuer', 'never-doubled', 'opens-clause', 'condition-begins'],
  khóa: ['behind-locality', 'before-number', 'no-quantity-before'],
  'khoa học': ['no-issuer-heads', 'name-phrases'],
  khoản: ['not-documents', 'not-a-deadline-before', 'reference-words', 'reference-goes-on', 'no-quantity-before'],
  'khối lượng': ['no-bodies', 'no-issuer-heads'],
  không: ['open', 'light', 'ends-name', 'states'],
  khu: ['place-words', 'counted-nouns'],
  'kích hoạt': ['set-phrases', 'task-verbs'],
  'kiểm tra': ['set-phrases', 'task-verbs'],
  'kiện toàn': ['ends-issuer-large', 'task-verbs'],
  'kinh phí': ['regular-things', 'plan-facts', 'set-phrases'],
  'kinh tế': ['name-phrases', 'set-phrases'],
  'kịp thời': ['set-phrases', 'task-verbs'],
  kỳ: ['behind-locality', 'before-number', 'event-days'],
  là: ['open', 'light', 'ends-name', 'ends-issuer', 'never-doubled', 'counting-words', 'states', 'predicates'],
  'làm điểm': ['label-qualifiers', 'no-references'],
  'làm sạch': ['set-phrases', 'task-verbs'],
  'làm việc': ['no-events', 'task-verbs'],
  'lãnh đạo': ['set-phrases', 'task-verbs'],
  'lao động': ['name-phrases', 'counted-nouns', 'set-phrases'],
  lập: ['report-products', 'task-verbs'],
  'lâu dài': ['recurring', 'permanent'],
  'liên hệ': ['web-begins', 'task-verbs'],
  'liên quan': ['name-modifiers', 'column-rest', 'set-phrases'],
  'liên thông': ['noun-qualifiers', 'set-phrases'],
  'liên tục': ['recurring', 'permanent'],
  'lộ trình': ['column-rest', 'time-labels', 'turns-beside-times', 'pace-words', 'content-headings'],
  lớp: ['counted-nouns', 'no-quantity-before'],
  'lực lượng': ['staff', 'column-doers', 'doers'],
  lượt: ['turn-nouns', 'counted-nouns'],
  'máy tính': ['counted-nouns', 'set-phrases'],
  mẫu: ['not-documents', 'numbered-forms', 'form-names', 'report-products', 'no-quantity-before'],
  'mốc thời gian': ['column-times', 'plan-facts'],
  'mẫu số': ['numbered-forms', 'form-names'],
  'mô hình': ['light', 'not-documents', 'label-qualifiers', 'counted-nouns', 'no-quantity-before', 'set-phrases'],
  'mỗi quý': ['recurring', 'no-references'],
  'mỗi tháng': ['recurring', 'task-verbs'],
  'môi trường': ['name-phrases', 'set-phrases'],
  'một phần': ['no-references', 'noun-qualifiers'],
  'mở rộng': ['set-phrases', 'task-verbs'],
  mục: [
    'label-table-heads',
    'not-a-deadline-before',
    'reference-words',
    'reference-goes-on',
    'contents-columns',
    'no-quantity-before',
  ],
  'muộn nhất': ['finish-words', 'until', 'condition-ends'],
  'mức độ': ['reference-words', 'no-quantity-before'],
  nay: ['ends-issuer', 'no-events'],
  này: ['ends-issuer', 'never-doubled', 'label-qualifiers', 'no-events'],
  năm: [
    'open',
    'ends-issuer',
    'behind-locality',
    'before-number',
    'turn-counts',
    'no-label-begins',
    'year-counts',
    'duration-units',
    'no-quantity-before',
  ],
  'nâng cao': ['sentence-begins', 'set-phrases', 'task-verbs'],
  nếu: ['ends-name', 'never-doubled', 'condition-begins'],
  ngay: ['ends-name', 'behind-recurring'],
  ngày: ['open', 'ends-issuer', 'event-days', 'duration-units', 'no-quantity-before'],
  'ngay sau khi': ['opens-clause', 'condition-begins'],
  'nghị định': ['never-in-laws', 'counted-nouns', 'set-phrases'],
  'nghị quyết': ['never-in-laws', 'proper-words', 'counted-nouns', 'set-phrases'],
  'nguyên tắc': ['plan-facts', 'fact-nouns'],
  người: ['column-doers', 'doers', 'no-label-begins', 'counted-nouns'],
  'người cao tuổi': ['name-phrases', 'counted-nouns'],
  'người dân': ['no-bodies', 'case-events', 'counted-nouns', 'set-phrases'],
  nhằm: ['light', 'ends-name', 'ends-issuer', 'opens-clause', 'preamble-begins', 'ground-begins'],
  'nhằm thực hiện': ['preamble-begins', 'defined-by'],
  'nhân dân': ['no-bodies', 'set-phrases'],
  'nhân dịp': ['behind-locality', 'holiday-bounds'],
  'nhận hồ sơ': ['case-events', 'task-verbs'],
  'nhân rộng': ['light', 'counting-words', 'set-phrases', 'task-verbs'],
  'nhân viên': ['staff', 'counted-nouns'],
  'nhiệm vụ': [
    'work-words',
    'column-rest',
    'content-headings',
    'numbered-words',
    'label-qualifiers',
    'set-phrases',
    'ends-of-clauses',
  ],
  nhóm: ['turn-nouns', 'numbered-words', 'counted-nouns', 'no-quantity-before'],
  'nhóm nhiệm vụ': ['numbered-words', 'counted-nouns'],
  'nhóm tiện ích': ['numbered-words', 'counted-nouns'],
  như: ['open', 'light', 'ends-name', 'ends-issuer', 'never-doubled'],
  những: ['open', 'light', 'never-doubled', 'turns-beside-times'],
  'nội dung': ['content-headings', 'label-table-heads', 'numbered-words', 'contents-columns', 'set-phrases'],
  'nông dân': ['name-phrases', 'counted-nouns'],
  'nông nghiệp': ['name-phrases', 'set-phrases'],
  nộp: ['report-sending', 'task-verbs'],
  phải: [
    'open',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'column-rest',
    'finish-words',
    'goal-words',
    'predicates',
  ],
  'phát huy': ['ground-begins', 'task-verbs'],
  'phát triển': ['ends-issuer', 'company-fields', 'set-phrases', 'task-verbs'],
  'phân công': [
    'give-words',
    'order-words',
    'assigning-headings',
    'upper-head-names',
    'set-phrases',
    'task-verbs',
    'assigning-begins',
  ],
  'phấn đấu': ['goal-words', 'sentence-begins', 'set-phrases', 'task-verbs', 'goal-begins'],
  'phần mềm': ['company-fields', 'counted-nouns', 'set-phrases'],
  'phê chuẩn': ['ends-issuer', 'ends-issuer-large'],
  'phê duyệt': ['named-behind', 'ends-issuer', 'ends-issuer-large', 'column-rest', 'set-phrases', 'task-verbs'],
  'phiên bản': ['not-a-deadline-before', 'no-quantity-before'],
  'phòng chống': ['no-bodies', 'no-issuer-heads'],
  'phòng học': ['no-bodies', 'counted-nouns'],
  'phòng máy': ['no-bodies', 'counted-nouns'],
  'phòng ngừa': ['no-bodies', 'no-issuer-heads', 'task-verbs'],
  'phòng, chống': ['no-bodies', 'no-issuer-heads'],
  'phối hợp': ['sentence-begins', 'set-phrases', 'partial-words'],
  'phụ lục': ['not-documents', 'reference-words', 'no-quantity-before'],
  'phụ nữ': ['name-phrases', 'counted-nouns', 'set-phrases'],
  'phụ trách': ['list-verbs', 'task-verbs', 'doing-words', 'in-charge'],
  'phục vụ': ['open', 'light', 'behind-locality', 'task-verbs'],
  phường: ['open', 'light', 'office-places', 'level-words'],
  'phương tiện': ['plan-facts', 'counted-nouns'],
  qua: ['open', 'light', 'ends-name', 'in-turns'],
  'quán triệt': ['ground-begins', 'task-verbs'],
  quận: ['light', 'place-words', 'level-words'],
  quý: [
    'behind-locality',
    'before-number',
    'no-label-begins',
    'duration-units',
    'reference-words',
    'no-quantity-before',
  ],
  'quỹ đất': ['no-bodies', 'no-issuer-heads'],
  'quy định': ['ends-issuer', 'ends-issuer-large', 'set-phrases', 'task-verbs'],
  'quy trình': ['counted-nouns', 'set-phrases'],
  'quyết định': ['never-in-laws', 'set-phrases', 'task-verbs'],
  'quyết liệt': ['set-phrases', 'task-verbs'],
  'rà soát': ['sentence-begins', 'set-phrases', 'task-verbs'],
  sau: ['ends-name', 'ends-issuer', 'behind-recurring', 'event-bounds', 'holiday-bounds'],
  'sau khi': ['ends-name', 'opens-clause', 'ground-begins', 'condition-begins'],
  sẽ: ['open', 'ends-name', 'never-doubled'],
  'so với': ['farther-times', 'not-a-deadline-before', 'about-years'],
  số: ['open', 'light', 'ends-issuer', 'small-words', 'no-quantity-before'],
  'số hóa': ['set-phrases', 'task-verbs'],
  'sơ kết': ['set-phrases', 'task-verbs', 'about-years'],
  'sử dụng': ['light', 'set-phrases', 'task-verbs'],
  'sửa đổi': ['ends-issuer', 'ends-issuer-large', 'task-verbs'],
  tại: [
    'places-of-plan',
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'behind-locality',
    'small-words',
    'places-of-time',
  ],
  'tài khoản': ['no-references', 'counted-nouns', 'set-phrases'],
  'tài liệu': ['fact-nouns', 'set-phrases'],
  'tăng cường': ['light', 'ends-issuer', 'ends-issuer-large', 'sentence-begins', 'set-phrases', 'task-verbs'],
  'tầm nhìn': ['behind-locality', 'farther-times', 'not-a-deadline-before', 'vision'],
  'tầm nhìn đến': ['farther-times', 'not-a-deadline-before', 'vision'],
  'tập huấn': ['set-phrases', 'task-verbs'],
  'tập thể': ['column-doers', 'counted-nouns'],
  'tập trung': ['list-introductions', 'task-verbs'],
  'tham gia': ['behind-locality', 'label-qualifiers', 'task-verbs'],
  'tham mưu': ['sentence-begins', 'set-phrases', 'task-verbs', 'doing-words'],
  tháng: [
    'open',
    'ends-issuer',
    'behind-locality',
    'before-number',
    'no-label-begins',
    'no-events',
    'duration-units',
    'no-quantity-before',
  ],
  'thành lập': ['ends-issuer', 'ends-issuer-large', 'task-verbs', 'have-dates'],
  'thanh niên': ['name-phrases', 'counted-nouns'],
  'thành phần': ['plan-facts', 'fact-nouns', 'no-references'],
  'thành phố': ['light', 'place-words', 'level-words'],
  'thanh toán': ['set-phrases', 'task-verbs'],
  'thành viên': ['staff', 'counted-nouns'],
  'thẩm định': ['report-products', 'task-verbs'],
  theo: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'behind-locality',
    'ground-begins',
    'in-turns',
    'defined-by',
    'behind-recurring',
    'condition-begins',
    'about-years',
  ],
  'theo dõi': ['column-rest', 'sentence-begins', 'task-verbs'],
  'theo lộ trình': ['light', 'turns-beside-times'],
  'thể thao': ['name-phrases', 'set-phrases'],
  thì: ['ends-name', 'never-doubled'],
  'thí điểm': ['light', 'label-qualifiers', 'no-references', 'set-phrases', 'task-verbs'],
  'thi hành': ['ends-issuer', 'task-verbs'],
  'thị trấn': ['light', 'place-words', 'office-places', 'level-words', 'counted-nouns', 'set-phrases'],
  'thị xã': ['light', 'place-words', 'level-words', 'counted-nouns'],
  'thiết bị': ['counted-nouns', 'set-phrases'],
  'thông báo': ['ends-issuer', 'task-verbs'],
  'thống nhất': ['set-phrases', 'task-verbs'],
  'thông qua': ['light', 'ends-name', 'ends-issuer', 'ends-issuer-large'],
  'thông tin': ['web-begins', 'fact-nouns', 'label-table-heads', 'report-heads', 'set-phrases', 'task-verbs'],
  'thông tư': ['never-in-laws', 'counted-nouns', 'set-phrases'],
  'thời điểm': ['column-times', 'plan-facts', 'no-references'],
  'thời gian': [
    'column-times',
    'plan-facts',
    'period-headings',
    'time-labels',
    'pace-words',
    'time-verbs',
    'direct',
    'set-phrases',
  ],
  'thời gian hoàn thành': ['time-verbs', 'direct'],
  'thời gian thực hiện': ['period-headings', 'time-verbs', 'direct'],
  'thời gian triển khai': ['period-headings', 'time-verbs', 'direct'],
  'thời gian triển khai thực hiện': ['period-headings', 'direct'],
  'thời hạn': ['column-times', 'plan-facts', 'pace-words', 'time-verbs', 'direct'],
  'thời hạn hoàn thành': ['time-verbs', 'direct'],
  'thời hạn thực hiện': ['period-headings', 'direct'],
  'thu thập': ['set-phrases', 'task-verbs'],
  'thủ tục': ['counted-nouns', 'set-phrases'],
  'thủ tục hành chính': ['counted-nouns', 'noun-qualifiers'],
  'thuế thu nhập': ['no-bodies', 'no-issuer-heads'],
  thuộc: ['open', 'name-modifiers', 'small-words', 'going-on'],
  thứ: ['no-events', 'no-quantity-before'],
  'thực hiện': [
    'light',
    'ends-issuer',
    'behind-locality',
    'ends-issuer-large',
    'purpose-words',
    'open-ends',
    'going-on',
    'column-rest',
    'ground-begins',
    'label-qualifiers',
    'defined-by',
    'time-verbs',
    'goal-words',
    'report-heads',
    'sentence-begins',
    'list-verbs',
    'set-phrases',
    'task-verbs',
    'doing-words',
  ],
  'thường xuyên': ['words-before-role', 'recurring', 'permanent', 'set-phrases', 'task-verbs'],
  'tích cực': ['words-before-role', 'set-phrases', 'task-verbs'],
  'tích hợp': ['set-phrases', 'task-verbs'],
  'tiến độ': [
    'column-times',
    'time-labels',
    'turns-beside-times',
    'pace-words',
    'time-verbs',
    'direct',
    'set-phrases',
    'reported-things',
  ],
  'tiến độ hoàn thành': ['time-verbs', 'direct'],
  'tiến hành': ['time-verbs', 'task-verbs'],
  'tiện ích': ['counted-nouns', 'set-phrases'],
  'tiếp nhận': ['case-events', 'set-phrases', 'task-verbs'],
  'tiếp tục': ['ends-issuer', 'words-before-role', 'ground-begins', 'sentence-begins', 'set-phrases', 'task-verbs'],
  'tiêu chí': ['fact-nouns', 'label-table-heads', 'sides-of-models'],
  'tiêu chuẩn': ['fact-nouns', 'set-phrases'],
  tỉnh: ['open', 'light', 'place-words', 'level-words'],
  'tính từ': ['event-bounds', 'not-a-deadline-before'],
  toàn: ['light', 'no-label-begins'],
  'tổ chức': [
    'light',
    'ends-issuer',
    'behind-locality',
    'no-issuer-heads',
    'name-phrases',
    'set-phrases',
    'task-verbs',
  ],
  'tổ chức thực hiện': [
    'column-rest',
    'assigning-headings',
    'upper-head-names',
    'time-verbs',
    'sentence-begins',
    'doing-words',
  ],
  'tổ chức triển khai': ['assigning-headings', 'sentence-begins', 'doing-words'],
  'tổng hợp': ['report-sending', 'set-phrases', 'task-verbs', 'about-years'],
  'tổng kết': ['set-phrases', 'task-verbs', 'about-years'],
  tới: ['ends-name', 'until', 'to'],
  'trách nhiệm': ['column-doers', 'assigning-headings', 'set-phrases', 'assigning-begins'],
  'trạm biến áp': ['no-bodies', 'counted-nouns'],
  trang: ['web-begins', 'contents-columns', 'no-quantity-before'],
  trên: ['open', 'light', 'ends-name', 'ends-issuer', 'never-doubled', 'small-words', 'no-events', 'goal-begins'],
  'trên cơ sở': ['ends-name', 'opens-clause', 'preamble-begins', 'ground-begins', 'condition-begins'],
  'trên địa bàn': ['places-of-plan', 'name-modifiers', 'places-of-time'],
  'triển khai': [
    'light',
    'ends-issuer',
    'ends-issuer-large',
    'purpose-words',
    'open-ends',
    'going-on',
    'column-rest',
    'ground-begins',
    'label-qualifiers',
    'defined-by',
    'time-verbs',
    'goal-words',
    'sentence-begins',
    'list-verbs',
    'set-phrases',
    'task-verbs',
    'doing-words',
  ],
  'triển khai thực hiện': ['purpose-words', 'time-verbs', 'doing-words'],
  trình: ['column-rest', 'report-products', 'task-verbs'],
  trong: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'opens-clause',
    'behind-locality',
    'in-turns',
    'places-of-time',
    'behind-recurring',
    'stretch-bounds',
  ],
  'trong đó': ['opens-clause', 'list-introductions'],
  'trung ương': ['level-words', 'no-issuer-heads', 'proper-words'],
  'truyền thông': ['set-phrases', 'task-verbs'],
  'trực thuộc': ['name-modifiers', 'small-words'],
  'trực tuyến': ['noun-qualifiers', 'set-phrases'],
  trước: ['ends-name', 'ends-issuer', 'opens-clause', 'event-bounds', 'holiday-bounds', 'until', 'condition-ends'],
  'trước khi': ['ends-name', 'opens-clause', 'condition-begins'],
  'trường học': ['no-issuer-heads', 'set-phrases'],
  'trường hợp': ['no-bodies', 'no-issuer-heads', 'counted-nouns', 'about-years'],
  tùy: ['ends-name', 'condition-begins'],
  'tuyên truyền': ['set-phrases', 'task-verbs'],
  từ: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'opens-clause',
    'behind-locality',
    'before-number',
    'no-label-begins',
    'behind-recurring',
    'event-bounds',
    'stretch-bounds',
    'about-years',
  ],
  'tư vấn': ['company-fields', 'task-verbs'],
  'ứng dụng': ['light', 'counted-nouns', 'set-phrases', 'task-verbs'],
  'v/v': ['ends-issuer', 'ends-issuer-large'],
  và: [
    'open',
    'light',
    'never-doubled',
    'behind-locality',
    'company-fields',
    'small-words',
    'open-ends',
    'going-on',
    'column-rest',
    'behind-recurring',
  ],
  'văn bản': ['web-begins', 'counted-nouns', 'set-phrases'],
  'văn hóa': ['name-phrases', 'set-phrases'],
  'vận hành': ['set-phrases', 'task-verbs'],
  về: [
    'named-behind',
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'behind-locality',
    'purpose-words',
    'small-words',
    'open-ends',
    'going-on',
    'report-heads',
    'topic-words',
  ],
  'viên chức': ['counted-nouns', 'set-phrases'],
  'viễn thông': ['company-fields', 'name-phrases'],
  với: [
    'open',
    'light',
    'ends-name',
    'ends-issuer',
    'never-doubled',
    'behind-locality',
    'small-words',
    'open-ends',
    'counting-words',
  ],
  xã: ['open', 'light', 'office-places', 'level-words'],
  'xã hội': ['no-bodies', 'set-phrases'],
  'xác thực': ['set-phrases', 'task-verbs'],
  'xây dựng': ['light', 'ends-issuer', 'company-fields', 'report-products', 'task-verbs'],
  xong: ['ends-name', 'finish-words', 'condition-ends', 'direct', 'goal-words'],
  'xuyên suốt': ['recurring', 'permanent'],
  'xử lý': ['column-rest', 'task-verbs'],
  'xử phạt': ['set-phrases', 'task-verbs'],
  'y tế': ['name-phrases', 'set-phrases'],
  'yêu cầu': [
    'ends-issuer',
    'ends-issuer-large',
    'give-words',
    'order-words',
    'column-rest',
    'set-phrases',
    'task-verbs',
  ],
  'đảm nhiệm': ['doing-words', 'task-verbs'],
  'đảm trách': ['doing-words', 'task-verbs'],
  'chịu trách nhiệm': ['doing-words', 'task-verbs'],
  'tối thiểu': ['goal-begins', 'light'],
  đạt: ['goal-begins', 'goal-words', 'predicates'],
  'giao nhiệm vụ': ['assigning-headings', 'assigning-begins'],
  chưa: ['ends-name', 'unfinished', 'predicates'],
  bị: ['ends-name', 'unfinished', 'predicates'],
  'rút kinh nghiệm': ['about-years', 'task-verbs'],
  'phân loại': ['no-references', 'task-verbs'],
  'thụ lý': ['case-events', 'task-verbs'],
  soạn: ['report-products', 'task-verbs'],
  họp: ['not-a-deadline-before', 'task-verbs'],
  'kỷ niệm': ['holidays', 'farther-times', 'have-dates'],
  'tình hình': ['examined-aspects', 'reported-things'],
  'văn thư, lưu trữ': ['no-bodies', 'fixed-turns'],
  'kỹ thuật': ['name-phrases', 'set-phrases'],
};

const LISTS = new Map<List, string[]>();
for (const [word, lists] of Object.entries(SHARED)) for (const list of lists) addTo(LISTS, list, word);

/** The words of a list that are also in others. */
export function wordsOf(list: List): readonly string[] {
  return LISTS.get(list) ?? [];
}

/** "Tổ chức": as it begins a name or a sentence. */
export function capitalised(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
