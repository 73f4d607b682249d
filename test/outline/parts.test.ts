import { describe, expect, it } from 'vitest';
import { partDocument } from '../../src/outline/parts.js';
import { readLines } from '../read-lines.js';

function parts(text: string) {
  const { lines } = readLines(text, { markdown: false });
  const found = partDocument(lines);
  const words = (list: readonly { span: { text: string } }[]) => list.map((line) => line.span.text);
  const { front, letterhead, title, preamble, body, tail, annexes } = found;
  return {
    front: words(front),
    letterhead: words(letterhead),
    kind: found.kind?.line.span.text ?? null,
    title: words(title),
    preamble: words(preamble),
    body: words(body),
    tail: words(tail),
    annexes: annexes.map(words),
  };
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

describe('partDocument', () => {
  it.each([
    ['Loại văn bản\tKế hoạch', 'Số / Ký hiệu 155/KH - UBND'],
    ['Kế hoạch', 'Người ký Lò Văn Pó'],
  ])('takes nothing of what a web page says above a letterhead: %j, %j', (...above) => {
    const head = ['UBND XÃ BÌNH AN', NATION, 'Số: 12/KH-UBND'];
    const found = parts([...above, ...head, 'KẾ HOẠCH', 'Triển khai Đề án 06', 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n'));
    expect([found.letterhead, found.kind, found.title]).toEqual([head, 'KẾ HOẠCH', ['Triển khai Đề án 06']]);
  });

  it.each([
    ['Căn cứ Quyết định số 06/QĐ-TTg;', 'Kế hoạch trồng cây năm 2026', 4],
    ['Vận động Nhân dân trồng cây', null, 4],
  ])('takes the headline of a web page for the heading where none is below the letterhead: %s', (line, kind, lines) => {
    const above = ['Kế hoạch trồng cây năm 2026', 'Cập nhật: 12/02/2024'];
    const head = ['ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'Số: 12/KH-UBND', 'Bình An, ngày 05 tháng 02 năm 2024'];
    const found = parts([...above, ...head, line, 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n'));
    expect([found.kind, found.letterhead, found.body.length + found.letterhead.length - 1]).toEqual([
      kind,
      kind === null ? expect.anything() : head,
      lines,
    ]);
  });

  it.each([
    ['behind the annex', ['PHỤ LỤC', 'DANH MỤC', '1. Trồng tre.', 'Nơi nhận:', '- Lưu: VT.'], [3, 2]],
    ['above it', ['Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', 'DANH MỤC', '1. Trồng tre.'], [3, 2]],
    [
      'above a form with recipients of its own',
      ['Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', 'MẪU', 'Nơi nhận:', '- Lưu: HS.'],
      [4, 2],
    ],
  ])('finds recipients %s', (_, lines, [annex, tail]) => {
    const found = parts(['KẾ HOẠCH', 'Trồng cây', 'I. MỤC ĐÍCH', 'Tốt.', ...lines].join('\n\n'));
    expect([found.annexes[0]?.length, found.tail.length, found.body.length]).toEqual([annex, tail, 2]);
  });

  it('reads a plan in articles from its first one', () => {
    const found = parts(
      ['KẾ HOẠCH', 'Trồng cây', 'Điều 1. Mục đích', 'Tốt.', 'Điều 2. Nhiệm vụ', '1. Trồng tre.'].join('\n\n'),
    );
    expect([found.preamble, found.body.length]).toEqual([[], 4]);
  });

  it.each([
    ['Số: 12/KH-UBND', ['UBND XÃ BÌNH AN', 'Số: 12/KH-UBND']],
    ['Lượt xem: 12', []],
  ])('takes a title above a letterhead without nation and motto for a copy of the one below: %s', (line, head) => {
    const title = 'KẾ HOẠCH TRỒNG CÂY NĂM 2026';
    const found = parts([title, 'UBND XÃ BÌNH AN', line, title, 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n'));
    expect(found.letterhead).toEqual(head);
    expect(found.front).toEqual(head.length > 0 ? [title] : []);
  });

  it.each([
    ['Số: 12/KH-UBND', 'Kế hoạch'],
    ['Bình An, ngày mai', null],
  ])('knows a kind in small letters below a letterhead without nation and motto: %s', (line, kind) => {
    expect(parts(['UBND XÃ BÌNH AN', line, 'Kế hoạch', 'Trồng cây', 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n')).kind).toBe(
      kind,
    );
  });

  it('parts a document as Nghị định 30/2020/NĐ-CP prints it', () => {
    const text = [
      'Lượt xem: 12.',
      `UBND XÃ BÌNH AN\n${NATION}`,
      'KẾ HOẠCH',
      'Triển khai Đề án 06',
      'Căn cứ Đề án 06;',
      'UBND xã ban hành Kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      'Tốt.',
      'Nơi nhận:\n- Như trên.',
      'PHỤ LỤC I\nDanh mục mô hình',
      'PHỤ LỤC II\nDanh mục thiết bị',
    ].join('\n\n');
    expect(parts(text)).toEqual({
      front: ['Lượt xem: 12.'],
      letterhead: ['UBND XÃ BÌNH AN', NATION],
      kind: 'KẾ HOẠCH',
      title: ['Triển khai Đề án 06'],
      preamble: ['Căn cứ Đề án 06;', 'UBND xã ban hành Kế hoạch như sau:'],
      body: ['MỤC ĐÍCH', 'Tốt.'],
      tail: ['Nơi nhận:', 'Như trên.'],
      annexes: [
        [expect.stringContaining('PHỤ LỤC I'), 'Danh mục mô hình'],
        [expect.stringContaining('PHỤ LỤC II'), 'Danh mục thiết bị'],
      ],
    });
  });

  it.each([
    ['1. Mục đích\n\nTốt.', 'Mục đích'],
    ['A. MỤC ĐÍCH\n\nTốt.', 'MỤC ĐÍCH'],
    ['Phần I. MỤC ĐÍCH\n\nTốt.', 'MỤC ĐÍCH'],
    ['Mô hình 1: Kiosk\n\n- Mục tiêu: Tốt.', 'Mô hình 1: Kiosk'],
  ])('the body begins with the first heading there is: %j', (body, first) => {
    const found = parts(`KẾ HOẠCH\n\nTriển khai Đề án 06\n\nCăn cứ Đề án 06;\n\n${body}`);
    expect(found.body[0]).toBe(first);
    expect(found.preamble).toEqual(['Căn cứ Đề án 06;']);
  });

  it.each([
    [
      'Trang thông tin điện tử\n\nKế hoạch chuyển đổi số xã Đông Sơn năm 2026',
      'Kế hoạch chuyển đổi số xã Đông Sơn năm 2026',
    ],
    ['# Kế hoạch chuyển đổi số xã Đông Sơn', 'Kế hoạch chuyển đổi số xã Đông Sơn'],
    ['Kế hoạch này nêu các nhiệm vụ của xã', null],
    ['Kế hoạch số 12/KH-UBND của xã Đông Sơn', null],
    ['Kế hoạch chuyển đổi số được lập theo quy định.', null],
    ['Xã ban hành kế hoạch chuyển đổi số', null],
    ['UBND XÃ ĐÔNG SƠN\n\nSố: 12/KH-UBND\n\nKế hoạch chuyển đổi số xã Đông Sơn', 'Kế hoạch chuyển đổi số xã Đông Sơn'],
    ['UBND XÃ ĐÔNG SƠN\n\nSố: 12/KH-UBND\n\nXã họp.\n\nKế hoạch chuyển đổi số xã Đông Sơn', null],
  ])('the headline of a web page, or the line right behind a letterhead, names the kind: %j', (head, expected) => {
    expect(parts(`${head}\n\nI. MỤC ĐÍCH\n\nTốt.`).kind).toBe(expected);
  });

  it('leaves out no line, whatever the order of the parts', () => {
    const pieces = [
      'KẾ HOẠCH',
      'Nơi nhận:\n- Như trên.',
      'I. MỤC ĐÍCH',
      'PHỤ LỤC\nDanh mục',
      `UBND XÃ A\n${NATION}`,
      'QUYẾT ĐỊNH',
      'Việc này.',
    ];
    for (let shift = 0; shift < pieces.length; shift++) {
      const text = [...pieces.slice(shift), ...pieces.slice(0, shift)].join('\n\n');
      const { lines } = readLines(text, { markdown: false });
      const { kind, decision, annexes, ...rest } = partDocument(lines);
      const lists = [
        ...Object.values(rest),
        ...annexes,
        ...Object.values(decision ?? {}).filter((one) => Array.isArray(one)),
      ];
      const held = new Set<unknown>([...lists.flat(), kind?.line]);
      expect(lines.filter((line) => !held.has(line)).map((line) => line.span.text)).toEqual([]);
    }
  });

  it.each([
    ['II. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['II. Nhiệm vụ', 'I. KINH PHÍ'],
    ['III. NHIỆM VỤ', 'I. KINH PHÍ'],
  ])('begins the body of a text without its first heading, with %j next, at %j', (next, first) => {
    const { body } = parts(
      `KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${next}\n\nCông an xã rà soát.\n\nI. KINH PHÍ\n\nNgân sách.`,
    );
    expect(body[0]).toBe(first.slice(first.indexOf(' ') + 1));
  });

  it.each([
    [['1. Mục đích', 'Tốt.', '2. Yêu cầu', 'Đúng hạn.'], 'II. NHIỆM VỤ', 'Mục đích'],
    [['Căn cứ Luật Cư trú;', '1. Mục đích', 'Tốt.'], 'II. NHIỆM VỤ', 'Mục đích'],
    [['1. Nghị định số 13/2023/NĐ-CP;', 'UBND xã ban hành Kế hoạch như sau:'], 'II. NHIỆM VỤ', 'NHIỆM VỤ'],
    [['Căn cứ:', '1. Luật Cư trú;', '2. Căn cứ Quyết định số 5/QĐ-BYT.'], 'II. NHIỆM VỤ', 'NHIỆM VỤ'],
    [['1. Luật Cư trú;', 'UBND xã ban hành Kế hoạch như sau:', '1. Mục đích', 'Tốt.'], 'II. NHIỆM VỤ', 'Mục đích'],
    [['UBND xã ban hành Kế hoạch như sau:', '1. Căn cứ pháp lý', '- Luật Cư trú;'], 'II. NHIỆM VỤ', 'Căn cứ pháp lý'],
    [['2.1. Thống nhất tiêu chí.', '2.2. Xây dựng phiếu.'], 'II. NHIỆM VỤ', 'NHIỆM VỤ'],
    [['2. Yêu cầu', 'Đúng hạn.'], 'II. NHIỆM VỤ', 'NHIỆM VỤ'],
    [['Thực hiện hai việc:', '1. Tuyên truyền;', '2. Rà soát;'], 'I. MỤC ĐÍCH', 'MỤC ĐÍCH'],
  ])('after %j and %j the body begins with %j', (above, chapter, first) => {
    const { body } = parts(['KẾ HOẠCH', 'Triển khai Đề án 06', ...above, chapter, 'Công an xã rà soát.'].join('\n\n'));
    expect(body[0]).toBe(first);
  });
});
