import { describe, expect, it } from 'vitest';
import { clean } from '../../src/characters/clean.js';
import { wholeSpacedWords } from '../../src/characters/spaced-letters.js';
import { extent } from '../../src/characters/span/span.js';

const shown = (text: string) => clean(text, 0, text.length).text;

describe('letters set apart', () => {
  it.each([
    ['K Ế   H O Ạ C H', 'KẾ HOẠCH'],
    ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ['P H Ụ   L Ụ C   I', 'PHỤ LỤC I'],
    ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
    ['I. M Ụ C  Đ Í C H, Y Ê U  C Ầ U', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['II. N Ộ I   D U N G ,   T I Ế N   Đ Ộ', 'II. NỘI DUNG, TIẾN ĐỘ'],
    ['T Ổ C H Ứ C T H Ự C H I Ệ N', 'TỔ CHỨC THỰC HIỆN'],
  ])('%j are words again: %j', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  it.each(['Tổ A B C', 'Các lớp A B C D', 'X Y Z W', 'a b c d e', 'KẾ HOẠCH'])('%j stays', (text) => {
    expect(shown(text)).toBe(text);
  });

  it.each([
    ['M Ụ C   Đ Í C H ,   Y   T Ế', 'M.Ụ.C   Đ.Í.C.H ,   Y   T.Ế'],
    ['Tổ A B C', 'Tổ A B C'],
    ['A   B   C', 'A   B   C'],
    ['R A A A X  ', 'R A A A X  '],
    ['  R A A A X', '  R A A A X'],
    ['R A A A X  \nTổ', 'R A A A X  \nTổ'],
    ['K Ế H O Ạ C H', 'K Ế H O Ạ C H'],
  ])('%j in the account of what is lost', (text, words) => {
    expect(wholeSpacedWords(text).replaceAll('\u2060', '.')).toBe(words);
  });

  it('stand where they stood', () => {
    const span = clean('xx K Ế H O Ạ C H', 3, 16);
    expect(extent(span)).toEqual({ from: 3, to: 16 });
  });
});
