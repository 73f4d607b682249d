import { describe, expect, it } from 'vitest';
import { BODY, readPlan } from './plans.js';

const TITLE = 'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Hưng Chính';

describe('two columns side by side', () => {
  it('of a letterhead are parted where most lines are, not at the first wide gap', () => {
    const lines = [
      ' UBND HUYỆN TÂN PHÚ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỔ CÔNG TÁC ĐỀ ÁN 06               Độc lập - Tự do - Hạnh phúc',
      '    Số:      /KH-TCT                    Tân Phú, ngày     tháng 5 năm 2024',
    ];
    const { document } = readPlan(`${lines.join('\n')}\n\n${TITLE}\n\n${BODY}`, 'plan.txt');
    expect(document).toMatchObject({ symbol: 'KH-TCT', date: '2024-05', place: 'Tân Phú' });
    expect(document.letterhead.slice(-2)).toEqual(['Số: /KH-TCT', 'Tân Phú, ngày tháng 5 năm 2024']);
  });

  it('are not the two words of a heading whose letters are set apart', () => {
    const text = `UBND XÃ TÂN PHÚ\n\nK  Ế    H  O  Ạ  C  H\n\nTriển khai Đề án 06\n\n${BODY}`;
    expect(readPlan(text, 'plan.txt').document).toMatchObject({ kind: 'KẾ HOẠCH', title: 'Triển khai Đề án 06' });
  });

  it('of a signature are read one by one, so that a recipient may go on below', () => {
    const lines = [
      'Nơi nhận:                                     KT. TRƯỞNG BAN',
      '- Thường trực Tỉnh ủy, Thường trực HĐND       PHÓ TRƯỞNG BAN',
      'tỉnh;',
      '- Lưu: VT, PC06.                           GIÁM ĐỐC CÔNG AN TỈNH',
      '                                             Trần Quốc Khánh',
    ];
    const { document, unplaced } = readPlan(`${TITLE}\n\n${BODY}\n\n${lines.join('\n')}`, 'plan.txt');
    expect(document.recipients).toEqual(['Thường trực Tỉnh ủy, Thường trực HĐND tỉnh', 'Lưu: VT, PC06']);
    expect(document.signers).toMatchObject([
      {
        name: 'Trần Quốc Khánh',
        title: 'PHÓ TRƯỞNG BAN',
        onBehalfOf: 'KT. TRƯỞNG BAN',
        ownOffice: 'GIÁM ĐỐC CÔNG AN TỈNH',
      },
    ]);
    expect(unplaced).toEqual([]);
  });
});

describe('a table printed in columns', () => {
  const TABLE = [
    ' STT           Nội dung công việc             Chủ trì        Phối hợp        Thời hạn',
    '        Rà soát đối tượng bảo trợ chưa',
    '  1     có số định danh, lập danh sách       UBND các xã    Công an xã     30/3/2024',
    '        gửi Công an huyện',
    '  2     Mở 1.200 tài khoản ngân hàng         Bưu điện       UBND các xã    30/6/2024',
  ];

  it('is no part of the preamble, where no heading precedes it', () => {
    const above = 'Căn cứ Đề án 06;\n\nCông an xã lập các danh sách sau.';
    const text = [TITLE, above, TABLE.join('\n'), 'Trên đây là kế hoạch./.'].join('\n\n');
    const { document } = readPlan(text, 'plan.txt');
    expect(document.preamble).toEqual(['Căn cứ Đề án 06;', 'Công an xã lập các danh sách sau.']);
  });
});
