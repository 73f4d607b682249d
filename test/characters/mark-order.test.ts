import { describe, expect, it } from 'vitest';
import { alike } from '../../src/characters/alike.js';
import { inMarkOrder } from '../../src/characters/mark-order.js';
import { readLines } from '../read-lines.js';

/** A text whose tones precede the marks of its vowels. */
const turned = (text: string) =>
  text.normalize('NFD').replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309])/g, '$2$1');

describe('inMarkOrder', () => {
  const words = ['Số', 'Quyết định', 'ở', 'Nghệ', 'đường', 'ĐỀ ÁN', 'Mẫu', 'chữ', 'Ngữ', 'lặng', 'nhiều'];

  it.each(words)('%s with its tone before the mark of the vowel', (word) => {
    for (const form of [turned(word), turned(word).normalize('NFC')]) {
      const ordered = inMarkOrder(form);
      expect(ordered.normalize('NFC')).toBe(word);
      expect(ordered).toHaveLength(form.length);
      expect(alike(form).normalize('NFC')).toBe(word);
    }
  });

  it.each([...words, ...words.map((word) => word.normalize('NFD')), 'co\u0302', '\u0302', 'x\u0301\u0327', 'ó'])(
    '%j stays what it is',
    (word) => expect(inMarkOrder(word).normalize('NFC')).toBe(word.normalize('NFC')),
  );

  it('is no damage', () => {
    const text = 'Công an xã chủ trì, phối hợp với Đoàn Thanh niên hướng dẫn người dân.';
    expect(readLines(turned(text), { markdown: false }).lines[0]!.span.text).toBe(text);
  });
});
