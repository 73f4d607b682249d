import { describe, expect, it } from 'vitest';
import { isInNameOf, isOffice } from '../../../src/facts/signature/office.js';

describe('an office', () => {
  it.each(['CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'TRƯỞNG CÔNG AN XÃ', 'HIỆU TRƯỞNG', 'Chủ tịch UBND xã'])('yes: %j', (text) =>
    expect(isOffice(text)).toBe(true),
  );

  it.each(['Chủ trì', 'Công an xã', 'Hiệu quả', 'TM. ỦY BAN NHÂN DÂN', ''])('no: %j', (text) =>
    expect(isOffice(text)).toBe(false),
  );
});

describe('a signature in the name of a body', () => {
  it.each(['TM. ỦY BAN NHÂN DÂN'])('yes: %j', (text) => expect(isInNameOf(text)).toBe(true));

  it.each(['KT. CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TM'])('no: %j', (text) => expect(isInNameOf(text)).toBe(false));
});
