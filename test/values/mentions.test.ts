import { expect, test } from 'vitest';
import { findMentions, findReferences, resolveMention, resolveReferences } from '../../src/values/references/index.js';

test.each<[string, string[]]>([
  ['theo yêu cầu tại Kế hoạch này.', ['Kế hoạch this -']],
  ['triển khai Nghị quyết nêu trên', ['Nghị quyết before -']],
  ['theo Kế hoạch 33 của huyện', ['Kế hoạch number 33']],
  ['theo Kế hoạch số 33, các đơn vị', ['Kế hoạch number 33']],
])('%s', (text, wanted) =>
  expect(findMentions(text).map((m) => `${m.kind} ${m.to} ${m.number ?? '-'}`)).toEqual(wanted),
);

test.each([
  'Kế hoạch số 33/KH-UBND ngày 21/03/2022',
  'Kế hoạch năm 2023',
  'Báo cáo 100% hồ sơ',
  'Kế hoạch 8/2023',
  'Quyết định phê duyệt',
])('no short mention: %s', (text) => expect(findMentions(text)).toEqual([]));

test('a short mention is the full document', () => {
  const text =
    'Kế hoạch số 33/KH-UBND ngày 21/03/2022 của UBND huyện; Kế hoạch 33; Kế hoạch trên; Kế hoạch này; Chỉ thị trên.';
  const cited = resolveReferences(findReferences(text));
  const resolved = findMentions(text).map((mention) => resolveMention(mention, cited)?.number ?? null);
  expect(resolved).toEqual(['33/KH-UBND', '33/KH-UBND', null, null]);
});

test('a number that two documents share is left open', () => {
  const cited = resolveReferences(
    findReferences('Kế hoạch số 33/KH-UBND ngày 1/2/2022; Kế hoạch số 33/KH-TU ngày 2/2/2022'),
  );
  expect(resolveMention(findMentions('Kế hoạch 33')[0]!, cited)).toBeUndefined();
});
