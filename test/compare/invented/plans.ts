/** The head of a plan that no office ever issued. */
function head(place: string, number: string, date: string, title: string, preamble: string): string {
  return `ỦY BAN NHÂN DÂN\n${place}\nSố: ${number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${date}\n\nKẾ HOẠCH\n${title}\n\n${preamble}\n`;
}

export const COMMUNE =
  head(
    'XÃ LÂM VIÊN',
    '27/KH-UBND',
    'Lâm Viên, ngày 12 tháng 01 năm 2024',
    'Triển khai các mô hình điểm thực hiện Đề án 06 trên địa bàn xã Lâm Viên năm 2024',
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2024 của UBND huyện Sơn Hạ về triển khai các mô hình điểm Đề án 06, Ủy ban nhân dân xã Lâm Viên ban hành Kế hoạch như sau:',
  ) +
  `
I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Đưa dữ liệu dân cư vào phục vụ người dân và doanh nghiệp trên địa bàn xã.
- Nâng cao nhận thức của cán bộ, công chức về chuyển đổi số.

2. Yêu cầu

- Các ban, ngành triển khai đồng bộ, không chồng chéo.
- Bảo đảm an toàn, bảo mật thông tin công dân.

II. NỘI DUNG CÁC MÔ HÌNH

1. Nhóm phục vụ giải quyết thủ tục hành chính (03 mô hình)

Mô hình 1: Tiếp nhận hồ sơ hộ tịch qua mạng
- Mục tiêu: 80% hồ sơ khai sinh được nộp trực tuyến.
- Phân công nhiệm vụ: Công chức Tư pháp - Hộ tịch chủ trì, phối hợp Công an xã.
- Thời gian hoàn thành: 30/6/2024.
- Công cụ triển khai: Cổng dịch vụ công, VNeID.

Mô hình 2: Trả kết quả tại nhà cho người cao tuổi
- Mục tiêu: Người trên 70 tuổi không phải đến trụ sở để nhận kết quả.
- Phân công nhiệm vụ: Văn phòng UBND xã chủ trì, phối hợp Bưu điện xã.
- Thời gian hoàn thành: Quý III/2024.
- Công cụ triển khai: Phần mềm một cửa.

Mô hình 3: Bàn hướng dẫn công dân số lưu động
- Mục tiêu: Mỗi thôn có ít nhất 02 buổi hướng dẫn mỗi tháng.
- Phân công nhiệm vụ: Đoàn Thanh niên xã chủ trì, phối hợp Hội Phụ nữ xã.
- Thời gian hoàn thành: Thực hiện hàng tháng.
- Công cụ triển khai: Máy tính xách tay, loa di động.

2. Nhóm phục vụ phát triển kinh tế, xã hội (03 mô hình)

Mô hình 4: Chợ quê thanh toán không tiền mặt
- Mục tiêu: 60 tiểu thương dùng mã QR tại chợ trung tâm.
- Phân công nhiệm vụ: Ban Quản lý chợ chủ trì, phối hợp Công chức Tài chính - Kế toán.
- Thời gian hoàn thành: 31/12/2024.
- Công cụ triển khai: Mã QR.

Mô hình 5: Sổ vườn điện tử cho hộ trồng bưởi
- Mục tiêu: Lập sổ cho 120 hộ trồng bưởi.
- Phân công nhiệm vụ: Hội Nông dân xã chủ trì, phối hợp Hợp tác xã Lâm Viên.
- Thời gian hoàn thành: Trong năm 2024.
- Công cụ triển khai: Phần mềm truy xuất nguồn gốc.

Mô hình 6: Khám sức khỏe học sinh bằng mã định danh
- Mục tiêu: 100% học sinh tiểu học có hồ sơ sức khỏe điện tử.
- Phân công nhiệm vụ: Trạm Y tế xã chủ trì, phối hợp Trường Tiểu học Lâm Viên.
- Thời gian hoàn thành: Sau khi Sở Y tế ban hành hướng dẫn.
- Công cụ triển khai: Hồ sơ sức khỏe điện tử.

III. TỔ CHỨC THỰC HIỆN

1. Công an xã là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này.
2. Công chức Tài chính - Kế toán tham mưu bố trí kinh phí trước ngày 15/3/2024.
3. Các thôn tuyên truyền trên hệ thống loa truyền thanh.
4. Các ban, ngành báo cáo kết quả về Công an xã trước ngày 20 hằng tháng.

Trên đây là Kế hoạch triển khai các mô hình điểm năm 2024 của xã Lâm Viên.

Nơi nhận:
- UBND huyện (b/c);
- Công an huyện;
- Đảng ủy xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Mẫu
`;

