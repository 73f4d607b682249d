import { describe, expect, it } from 'vitest';
import { mayBeRead } from '../../src/text/misreading.js';

describe('what OCR may read a word as', () => {
  it.each([
    ['sở', '86'],
    ['sở', 's&'],
    ['ở', '4'],
    ['của', 'ciia'],
    ['tử', 'ry'],
    ['tờ', '10'],
    ['đồ', 'bo'],
    ['đơn', 'bon'],
    ['hội', 'hol'],
    ['ích', 'ch'],
    ['nghiêm', 'nghiem'],
    ['06', 'og'],
  ])('%s: %s', (word, letters) => expect(mayBeRead(word, letters)).toBe(true));

  it.each([
    ['dũng', 'hung'],
    ['tuấn', 'tan'],
    ['bộ', 'so'],
    ['từng', 'dong'],
    ['trước', 'trong'],
    ['phòng', 'sd'],
    ['với', 's6'],
    ['hai', 'mot'],
    ['5', '3'],
    ['30', '36'],
    ['0838858585', '0838858558'],
    ['4', '1'],
  ])('%s, but not %s', (word, letters) => expect(mayBeRead(word, letters)).toBe(false));
});
