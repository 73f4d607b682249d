import { describe, expect, it } from 'vitest';
import { isBodyList } from '../../../src/plan/body/body-list.js';

describe('a heading that lists bodies', () => {
  it.each(['Các sở, ban, ngành; UBND các huyện', 'Sở Y tế; Sở Giáo dục và Đào tạo'])('yes: %j', (text) =>
    expect(isBodyList(text)).toBe(true),
  );

  it.each(['Công an xã', 'Rà soát; cập nhật', 'Tuyên truyền, vận động', 'Công an xã, Trạm Y tế xã tuyên truyền'])(
    'no: %j',
    (text) => expect(isBodyList(text)).toBe(false),
  );
});
