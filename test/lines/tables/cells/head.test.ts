import { describe, expect, it } from 'vitest';
import { isNumberHead, isRowNumber, isTimeCell, isTimeHead } from '../../../../src/lines/tables/cells/head.js';

describe('the head of a column of numbers', () => {
  it.each(['TT', 'STT', 'Số TT'])('yes: %j', (text) => expect(isNumberHead(text)).toBe(true));

  it.each(['1', 'Mô hình', 'Thời gian', ''])('no: %j', (text) => expect(isNumberHead(text)).toBe(false));
});

describe('the number of a row', () => {
  it.each(['1', '12.', '2.1', 'I'])('yes: %j', (text) => expect(isRowNumber(text)).toBe(true));

  it.each(['1234', 'Mô hình', 'TT', ''])('no: %j', (text) => expect(isRowNumber(text)).toBe(false));
});

describe('the head of a column of times', () => {
  it.each(['Thời gian', 'Tháng'])('yes: %j', (text) => expect(isTimeHead(text)).toBe(true));

  it.each(['Nội dung', 'Tháng 9/2025', ''])('no: %j', (text) => expect(isTimeHead(text)).toBe(false));
});

describe('a cell that is a time', () => {
  it.each(['Tháng 9/2025', 'Ngày 05/9', 'Quý I'])('yes: %j', (text) => expect(isTimeCell(text)).toBe(true));

  it.each(['Thời gian', 'Mô hình', '1', ''])('no: %j', (text) => expect(isTimeCell(text)).toBe(false));
});
