import { describe, expect, it } from 'vitest';
import { isCutName } from '../../src/lexicon/cut-names.js';

describe('isCutName', () => {
  it.each([
    ['trả kết quả tại Trung tâm', 'Y tế huyện'],
    ['nộp hồ sơ qua Bộ phận', 'Một cửa các cấp'],
    ['Phòng Văn hoá và Thông tin, Văn phòng', 'HĐND&UBND huyện là đầu mối'],
    ['Hội Nông dân huyện, Ủy ban', 'Mặt trận Tổ quốc Việt Nam huyện'],
    ['phối hợp với Sở', 'Giáo dục và Đào tạo hướng dẫn'],
    ['Công an huyện, Hội', 'Cựu chiến binh huyện vận động'],
    ['giao Phòng', 'Tư pháp thẩm tra'],
    ['kết nối với Cổng', 'Dịch vụ công quốc gia'],
    ['các trường thuộc Trường', 'Trung học cơ sở Tân Hòa'],
    ['Viện kiểm sát nhân dân, Chi cục', 'Thuế khu vực'],
    ['liên thông với Cơ sở dữ liệu', 'Quốc gia về dân cư'],
  ])('%s / %s', (before, behind) => {
    expect(isCutName(before, behind)).toBe(true);
  });

  it.each([
    ['1. Công an huyện', 'Chủ trì, phối hợp với các xã'],
    ['2. Văn phòng', 'Tổ chức họp giao ban'],
    ['các phòng', 'Rà soát hồ sơ'],
    ['3. Phòng', 'Hướng dẫn các xã'],
    ['Trạm Y tế xã', 'Hội Nông dân xã'],
    ['Mô hình 3: Công dân số', 'Công an xã chủ trì'],
    ['phối hợp với các ban', 'Ngành giáo dục'],
    ['tại Trung tâm', 'y tế huyện'],
    ['giao Ủy ban', 'Nhiệm vụ cụ thể'],
    ['cấp căn cước', 'Y tế học đường'],
    ['1. Trung tâm', 'Đào tạo cán bộ'],
  ])('but not %s / %s', (before, behind) => {
    expect(isCutName(before, behind)).toBe(false);
  });
});
