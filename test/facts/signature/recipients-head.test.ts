import { describe, expect, it } from 'vitest';
import { recipientsHead } from '../../../src/facts/signature/recipients-head.js';

describe('recipientsHead', () => {
  it.each([
    'Nơi nhận:',
    'Nơi nhận',
    'NƠI NHẬN:',
    'Noi nhdn:',
    'Noi nhận:',
    'Nơi nhận :',
    'Nơi nhận: - Như trên',
    'Noi naa: TM. UY BAN NHAN DAN',
    'Nơi nhận          T/M ĐẢNG ỦY',
  ])('%j opens the recipients', (line) => {
    expect(recipientsHead(line)).toBeGreaterThan(0);
  });

  it.each([
    'Nơi ở: xã',
    'Nơi tiếp nhận:',
    'Người nhận:',
    'Nơi',
    '',
    'Noi naa: UBND',
    'Nơi nhận T/Muốn',
    'Nơi nhận thông tin',
    'Noi nay: TMDT xa',
    'Nai naa: TM. UBND',
  ])('%j does not', (line) => {
    expect(recipientsHead(line)).toBe(0);
  });
});
