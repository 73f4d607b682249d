import { describe, expect, it } from 'vitest';
import { letterBullets, readOddBullet } from '../../src/characters/bullets.js';

const none: ReadonlySet<string> = new Set();

describe('readOddBullet', () => {
  it.each([
    ['\uf0b7 Công an xã', 1, '•'],
    ['\uf0b7\tCông an xã', 1, '•'],
    ['\uf0d8Công an xã', 1, '➢'],
    ['\uf02d Công an xã', 1, '-'],
    ['\uf0ae Công an xã', 1, '•'],
    ['► Công an xã', 1, '➤'],
    ['◆ Công an xã', 1, '❖'],
    ['□ Công an xã', 1, '◦'],
    ['→ Công an xã', 1, '➤'],
    ['∙ Công an xã', 1, '·'],
    ['Ø Công an xã', 1, '➢'],
    ['ü Công an xã', 1, '✓'],
    ['§ Công an xã', 1, '▪'],
    ['(cid:127) Công an xã', 9, '•'],
    ['$\\bullet$ Công an xã', 9, '•'],
    ['★ Công an xã', 1, '•'],
    ['\ufffd Công an xã', 1, '•'],
    ['$\\rightarrow$ Công an xã', 13, '•'],
    ['~ **Mục tiêu:** 100%', 1, '-'],
    ['~ Mục tiêu: 100%', 1, '-'],
    ['» Thời gian: Quý I', 1, '-'],
    ['¬ Công an xã', 1, '-'],
    ['_ “Thôn thông minh”', 1, '-'],
    ['© Công an xã', 1, '•'],
    ['- [ ] Công an xã', 5, '-'],
    ['* [x] Công an xã', 5, '*'],
  ])('%j: %i long, %s', (line, length, sign) => {
    expect(readOddBullet(line, none)).toEqual({ length, sign });
  });

  it.each([
    'Công an xã',
    '- Công an xã',
    '+ Công an xã',
    'v Công an xã',
    '~ 500 hộ',
    '» đến năm 2025',
    '= 100%',
    '_Công an xã_',
    '°C',
    'Øresund',
    'üb',
    '→',
    '§5',
    '□',
    '(cid:127)',
    '- [1] Công an xã',
    '[ ] Công an xã',
    '$5 mỗi lượt',
    '',
  ])('none in %j', (line) => {
    expect(readOddBullet(line, none)).toBeNull();
  });

  it('takes a letter for a bullet where several lines begin with it', () => {
    const text = 'v Công an xã\n  v\tTrạm y tế\nq Đoàn xã\nu ám\nu tối\nn 5 lượt\nn 6 lượt';
    const letters = letterBullets(text);
    expect([...letters].sort()).toEqual(['n', 'v']);
    expect(readOddBullet('v Công an xã', letters)).toEqual({ length: 1, sign: '❖' });
    expect(readOddBullet('q Đoàn xã', letters)).toBeNull();
  });
});