export const SENTENCES =
  head(
    'HUYỆN SƠN HẠ',
    '63/KH-UBND',
    'Sơn Hạ, ngày 20 tháng 02 năm 2023',
    'Thực hiện Đề án 06 trên địa bàn huyện Sơn Hạ năm 2023',
    'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; Kế hoạch số 31/KH-UBND ngày 10/02/2023 của UBND tỉnh Bình Lâm, UBND huyện Sơn Hạ ban hành Kế hoạch như sau:',
  ) +
  `
I. MỤC ĐÍCH, YÊU CẦU

1. Cụ thể hóa các nhiệm vụ của Đề án 06 trên địa bàn huyện.
2. Xác định rõ trách nhiệm của người đứng đầu từng cơ quan, đơn vị.
3. Việc triển khai phải thiết thực, tránh hình thức.

II. NHIỆM VỤ TRỌNG TÂM

1. Công tác chỉ đạo

a) Kiện toàn Tổ công tác Đề án 06 cấp huyện, cấp xã. Giao Công an huyện chủ trì, hoàn thành trước ngày 15/3/2023.
b) Ban hành kế hoạch kiểm tra việc thực hiện Đề án 06. Giao Phòng Nội vụ chủ trì, hoàn thành trong Quý II/2023.
c) Tổ chức hội nghị sơ kết 6 tháng. Giao Văn phòng HĐND-UBND huyện chủ trì, hoàn thành trong tháng 7/2023.

2. Nhóm tiện ích phục vụ dịch vụ công

a) Triển khai 25 dịch vụ công thiết yếu trên Cổng dịch vụ công. Giao Văn phòng HĐND-UBND huyện chủ trì, thực hiện thường xuyên.
b) Số hóa 5.000 hồ sơ hộ tịch còn lưu trên sổ giấy. Giao Phòng Tư pháp chủ trì, phối hợp Công an huyện, hoàn thành trước ngày 30/9/2023.
c) Cắt giảm 20% thời gian giải quyết thủ tục đất đai. Giao Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trong Quý IV/2023.

3. Nhóm tiện ích phục vụ phát triển kinh tế

a) Thu học phí không dùng tiền mặt tại 100% trường học. Giao Phòng Giáo dục và Đào tạo chủ trì, hoàn thành trước ngày 31/8/2023.
b) Chi trả an sinh xã hội qua tài khoản. Giao Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong tháng 5/2023.
c) Khám chữa bệnh bằng thẻ căn cước tại 18 trạm y tế. Giao Trung tâm Y tế huyện chủ trì, hoàn thành trước ngày 30/6/2023.

III. KINH PHÍ

Kinh phí thực hiện từ nguồn ngân sách huyện năm 2023 và các nguồn hợp pháp khác.

IV. TỔ CHỨC THỰC HIỆN

1. Công an huyện theo dõi, tổng hợp, báo cáo kết quả với UBND huyện.
2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí.
3. UBND các xã, thị trấn xây dựng kế hoạch trước ngày 10/3/2023.

Nơi nhận:
- UBND tỉnh (b/c);
- Công an tỉnh;
- Các phòng, ban thuộc UBND huyện;
- Lưu: VT, CA.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Ví Dụ
`;

