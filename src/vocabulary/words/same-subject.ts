/**
 * Different words for one matter in the titles of models: by them a model is found again in another plan. The first
 * of a list stands for all. In a comparison of words they still differ.
 */
export const SAME_SUBJECT: readonly (readonly string[])[] = [
  [
    'Bộ phận Một cửa',
    'Trung tâm hành chính công',
    'Trung tâm phục vụ hành chính công',
    'Bộ phận tiếp nhận và trả kết quả',
    'Bộ phận phục vụ hành chính công',
    'Bộ phận giải quyết thủ tục hành chính',
    'Bộ phận tiếp nhận và giải quyết thủ tục hành chính',
    'Bộ phận Một cửa điện tử',
    'Bộ phận Một cửa hiện đại',
    'Trung tâm giải quyết thủ tục hành chính',
    'Một cửa',
  ],
  [
    'căn cước công dân',
    'thẻ căn cước công dân',
    'thẻ căn cước',
    'căn cước',
    'căn cước công dân gắn chip',
    'căn cước công dân gắn chip điện tử',
    'thẻ căn cước công dân gắn chip',
    'thẻ căn cước công dân gắn chip điện tử',
  ],
  ['đảm bảo', 'bảo đảm'],
  ['truyền thông', 'tuyên truyền'],
  ['trực tuyến', 'online', 'qua mạng'],
  ['ứng dụng', 'app', 'phần mềm'],
  ['cơ sở dữ liệu quốc gia về dân cư', 'dữ liệu dân cư'],
  ['tài khoản định danh điện tử', 'định danh điện tử'],
  ['tin báo tội phạm', 'tố giác tội phạm', 'tin báo về tội phạm', 'tố giác, tin báo về tội phạm'],
  ['khách sạn', 'cơ sở lưu trú'],
  ['cầm đồ', 'dịch vụ cầm đồ'],
  ['vay tín chấp', 'vay ưu đãi', 'vay vốn'],
  ['an sinh xã hội', 'trợ cấp xã hội', 'bảo trợ xã hội', 'trợ cấp an sinh xã hội'],
  ['loa thông minh', 'phát thanh thông minh', 'truyền thanh thông minh', 'loa phường thông minh'],
];
