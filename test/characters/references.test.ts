import { expect, test } from 'vitest';
import { characterOf, REST, withoutRests, withReferences } from '../../src/characters/references.js';

test.each([
  ['C&ocirc;ng an x&atilde;', 'Công an xã'],
  ['ph&#7909;c v&#x1EE5;', 'phục vụ'],
  ['HĐND&nbsp;xã', 'HĐND xã'],
  ['&bull; Công an', '• Công an'],
  ['Số&colon; 12&sol;KH', 'Số: 12/KH'],
  // What would be read as markup stays as it is, and so do names that stand for nothing.
  ['&lt;b&gt;', '&lt;b&gt;'],
  ['A &#124; B', 'A &#124; B'],
  ['R&D; &khong;', 'R&D; &khong;'],
  ['HĐND & UBND', 'HĐND & UBND'],
])('%s is read as %s, and stays as long', (printed, shown) => {
  const read = withReferences(printed);
  expect(withoutRests(read)).toBe(shown);
  expect(read).toHaveLength(printed.length);
  expect(read.includes(REST)).toBe(printed !== shown);
});

test.each([
  [{ code: '160' }, ' '],
  [{ name: 'amp' }, '&'],
  [{ name: 'nothing' }, null],
  [{ code: '0' }, null],
])('%j stands for %j', (reference, shown) => expect(characterOf(reference)).toBe(shown));
