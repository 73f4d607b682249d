import { describe, expect, it } from 'vitest';
import { tableWords } from '../../../src/messages/table/index.js';
import { TABLES } from '../../../src/messages/table/words.js';

const [en, vi] = [tableWords('en'), tableWords('vi')];

describe('tableWords', () => {
  it.each(['table', 'column', 'value'] as const)('has every %s in both languages', (part) => {
    expect(Object.keys(vi[part])).toEqual(Object.keys(en[part]));
    for (const words of [en, vi]) for (const text of Object.values(words[part])) expect(text.trim()).not.toBe('');
  });

  it('names sheets as a workbook takes them', () => {
    for (const name of TABLES) expect(vi.table[name].length).toBeLessThan(28);
    expect(new Set(Object.values(vi.table)).size).toBe(TABLES.length);
  });
});
