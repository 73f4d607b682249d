/**
 * Models that no plan ever had, a line each: title, the title in other words, objective, lead, tools.
 */
export const REWORDED: readonly (readonly [string, string, string, string, string])[] = `
Nộp tiền điện qua ứng dụng ngân hàng|Thanh toán hóa đơn điện không dùng tiền mặt|Hộ dân trả tiền điện qua tài khoản, không thu tại nhà|Điện lực huyện|VNeID, ứng dụng ngân hàng
Khai báo tạm vắng trên điện thoại|Thông báo tạm vắng qua ứng dụng di động|Người dân khai tạm vắng bằng điện thoại thay cho đến trụ sở|Công an xã|VNeID
Tủ thuốc gia đình điện tử|Quản lý thuốc của hộ gia đình bằng phần mềm|Hộ gia đình ghi thuốc đang dùng để trạm y tế theo dõi|Trạm Y tế xã|Phần mềm quản lý thuốc
Xe buýt học đường dùng thẻ căn cước|Điểm danh học sinh đi xe đưa đón bằng căn cước|Học sinh quẹt thẻ khi lên xuống xe, phụ huynh nhận tin nhắn|Phòng Giáo dục và Đào tạo|Đầu đọc thẻ, tin nhắn
Bản đồ số cây xanh đô thị|Số hóa dữ liệu cây xanh đường phố|Gắn mã từng cây xanh để theo dõi cắt tỉa|Phòng Quản lý đô thị|Phần mềm bản đồ
Đăng ký tiêm chủng trực tuyến|Đặt lịch tiêm vắc xin qua mạng|Phụ huynh chọn ngày tiêm cho trẻ, nhận nhắc lịch|Trung tâm Y tế huyện|Hệ thống tiêm chủng quốc gia
Thư viện số cho thôn bản|Tủ sách điện tử ở nhà văn hóa thôn|Người dân đọc sách bằng mã QR tại nhà văn hóa|Phòng Văn hóa và Thông tin|Mã QR
Quầy tự phục vụ sao y bản chính|Ki-ốt chứng thực bản sao tự động|Người dân tự quét giấy tờ và nhận bản sao chứng thực|Phòng Tư pháp|Máy quét, ki-ốt
Bán vé tham quan bằng căn cước|Soát vé khu di tích qua thẻ căn cước|Khách xuất trình căn cước thay vé giấy khi vào di tích|Ban Quản lý di tích|Đầu đọc thẻ
Sổ tay nông dân trên điện thoại|Cẩm nang trồng trọt điện tử|Nông dân tra cứu lịch mùa vụ, sâu bệnh|Phòng Nông nghiệp|Ứng dụng di động
Giám sát tàu cá bằng dữ liệu dân cư|Đối chiếu thuyền viên tàu cá với dữ liệu dân cư|Kiểm tra danh sách thuyền viên khi tàu rời bến|Đồn Biên phòng|Máy đọc thẻ
Hồ sơ tuyển quân điện tử|Số hóa danh sách gọi công dân nhập ngũ|Lập danh sách tuyển quân từ dữ liệu dân cư|Ban Chỉ huy Quân sự huyện|Cơ sở dữ liệu quốc gia về dân cư
Nhắn tin nhắc hạn giấy phép|Cảnh báo giấy phép kinh doanh sắp hết hạn|Gửi tin nhắn trước 30 ngày khi giấy phép hết hạn|Phòng Tài chính - Kế hoạch|Tin nhắn Zalo
Cấp thẻ đọc sách bằng mã định danh|Dùng căn cước thay thẻ thư viện|Bạn đọc mượn sách bằng căn cước|Thư viện huyện|Đầu đọc thẻ
Ký túc xá số|Quản lý sinh viên nội trú bằng sinh trắc học|Sinh viên ra vào ký túc xá bằng khuôn mặt|Trường Cao đẳng nghề|Camera nhận diện
Trạm thu phí đỗ xe tự động|Bãi đỗ xe thông minh|Tính tiền đỗ xe theo biển số, trả qua ví điện tử|Công ty Công trình đô thị|Camera đọc biển số
Cấp phát phân bón qua căn cước|Hỗ trợ vật tư nông nghiệp cho hộ nghèo bằng căn cước|Hộ nghèo nhận phân bón, giống khi quét căn cước|Hội Nông dân|Máy quét
Tổ hòa giải trực tuyến|Hòa giải cơ sở qua phòng họp trên mạng|Các bên hòa giải qua cuộc gọi hình ảnh|Phòng Tư pháp|Phần mềm họp trực tuyến
Tra cứu quy hoạch trên bản đồ|Công khai quy hoạch sử dụng đất bằng bản đồ số|Người dân xem quy hoạch của thửa đất mình ở|Phòng Tài nguyên và Môi trường|Bản đồ số
Hiến máu có hẹn|Đăng ký hiến máu tình nguyện bằng VNeID|Người hiến máu đặt ngày, nhận kết quả xét nghiệm|Hội Chữ thập đỏ|VNeID
Quản lý lao động thời vụ|Khai báo người làm thuê theo mùa|Chủ vườn khai danh sách người làm thuê khi vào vụ|Công an xã|Phần mềm cư trú
Phiên chợ việc làm số|Sàn giao dịch việc làm trực tuyến|Người tìm việc nộp hồ sơ bằng dữ liệu căn cước|Trung tâm Dịch vụ việc làm|Cổng việc làm
Thẻ khách hàng nước sạch|Quản lý hộ dùng nước sạch theo mã định danh|Mỗi hộ dùng nước gắn mã định danh chủ hộ|Công ty Cấp nước|Phần mềm hóa đơn
Xác nhận hộ nghèo không giấy|Cấp giấy chứng nhận hộ nghèo bản điện tử|Hộ nghèo không phải nộp giấy xác nhận khi làm thủ tục|Phòng Lao động - Thương binh và Xã hội|Cơ sở dữ liệu hộ nghèo
Cổng phản ánh an ninh trật tự|Tiếp nhận tin báo tội phạm qua mạng|Người dân gửi tin, ảnh, vị trí vụ việc|Công an huyện|Ứng dụng phản ánh
Đường dây nóng xử lý rác thải|Phản ánh điểm tập kết rác qua Zalo|Ảnh điểm rác được chuyển đến đơn vị thu gom trong ngày|Phòng Tài nguyên và Môi trường|Zalo
Camera phòng cháy rừng|Phát hiện sớm cháy rừng bằng hình ảnh|Camera nhận khói và báo cho kiểm lâm|Hạt Kiểm lâm|Camera nhiệt
Sổ liên lạc số|Trao đổi giữa nhà trường và gia đình trên ứng dụng|Phụ huynh nhận điểm, thông báo của lớp|Phòng Giáo dục và Đào tạo|Ứng dụng nhà trường
Đăng ký thi sát hạch lái xe tại xã|Nộp hồ sơ học lái xe qua bộ phận một cửa xã|Người dân nộp hồ sơ lái xe tại xã thay vì lên tỉnh|Văn phòng UBND xã|Cổng dịch vụ công
Chữa bệnh từ xa cho xã đảo|Hội chẩn qua mạng giữa trạm y tế đảo và bệnh viện|Bác sĩ bệnh viện khám qua hình ảnh cho người dân đảo|Trung tâm Y tế|Thiết bị họp trực tuyến
Quản lý thú cưng|Gắn chip cho chó, mèo nuôi trong đô thị|Mỗi con chó, mèo có mã và sổ tiêm dại|Trạm Chăn nuôi và Thú y|Chip, phần mềm
Kho dữ liệu cựu chiến binh|Làm sạch thông tin hội viên Hội Cựu chiến binh|Đối chiếu thông tin hội viên với dữ liệu dân cư|Hội Cựu chiến binh|Cơ sở dữ liệu quốc gia về dân cư
Kê khai cho thuê nhà qua mạng|Chủ nhà trọ đăng ký thuế điện tử|Chủ nhà kê khai doanh thu cho thuê trên điện thoại|Chi cục Thuế|eTax Mobile
Làng nghề trên sàn thương mại điện tử|Đưa sản phẩm làng nghề lên chợ mạng|Mỗi hộ làng nghề có gian hàng điện tử|Phòng Kinh tế|Sàn thương mại điện tử
Trả lương hưu không tiền mặt|Chi trả trợ cấp hưu trí qua tài khoản|Người hưởng lương hưu nhận tiền qua ngân hàng|Bảo hiểm xã hội huyện|Tài khoản ngân hàng
Cấp giấy khai sinh liên thông|Liên thông khai sinh, thường trú, thẻ bảo hiểm cho trẻ|Một lần nộp hồ sơ nhận ba kết quả cho trẻ dưới 6 tuổi|Công chức Tư pháp - Hộ tịch|Phần mềm liên thông
Dấu vân tay cho phiếu lý lịch tư pháp|Lấy lý lịch tư pháp bằng sinh trắc|Người xin phiếu lý lịch không phải khai lại nhân thân|Sở Tư pháp|Thiết bị sinh trắc
Nhận diện ra vào cảng|Kiểm soát người và xe ở cảng bằng căn cước|Người vào cảng quét căn cước, xe đọc biển số|Cảng vụ|Cổng tự động
Phát tờ rơi bằng mã QR|Tuyên truyền pháp luật qua mã quét|Mỗi điểm công cộng có mã để đọc luật|Hội đồng phổ biến giáo dục pháp luật|Mã QR
Đặt chỗ khám nghĩa vụ quân sự|Hẹn giờ khám tuyển nghĩa vụ qua tin nhắn|Thanh niên chọn khung giờ khám, không chờ|Ban Chỉ huy Quân sự|Tin nhắn
Sổ theo dõi người nghiện|Quản lý người cai nghiện bằng phần mềm|Cập nhật lịch uống thuốc, xét nghiệm của người cai nghiện|Công an xã|Phần mềm quản lý
Cứu hộ du khách|Nút gọi khẩn cấp cho khách du lịch biển|Khách bấm nút gửi vị trí khi gặp nạn|Ban Quản lý bãi biển|Ứng dụng du lịch
Kiểm kê đàn gia súc|Thống kê vật nuôi bằng điện thoại|Cán bộ thôn nhập số vật nuôi từng hộ|Trạm Thú y|Biểu nhập trên mạng
Trông xe trường học|Gửi xe học sinh bằng mã QR|Học sinh gửi xe quét mã, không phát vé giấy|Đoàn trường|Mã QR
Cấp biển số nhà điện tử|Gắn mã QR cho số nhà|Quét biển số nhà ra thông tin hộ, đường|Phòng Quản lý đô thị|Mã QR
Giám sát chất lượng nước ao|Đo nước nuôi tôm tự động|Cảm biến báo độ mặn, oxy cho hộ nuôi|Phòng Nông nghiệp|Cảm biến
Họp tổ dân phố trên mạng|Sinh hoạt khu dân cư trực tuyến|Người đi làm xa vẫn dự họp tổ dân phố|Mặt trận Tổ quốc|Zalo
Xác minh đại lý bảo hiểm|Kiểm tra nhân thân người bán bảo hiểm bằng căn cước|Khách hàng quét mã để biết người bán có chứng chỉ|Sở Tài chính|VNeID
Nhà vệ sinh công cộng có mã|Đánh giá nhà vệ sinh công cộng qua mã quét|Khách chấm điểm sạch, bẩn sau khi dùng|Công ty Môi trường|Mã QR
Phát hiện học sinh bỏ học|Theo dõi trẻ có nguy cơ bỏ học bằng dữ liệu|So danh sách lớp với dữ liệu cư trú hằng tháng|Phòng Giáo dục và Đào tạo|Cơ sở dữ liệu ngành
Máy bán hàng tại công viên|Quầy nước tự động nhận ví điện tử|Người dân mua nước bằng ví điện tử|Ban Quản lý công viên|Ví điện tử
Vé gửi trẻ ngày hè|Đăng ký lớp sinh hoạt hè trực tuyến|Phụ huynh ghi tên lớp hè trên mạng|Huyện đoàn|Biểu đăng ký
Xét tặng gia đình văn hóa|Bình xét danh hiệu văn hóa trên ứng dụng|Hộ dân chấm điểm và bình chọn trên mạng|Phòng Văn hóa và Thông tin|Ứng dụng
Thu gom thuốc trừ sâu cũ|Đổi vỏ chai thuốc bảo vệ thực vật lấy điểm|Nông dân nộp vỏ chai, tích điểm bằng mã định danh|Trạm Bảo vệ thực vật|Ứng dụng tích điểm
Quản lý nghĩa trang|Tra cứu phần mộ bằng bản đồ số|Thân nhân tìm vị trí mộ qua mạng|Ban Quản lý nghĩa trang|Bản đồ số
`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string, string, string]);
