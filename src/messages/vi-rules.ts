import type { RuleCode } from './en.js';

/** What each rule is about, in Vietnamese: the first paragraph sums it up, the others say why and what to do. */
export const viRules: Readonly<Record<RuleCode, readonly [summary: string, ...paragraphs: string[]]>> = {
  'model-count-mismatch': [
    'Kế hoạch nêu số mô hình (“Kế hoạch được triển khai bằng 43 Mô hình”) nhưng thực tế có số khác.',
    'Quy tắc đếm các tiêu đề “Mô hình 1: …”; nếu kế hoạch chỉ liệt kê mô hình trong phụ lục thì đếm các dòng. Hãy bổ sung mô hình còn thiếu hoặc sửa con số.',
  ],
  'group-count-mismatch': [
    'Tiêu đề nhóm nêu số mô hình (“(05 mô hình)”) nhưng trong nhóm có số khác.',
    'Các nhóm trong phụ lục cũng được đếm. Hãy chuyển hoặc bổ sung mô hình, hoặc sửa con số ở tiêu đề.',
  ],
  'model-number-gap': [
    'Số của mô hình không nối tiếp số đứng trước: 3, 5 hoặc 7, 4.',
    'Có mô hình bị sót, sai chỗ hoặc sai số. Kế hoạch lấy một số mô hình của cấp trên và giữ nguyên số thì có thứ tự riêng liên tục (3. Mô hình 5, 4. Mô hình 8) nên không bị báo; nếu chỉ có một chỗ ngắt thì được ghi chú. Mỗi kế hoạch chỉ báo một lần, và không báo khi đã có số bị trùng giải thích được. Quy tắc này chỉ cảnh báo, không tự sửa số.',
  ],
  'model-number-repeated': [
    'Hai mô hình mang cùng một số.',
    'Khi nhắc “Mô hình 2” thì không biết là mô hình nào. Hãy đánh cho mỗi mô hình một số riêng.',
  ],
  'model-unnumbered': [
    'Các mô hình không mang số. Chúng được đếm theo thứ tự trong kế hoạch, và `counted` cho biết điều đó.',
    'Số này do chương trình đặt, không có trong kế hoạch: không thể dùng để gọi tên mô hình, và sẽ thay đổi theo kế hoạch sau. Hãy ghi “Mô hình 1”, “Mô hình 2”… trước tên mô hình.',
  ],
  'section-number-gap': [
    'Số của mục hoặc nhiệm vụ không nối tiếp số đứng trước: sau II/3 là II/5, sau (1) là (3), sau 2 lại là 2.',
    'Có thể một mục đã bị bỏ mà chưa đánh số lại, hoặc văn bản thiếu một phần. Hãy đối chiếu với bản thảo và đánh số liên tục.',
  ],
  'numbers-lost': [
    'Các mục bị mất số: phần mềm chuyển đổi đã bỏ số hoặc đánh lại cùng một số. Chúng được đếm theo cách trình bày của các dòng, và `counted` cho biết điều đó.',
    'Số này do chương trình đặt, không có trong kế hoạch, và cấp của mục có thể khác ý người viết. Hãy dùng tệp còn giữ số, hoặc đánh số các mục.',
  ],
  'ordinal-mismatch': [
    'Số có nhiều phần nằm trong mục mang số khác: 1.2 trong nhóm 2, 3.1 trong mục 2.',
    'Có thể nội dung đã được chuyển chỗ mà giữ số cũ, hoặc số bị gõ sai. Hãy đánh số lại hoặc chuyển về đúng mục.',
  ],
  'field-missing': [
    'Mô hình không nêu mục tiêu, thời hạn, công cụ hoặc đơn vị thực hiện, trong khi phần lớn mô hình của kế hoạch có nêu.',
    'Chỉ đòi hỏi những nội dung mà ba phần tư số mô hình của chính kế hoạch đó có. Hãy bổ sung hoặc ghi rõ là không áp dụng.',
  ],
  'field-empty': [
    'Đề mục không có nội dung: “- Công cụ triển khai:”.',
    'Đề mục có các đề mục nhỏ mang dấu khác ở dưới là tiêu đề, không phải để trống. Hãy điền nội dung hoặc bỏ đề mục.',
  ],
  'lead-missing': [
    'Mô hình phân công cho nhiều đơn vị nhưng không có đơn vị nào chủ trì.',
    'Chỉ xét mô hình có mục “Phân công nhiệm vụ” và kế hoạch mà phần lớn các phân công nêu đơn vị chủ trì. Hãy ghi rõ đơn vị chủ trì.',
  ],
  'lead-repeated': [
    'Hai đơn vị cùng chủ trì một nhiệm vụ: “Sở A, Sở B chủ trì, phối hợp …”.',
    'Như vậy không rõ đơn vị nào chịu trách nhiệm. Hãy giao một đơn vị chủ trì, các đơn vị khác phối hợp.',
  ],
  'item-repeated': [
    'Một ý được nêu hai lần trong cùng một danh sách.',
    'Không phân biệt chữ hoa, dấu và dấu câu. Thường là do sao chép mà chưa sửa; hãy bỏ một trong hai hoặc viết lại.',
  ],
  'label-misbulleted': [
    'Đề mục mang dấu đầu dòng của một ý nhỏ: “+ Lực lượng triển khai:” trong khi các đề mục khác dùng “-”.',
    'Người đọc và chương trình sẽ hiểu là một ý của đề mục trên. Quy tắc này cần văn bản gốc. Hãy dùng dấu như các đề mục khác.',
  ],
  'deadline-unreadable': [
    'Mục thời hạn không nêu thời gian nào: không có ngày, tháng, quý, năm, không định kỳ và không gắn với điều kiện.',
    'Năm học (“năm học 2023 - 2024”) và ngày không ghi năm (“30/9”) cũng là thời gian. Hãy ghi rõ thời hạn hoàn thành.',
  ],
  'date-impossible': [
    'Ngày ban hành hoặc thời gian thực hiện của kế hoạch có ngày không có trong lịch, hoặc kết thúc trước khi bắt đầu.',
    'Nguyên văn được giữ lại, không đưa ra ngày. Hãy sửa ngày hoặc tháng.',
  ],
  'deadline-impossible': [
    'Thời hạn là ngày không có trong lịch: 31/02/2023, 30/13/2023.',
    'Nguyên văn được giữ lại, không đưa ra ngày. Hãy sửa ngày hoặc tháng.',
  ],
  'deadline-outside-period': [
    'Thời hạn kết thúc trước khi kế hoạch bắt đầu, hoặc sau khi kế hoạch kết thúc.',
    'Thời gian thực hiện là thời gian mà kế hoạch tự nêu (“Từ tháng 11/2023 đến tháng 12/2025”). Việc thường xuyên được bỏ qua. Hãy sửa thời hạn hoặc thời gian thực hiện.',
  ],
  'deadline-before-issue': [
    'Thời hạn đã qua trước khi kế hoạch được ban hành.',
    'Nếu ngày ban hành để trống, ngày của các văn bản căn cứ cho biết kế hoạch được ban hành sớm nhất khi nào. Thường là do chép từ kế hoạch cấp trên hoặc gõ sai năm; hãy sửa thời hạn.',
  ],
  'annex-deadline-differs': [
    'Thời hạn của mô hình trong phụ lục khác trong nội dung kế hoạch, hoặc một trong hai nơi không nêu.',
    'Chỉ so sánh thời điểm: “30/06/2024” và “30/6/2024”, “Liên tục” và “Thực hiện thường xuyên” là như nhau; thời hạn của riêng một giai đoạn thì không. Hãy thống nhất hai nơi.',
  ],
  'annex-title-differs': [
    'Tên mô hình trong phụ lục dùng từ khác trong nội dung kế hoạch.',
    'Tên rút gọn hoặc viết thêm, khác chữ hoa, chính tả hoặc viết tắt (“DVC” là “dịch vụ công”) được coi là như nhau. Hãy thống nhất hai nơi.',
  ],
  'annex-lead-differs': [
    'Đơn vị chủ trì mô hình trong phụ lục khác trong nội dung kế hoạch.',
    'Chữ viết tắt (“CAT” là “Công an tỉnh”, “Sở YT” là “Sở Y tế”), chữ hoa và chính tả không tính; đơn vị chỉ “chủ trì hỗ trợ” không được coi là chủ trì mô hình. Hãy thống nhất hai nơi.',
  ],
  'annex-model-missing': [
    'Phụ lục liệt kê các mô hình của kế hoạch nhưng sót một mô hình, hoặc có mô hình mà nội dung kế hoạch không có.',
    'Hãy bổ sung dòng vào phụ lục hoặc mô hình vào nội dung kế hoạch.',
  ],
  'pilot-list-mismatch': [
    'Danh sách số mô hình (“gồm 13 mô hình: số 1; 23; …”) không đủ số lượng đã nêu, có số lặp lại hoặc số không có trong kế hoạch.',
    'Hãy bổ sung số còn thiếu hoặc sửa con số.',
  ],
  'reference-conflict': [
    'Một văn bản được dẫn với hai số hoặc hai ngày: 86/KH-UBND và 68/KH-UBND cùng ngày, cùng cơ quan; 45/KH-UBND ngày 22/02/2023 và ngày 23/02/2023. Hoặc kế hoạch căn cứ vào văn bản ghi ngày sau ngày của chính nó.',
    'Một cơ quan có thể ban hành nhiều văn bản trong ngày và đánh số lại mỗi năm, nên chỉ báo khi các chữ số bị đảo hoặc sai một chữ số, hoặc ngày chỉ khác một phần. Hãy tra lại văn bản và dẫn thống nhất.',
  ],
  'name-variant': [
    'Tên hệ thống được viết khác tên đúng: VNelD, VnelD, Vneid hoặc VNNeID thay cho VNeID.',
    'Mỗi cách viết chỉ báo một lần, ở nơi xuất hiện đầu tiên, kèm số lần. Trong tiêu đề viết hoa toàn bộ thì chữ hoa là đúng. Hãy viết đúng tên.',
  ],
  'abbreviation-undefined': [
    'Chữ viết tắt từ ba chữ cái trở lên không được giải thích ở đâu trong kế hoạch.',
    'Chữ viết tắt thông dụng (UBND, CCCD, TTHC) không cần giải thích. Nếu danh mục có chữ gần giống thì nêu ra: “CQĐT” và “CQĐP”. Hãy giải thích hoặc dùng đúng chữ đã giải thích.',
  ],
  'quote-unbalanced': [
    'Dấu ngoặc kép mở mà không đóng, hoặc đóng mà không mở.',
    'Xét dấu “ và ”, cả dấu thẳng " khi số dấu lẻ, theo từng đoạn hoặc từng ý; đoạn trích kéo dài qua vài đoạn và văn bản bị hỏng được bỏ qua. Hãy đặt đủ cặp dấu.',
  ],
  'annex-plan-differs': [
    'Phụ lục ghi kèm theo một văn bản khác, hoặc ghi số, ngày khác với chính kế hoạch.',
    'Thường là do sao chép phụ lục của kế hoạch cấp trên hoặc của dự thảo trước. Chỉ so sánh khi cả hai nơi đều ghi số cùng loại. Hãy ghi đúng số, ngày của kế hoạch này.',
  ],
  'models-incomplete': [
    'Hơn một phần mười số mô hình hoặc nhiệm vụ không nêu mục tiêu, thời hạn, đơn vị chủ trì hoặc đơn vị thực hiện.',
    'Mỗi nội dung chỉ báo một lần, kèm danh sách; giá trị trong phụ lục cũng được tính. Chỉ xét những nội dung mà ít nhất một phần tư số mô hình của chính kế hoạch có nêu. Hãy bổ sung hoặc nói rõ lý do không áp dụng.',
  ],
  'quantity-differs': [
    'Kế hoạch nêu hai con số khác nhau cho cùng một nội dung: 53 và 25 “dịch vụ công thiết yếu”.',
    'Chỉ xét nội dung mà mỗi kế hoạch chỉ có một con số, và bỏ qua phần (“trong đó 5”, “thêm 5”, “5 … của Bộ Công an”). Hãy kiểm tra lại con số.',
  ],
  'lead-nobody': [
    'Đơn vị chủ trì không phải là một đơn vị cụ thể: “Cơ quan khác chủ trì”.',
    'Như vậy không ai chịu trách nhiệm. Hãy ghi rõ tên đơn vị chủ trì.',
  ],
  'word-doubled': [
    'Một từ bị lặp liền nhau: “với với”, “Công chức Công chức”.',
    'Chỉ xét hai từ trở lên hoặc các từ nối; từ láy (“luôn luôn”) là đúng. Văn bản bị hỏng được bỏ qua. Hãy bỏ một trong hai.',
  ],
  'symbol-unknown': [
    'Ký hiệu của văn bản không đúng cách ghi, hoặc khác một chữ so với ký hiệu của bộ đã biết: “46/2022/TT/BCA”, “1552/BTTT-THH”.',
    'Thông tư và nghị định ghi loại văn bản và cơ quan nối bằng gạch ngang (“46/2022/TT-BCA”). Tên loại phải khớp ký hiệu: Quyết định mang ký hiệu QĐ, Kế hoạch mang ký hiệu KH. Hãy tra lại văn bản.',
  ],
  'annex-absent': [
    'Kế hoạch nêu có phụ lục hoặc biểu mẫu kèm theo nhưng không có, hoặc có phụ lục mà nội dung không hề viện dẫn.',
    'Phụ lục, biểu mẫu của văn bản khác (“Phụ lục ban hành kèm theo Quyết định số …”) không tính. Văn bản đăng tải có thể thiếu các phần này. Hãy bổ sung hoặc viện dẫn.',
  ],
  'body-repeated': [
    'Một đơn vị được ghi hai lần trong cùng một danh sách đơn vị, hoặc vừa chủ trì vừa phối hợp một việc.',
    'Chữ viết tắt được hiểu theo danh mục của kế hoạch. Lực lượng triển khai có thể gồm cả đơn vị chủ trì. Hãy bỏ một trong hai.',
  ],
  'head-blank': [
    'Số hoặc ngày ban hành để trống: “Số:   /KH-UBND”, “ngày   tháng   năm 2023”.',
    'Văn bản khác không viện dẫn được kế hoạch như vậy. Văn bản bị hỏng được bỏ qua vì có thể do bản quét. Hãy ghi số và ngày.',
  ],
  'signature-missing': [
    'Kế hoạch không có người ký hoặc không có nơi nhận.',
    'Chỉ xét văn bản có phần đầu với số và ký hiệu; trích đoạn được bỏ qua. Hãy bổ sung.',
  ],
  'report-to-itself': [
    'Một đơn vị báo cáo cho chính mình, hoặc nội dung của một loại báo cáo được chép cho loại khác (“Báo cáo tháng” ở mục 06 tháng, 01 năm).',
    'Xét nơi nhận ghi trong ngoặc “(qua Công an xã)” và nơi nhận đứng ngay sau “báo cáo”; tên phải trùng hẳn. Hãy ghi rõ.',
  ],
  'bracket-unbalanced': [
    'Ngoặc đơn mở mà không đóng, hoặc đóng mà không mở.',
    'Số thứ tự “a)”, “1)” không tính; ngoặc kéo dài qua vài đoạn, phụ lục và văn bản bị hỏng được bỏ qua. Hãy đặt đủ cặp ngoặc.',
  ],
  'contact-personal': [
    'Kế hoạch công khai có số di động hoặc địa chỉ thư điện tử cá nhân.',
    'Số điện thoại bàn và địa chỉ công vụ không bị báo. Đây chỉ là ghi chú để cân nhắc trước khi đăng tải.',
  ],
  'other-locality': [
    'Nội dung chép từ địa phương khác: cấp chính quyền không phải của kế hoạch này (“thị trấn” trong kế hoạch của xã, “toàn tỉnh” trong kế hoạch của huyện), tên một địa phương khác cùng cấp hoặc cấp trên, hoặc tên địa phương mình bị gõ sai.',
    'Đoạn có viện dẫn văn bản hoặc cơ quan của cấp đó được bỏ qua. Hãy sửa cho đúng địa bàn.',
  ],
  'phrase-misspelt': [
    'Một từ thường dùng bị gõ sai một chữ, một dấu hoặc một phụ âm đầu: “địa bản”, “tải khoản”, “chách nhiệm”.',
    'Chỉ so với các từ mà kế hoạch nào cũng dùng; từ gần giống mà đúng (“truyền thống”) được bỏ qua. Văn bản bị hỏng được bỏ qua. Hãy sửa lại.',
  ],
  'sentence-open': [
    'Tên mô hình hoặc đoạn văn kết thúc bằng dấu phẩy, như còn thiếu nội dung.',
    'Các ý trong danh sách và đoạn có phần viết tiếp được bỏ qua. Hãy viết hết câu.',
  ],
  'annex-place-differs': [
    'Phụ lục nêu cấp chính quyền khác với nội dung kế hoạch cho cùng một nội dung: “IOC tỉnh” và “IOC huyện”.',
    'Chỉ so sánh nền tảng và thời hạn của mô hình, khi cả hai nơi nêu cùng một từ. Thường là do chép từ kế hoạch cấp khác. Hãy thống nhất hai nơi.',
  ],
  'duty-list-differs': [
    'Danh sách mô hình trong phần phân công khác nội dung từng mô hình về đơn vị chủ trì, thời hạn hoặc nhóm: “Công an xã chủ trì 06 mô hình: số 9; 10; …; trong tháng 8/2023”.',
    'Chỉ xét mô hình có nêu đơn vị chủ trì, thời hạn; phụ lục cũng được tính. Số lượng do quy tắc pilot-list-mismatch kiểm tra. Hãy thống nhất hai nơi.',
  ],
  'annex-bodies-differ': [
    'Phụ lục nêu những đơn vị mà nội dung mô hình không nêu, hoặc ngược lại; mỗi mô hình một ghi chú.',
    'Chữ viết tắt được hiểu theo danh mục của kế hoạch; đơn vị chung chung (“các đơn vị liên quan”) được bỏ qua. Tên gọi khác nhau của một đơn vị vẫn có thể bị báo, nên quy tắc mặc định tắt.',
  ],
  'text-unplaced': [
    'Đoạn văn bản không rõ thuộc phần nào của kế hoạch.',
    'Thường là dòng chữ của trang đăng tải hoặc mẩu chữ của trang quét. Các dòng gần nhau được báo một lần; tiêu ngữ, chữ ký, nơi nhận và vạch kẻ bảng không bị báo. Bản thân đoạn này không phải lỗi của kế hoạch và vẫn được giữ nguyên trong kết quả; hãy xem có mất nội dung ở đó không.',
  ],
  'table-unread': [
    'Bảng in theo cột, không có vạch kẻ, và không phân biệt được chắc chắn các dòng của bảng. Các dòng chữ được giữ nguyên.',
    'Mô hình, nhiệm vụ và thời hạn trong bảng không có trong các danh sách của kết quả. Hãy kẻ vạch cho bảng, mỗi dòng một hàng (Markdown), hoặc dùng tệp có vạch bảng.',
  ],
  'source-damaged': [
    'Nhiều từ trong văn bản không phải từ tiếng Việt: bản quét được nhận dạng bằng chương trình không biết tiếng Việt, hoặc văn bản đã mất dấu.',
    'Kết quả khi đó dựa trên các từ được khôi phục. Hãy dùng tệp gốc của kế hoạch, hoặc nhận dạng lại với ngôn ngữ tiếng Việt.',
  ],
  'restored-doubtful': [
    'Một giá trị được ghép lại từ các từ bị OCR làm hỏng và chưa chắc đúng: chưa đến tám phần mười số từ có thể đúng.',
    'Giá trị vẫn giữ các từ gốc trong `raw` và nêu từng từ chưa chắc cùng các khả năng khác. Hãy đối chiếu với bản giấy trước khi dùng.',
  ],
  'number-damaged': [
    'Số của một văn bản, đọc từ bản quét, không thể đúng như đã đọc: ký hiệu mất nét ngang của chữ Đ (QD-TTg), hoặc có chữ cái lẫn giữa các chữ số (O6).',
    'Số, ngày và số tiền không bao giờ được tự sửa: chúng được đưa ra đúng như đã đọc. Hãy tra lại văn bản trước khi dẫn theo số này.',
  ],
};
