import { describe, expect, it } from 'vitest';
import { clean } from '../../src/characters/clean.js';
import { extent, slice } from '../../src/characters/span/span.js';

const shown = (text: string) => clean(text, 0, text.length).text;

describe('clean', () => {
  it.each([
    ['Bảo đảm\u0085an toàn', 'Bảo đảm an toàn'],
    ['Bảo\u2003đảm\u2028an\u202ftoàn', 'Bảo đảm an toàn'],
    ['bảo hi\u00adểm\u200b y\u2060 tế', 'bảo hiểm y tế'],
    ['a\u0001b', 'ab'],
    ['Thời gian：Quý I', 'Thời gian: Quý I'],
    ['Thời gian： Quý I', 'Thời gian: Quý I'],
    ['lúc ８：３０', 'lúc 8:30'],
    ['(a）và', '(a) và'],
    ['оn', 'on'],
    ['K Ế   H O Ạ C H', 'KẾ HOẠCH'],
    ['Kế hoạch', 'Kế hoạch'],
    ['5 – 7', '5 – 7'],
  ])('%j shows %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('puts the sign of an odd bullet in its place, with a blank after it', () => {
    const text = 'xx\uf0b7Công an';
    const span = clean(text, 2, text.length, { length: 1, sign: '•' });
    expect(span.text).toBe('• Công an');
    expect(extent(slice(span, 0, 1))).toEqual({ from: 2, to: 3 });
    expect(extent(slice(span, 2))).toEqual({ from: 3, to: 10 });
  });
});
