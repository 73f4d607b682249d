import { describe, expect, test } from 'vitest';
import type { FieldKey } from '../../../src/schema/plan.js';
import { bodiesOnly, findResponsibilities } from '../../../src/values/bodies/index.js';

const parts = (key: FieldKey, text: string) => findResponsibilities(key, text).map((r) => `${r.role}: ${r.unit}`);

describe('where a name ends in a field of bodies', () => {
  test.each<[string, string[]]>([
    [
      'Phòng Quản lý khảo sát, Phòng Nghiệp vụ đào tạo.',
      ['lead: Phòng Quản lý khảo sát', 'lead: Phòng Nghiệp vụ đào tạo'],
    ],
    ['Trung tâm Trợ giúp pháp lý.', ['lead: Trung tâm Trợ giúp pháp lý']],
    ['Trung tâm Y tế trợ giúp các thôn.', ['lead: Trung tâm Y tế']],
    ['Văn phòng Cục, các Khu Quản lý đường bộ.', ['lead: Văn phòng Cục', 'lead: các Khu Quản lý đường bộ']],
    ['Công an xã, Văn phòng', ['lead: Công an xã', 'lead: Văn phòng']],
    ['Công an xã tuyên truyền', ['lead: Công an xã']],
    ['Văn phòng tổng hợp', ['lead: Văn phòng']],
    ['Phòng Nghiệp vụ hướng dẫn các thôn', ['lead: Phòng Nghiệp vụ']],
    ['Lãnh đạo UBND xã', ['lead: Lãnh đạo UBND xã']],
    [
      'Người có uy tín trong cộng đồng, Trưởng các thôn',
      ['lead: Người có uy tín trong cộng đồng', 'lead: Trưởng các thôn'],
    ],
    ['Các hộ ở ven sông, Trưởng các thôn', ['lead: Các hộ', 'lead: Trưởng các thôn']],
    ['Các bản, đơn vị trên địa bàn xã', ['lead: Các bản, đơn vị trên địa bàn xã']],
    ['Các thôn, Công an xã', ['lead: Các thôn', 'lead: Công an xã']],
    ['Công an xã mời các thôn, Trạm Y tế xã', ['lead: Công an xã']],
  ])('%s', (text, wanted) => expect(parts('lead', text)).toEqual(wanted));
});

