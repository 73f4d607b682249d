import { describe, expect, it } from 'vitest';
import { neutral } from '../../src/text/neutral.js';

describe('words for a terminal or a log', () => {
  it.each([
    ['\u001b[31mMục tiêu\u001b[0m', ' [31mMục tiêu [0m'],
    ['a\r\nb', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u202eb', 'a b'],
    ['::error file=x::pwned', ': :error file=x::pwned'],
    ['  ::error::pwned', '  : :error::pwned'],
    ['Mục ##[error]pwned', 'Mục # #[error]pwned'],
    ['##vso[task.complete]', '# #vso[task.complete]'],
    ['a\n::add-mask::b', 'a : :add-mask::b'],
  ])('%j is %j', (text, shown) => expect(neutral(text)).toBe(shown));

  it.each(['Công an xã chủ trì', 'Đề án 06 — “VNeID”', 'a :: b', '## [1]', 'std::sort', ''])('%j stays', (text) =>
    expect(neutral(text)).toBe(text),
  );
});
