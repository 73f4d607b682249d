import { expect, it } from 'vitest';
import { check } from '../../../src/checks/index.js';
import { extract } from '../../../src/extract.js';
import { summary } from '../../../src/render/findings/summary.js';

const planOf = (file: string, source: string) => ({ file, source, findings: check(extract(source), { source }) });

it('has one line for each plan, the worst first', () => {
  const plans = [
    planOf('clean.md', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Tốt.\n'),
    planOf('wrong.md', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Phối hợp với với Công an xã.\n'),
  ];
  expect(summary(plans, { language: 'en' })).toBe('wrong.md: 1 warning\nclean.md: nothing found\n');
});
