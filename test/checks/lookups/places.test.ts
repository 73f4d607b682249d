import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Places } from '../../../src/checks/lookups/places.js';
import { read } from '../../../src/read/index.js';
import { Locator } from '../../../src/read/text/index.js';

/** What `find` points at in `source`, looked for in all of it. */
function pointed(source: string, words: string): string {
  const whole = new Locator(source).position(0, source.length);
  const { start, end } = new Places(source).find(words, whole)!;
  return source.slice(start.offset, end.offset);
}

describe('find', () => {
  it.each([
    ['a word', 'dùng VNelD khi', 'VNelD', 'VNelD'],
    ['words over a line end', 'Công an\n  xã chủ trì', 'Công an xã', 'Công an\n  xã'],
    ['words in bold', '- **Mục tiêu:** x', 'Mục tiêu:', 'Mục tiêu:'],
    ['a whole word', 'VNeIDx VNeID', 'VNeID', 'VNeID'],
    ['signs of patterns', 'a (1) b', '(1)', '(1)'],
    ['a decomposed source', 'Công an xã chủ trì'.normalize('NFD'), 'Công an xã', 'Công an xã'.normalize('NFD')],
    [
      'the beginning of words cut in two',
      '| Ngân hàng Nhà nước Việt Nam | 1 |\n| chi nhánh tỉnh | 2 |',
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh',
      'Ngân hàng Nhà nước Việt Nam',
    ],
  ])('%s', (_, source, words, found) => {
    expect(pointed(source, words)).toContain(found.slice(0, 20));
    expect(source).toContain(pointed(source, words));
    expect(pointed(source, words).length).toBeLessThan(source.length);
  });

  it('knows the page of words, which a paragraph may share with another page', async () => {
    const source = await read(readFileSync('fixtures/formats/loc-ha.pdf'));
    const whole = new Locator(source.text).position(0, source.text.length);
    const [first, last] = ['Triển khai, thực hiện nhiệm vụ', 'Nguyễn Việt Hùng'].map((words) =>
      new Places(source).find(words, whole),
    );
    expect(first).toMatchObject({ page: 1, box: expect.any(Array) });
    expect(last!.page).toBe(source.pages);
    expect(new Places(source.text).find('Nguyễn Việt Hùng', whole)).not.toHaveProperty('page');
  });

  it('keeps the place where the words are not in it', () => {
    expect(pointed('Công an xã', 'Sở Y tế')).toBe('Công an xã');
    expect(pointed('a-1-b', '$&')).toBe('a-1-b');
  });

  it('keeps the place without a source, and none where there is none', () => {
    const within = new Locator('abc').position(0, 3);
    expect(new Places().find('b', within)).toBe(within);
    expect(new Places('abc').find('b', undefined)).toBeUndefined();
    expect(new Places().textAt(within)).toBeNull();
    expect(new Places('abc').textAt(within)).toBe('abc');
  });
});
