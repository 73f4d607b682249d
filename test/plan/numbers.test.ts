import { describe, expect, it } from 'vitest';
import { BODY, planOf, readPlan } from './plans.js';

const texts = (items: readonly { ordinal?: string | undefined; text: string }[]) =>
  items.map(({ ordinal, text }) => [ordinal ?? null, text]);

describe('a number before a line that is no point of the plan is kept', () => {
  const plan = readPlan(
    [
      '1. Lượt xem: 12.',
      '(2) Số: 12/KH-UBND',
      'KẾ HOẠCH',
      'II. Triển khai Đề án 06',
      'a) Căn cứ Đề án 06;',
      '- Căn cứ Luật Cư trú;',
      BODY,
      'Nơi nhận:\n- Như trên;\nII. Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nb) Nguyễn Văn An',
    ].join('\n\n'),
    'plan.txt',
  );

  it('in the letterhead, the title and the preamble, as printed', () => {
    expect(plan.document).toMatchObject({
      letterhead: ['(2) Số: 12/KH-UBND'],
      title: 'II. Triển khai Đề án 06',
      preamble: ['a) Căn cứ Đề án 06;', 'Căn cứ Luật Cư trú;'],
    });
  });

  it('before recipients; before a name it is unplaced', () => {
    expect(plan.document.recipients).toEqual(['Như trên', 'II. Lưu: VT']);
    expect(plan.document.signers).toMatchObject([{ name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' }]);
    expect(texts(plan.unplaced)).toEqual([
      ['1', 'Lượt xem: 12.'],
      [null, 'b)'],
    ]);
  });

  it('but numbers that count the recipients say nothing', () => {
    const { document } = planOf(BODY, 'Nơi nhận:\n1. Như trên;\n2. Lưu: VT.');
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('in the description of a model', () => {
    const [model] = planOf('I. NỘI DUNG', '1. Mô hình 1: Kiosk', '(1) Đặt máy.', '(2) Nối mạng.').models;
    expect(model!.description).toBe('(1) Đặt máy.\n(2) Nối mạng.');
  });
});

describe('a line that is nothing but a number is kept as text', () => {
  it('where it is unplaced, an item or a line of an annex', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      'Mô hình 1: Kiosk',
      '- Phân công nhiệm vụ:',
      '1. Công an xã.',
      '2.',
      'Nơi nhận:\n- Như trên.',
      'PHỤ LỤC\n\nTHIẾT BỊ\n\n1. Máy in.\n\na) Loại nhỏ.\n\nIV.\n\n2. Máy quét.',
    );
    expect(texts(plan.models[0]!.fields.assignment!.items)).toEqual([
      ['1', 'Công an xã.'],
      [null, '2.'],
    ]);
    expect(texts(plan.annexes[0]!.text)).toEqual([
      ['1', 'Máy in.'],
      ['a', 'Loại nhỏ.'],
      [null, 'IV.'],
      ['2', 'Máy quét.'],
    ]);
  });
});

describe('the number of an annex', () => {
  it.each([
    ['PHỤ LỤC', undefined, null],
    ['PHỤ LỤC II', 'II', null],
    ['PHỤ LỤC 02: THIẾT BỊ', '02', 'THIẾT BỊ'],
    ['PHỤ LỤC SỐ 3', '3', null],
    ['PHỤ LỤC 1a. THIẾT BỊ', '1a', 'THIẾT BỊ'],
    ['PHỤ LỤC A', 'A', null],
    ['PHỤ LỤC A - THIẾT BỊ', 'A', 'THIẾT BỊ'],
    ['PHỤ LỤC Y TẾ', undefined, 'Y TẾ'],
    ['PHỤ LỤC DANH MỤC', undefined, 'DANH MỤC'],
  ])('%j', (heading, ordinal, title) => {
    const [annex] = planOf(BODY, 'Nơi nhận:\n- Như trên.', `${heading}\n\n1. Máy in.`).annexes;
    expect(annex).toMatchObject({ title, text: [{ text: 'Máy in.' }] });
    expect(annex!.ordinal).toBe(ordinal);
  });

  it('leaves what precedes the word to the text', () => {
    const [annex] = planOf(BODY, 'Nơi nhận:\n- Như trên.', '‘ g _ PHULUC ‘\n\n1. Máy in.').annexes;
    expect(texts(annex!.text)).toEqual([
      [null, '‘ g _'],
      ['1', 'Máy in.'],
    ]);
  });
});

describe('a title on the line of the kind', () => {
  it('does not take the first paragraph of the preamble', () => {
    const { document } = readPlan(
      `KẾ HOẠCH Triển khai Đề án 06\n\nCăn cứ Đề án 06;\n\n- Căn cứ Luật Cư trú;\n\n${BODY}`,
    );
    expect(document).toMatchObject({
      title: 'Triển khai Đề án 06',
      preamble: ['Căn cứ Đề án 06;', 'Căn cứ Luật Cư trú;'],
    });
  });
});

describe('points of a plan whose models are in the annex alone', () => {
  it('are sections, however deep', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NỘI DUNG',
      '1. Hạ tầng',
      '1.1. Mua máy in.',
      'Nơi nhận:\n- Như trên.',
      'PHỤ LỤC\n\n| TT | Mô hình | Chủ trì |\n|---|---|---|\n| 1 | Mô hình 1: Kiosk | Công an xã |',
    );
    expect(plan.sections.map(({ path, text }) => [path, text])).toContainEqual(['II/1/1.1', 'Mua máy in.']);
    expect(plan.models).toMatchObject([{ number: 1 }]);
    expect(plan.tasks).toEqual([]);
  });
});
