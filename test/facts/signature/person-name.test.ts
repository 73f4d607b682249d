import { describe, expect, it } from 'vitest';
import { isPersonName, rankEnd } from '../../../src/facts/signature/person-name.js';

describe('a person’s name', () => {
  it.each(['Nguyễn Văn An', "Rơ Châm H'Lan", 'Y Thanh Niê', 'A Lăng Mai', 'K’ Thị Mai', "H' Bia Niê", 'H’Bia Niê'])(
    'is %j',
    (text) => expect(isPersonName(text)).toBe(true),
  );

  it.each(['Nguyễn', 'Hội trường', "H' bia", 'B Thanh Niê', 'CHỦ TỊCH', 'Lưu: VT', ''])('is not %j', (text) =>
    expect(isPersonName(text)).toBe(false),
  );
});

describe('ranks before a name', () => {
  it.each([
    ['Trung tá Lê Quang', 9],
    ['PGS.TS. Trần An', 8],
    ['Lê Quang', 0],
  ])('%j', (text, end) => expect(rankEnd(text)).toBe(end));
});
