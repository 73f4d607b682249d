import { describe, expect, it } from 'vitest';
import { printedTexts } from '../../src/account/words.js';
import { extract } from '../../src/extract.js';

const TEXT =
  'KẾ HOẠCH\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\nTốt.\n\nPHỤ LỤC\n\n| TT | Việc |\n|---|---|\n| 1 | Họp |\n';

describe('printedTexts', () => {
  const plan = extract(TEXT, { file: 'plan.md' });
  const [annex] = plan.annexes;

  it('has the heads of the columns and the cells of a table', () => {
    expect(printedTexts(plan)).toEqual(expect.arrayContaining(['TT', 'Việc', 'Họp']));
  });

  it('takes a table of more columns than a function takes arguments', () => {
    const columns = new Array<string>(200_000).fill('a');
    const { columnsRaw: _, ...rest } = annex!;
    const wide = { ...plan, annexes: [{ ...rest, columns }] };
    expect(printedTexts(wide).filter((text) => text === 'a').length).toBe(columns.length);
  });
});
