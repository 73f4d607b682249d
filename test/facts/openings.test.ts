import { describe, expect, it } from 'vitest';
import {
  beginsClosing,
  beginsSentence,
  issuesPlan,
  namesBodyFirst,
  opensArticle,
  opensRemark,
  opensWithPreamble,
} from '../../src/facts/openings.js';

describe('the preamble', () => {
  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh',
    'Căn cứ Quyết định số 06/QĐ-TTg',
    'Ủy ban nhân dân tỉnh ban hành',
  ])('yes: %j', (text) => expect(opensWithPreamble(text)).toBe(true));

  it.each(['Thực hiện tốt công tác tuyên truyền', 'Chủ trì, hướng dẫn các xã', 'Công an xã'])('no: %j', (text) =>
    expect(opensWithPreamble(text)).toBe(false),
  );
});

describe('a sentence that issues the plan', () => {
  it.each(['Sở Xây dựng ban hành Kế hoạch như sau:'])('yes: %j', (text) => expect(issuesPlan(text)).toBe(true));

  it.each(['Ban hành Kế hoạch tuyên truyền', 'Trên đây là Kế hoạch triển khai Đề án'])('no: %j', (text) =>
    expect(issuesPlan(text)).toBe(false),
  );
});

describe('the closing', () => {
  it.each(['Trên đây là Kế hoạch triển khai Đề án', 'Yêu cầu các đơn vị triển khai thực hiện'])('yes: %j', (text) =>
    expect(beginsClosing(text)).toBe(true),
  );

  it.each(['Thực hiện tốt công tác tuyên truyền', 'Công an xã', 'Điều 2. Giao Công an xã'])('no: %j', (text) =>
    expect(beginsClosing(text)).toBe(false),
  );
});

describe('an article of a decision', () => {
  it.each(['Điều 2. Giao Công an xã'])('yes: %j', (text) => expect(opensArticle(text)).toBe(true));

  it.each(['Điều 2 của Luật', 'Điều kiện 2. Có hộ khẩu'])('no: %j', (text) => expect(opensArticle(text)).toBe(false));
});

describe('a remark in brackets', () => {
  it.each(['(Có phụ lục kèm theo)'])('yes: %j', (text) => expect(opensRemark(text)).toBe(true));

  it.each(['Có phụ lục kèm theo', 'Công an xã'])('no: %j', (text) => expect(opensRemark(text)).toBe(false));
});

describe('the first words of a sentence', () => {
  it.each(['Chủ trì, hướng dẫn các xã', 'Thực hiện tốt công tác tuyên truyền'])('yes: %j', (text) =>
    expect(beginsSentence(text)).toBe(true),
  );

  it.each(['Công an xã', 'tỉnh ban hành'])('no: %j', (text) => expect(beginsSentence(text)).toBe(false));
});

describe('a body that is named first', () => {
  it.each(['Ủy ban nhân dân tỉnh ban hành', 'Công an xã'])('yes: %j', (text) =>
    expect(namesBodyFirst(text)).toBe(true),
  );

  it.each(['tỉnh ban hành', 'Căn cứ vào tình hình'])('no: %j', (text) => expect(namesBodyFirst(text)).toBe(false));
});
