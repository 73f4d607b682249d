import { expect, test } from 'vitest';
import { h, lines, page } from '../../../../src/render/compare/html/page.js';

const shown = (body: ReturnType<typeof h>) =>
  /<body>\n(?<body>[\s\S]*)\n<script>/u.exec(page({ title: 't', body, style: '', script: '' }))!.groups!.body;

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onmouseover="a', '&quot; onmouseover=&quot;a'],
  ["'&'", '&#39;&amp;&#39;'],
  ['a\u001b[31m\u202eb', 'a [31m b'],
  ['kế hoạch', 'kế hoạch'],
])('words are never markup: %j', (words, expected) => {
  expect(shown(h`<p title="${words}">${words}${[words]}</p>`)).toBe(
    `<p title="${expected}">${expected}${expected}</p>`,
  );
});

test('markup is in markup as it is, one by one and in lists', () => {
  const bold = h`<b>${'<1>'}</b>`;
  expect(shown(h`<p>${bold}${[bold, 2]}</p>`)).toBe('<p><b>&lt;1&gt;</b><b>&lt;1&gt;</b>2</p>');
  expect(shown(lines([bold, '<', 3]))).toBe('<b>&lt;1&gt;</b>\n&lt;\n3');
});

test('a title is never markup', () => {
  expect(page({ title: '</title><img>', body: h``, style: '', script: '' })).toContain(
    '<title>&lt;/title&gt;&lt;img&gt;</title>',
  );
});
