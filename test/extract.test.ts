import { describe, expect, it } from 'vitest';
import { extract, PlanInputError, planSchema } from '../src/index.js';
import { fixture } from './fixtures/fixtures.js';

const why = (source: string | Uint8Array, file?: string) => {
  try {
    extract(source, { file });
    return null;
  } catch (error) {
    if (error instanceof PlanInputError) return error.code;
    throw error;
  }
};
const BODY = 'I. MỤC ĐÍCH\n\nNâng cao hiệu quả.\n\nII. NỘI DUNG\n\n1. Công an xã chủ trì.\n';

describe('extract', () => {
  it('reads bytes as it reads the text they hold', () => {
    const { text, file } = fixture('loc-ha');
    const plan = extract(text, { file });
    expect(extract(new TextEncoder().encode(text), { file })).toEqual(plan);
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it('leaves out every position on request, and nothing else', () => {
    const { text, file } = fixture('pdf-dense');
    const all = JSON.parse(JSON.stringify(extract(text, { file })), (key, value) =>
      /[pP]ositions?$|^match(?:es)?$|Matches$/.test(key) ? undefined : value,
    );
    expect(extract(text, { file, positions: false })).toEqual(all);
    expect(JSON.stringify(all)).not.toMatch(/"offset"/);
  });

  it('restores damaged words, on request nowhere', () => {
    const { text, file } = fixture('cao-ngoc');
    const cut = text.slice(0, 6000);
    const restored = extract(cut, { file });
    const printed = extract(cut, { file, restore: 'never' });
    expect(restored.document.titleRaw).toBe(printed.document.title);
    expect(restored.document.title).not.toBe(printed.document.title);
    expect(JSON.stringify(printed)).not.toMatch(/"(?:titleRaw|certainty|doubtful)"/);
  });

  it('names the page furniture that it left out', () => {
    const { text } = fixture('hung-chinh');
    const [first] = extract(`${text}\n\n12\n`, { file: 'a.md' }).diagnostics.filter(
      (one) => one.rule === 'page-furniture',
    );
    expect(first).toMatchObject({ severity: 'info', position: { start: { line: expect.any(Number) } } });
  });
});

describe('a text that is no plan', () => {
  it.each([
    ['a directive', `CHỈ THỊ\n\nVề đẩy mạnh Đề án 06\n\n${BODY}`],
    ['a report', `BÁO CÁO\n\nKết quả thực hiện Đề án 06\n\n${BODY}`],
    ['a decision', `QUYẾT ĐỊNH\n\nVề việc thành lập Tổ công tác\n\n${BODY}`],
    ['a letter', 'CÔNG VĂN\n\nKính gửi: UBND các xã\n\nĐề nghị triển khai.'],
    ['a novel', 'Ngày xưa có một làng nhỏ bên sông.\n\nDân làng sống bằng nghề chài lưới.\n'.repeat(20)],
    ['a page in English', '# plan06\n\nReads plans.\n\n1. Install it\n2. Run it\n'],
    ['a list', '- gạo\n- muối\n- Kế hoạch đi chợ\n'],
    ['one word', 'x'],
  ])('is refused: %s', (_, text) => {
    expect(why(text)).toBe('not-a-plan');
  });

  it.each([
    ['a plan', `KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${BODY}`],
    [
      'a plan in one column behind a decision',
      `QUYẾT ĐỊNH\n\nĐiều 1. Ban hành.\n\nKẾ HOẠCH\n\nTriển khai Đề án 06\n\n${BODY}`,
    ],
    ['a plan whose kind OCR misread', `Kf HOACH\n\nTrién khai Dé an 06\n\n${BODY}`],
    ['a programme', `CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nThực hiện Đề án 06\n\n${BODY}`],
    ['a plan cut off behind its head', 'KẾ HOẠCH\n\nTriển khai Đề án 06'],
    [
      'models alone',
      Array.from({ length: 4 }, (_, i) => `Mô hình ${i + 1}: Kiosk\n\n- Mục tiêu: Người dân tự lấy số.\n\n`).join(''),
    ],
  ])('but not %s', (_, text) => {
    expect(why(text)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['a\0b', 'binary'],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'binary'],
    [new Uint8Array([0x4b, 0xff, 0xfe, 0x80, 0x81]), 'encoding'],
    ['x'.repeat(1024 * 1024 + 1), 'too-large'],
  ])('nor is %j read', (source, code) => {
    expect(why(source)).toBe(code);
  });
});

it('reports a table in columns whose rows it could not tell apart, and keeps its words', () => {
  const table = [
    ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
    '      Rà soát người chưa',
    ' 1    có căn cước        Công an xã         30/4/2024',
    ' 2    mở tài khoản       Ngân hàng          Quý II/2024',
  ];
  const text = `KẾ HOẠCH\nTriển khai Đề án 06\n\nI. NHIỆM VỤ\n${table.join('\n')}\n`;
  const plan = extract(text, { file: 'plan.txt' });
  expect(plan.diagnostics).toMatchObject([
    { rule: 'table-unread', severity: 'warning', position: { start: { line: 5 } } },
  ]);
  expect(JSON.stringify(plan.sections)).toContain('Ngân hàng');
});