export const TABLE =
  head(
    'TỈNH BÌNH LÂM',
    '118/KH-UBND',
    'Bình Lâm, ngày 03 tháng 4 năm 2024',
    'Triển khai Đề án 06 và chuyển đổi số trên địa bàn tỉnh Bình Lâm năm 2024',
    'Căn cứ Chỉ thị số 04/CT-TTg ngày 11/02/2024 của Thủ tướng Chính phủ, UBND tỉnh Bình Lâm ban hành Kế hoạch với các nội dung sau:',
  ) +
  `
I. MỤC TIÊU

1. Ít nhất 70% hồ sơ được tiếp nhận trực tuyến.
2. Cấp 350.000 tài khoản định danh điện tử.
3. 90% cơ sở lưu trú thông báo lưu trú qua phần mềm.

II. NHIỆM VỤ

Các nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này.

III. TỔ CHỨC THỰC HIỆN

1. Công an tỉnh chủ trì theo dõi việc thực hiện Kế hoạch.
2. Sở Thông tin và Truyền thông bảo đảm hạ tầng kỹ thuật.
3. Sở Tài chính bố trí kinh phí theo quy định.
4. Báo Bình Lâm tuyên truyền nội dung Kế hoạch.

Nơi nhận:
- Bộ Công an (b/c);
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Phạm Minh Thử

PHỤ LỤC
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 118/KH-UBND ngày 03/4/2024 của UBND tỉnh)

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- | --- |
| 1 | Rà soát thủ tục hành chính để cắt giảm giấy tờ | Văn phòng UBND tỉnh | Các sở, ban, ngành | Quý II/2024 | Báo cáo rà soát |
| 2 | Kết nối dữ liệu đất đai với dữ liệu dân cư | Sở Tài nguyên và Môi trường | Công an tỉnh | 30/9/2024 | Dữ liệu được kết nối |
| 3 | Tích hợp sổ sức khỏe điện tử | Sở Y tế | Bảo hiểm xã hội tỉnh | 30/6/2024 | Sổ sức khỏe điện tử |
| 4 | Cấp chữ ký số cho người dân | Sở Thông tin và Truyền thông | Doanh nghiệp viễn thông | Thường xuyên | 20.000 chữ ký số |
| 5 | Làm sạch dữ liệu hội viên | Tỉnh đoàn | Công an tỉnh | Tháng 11/2024 | Dữ liệu hội viên |
| 6 | Tuyển sinh trực tuyến đầu cấp | Sở Giáo dục và Đào tạo | UBND cấp huyện | 31/7/2024 | Hệ thống tuyển sinh |
| 7 | Quản lý phương tiện tại cửa khẩu | Ban Quản lý cửa khẩu | Cục Hải quan tỉnh | Quý IV/2024 | Phần mềm quản lý |
| 8 | Đào tạo kỹ năng số cho cán bộ cấp xã | Sở Nội vụ | Trường Chính trị tỉnh | Năm 2024 | 12 lớp đào tạo |
`;

export const LABELLED =
  head(
    'THÀNH PHỐ TÂN SƠN',
    '09/KH-UBND',
    'Tân Sơn, ngày 18 tháng 01 năm 2025',
    'Phát triển ứng dụng dữ liệu dân cư năm 2025 trên địa bàn thành phố Tân Sơn',
    'Thực hiện Kế hoạch số 02/KH-UBND ngày 04/01/2025 của UBND tỉnh, Ủy ban nhân dân thành phố Tân Sơn ban hành Kế hoạch như sau:',
  ) +
  `
I. MỤC ĐÍCH

Tạo chuyển biến rõ rệt trong cung cấp dịch vụ công cho người dân thành phố.

II. NHIỆM VỤ CỤ THỂ

1. Mở rộng điểm nộp hồ sơ trực tuyến tại nhà văn hóa
- Cơ quan chủ trì: Phòng Văn hóa và Thông tin.
- Cơ quan phối hợp: UBND các phường.
- Thời gian hoàn thành: Tháng 4/2025.
- Sản phẩm: 12 điểm nộp hồ sơ.

2. Gắn mã định danh cho căn hộ chung cư
- Cơ quan chủ trì: Phòng Quản lý đô thị.
- Cơ quan phối hợp: Công an thành phố.
- Thời gian hoàn thành: 30/8/2025.
- Sản phẩm: Bản đồ căn hộ chung cư.

3. Thu phí vệ sinh qua ví điện tử
- Cơ quan chủ trì: Công ty Môi trường đô thị.
- Cơ quan phối hợp: Phòng Tài chính - Kế hoạch.
- Thời gian hoàn thành: Quý III/2025.
- Sản phẩm: 70% hộ nộp phí qua ví điện tử.

4. Tập huấn an toàn thông tin cho tổ dân phố
- Cơ quan chủ trì: Công an thành phố.
- Cơ quan phối hợp: Mặt trận Tổ quốc thành phố.
- Thời gian hoàn thành: Hàng quý.
- Sản phẩm: 48 lớp tập huấn.

5. Xây dựng bản tin cư dân số
- Cơ quan chủ trì: Trung tâm Văn hóa thành phố.
- Cơ quan phối hợp: Phòng Văn hóa và Thông tin.
- Thời gian hoàn thành: 31/10/2025.
- Sản phẩm: Bản tin phát hành hằng tuần.

6. Kiểm tra nhà trọ bằng mã QR
- Cơ quan chủ trì: Công an các phường.
- Cơ quan phối hợp: Tổ công nghệ số cộng đồng.
- Thời gian hoàn thành: Năm 2025 và những năm tiếp theo.
- Sản phẩm: 100% nhà trọ được dán mã QR.

III. CHẾ ĐỘ BÁO CÁO

Các đơn vị báo cáo định kỳ hằng quý, gửi Công an thành phố trước ngày 10 của tháng đầu quý sau.

IV. DANH MỤC CHỮ VIẾT TẮT

- DVC: Dịch vụ công
- TTHC: Thủ tục hành chính
- CSDL: Cơ sở dữ liệu

Nơi nhận:
- UBND tỉnh;
- Thành ủy;
- Các phòng, ban;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Đỗ Quang Giả
`;

