import { describe, expect, it } from 'vitest';
import { isAnnexHeading, isAnnexNote, mayTitleAnnex, opensAnnex } from '../../src/facts/annex-start.js';

describe('the heading of an annex', () => {
  it.each(['PHỤ LỤC', 'PHỤ LỤC I', 'PHỤ LỤC SỐ II: DANH MỤC'])('yes: %j', (text) =>
    expect(isAnnexHeading(text)).toBe(true),
  );

  it.each(['Phụ lục kèm theo Kế hoạch này', 'Theo Phụ lục 01 của Kế hoạch', 'KẾ HOẠCH', 'Công an xã'])(
    'no: %j',
    (text) => expect(isAnnexHeading(text)).toBe(false),
  );
});

describe('a line that opens an annex behind the signature', () => {
  it.each(['PHỤ LỤC I', 'Phụ lục 01', 'Mẫu số 02', 'Biểu 1: Tổng hợp'])('yes: %j', (text) =>
    expect(opensAnnex(text)).toBe(true),
  );

  it.each(['Theo Phụ lục 01 của Kế hoạch', 'Phụ lục kèm theo Kế hoạch này', 'Danh mục mô hình', 'Công an xã'])(
    'no: %j',
    (text) => expect(opensAnnex(text)).toBe(false),
  );
});

describe('the note of an annex', () => {
  it.each(['(Kèm theo Kế hoạch số 12/KH-UBND ngày 01/02/2024)', '(Ban hành kèm theo Kế hoạch số 12/KH-UBND)'])(
    'yes: %j',
    (text) => expect(isAnnexNote(text)).toBe(true),
  );

  it.each(['(Có danh sách kèm theo)', 'Kèm theo là danh sách'])('no: %j', (text) =>
    expect(isAnnexNote(text)).toBe(false),
  );
});

describe('what may be the title of an annex', () => {
  it.each(['DANH MỤC MÔ HÌNH TRIỂN KHAI'])('yes: %j', (text) => expect(mayTitleAnnex(text)).toBe(true));

  it.each(['TM. ỦY BAN NHÂN DÂN', 'Danh mục mô hình', 'CHỦ TỊCH'])('no: %j', (text) =>
    expect(mayTitleAnnex(text)).toBe(false),
  );
});
