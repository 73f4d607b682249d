import { describe, expect, it } from 'vitest';
import { bodiesOnly, findResponsibilities } from '../../../../src/values/bodies/index.js';

const listed = (text: string) => findResponsibilities('coordination', text).map(({ unit }) => unit);

describe('where a name ends in a field that lists bodies', () => {
  it.each([
    [
      'Vụ Các vấn đề chung về xây dựng pháp luật, Cục Công nghệ thông tin, các đơn vị có liên quan;',
      ['Vụ Các vấn đề chung về xây dựng pháp luật', 'Cục Công nghệ thông tin', 'các đơn vị có liên quan'],
    ],
    ['Tổ công tác về chuyển đổi số xã, Công an xã', ['Tổ công tác về chuyển đổi số xã', 'Công an xã']],
    ['Ban Chỉ đạo về chuyển đổi số; Công an tỉnh.', ['Ban Chỉ đạo về chuyển đổi số', 'Công an tỉnh']],
    ['Công an tỉnh, Cục Hộ tịch, quốc tịch, chứng thực;', ['Công an tỉnh', 'Cục Hộ tịch, quốc tịch, chứng thực']],
    ['Cục Hộ tịch, quốc tịch, chứng thực, Sở Y tế.', ['Cục Hộ tịch, quốc tịch, chứng thực', 'Sở Y tế']],
  ])('%s', (text, names) => expect(listed(text)).toEqual(names));

  it.each([
    ['Phòng Cảnh sát điều tra tội phạm về ma túy biên soạn tài liệu.', 'Phòng Cảnh sát điều tra tội phạm về ma túy'],
    [
      'Phòng Cảnh sát phòng, chống tội phạm về môi trường kiểm tra.',
      'Phòng Cảnh sát phòng, chống tội phạm về môi trường',
    ],
    ['Hợp tác xã nông nghiệp Đồng Riêng liên kết tiêu thụ lúa.', 'Hợp tác xã nông nghiệp Đồng Riêng'],
    ['Công an xã Phước Hưng thực tập phương án.', 'Công an xã Phước Hưng'],
    ['Bộ phận tổng hợp theo dõi tiến độ.', 'Bộ phận tổng hợp'],
    ['Bộ phận kế toán thanh toán chi phí.', 'Bộ phận kế toán'],
    ['Viễn thông Long Khê kéo cáp quang đến 03 thôn vùng sâu.', 'Viễn thông Long Khê'],
    ['Trường Tiểu học Kim Đồng quét lá sân trường.', 'Trường Tiểu học Kim Đồng'],
    ['Công ty Cổ phần Sông Mã chi nhánh tỉnh Long Khê cấp nước.', 'Công ty Cổ phần Sông Mã chi nhánh tỉnh Long Khê'],
    ['Văn phòng HĐND và UBND Thành phố rà soát danh mục.', 'Văn phòng HĐND và UBND Thành phố'],
    ['Trưởng các phòng, ban, ngành phân công người trực.', 'Trưởng các phòng, ban, ngành'],
    ['Trưởng các thôn mời đại diện hộ gia đình.', 'Trưởng các thôn'],
    ['Thường trực HĐND xã giám sát việc thu phí.', 'Thường trực HĐND xã'],
    ['Hỗ trợ hợp tác xã nông nghiệp mua máy băm rác.', undefined],
    ['Điều tra tội phạm về ma túy.', undefined],
    ['Thay thế các bộ phận hư hỏng.', undefined],
  ])('in a sentence: %s', (text, unit) => expect(findResponsibilities('assignment', text)[0]?.unit).toBe(unit));

  it.each([
    ['Sở Y tế về dữ liệu tiêm chủng; Sở Nội vụ về dữ liệu cán bộ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Trung tâm Phục vụ hành chính công, kiểm tra.', ['Trung tâm Phục vụ hành chính công']],
    ['Công an xã, báo cáo kết quả.', ['Công an xã']],
    ['Công an xã về việc này, phối hợp Sở Y tế.', ['Công an xã', 'Sở Y tế']],
    ['Phòng Tư pháp, rà soát sổ hộ tịch.', ['Phòng Tư pháp']],
    ['Phòng Tư pháp, phối hợp.', ['Phòng Tư pháp']],
    ['các đơn vị về việc này', ['các đơn vị']],
  ])('not behind it: %s', (text, names) => expect(listed(text)).toEqual(names));

  it('says nothing in a sentence', () => {
    const { unit } = findResponsibilities('assignment', 'Sở Y tế báo cáo Vụ Pháp chế về việc này, Sở Nội vụ biết.')[0]!;
    expect(unit).toBe('Sở Y tế');
  });
});

describe('headings that are nothing but bodies', () => {
  it.each([
    ['Đối với Ban Tham mưu', ['Ban Tham mưu']],
    ['Đối với Công an các xã, thị trấn', ['Công an các xã, thị trấn']],
    ['Đề nghị Hội Phụ nữ', ['Hội Phụ nữ']],
    ['Đối với người cao tuổi', []],
    ['Đối với hồ sơ của Công an xã', []],
    ['Đối với', []],
    ['Về phía Công an xã', ['Công an xã']],
    ['Căn cứ Công an xã', []],
    ['Trước Ủy ban nhân dân xã', []],
    ['Hằng tháng Công an xã', []],
    ['Trong các cơ quan, đơn vị', []],
    ['Đến các thôn', []],
    ['Trách nhiệm của Công an xã', ['Công an xã']],
    ['Trách nhiệm của Công an xã, Phòng Kinh tế', ['Công an xã', 'Phòng Kinh tế']],
    ['Trách nhiệm của người dân', []],
    ['Nhiệm vụ của năm 2026', []],
  ])('%s', (text, names) => expect(bodiesOnly(text).map(({ unit }) => unit)).toEqual(names));
});

describe('a heading above what is done', () => {
  const parts = (text: string) => findResponsibilities('assignment', text).map(({ unit, role }) => `${role}: ${unit}`);

  it.each([
    ['Đối với Trạm Y tế xã:\nNhập dữ liệu tiêm chủng.', ['implement: Trạm Y tế xã']],
    ['Đối với các thôn\nTuyên truyền tới từng hộ.', ['implement: các thôn']],
  ])('%j', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    ['Đối với người già\nCấp thẻ tại nhà.'],
    ['Trong các cơ quan, đơn vị\nTuyên truyền.'],
    ['Căn cứ Công an xã\nCấp thẻ.'],
    ['Đối với hồ sơ của Công an xã\nLưu trữ theo quy định.'],
    ['Đối với Trạm Y tế xã thì bố trí kinh phí.'],
  ])('no body: %j', (text) => expect(parts(text)).toEqual([]));
});
