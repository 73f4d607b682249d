import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

/** Far above what each takes; a reader that looks at everything again for every line, or sinks too deep, fails. */
const TIMEOUT = 20_000;
const HEAD = 'KẾ HOẠCH\nTriển khai Đề án 06 năm 2024\n\nI. MỤC ĐÍCH\n\nTốt.\n\nII. NỘI DUNG THỰC HIỆN\n\n';
const list = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Texts that no writer would send. */
const TEXTS: Readonly<Record<string, string>> = {
  'a million letters in one line': 'a'.repeat(1_000_000),
  'a hundred thousand words in one line': 'một hai '.repeat(50_000),
  'a hundred thousand stars': '*'.repeat(100_000),
  'a hundred thousand stars that open': '*a '.repeat(100_000),
  'stars that open and close': 'a**b*'.repeat(50_000),
  'a hundred thousand underscores': '_a '.repeat(100_000),
  'a hundred thousand brackets': '('.repeat(100_000),
  'a hundred thousand colons': ': '.repeat(100_000),
  'a hundred thousand tags': '<i '.repeat(100_000),
  'a hundred thousand references': '&amp;'.repeat(100_000),
  'a hundred thousand bars': `|${'a|'.repeat(100_000)}`,
  'a hundred thousand blanks': `a${' '.repeat(100_000)}b`,
  'a hundred thousand marks on one letter': `a${'\u0301'.repeat(100_000)}`,
  'a hundred thousand digits': `${'1'.repeat(100_000)}a`,
  'a hundred thousand line ends': '\n'.repeat(100_000),
  'a hundred thousand capitals and a misread letter': `${'A'.repeat(100_000)}¢`,
  'a hundred thousand capitals, one in two': `${'Aa'.repeat(50_000)}¢`,
  'fifty thousand bullets, each alone on its line': '- \n'.repeat(50_000),
  'ten thousand nested bullets': list(10_000, (i) => `${' '.repeat(i % 200)}- việc ${i}`),
  'ten thousand bullets in one line': `${'- '.repeat(10_000)}việc`,
  'ten thousand model headings': list(10_000, (i) => `Mô hình ${(i % 999) + 1}: Tên mô hình`),
  'lists in lists without end': list(10_000, (i) => (i % 2 === 0 ? '1. Việc này.' : 'a) Việc này.')),
  'three lists in lists without end': list(9_999, (i) => `${['1.', 'a)', '(1)'][i % 3]} Việc này.`),
  'ten thousand numbers': list(10_000, (i) => `${i % 100}. Việc này.`),
  'ten thousand annexes': list(10_000, (i) => `PHỤ LỤC ${i}`),
  'ten thousand rows': `PHỤ LỤC\n\n| TT | Mô hình |\n|---|---|\n${list(10_000, (i) => `| ${i} | Mô hình ${i % 999}: A |`)}`,
  'ten thousand lists of recipients': list(10_000, () => 'Nơi nhận:'),
  'ten thousand signers': list(10_000, () => 'TM. ỦY BAN NHÂN DÂN\nNguyễn Văn A'),
  'ten thousand kinds of document': list(10_000, () => 'KẾ HOẠCH'),
  'a list of a hundred thousand bodies in one line': 'Sở Y tế, '.repeat(100_000),
  'letters set apart, a hundred thousand': 'K Ế '.repeat(50_000),
  'ten thousand pages with a head each': list(10_000, (i) => `\fUBND XÃ A - Trang ${i}\n\nviệc này\n\n${i}`),
  'ten thousand page numbers': list(10_000, (i) => String(i % 1000)),
};

describe('a hostile text is read in reasonable time:', () => {
  it.each(Object.entries(TEXTS))(
    '%s',
    (_, text) => {
      const plan = extract(HEAD + text, { file: 'plan.md', restore: 'never' });
      expect(plan.document.kind).toBe('KẾ HOẠCH');
      expect(plan.sections.length).toBeGreaterThanOrEqual(2);
    },
    TIMEOUT,
  );
});
