import { describe, expect, it } from 'vitest';
import {
  beginsWithLevel,
  endsWithLevel,
  isBody,
  isLocality,
  isOpen,
  isSureBody,
  isWhole,
} from '../../../../src/plan/letterhead/issuer/body-line.js';

describe('a line that names a body', () => {
  it.each(['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'SỞ Y TẾ', 'CÔNG AN TỈNH', 'BỆNH VIỆN ĐA KHOA'])('yes: %j', (text) =>
    expect(isBody(text)).toBe(true),
  );

  it.each(['SỐ 12', 'XÃ AN BÌNH', 'AN BÌNH', 'KẾ HOẠCH', 'Độc lập - Tự do - Hạnh phúc'])('no: %j', (text) =>
    expect(isBody(text)).toBe(false),
  );
});

describe('a line that surely names one', () => {
  it.each(['ỦY BAN NHÂN DÂN', 'SỞ Y TẾ'])('yes: %j', (text) => expect(isSureBody(text)).toBe(true));

  it.each(['TRƯỜNG SƠN', 'AN BÌNH'])('no: %j', (text) => expect(isSureBody(text)).toBe(false));
});

describe('a name that goes on', () => {
  it.each(['CÔNG AN TỈNH VÀ'])('yes: %j', (text) => expect(isOpen(text)).toBe(true));

  it.each(['CÔNG AN TỈNH', 'SỞ Y TẾ'])('no: %j', (text) => expect(isOpen(text)).toBe(false));
});

describe('a level at the beginning', () => {
  it.each(['XÃ AN BÌNH', 'PHƯỜNG TÂN AN', 'THÀNH PHỐ HỒ CHÍ MINH'])('yes: %j', (text) =>
    expect(beginsWithLevel(text)).toBe(true),
  );

  it.each(['AN BÌNH', 'CÔNG AN TỈNH', 'SỞ Y TẾ'])('no: %j', (text) => expect(beginsWithLevel(text)).toBe(false));
});

describe('a level at the end', () => {
  it.each(['CÔNG AN TỈNH', 'HĐND VÀ UBND XÃ'])('yes: %j', (text) => expect(endsWithLevel(text)).toBe(true));

  it.each(['XÃ AN BÌNH', 'SỞ Y TẾ'])('no: %j', (text) => expect(endsWithLevel(text)).toBe(false));
});

describe('a locality', () => {
  it.each(['XÃ AN BÌNH', 'THÀNH PHỐ HỒ CHÍ MINH'])('yes: %j', (text) => expect(isLocality(text)).toBe(true));

  it.each(['AN BÌNH', 'HUYỆN', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'])('no: %j', (text) => expect(isLocality(text)).toBe(false));
});

describe('a whole name', () => {
  it.each(['ỦY BAN NHÂN DÂN XÃ AN BÌNH'])('yes: %j', (text) => expect(isWhole(text)).toBe(true));

  it.each(['CÔNG AN XÃ - HỘI LIÊN HIỆP PHỤ NỮ', 'ỦY BAN NHÂN DÂN', 'CÔNG AN TỈNH'])('no: %j', (text) =>
    expect(isWhole(text)).toBe(false),
  );
});