describe('bodies behind the word for their kind, and offices of persons', () => {
  test.each<[string, string[]]>([
    [
      'Các ngành: Công an, Quân sự, Văn hóa và Thông tin phối hợp tuyên truyền.',
      ['coordinate: Công an', 'coordinate: Quân sự', 'coordinate: Văn hóa và Thông tin'],
    ],
    ['Các thôn: Đông, Tây rà soát.', ['implement: thôn Đông', 'implement: thôn Tây']],
    ['Các thôn: thôn Đông, thôn Tây rà soát.', ['implement: Các thôn']],
    ['Các đơn vị: Công an tỉnh, Sở Y tế rà soát.', ['implement: Công an tỉnh', 'implement: Sở Y tế']],
    ['Các ngành: Tăng cường kiểm tra, Đôn đốc cơ sở.', ['implement: Các ngành']],
    ['Các đơn vị: tuyên truyền, vận động.', ['implement: Các đơn vị']],
    ['Các đồng chí Trưởng phòng theo dõi.', ['implement: Trưởng phòng']],
    ['Đồng chí Lê Thị Vân, Trưởng phòng theo dõi.', ['implement: Trưởng phòng']],
    ['Các ông (bà) Trưởng thôn; Công an xã rà soát.', ['implement: Trưởng thôn', 'implement: Công an xã']],
    ['Đồng chí Lê Thị Vân theo dõi.', []],
    ['Bà con các thôn hưởng ứng.', []],
    [
      'Rà soát hộ nghèo (Chủ trì: Phòng Y tế; phối hợp: Công an xã; thời gian: Quý I).',
      ['lead: Phòng Y tế', 'coordinate: Công an xã'],
    ],
    ['Rà soát hộ nghèo (thời gian: Quý I; địa điểm: Công an xã).', []],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each<[string, string[]]>([
    [
      'Công an xã (cơ quan thường trực) chủ trì, phối hợp với Trạm Y tế xã.',
      ['lead: Công an xã', 'coordinate: Trạm Y tế xã'],
    ],
    [
      'Công an xã - cơ quan thường trực Đề án - chủ trì, phối hợp với Trạm Y tế xã.',
      ['lead: Công an xã', 'coordinate: Trạm Y tế xã'],
    ],
    ['Công an xã, cơ quan thường trực, chủ trì.', ['lead: Công an xã']],
    ['Công an xã - cơ quan thường trực tham mưu kế hoạch.', ['implement: Công an xã']],
    ['Công an xã (chủ trì), Trạm Y tế xã (phối hợp) tuyên truyền.', ['lead: Công an xã', 'coordinate: Trạm Y tế xã']],
    ['Công chức Tư pháp - Hộ tịch chủ trì.', ['lead: Công chức Tư pháp - Hộ tịch']],
  ])('beside what a body is: %s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each<[string, string[]]>([
    ['Phòng Y tế; Bảo hiểm xã hội huyện', ['Phòng Y tế', 'Bảo hiểm xã hội huyện']],
    ['Các phòng: Nội vụ, Y tế', ['phòng Nội vụ', 'phòng Y tế']],
    ['Phòng Y tế; kinh phí', []],
    ['Phòng Y tế. Bảo hiểm xã hội huyện', []],
  ])('only bodies: %s', (text, wanted) => expect(bodiesOnly(text).map(({ unit }) => unit)).toEqual(wanted));
});

describe('where a name ends', () => {
  test.each<[string, string[]]>([
    ['Căn cứ nội dung Kế hoạch, các đơn vị triển khai thực hiện.', ['implement: các đơn vị']],
    ['Trước ngày 15/4/2026, các thôn hoàn thành việc họp dân.', ['implement: các thôn']],
    ['Ngoài nhiệm vụ trên, Đoàn Thanh niên xã vệ sinh tượng đài.', ['implement: Đoàn Thanh niên xã']],
    ['Để giúp các thôn, các đơn vị triển khai hiệu quả, UBND xã bố trí kinh phí.', ['implement: UBND xã']],
    ['Căn cứ kết quả của các thôn, Phòng Kinh tế lập dự toán.', ['implement: Phòng Kinh tế']],
    [
      'Hội Nông dân, Đoàn Thanh niên xã mỗi tổ chức chăm sóc một đoạn đường.',
      ['implement: Hội Nông dân', 'implement: Đoàn Thanh niên xã'],
    ],
    ['Các khu phố, cơ quan, đơn vị treo cờ.', ['implement: Các khu phố, cơ quan, đơn vị']],
    ['Các bản, làng giữ vệ sinh.', ['implement: Các bản, làng']],
    ['Lãnh đạo, chỉ đạo các đơn vị thực hiện nghiêm.', []],
    ['Người dân trồng cây trước nhà.', []],
    ['Đề nghị Bộ Công an khảo sát, đánh giá hạ tầng.', ['implement: Bộ Công an']],
    [
      'Công an xã chủ trì, Trạm Y tế xã cấp thuốc, Đoàn Thanh niên xã phối hợp.',
      ['lead: Công an xã', 'implement: Trạm Y tế xã', 'coordinate: Đoàn Thanh niên xã'],
    ],
    [
      'Công an xã hướng dẫn Trạm Y tế nhập dữ liệu, phối hợp với Viễn thông huyện.',
      ['implement: Công an xã', 'coordinate: Viễn thông huyện'],
    ],
    [
      'Bảo hiểm xã hội tỉnh phối hợp với Sở Y tế đối soát dữ liệu.',
      ['implement: Bảo hiểm xã hội tỉnh', 'coordinate: Sở Y tế'],
    ],
    ['Công an Thành phố đối chiếu danh sách.', ['implement: Công an Thành phố']],
    ['Công an xã đến từng nhà thu nhận hồ sơ.', ['implement: Công an xã']],
    ['Từng đơn vị tự rà soát, báo cáo kết quả.', ['implement: Từng đơn vị']],
    [
      'Ban Chỉ đạo chuyển đổi số tỉnh chủ trì, phối hợp với các tổ chức cung ứng dịch vụ trung gian thanh toán.',
      ['lead: Ban Chỉ đạo chuyển đổi số tỉnh', 'coordinate: các tổ chức cung ứng dịch vụ trung gian thanh toán'],
    ],
    ['Trung tâm Công nghệ thông tin tỉnh hướng dẫn.', ['implement: Trung tâm Công nghệ thông tin tỉnh']],
    ['Chi nhánh Văn phòng Đăng ký đất đai huyện cập nhật.', ['implement: Chi nhánh Văn phòng Đăng ký đất đai huyện']],
    [
      'Các doanh nghiệp cung cấp dịch vụ chứng thực chữ ký số phối hợp.',
      ['coordinate: Các doanh nghiệp cung cấp dịch vụ chứng thực chữ ký số'],
    ],
    ['Tổ trưởng Tổ công tác Đề án 06 xã phân công.', ['implement: Tổ trưởng Tổ công tác Đề án 06 xã']],
    ['Các phòng, ban chuyên môn phối hợp thực hiện.', ['coordinate: Các phòng, ban chuyên môn']],
    ['Hiệu trưởng các trường học triển khai.', ['implement: Hiệu trưởng các trường học']],
    ['Trưởng thôn, Tổ trưởng tổ dân phố tuyên truyền.', ['implement: Trưởng thôn', 'implement: Tổ trưởng tổ dân phố']],
    ['PC06 chủ trì, phối hợp PA05 thực hiện.', ['lead: PC06', 'coordinate: PA05']],
    ['Hạt Kiểm lâm huyện phối hợp cập nhật dữ liệu.', ['coordinate: Hạt Kiểm lâm huyện']],
    ['UBND các phường 1, 2, 3 tuyên truyền.', ['implement: UBND các phường 1, 2, 3']],
    ['Công an các phường 1, 2 và 3 cấp thẻ.', ['implement: Công an các phường 1, 2 và 3']],
    ['Mặt trận Tổ quốc 3 cấp phối hợp.', ['coordinate: Mặt trận Tổ quốc 3 cấp']],
    [
      'Phòng giao dịch Ngân hàng Chính sách xã hội huyện chủ trì.',
      ['lead: Phòng giao dịch Ngân hàng Chính sách xã hội huyện'],
    ],
    ['Phòng An toàn chủ trì, Xưởng Cơ điện phối hợp.', ['lead: Phòng An toàn', 'coordinate: Xưởng Cơ điện']],
    ['Chi ủy chuẩn bị tài liệu.', ['implement: Chi ủy']],
    ['Phòng Kế hoạch tổng hợp chủ trì.', ['lead: Phòng Kế hoạch tổng hợp']],
    ['Phòng Quản lý đầu tư chủ trì.', ['lead: Phòng Quản lý đầu tư']],
    [
      'Phòng Quản lý đầu tư chủ trì, Phòng Hành chính tổng hợp phối hợp.',
      ['lead: Phòng Quản lý đầu tư', 'coordinate: Phòng Hành chính tổng hợp'],
    ],
    ['Tổ Công nghệ thông tin chủ trì.', ['lead: Tổ Công nghệ thông tin']],
    [
      'Phòng Quản lý thông tin chủ trì, Văn phòng phối hợp.',
      ['lead: Phòng Quản lý thông tin', 'coordinate: Văn phòng'],
    ],
    ['Phòng Thu thập và Xử lý thông tin chủ trì.', ['lead: Phòng Thu thập và Xử lý thông tin']],
    ['Phòng Vật tư thiết bị y tế bảo trì máy.', ['implement: Phòng Vật tư thiết bị y tế']],
    ['Trưởng các phòng, đơn vị thuộc Sở triển khai.', ['implement: Trưởng các phòng, đơn vị thuộc Sở']],
    ['Trưởng các khoa, phòng phân công.', ['implement: Trưởng các khoa, phòng']],
    ['Công an xã tuyên truyền.', ['implement: Công an xã']],
    ['Văn phòng tổng hợp.', ['implement: Văn phòng']],
    ['Phòng Quản lý rà soát.', ['implement: Phòng Quản lý']],
    ['Tổ chức Hội thao.', []],
    ['Tổ công tác Đề án 06 các ấp tuyên truyền.', ['implement: Tổ công tác Đề án 06 các ấp']],
    [
      'Công chức Văn hóa - Xã hội soạn mẫu tờ rơi, Đoàn Thanh niên xã phát đến từng hộ.',
      ['implement: Công chức Văn hóa - Xã hội', 'implement: Đoàn Thanh niên xã'],
    ],
    [
      'Viễn thông huyện kéo cáp, Điện lực huyện đấu nối nguồn điện.',
      ['implement: Viễn thông huyện', 'implement: Điện lực huyện'],
    ],
    ['Trạm Y tế xã nhập dữ liệu, Công an xã chủ trì đối chiếu.', ['implement: Trạm Y tế xã', 'lead: Công an xã']],
    ['Trung tâm Y tế dự phòng tỉnh tiêm chủng.', ['implement: Trung tâm Y tế dự phòng tỉnh']],
    ['Phòng Kinh tế hạ tầng và đô thị.', ['implement: Phòng Kinh tế hạ tầng và đô thị']],
    ['Công an xã kiểm tra chợ, trường học, Trạm Y tế xã.', ['implement: Công an xã']],
    ['Công an xã báo cáo UBND xã, Công an huyện tổng hợp.', ['implement: Công an xã']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each([
    'Trường hợp người già yếu, Công an xã đến từng nhà thu nhận.',
    'Cơ sở dữ liệu quốc gia về dân cư được cập nhật thường xuyên.',
    'Bộ tiêu chí đánh giá được ban hành.',
    'Tổ được thành lập tại các thôn.',
    'Hội nghị sơ kết được tổ chức hằng quý.',
    'Văn thư điện tử phải bảo đảm an toàn.',
    'Văn thư, lưu trữ được số hóa.',
    'Người dân chủ động cập nhật thông tin.',
    'Kết quả gửi về Phòng Nội vụ tổng hợp.',
    'Việc cấp tài khoản được thực hiện tại Công an xã.',
    'Tuyên truyền trên trang của Công an xã.',
  ])('nobody acts: %s', (text) => expect(parts('assignment', text)).toEqual([]));
});

describe('lists of bodies', () => {
  test.each<[FieldKey, string, string[]]>([
    [
      'assignment',
      'Các Phòng: Tư pháp, Nội vụ và Y tế chủ trì thực hiện.',
      ['lead: Phòng Tư pháp', 'lead: Phòng Nội vụ', 'lead: Phòng Y tế'],
    ],
    [
      'assignment',
      'Công an tỉnh chủ trì, phối hợp với các Sở Tài chính, Tư pháp thực hiện.',
      ['lead: Công an tỉnh', 'coordinate: Sở Tài chính', 'coordinate: Sở Tư pháp'],
    ],
    ['assignment', 'Các Sở, ban, ngành tỉnh phối hợp thực hiện.', ['coordinate: Các Sở, ban, ngành tỉnh']],
    [
      'implementers',
      'Hội LHPN thị xã, Thị đoàn, Hội CCB thị xã',
      ['implement: Hội LHPN thị xã', 'implement: Thị đoàn', 'implement: Hội CCB thị xã'],
    ],
    [
      'implementers',
      'Công an xã, Câu lạc bộ Liên thế hệ, Hội Phụ nữ',
      ['implement: Công an xã', 'implement: Câu lạc bộ Liên thế hệ', 'implement: Hội Phụ nữ'],
    ],
    ['implementers', 'Công an xã, Thôn trưởng', ['implement: Công an xã', 'implement: Thôn trưởng']],
    ['implementers', 'Văn thư, Thủ quỹ', ['implement: Văn thư', 'implement: Thủ quỹ']],
    [
      'implementers',
      'Công chức Văn phòng - Thống kê, Tài chính - Kế toán xã',
      ['implement: Công chức Văn phòng - Thống kê', 'implement: Công chức Tài chính - Kế toán xã'],
    ],
    [
      'implementers',
      'Công an xã (chủ trì), Văn phòng - Thống kê, Văn hóa - Xã hội, Địa chính - Xây dựng (phối hợp)',
      [
        'lead: Công an xã',
        'coordinate: Văn phòng - Thống kê',
        'coordinate: Văn hóa - Xã hội',
        'coordinate: Địa chính - Xây dựng',
      ],
    ],
    [
      'coordination',
      'UBND xã, các ban ngành, đoàn thể xã, Ban công tác Mặt trận thôn',
      ['coordinate: UBND xã', 'coordinate: các ban ngành, đoàn thể xã', 'coordinate: Ban công tác Mặt trận thôn'],
    ],
    ['coordination', 'Phòng Văn hóa, Khoa học và Thông tin', ['coordinate: Phòng Văn hóa, Khoa học và Thông tin']],
    ['coordination', 'Phòng Kinh tế, Hạ tầng và Đô thị', ['coordinate: Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['coordination', 'UBND các xã, phường, thị trấn', ['coordinate: UBND các xã, phường, thị trấn']],
    ['coordination', 'UBND xã Tân Lập, xã Tân Thành', ['coordinate: UBND xã Tân Lập, xã Tân Thành']],
    [
      'coordination',
      'Ban Quản lý chợ, Chi nhánh Agribank Tân An',
      ['coordinate: Ban Quản lý chợ', 'coordinate: Chi nhánh Agribank Tân An'],
    ],
    ['coordination', 'Ngân hàng Nhà nước, chi nhánh tỉnh', ['coordinate: Ngân hàng Nhà nước, chi nhánh tỉnh']],
    [
      'lead',
      'Trung tâm Đổi mới sáng tạo và Chuyển đổi số; Phòng Bưu chính, Viễn thông',
      ['lead: Trung tâm Đổi mới sáng tạo và Chuyển đổi số', 'lead: Phòng Bưu chính, Viễn thông'],
    ],
    [
      'coordination',
      '21 thôn; 05 trường học trên địa bàn',
      ['coordinate: 21 thôn', 'coordinate: 05 trường học trên địa bàn'],
    ],
    ['coordination', 'Công an xã, trưởng các thôn', ['coordinate: Công an xã', 'coordinate: trưởng các thôn']],
    ['coordination', 'Đoàn xã; 24 chi bộ trực thuộc', ['coordinate: Đoàn xã', 'coordinate: 24 chi bộ trực thuộc']],
    ['coordination', 'Thuế cơ sở 4; Công an xã', ['coordinate: Thuế cơ sở 4', 'coordinate: Công an xã']],
    ['coordination', '30/6/2024', []],
    ['coordination', '03 lần trong năm', []],
    ['coordination', 'Như trên', []],
    ['coordination', 'Nhân dân trên địa bàn', []],
    ['coordination', 'Không', []],
  ])('%s: %s', (key, text, wanted) => expect(parts(key, text)).toEqual(wanted));
});

describe('parts over a whole sentence and after semicolons', () => {
  test.each<[string, string[]]>([
    [
      'Cơ quan chủ trì: Sở Nội vụ. Cơ quan phối hợp: Các sở, ban, ngành; UBND các huyện, thành phố.',
      ['lead: Sở Nội vụ', 'coordinate: Các sở, ban, ngành', 'coordinate: UBND các huyện, thành phố'],
    ],
    [
      'Các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã phối hợp thực hiện.',
      ['coordinate: Các sở, ban, ngành cấp tỉnh', 'coordinate: UBND các huyện, thị xã'],
    ],
    [
      'Sở Y tế chủ trì, phối hợp với Sở Nội vụ; Sở Tư pháp; UBND cấp huyện.',
      ['lead: Sở Y tế', 'coordinate: Sở Nội vụ', 'coordinate: Sở Tư pháp', 'coordinate: UBND cấp huyện'],
    ],
    ['Sở Y tế chủ trì; Công an tỉnh phối hợp.', ['lead: Sở Y tế', 'coordinate: Công an tỉnh']],
    ['Phòng Tư pháp; Công an huyện.', ['implement: Phòng Tư pháp', 'implement: Công an huyện']],
    ['Sở Y tế chủ trì. Công an tỉnh.', ['lead: Sở Y tế', 'implement: Công an tỉnh']],
    [
      'Sở Xây dựng, Sở Công Thương theo chức năng, nhiệm vụ phối hợp thực hiện.',
      ['coordinate: Sở Xây dựng', 'coordinate: Sở Công Thương'],
    ],
    [
      'Sở Nội vụ, trong phạm vi chức năng, nhiệm vụ được giao, phối hợp với Công an tỉnh triển khai.',
      ['implement: Sở Nội vụ', 'coordinate: Công an tỉnh'],
    ],
    [
      'Công an xã chủ trì, Đoàn Thanh niên, Hội Phụ nữ phối hợp thực hiện.',
      ['lead: Công an xã', 'coordinate: Đoàn Thanh niên', 'coordinate: Hội Phụ nữ'],
    ],
    ['Do Công an tỉnh chủ trì, các sở liên quan phối hợp.', ['lead: Công an tỉnh', 'coordinate: các sở liên quan']],
    ['Công an xã hướng dẫn các đơn vị, doanh nghiệp phối hợp khai báo.', ['implement: Công an xã']],
    ['UBND xã chỉ đạo Công an xã, Trạm Y tế phối hợp rà soát.', ['implement: UBND xã']],
    ['Các đơn vị: Công an tỉnh, Sở Y tế phối hợp thực hiện.', ['coordinate: Công an tỉnh', 'coordinate: Sở Y tế']],
    ['Các đơn vị: chủ động rà soát.', ['implement: Các đơn vị']],
    ['Phòng Nội vụ là cơ quan đầu mối, tham mưu UBND huyện.', ['lead: Phòng Nội vụ']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));
});

describe('labels, orders and openings', () => {
  test.each<[FieldKey, string, string[]]>([
    [
      'assignment',
      'Cơ quan, đơn vị chủ trì: Sở Y tế. Cơ quan, đơn vị phối hợp: Công an tỉnh.',
      ['lead: Sở Y tế', 'coordinate: Công an tỉnh'],
    ],
    ['assignment', 'Đơn vị chủ trì tham mưu: Phòng Nội vụ.', ['lead: Phòng Nội vụ']],
    ['assignment', 'Chịu trách nhiệm chính: Công an xã.', ['lead: Công an xã']],
    [
      'implementers',
      '- Chủ trì: Công an xã. - Phối hợp: Trạm Y tế xã.',
      ['lead: Công an xã', 'coordinate: Trạm Y tế xã'],
    ],
    [
      'assignment',
      'UBND huyện chỉ đạo Phòng Tư pháp chủ trì, phối hợp với Công an huyện thực hiện.',
      ['implement: UBND huyện', 'lead: Phòng Tư pháp', 'coordinate: Công an huyện'],
    ],
    ['assignment', 'Sau khi có hướng dẫn của Bộ Công an, Công an tỉnh triển khai.', ['implement: Công an tỉnh']],
    ['assignment', 'Trong quý II, Công an xã chủ trì rà soát.', ['lead: Công an xã']],
    [
      'assignment',
      'Các hội, đoàn thể: Hội Nông dân, Hội Phụ nữ vận động hội viên.',
      ['implement: Hội Nông dân', 'implement: Hội Phụ nữ'],
    ],
    [
      'assignment',
      'Công an xã là đơn vị chủ trì, các ban, ngành xã là đơn vị phối hợp.',
      ['lead: Công an xã', 'coordinate: các ban, ngành xã'],
    ],
    ['assignment', 'Nhà trường phối hợp với phụ huynh học sinh.', ['implement: Nhà trường']],
    ['assignment', 'Cán bộ Tư pháp - Hộ tịch chủ trì.', ['lead: Cán bộ Tư pháp - Hộ tịch']],
    ['assignment', 'Các ngân hàng: Agribank, BIDV mở tài khoản.', ['implement: Agribank', 'implement: BIDV']],
    ['assignment', 'Trách nhiệm thực hiện: Công an xã.', ['implement: Công an xã']],
    ['assignment', 'Đồng chí Trưởng Công an xã chủ trì.', ['lead: Trưởng Công an xã']],
    ['implementers', 'Cán bộ, chiến sỹ Công an xã', ['implement: Công an xã']],
    ['assignment', 'Trong việc hỗ trợ người dân, doanh nghiệp thực hiện dịch vụ công.', []],
    ['assignment', 'Sau khi có hướng dẫn của Bộ Công an, Bộ Y tế.', []],
    ['assignment', 'Công an tỉnh đề nghị Sở Y tế phối hợp cung cấp dữ liệu.', ['implement: Công an tỉnh']],
    ['assignment', 'Mỗi đoàn viên, hội viên là một tuyên truyền viên.', []],
    ['assignment', 'Đoàn viên thanh niên hỗ trợ người dân cài đặt ứng dụng.', []],
    ['assignment', 'Kinh phí: Nguồn ngân sách xã.', []],
    ['assignment', 'Để hoàn thành chỉ tiêu, tăng cường tuyên truyền.', []],
  ])('%s: %s', (key, text, wanted) => expect(parts(key, text)).toEqual(wanted));
});

describe('offices named by their field, tasks handed on, parts in brackets', () => {
  test.each<[string, string[]]>([
    ['Công an xã chủ trì, Tư pháp xã phối hợp thực hiện.', ['lead: Công an xã', 'coordinate: Tư pháp xã']],
    [
      'Tư pháp cấp huyện phối hợp Công an cùng cấp số hóa sổ hộ tịch.',
      ['implement: Tư pháp cấp huyện', 'coordinate: Công an cùng cấp'],
    ],
    ['Địa chính xã, Tài chính xã phối hợp.', ['coordinate: Địa chính xã', 'coordinate: Tài chính xã']],
    ['UBND xã giao Công an xã chủ trì, phối hợp với Trạm Y tế.', ['lead: Công an xã', 'coordinate: Trạm Y tế']],
    ['Chủ tịch UBND xã phân công Văn phòng UBND xã thực hiện.', ['implement: Văn phòng UBND xã']],
    ['Công an xã (chủ trì), Tư pháp xã (phối hợp).', ['lead: Công an xã', 'coordinate: Tư pháp xã']],
    ['Các thôn (phối hợp); Công an xã (chủ trì)', ['coordinate: Các thôn', 'lead: Công an xã']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each<[string, string[]]>([
    [
      'Công chức Tư pháp - Hộ tịch, Tài chính - Kế toán xã phối hợp.',
      ['coordinate: Công chức Tư pháp - Hộ tịch', 'coordinate: Công chức Tài chính - Kế toán xã'],
    ],
    ['Phòng Nội vụ, Tư pháp xã chủ trì.', ['lead: Phòng Nội vụ', 'lead: Phòng Tư pháp xã']],
    ['Văn hóa xã hội của địa phương được nâng cao.', []],
    ['Tài chính xã hội hóa thì vận động thêm.', []],
    ['UBND xã giao đất cho các hộ.', ['implement: UBND xã']],
    ['UBND xã giao chỉ tiêu cho các thôn; Công an xã chủ trì.', ['implement: UBND xã', 'lead: Công an xã']],
    ['Công an xã (cơ quan thường trực) chủ trì.', ['lead: Công an xã']],
  ])('no such thing: %s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));
});

describe('roles in a bracket behind what is to be done', () => {
  test.each<[string, string[]]>([
    ['Mở lớp tập huấn (Sở Y tế chủ trì).', ['lead: Sở Y tế']],
    [
      'Đối soát dữ liệu (Phòng Kinh doanh chủ trì; Công an xã phối hợp), xong trong tháng 9.',
      ['lead: Phòng Kinh doanh', 'coordinate: Công an xã'],
    ],
    ['Rà soát hộ nghèo (Phòng Y tế chủ trì, Công an xã phối hợp).', ['lead: Phòng Y tế', 'coordinate: Công an xã']],
    ['Rà soát hộ nghèo (Phòng Y tế chủ trì, phối hợp với Công an xã).', ['lead: Phòng Y tế', 'coordinate: Công an xã']],
    ['Rà soát hộ nghèo (Phòng Y tế).', []],
    ['Rà soát hộ nghèo (theo danh sách của Phòng Y tế; Công an xã đã đối chiếu).', []],
    ['Rà soát hộ nghèo (kể cả hộ do Phòng Y tế quản lý).', []],
    ['Rà soát hộ nghèo (lần 2).', []],
    ['Rà soát hộ nghèo (Phòng Y tế, xong trong quý IV/2025).', ['implement: Phòng Y tế']],
    ['Rà soát hộ nghèo (Phòng Y tế, Công an xã: trước 15/6).', ['implement: Phòng Y tế', 'implement: Công an xã']],
    ['Rà soát hộ nghèo (Phòng Y tế, mỗi thôn hai người).', []],
    ['Rà soát hộ nghèo tại ba trường (Trường Tiểu học Sao, trong tháng 6).', []],
    ['Công an xã rà soát hộ nghèo (Phòng Y tế, trong tháng 6).', ['implement: Công an xã']],
    ['Rà soát hộ nghèo (các doanh nghiệp, trong tháng 6).', []],
    ['Trực điện thoại (Tổ Tổng hợp chịu trách nhiệm).', ['implement: Tổ Tổng hợp']],
    ['Theo Quy chế (Sở Y tế ban hành) rà soát hộ nghèo.', []],
    ['Họp lần ba (từ ngày 11/02/2026; Ban Thường trực chủ trì).', ['lead: Ban Thường trực']],
    ['Khám tuyển ngày 05/11/2025, do Trạm Y tế xã thực hiện.', ['implement: Trạm Y tế xã']],
    ['Dự lớp học do Trạm Y tế xã tổ chức.', []],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));
});

describe('where the name of a body ends before a verb that is not all in the vocabulary', () => {
  test.each<[string, string[]]>([
    ['Các thôn dự liệu người của mình.', ['implement: Các thôn']],
    ['Các cơ quan, đơn vị họp giới thiệu người ứng cử.', ['implement: Các cơ quan, đơn vị']],
    ['Trung tâm Dịch vụ tổng hợp xã phát tin.', ['implement: Trung tâm Dịch vụ tổng hợp xã']],
    ['Các khu vực khó khăn cử người.', []],
    ['Khối Dân vận các xã, thị trấn phối hợp.', ['coordinate: Khối Dân vận các xã, thị trấn']],
    ['Ban Giám hiệu, giáo viên chủ nhiệm thực hiện.', ['implement: Ban Giám hiệu', 'implement: giáo viên chủ nhiệm']],
    ['Chỉ đạo, hướng dẫn các chi đoàn.', []],
    ['Theo chỉ đạo, hướng dẫn của Bộ Công an.', ['guide: Bộ Công an']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));
});

describe('who acts after a colon', () => {
  test.each<[string, string[]]>([
    ['Đối với người già: Công an các xã cấp tại nhà.', ['implement: Công an các xã']],
    [
      'Truyền thông: Đài Truyền thanh xã chủ trì, các thôn phối hợp.',
      ['lead: Đài Truyền thanh xã', 'coordinate: các thôn'],
    ],
    ['Mô hình "Tổ số": Công an các xã thực hiện.', ['implement: Công an các xã']],
    ['Tuyên truyền: Đài Truyền thanh xã phát 02 buổi/ngày.', ['implement: Đài Truyền thanh xã']],
    ['Đối tượng: Công an các xã.', []],
    ['Gửi hồ sơ: Công an xã, bản sao kèm theo.', []],
    ['Các chi bộ được kiểm tra gửi hồ sơ.', ['implement: Các chi bộ được kiểm tra']],
    ['Nhân viên thư viện in thẻ.', ['implement: Nhân viên thư viện']],
    ['Nhân viên Trạm Y tế xã in thẻ.', ['implement: Trạm Y tế xã']],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));
});

describe('the bodies of a heading', () => {
  test.each<[string, string[]]>([
    ['Công an xã', ['Công an xã']],
    ['Đề nghị Hội Phụ nữ, các thôn', ['Hội Phụ nữ', 'các thôn']],
    ['Tổ thu nhận hồ sơ', ['Tổ thu nhận hồ sơ']],
    ['Đội kiểm tra lưu động', ['Đội kiểm tra lưu động']],
    ['Tổ chức thực hiện', []],
    ['Tổ thu nhận hồ sơ phối hợp với Công an xã', []],
    ['Ban hành kế hoạch', []],
    ['Tổ thu nhận hồ sơ, cấp thẻ', []],
  ])('%s', (text, wanted) => expect(bodiesOnly(text).map(({ unit }) => unit)).toEqual(wanted));
});

describe('names of several verbs, orders, and brackets behind a full stop', () => {
  test.each<[string, string[]]>([
    [
      'Đội Hướng dẫn, quản lý cư trú phối hợp với Công an các xã rà soát nhân khẩu.',
      ['implement: Đội Hướng dẫn, quản lý cư trú', 'coordinate: Công an các xã'],
    ],
    ['Tổ Kiểm tra và giám sát chủ trì rà soát.', ['lead: Tổ Kiểm tra và giám sát']],
    ['Công an xã, hướng dẫn người dân khai báo.', ['implement: Công an xã']],
    ['Đội Kiểm tra, xử lý nghiêm các vi phạm.', ['implement: Đội Kiểm tra']],
    ['Giao Trạm Y tế xét nghiệm, xác định tình trạng nghiện.', ['implement: Trạm Y tế']],
    ['Chỉ đạo Đài Truyền thanh tăng thời lượng phát sóng.', ['implement: Đài Truyền thanh']],
    ['Chỉ đạo các trường trên địa bàn.', []],
    ['Chỉ đạo điểm tại Trường Tiểu học số 1.', []],
    ['Đoàn các xã, thị trấn huy động đoàn viên.', ['implement: Đoàn các xã, thị trấn']],
    ['Đoàn các em học sinh đến thăm.', []],
    ['Ủy ban kiểm tra Đảng ủy giám sát.', ['implement: Ủy ban kiểm tra Đảng ủy']],
    ['Việc sao lưu dữ liệu do Tổ Kỹ thuật đảm nhiệm.', ['implement: Tổ Kỹ thuật']],
    ['Cập nhật danh mục do Tổ Kỹ thuật đảm nhiệm.', []],
    ['Bảo trì phòng máy. (Tổ Tin học)', ['implement: Tổ Tin học']],
    ['Bảo trì phòng máy (Tổ Tin học).', []],
    ['Khảo sát các điểm trường. (Phụ lục kèm theo)', []],
  ])('%s', (text, wanted) => expect(parts('assignment', text)).toEqual(wanted));

  test.each<[string, string[]]>([
    ['Thôn Đông, thôn Đoài', ['Thôn Đông', 'thôn Đoài']],
    ['Cụm Một, cụm Hai và cụm Ba', ['Cụm Một', 'cụm Hai', 'cụm Ba']],
    ['Thôn Đông, vận động hộ dân', ['Thôn Đông']],
    ['Cụm Một, cụm loa', ['Cụm Một']],
  ])('in a field that lists bodies: %s', (text, wanted) =>
    expect(findResponsibilities('coordination', text).map(({ unit }) => unit)).toEqual(wanted),
  );
});
