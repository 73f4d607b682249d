import { describe, expect, it } from 'vitest';
import { wordsOfTsv } from '../../../src/read/scan/engines.js';

describe('wordsOfTsv', () => {
  it('reads the words of tesseract’s table with their lines', () => {
    const tsv = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '4\t1\t1\t1\t1\t0\t10\t10\t90\t20\t-1\t',
      '5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t96.5\tKế',
      '5\t1\t1\t1\t1\t2\t60\t10\t40\t20\t50\thoạch'.normalize('NFD'),
      '5\t1\t1\t1\t2\t1\t10\t40\t40\t20\t91\tsố',
      '5\t1\t1\t1\t2\t2\t60\t40\t40\t20\t95\t ',
    ].join('\n');
    expect(wordsOfTsv(tsv)).toEqual([
      { text: 'Kế', box: [10, 10, 50, 30], line: 0, certainty: 0.965 },
      { text: 'hoạch', box: [60, 10, 100, 30], line: 0, certainty: 0.5 },
      { text: 'số', box: [10, 40, 50, 60], line: 1, certainty: 0.91 },
    ]);
  });

  it('finds none in an empty table', () => {
    expect(wordsOfTsv('')).toEqual([]);
  });
});
