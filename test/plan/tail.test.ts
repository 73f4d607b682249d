import { describe, expect, it } from 'vitest';
import { BODY, readPlan } from './plans.js';

const tail = (text: string, file = 'plan.txt') => {
  const { document, unplaced } = readPlan(`KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${BODY}\n\n${text}`, file);
  const { recipients, signers, closing } = document;
  return { recipients, signers, closing, unplaced: unplaced.map((item) => item.text) };
};
const signer = (name: string, title: string | null, onBehalfOf: string | null) => ({ name, title, onBehalfOf });

describe('recipients and signature', () => {
  it.each([
    [
      'one below the other',
      'Nơi nhận:\n- UBND thành phố Vinh;\n- Các ban, ngành;\n- Lưu: VT, HS.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Hồng Quang',
    ],
    [
      'signature first',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Hồng Quang\n\nNơi nhận:\n- UBND thành phố Vinh;\n- Các ban, ngành;\n- Lưu: VT, HS.',
    ],
    [
      'in two columns',
      'Nơi nhận:                              TM. ỦY BAN NHÂN DÂN\n- UBND thành phố Vinh;                      CHỦ TỊCH\n- Các ban, ngành;\n- Lưu: VT, HS.                          Nguyễn Hồng Quang',
    ],
  ])('are read %s', (_, text) => {
    expect(tail(text)).toEqual({
      recipients: ['UBND thành phố Vinh', 'Các ban, ngành', 'Lưu: VT, HS'],
      signers: [signer('Nguyễn Hồng Quang', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')],
      closing: [],
      unplaced: [],
    });
  });

  it('may have bullets alone on their lines', () => {
    expect(tail('Nơi nhận:\n- Như trên;\n-\nUBND tỉnh (báo cáo);\n-\n\nLưu: VT.\n-').recipients).toEqual([
      'Như trên',
      'UBND tỉnh (báo cáo)',
      'Lưu: VT',
    ]);
  });

  it.each([
    [
      'a deputy',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Lan',
      [signer('Lê Thị Lan', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH')],
    ],
    [
      'a rank',
      'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nĐại tá Vũ Văn Tấn',
      [{ ...signer('Vũ Văn Tấn', 'TRƯỞNG BAN', 'TM. BAN CHỈ ĐẠO'), rank: 'Đại tá' }],
    ],
    [
      'a note',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn An',
      [signer('Nguyễn Văn An', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN')],
    ],
    ['nobody', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', []],
  ])('are read with %s', (_, text, signers) => {
    expect(tail(`Nơi nhận:\n- Như trên.\n\n${text}`)).toMatchObject({ recipients: ['Như trên'], signers });
  });

  it('keeps what is neither as unplaced', () => {
    expect(tail('Nơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn An').unplaced).toEqual([
      '(Đã ký)',
    ]);
    expect(tail('Nơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH').unplaced).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]);
  });

  it('leaves the last words of the plan to its closing', () => {
    const text = 'Trên đây là Kế hoạch triển khai Đề án 06 của xã./.\n\nNơi nhận:\n- Như trên.';
    expect(tail(text, 'plan.md')).toMatchObject({
      closing: ['Trên đây là Kế hoạch triển khai Đề án 06 của xã./.'],
      recipients: ['Như trên'],
    });
  });
});
