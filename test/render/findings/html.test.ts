import { expect, it } from 'vitest';
import { check } from '../../../src/checks/index.js';
import { extract } from '../../../src/extract.js';
import { htmlReport } from '../../../src/render/findings/html.js';

const SOURCE =
  'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Phối hợp với với Công an <b> xã An Bình, Trạm y tế xã và các tổ công nghệ số cộng đồng trên địa bàn.\n2. Mô hình 1: A\n- Thời gian hoàn thành: 31/02/2023.\n';
const plan = { file: 'a<b>.md', source: SOURCE, findings: check(extract(SOURCE), { source: SOURCE }) };

it('has the heaviest finding first, each with its words in the text', () => {
  const page = htmlReport([plan], { language: 'vi' });
  expect(page).toContain('<html lang="vi">');
  expect(page.indexOf('<mark>31/02/2023</mark>')).toBeGreaterThan(0);
  expect(page.indexOf('<mark>31/02/2023</mark>')).toBeLessThan(page.indexOf('<mark>với với</mark>'));
});

it('lets no text of the plan be markup', () => {
  const page = htmlReport([plan, plan], { language: 'en' });
  expect(page).toContain('Công an &lt;b&gt; xã');
  expect(page).not.toMatch(/<b>/u);
});

it('names the plan, and places findings on pages where the file has pages', () => {
  const [first, ...others] = plan.findings;
  const onPage = { ...first!, position: { ...first!.position!, page: 3 } };
  const page = htmlReport([{ ...plan, title: 'Thực hiện Đề án 06', findings: [onPage, ...others] }], {
    language: 'vi',
  });
  expect(page).toContain('<p lang="vi">Thực hiện Đề án 06</p>');
  expect(page.match(/trang 3</gu)).toHaveLength(1);
  expect(page.match(/dòng \d+</gu)).toHaveLength(others.length);
});

it('quotes no line where the source is not at hand', () => {
  expect(htmlReport([{ ...plan, source: null }], { language: 'en' })).not.toContain('<blockquote');
});
