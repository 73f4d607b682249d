import { expect, it } from 'vitest';
import { check } from '../../../src/checks/index.js';
import { extract } from '../../../src/extract.js';
import { patch } from '../../../src/render/findings/patch.js';

function patchOf(source: string): string {
  return patch([{ file: 'a.md', source, findings: check(extract(source), { source }) }], { language: 'en' });
}

it('takes a doubled word and a blank in a number out, and leaves the rest', () => {
  const told = patchOf(
    'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Phối hợp với với Công an xã theo Kế hoạch số 12 /KH-UBND.\n2. Tốt.\n',
  );
  expect(told).toContain('-1. Phối hợp với với Công an xã theo Kế hoạch số 12 /KH-UBND.\n');
  expect(told).toContain('+1. Phối hợp với Công an xã theo Kế hoạch số 12/KH-UBND.\n');
  expect(told).toContain(' 2. Tốt.\n');
});

it.each([
  ['a clean plan', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Theo Kế hoạch số 12/KH-UBND.\n'],
  ['days and fractions', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Ngày 12 / 5, 3 / 4 số hộ; luôn luôn.\n'],
  ['two words that are right', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Quản lý lý lịch tư pháp.\n'],
])('says nothing of %s', (_, source) => {
  expect(patchOf(source)).toBe('');
});

it('says nothing where the source is not at hand', () => {
  expect(patch([{ file: 'a.json', source: null, findings: [] }], { language: 'en' })).toBe('');
});