export const LETTERS =
  head(
    'THỊ XÃ HÒA KHÊ',
    '77/KH-UBND',
    'Hòa Khê, ngày 08 tháng 5 năm 2023',
    'Tổ chức thực hiện các mô hình Đề án 06 tại thị xã Hòa Khê giai đoạn 2023 - 2025',
    'Căn cứ Công văn số 412/CAT-PC06 ngày 28/4/2023 của Công an tỉnh về nhân rộng mô hình, UBND thị xã Hòa Khê xây dựng Kế hoạch như sau:',
  ) +
  `
I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích: nhân rộng các mô hình đã thí điểm thành công, tạo thói quen sử dụng dịch vụ số.
2. Yêu cầu: mỗi mô hình có một đơn vị chịu trách nhiệm chính.

II. PHẠM VI

Kế hoạch được triển khai bằng 05 mô hình, từ tháng 5/2023 đến tháng 12/2025.

III. CÁC MÔ HÌNH

1. Mô hình 1: Camera nhận diện tại bến xe
a) Mục tiêu: Phát hiện sớm đối tượng truy nã tại bến xe.
b) Đơn vị chủ trì: Công an thị xã.
c) Đơn vị phối hợp: Ban Quản lý bến xe.
d) Thời gian thực hiện: Từ tháng 6/2023 đến tháng 12/2023.

2. Mô hình 2: Lưu trú thông minh ở khách sạn
a) Mục tiêu: 45 khách sạn khai báo lưu trú qua phần mềm.
b) Đơn vị chủ trì: Phòng Kinh tế.
c) Đơn vị phối hợp: Công an thị xã.
d) Thời gian thực hiện: Xong trước ngày 30/9/2023.

3. Mô hình 3: Công chứng điện tử
a) Mục tiêu: Giảm 30% thời gian công chứng hợp đồng.
b) Đơn vị chủ trì: Phòng Tư pháp.
c) Đơn vị phối hợp: Văn phòng công chứng Hòa Khê.
d) Thời gian thực hiện: Quý I/2024.

4. Mô hình 4: Học bạ điện tử bậc trung học
a) Mục tiêu: Toàn bộ học bạ được ký số.
b) Đơn vị chủ trì: Phòng Giáo dục và Đào tạo.
c) Đơn vị phối hợp: Các trường trung học cơ sở.
d) Thời gian thực hiện: Năm học 2023 - 2024.

5. Mô hình 5: Hỗ trợ người khuyết tật làm căn cước
a) Mục tiêu: Cấp căn cước tại nhà cho người khuyết tật nặng.
b) Đơn vị chủ trì: Phòng Lao động - Thương binh và Xã hội.
c) Đơn vị phối hợp: Hội Chữ thập đỏ thị xã.
d) Thời gian thực hiện: Hằng năm.

IV. TỔ CHỨC THỰC HIỆN

1. Giao Công an thị xã là đầu mối, tổng hợp kết quả, báo cáo UBND thị xã ngày 15 hằng tháng.
2. Giao Phòng Tài chính - Kế hoạch cân đối kinh phí, trình trước ngày 31/5/2023.
3. Đài Truyền thanh thị xã mở chuyên mục về Đề án 06.

Nơi nhận:
- Công an tỉnh;
- Thường trực Thị ủy;
- UBND các xã, phường;
- Lưu: VT, CATX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Ngô Hữu Thí
`;
