/** What a task says is to be done: a verb, and what it is done to. */
export const VERBS = [
  'Rà soát, thống kê',
  'Xây dựng',
  'Thẩm định',
  'Nâng cấp',
  'Kiểm kê',
  'Niêm yết công khai',
  'Tập huấn cho cán bộ về',
  'Khảo sát',
  'Vận hành',
  'Đôn đốc việc kê khai',
  'Duy tu, sửa chữa',
  'Hoàn thiện',
  'Lắp đặt',
  'Tuyên truyền về',
  'Bàn giao',
  'Chuẩn hóa',
  'Phát động phong trào giữ gìn',
  'Công bố',
  'Biên soạn tài liệu về',
  'Quản lý chặt chẽ',
] as const;

export const OBJECTS = [
  'hệ thống kênh mương nội đồng',
  'sổ theo dõi tiêm phòng đàn gia súc',
  'danh mục điểm sạt lở ven sông',
  'mã số vùng trồng cây ăn quả',
  'hồ sơ địa chính dạng số',
  'quỹ đất công ích',
  'bến thủy nội địa',
  'mạng lưới trạm đo mưa',
  'cơ sở giết mổ tập trung',
  'hồ sơ người có công',
  'danh sách lao động đi làm việc ở nước ngoài',
  'biển báo trên tuyến đường liên thôn',
  'nhãn hiệu chứng nhận chè shan tuyết',
  'lớp học xóa mù chữ',
  'thiết chế văn hóa cơ sở',
  'phần mềm quản lý hội viên',
  'camera giám sát tại khu dân cư',
  'hộ chiếu thuốc bảo vệ thực vật',
  'quy trình tiếp nhận phản ánh của người dân',
  'kho lưu trữ tài liệu giấy',
  'điểm thu gom vỏ chai nhựa',
  'tuyến xe buýt học đường',
] as const;

export const MANNERS = [
  '',
  '',
  ' theo đúng trình tự',
  ' bảo đảm tiết kiệm, hiệu quả',
  ' ở vùng đặc biệt khó khăn',
  ' gắn với cải cách hành chính',
  ' nhằm giảm thời gian chờ đợi của người dân',
  ', không để phát sinh khiếu kiện kéo dài',
  ' tại các khu vực giáp ranh',
  ' trên cơ sở dữ liệu sẵn có',
  ', khắc phục tình trạng chồng chéo giữa các khâu',
  ' phù hợp với điều kiện thực tế của từng nơi',
] as const;

/** What is wanted or asked in the chapter on purposes. */
export const PURPOSES = [
  'Nâng cao ý thức bảo vệ nguồn nước của mọi tầng lớp Nhân dân',
  'Bảo đảm kịp thời, an toàn và đúng đối tượng',
  'Tạo chuyển biến rõ nét trong kỷ luật, kỷ cương hành chính',
  'Giảm chi phí đi lại, in ấn và lưu trữ giấy tờ',
  'Huy động sự tham gia của doanh nghiệp, hợp tác xã và hộ gia đình',
  'Không làm phát sinh thủ tục ngoài quy định',
  'Khơi dậy tinh thần tương thân, tương ái trong cộng đồng',
  'Từng bước hình thành thói quen sử dụng dịch vụ số',
  'Các hoạt động phải thiết thực, tránh phô trương, hình thức',
  'Kết quả thực hiện là một tiêu chí để xét thi đua cuối năm',
] as const;

/** Names of plans' subjects, as a title and a heading use them. */
export const SUBJECTS = [
  'phòng, chống hạn hán và xâm nhập mặn',
  'chuyển đổi số trong nông nghiệp',
  'bảo vệ và phát triển rừng',
  'phát triển kinh tế tập thể',
  'giảm nghèo đa chiều',
  'phổ cập giáo dục mầm non',
  'quản lý chất thải rắn sinh hoạt',
  'cải thiện môi trường đầu tư',
  'chăm sóc sức khỏe người cao tuổi',
  'bảo tồn di sản văn hóa các dân tộc',
  'nâng cao năng suất chất lượng sản phẩm',
  'phát triển du lịch cộng đồng',
] as const;

export const CHAPTERS = {
  purpose: ['MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH VÀ YÊU CẦU'],
  work: [
    'NỘI DUNG, NHIỆM VỤ',
    'NHIỆM VỤ VÀ GIẢI PHÁP',
    'NHIỆM VỤ CỤ THỂ',
    'NỘI DUNG THỰC HIỆN',
    'CÁC NHIỆM VỤ TRỌNG TÂM',
  ],
  models: ['NỘI DUNG CÁC MÔ HÌNH', 'CÁC MÔ HÌNH TRIỂN KHAI', 'DANH MỤC MÔ HÌNH ĐIỂM'],
  facts: ['THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN', 'THỜI GIAN, ĐỊA ĐIỂM VÀ KINH PHÍ'],
  steps: ['TIẾN ĐỘ THỰC HIỆN', 'LỘ TRÌNH THỰC HIỆN'],
  assign: ['TỔ CHỨC THỰC HIỆN', 'PHÂN CÔNG THỰC HIỆN', 'TRÁCH NHIỆM THỰC HIỆN'],
} as const;

export const TOPICS = [
  'Về hạ tầng',
  'Công tác tuyên truyền',
  'Về nguồn nhân lực',
  'Công tác kiểm tra, giám sát',
  'Về dữ liệu',
  'Công tác thi đua, khen thưởng',
  'Về thể chế, chính sách',
  'Công tác thủy lợi',
  'Về an ninh trật tự',
  'Công tác an sinh xã hội',
  'Lĩnh vực đất đai',
  'Lĩnh vực giáo dục',
] as const;

export const PRODUCTS = [
  'Báo cáo kết quả rà soát',
  'Danh mục được phê duyệt',
  'Văn bản hướng dẫn',
  'Bộ tài liệu tập huấn',
  'Quyết định ban hành',
  'Hệ thống được nghiệm thu',
] as const;
