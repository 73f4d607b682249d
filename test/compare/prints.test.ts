import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff, extract } from '../../src/index.js';
import { changesIn } from './mutate.js';

/** Edits of a plan whose other side is its own print, as small as a reader would still want told. */
const EDITS: Readonly<Record<string, readonly (readonly [old: string, changed: string])[]>> = {
  'loc-ha': [
    ['triển khai đồng bộ các giải pháp', 'triển khai từng bước các giải pháp'],
    ['Hoàn thành trong Quý I/2023.\n\nTrong đó', 'Hoàn thành trong Quý IV/2023.\n\nTrong đó'],
    ['Thực hiện trước tháng 3/2023', 'Thực hiện trước tháng 5/2023'],
    ['của các sở, ban, ngành cấp tỉnh', 'của các bộ, ban, ngành cấp tỉnh'],
    ['Nguyễn Việt Hùng', 'Nguyễn Việt Dũng'],
  ],
  'hung-chinh': [
    ['dễ sử dụng, tiết kiệm', 'khó sử dụng, tiết kiệm'],
    ['Rà soát triển khai các DVC', 'Rà soát, cắt giảm các DVC'],
    ['**Thời gian hoàn thành:** Trong năm 2023.', '**Thời gian hoàn thành:** Trong năm 2024.'],
    ['Xây dựng tối thiểu 20 dịch vụ công', 'Xây dựng tối thiểu 25 dịch vụ công'],
  ],
};
const PRINTS = [
  ['loc-ha', 'serif-300'],
  ['loc-ha', 'bw-200'],
  ['hung-chinh', 'pagella-200'],
  ['hung-chinh', 'bw-200'],
] as const;

describe('a plan against its own print', { timeout: 120_000 }, () => {
  it.each(PRINTS)('%s, %s: few changes, and each edit one more', (plan, kind) => {
    const text = readFileSync(`fixtures/${plan}/input.md`, 'utf8');
    const print = extract(readFileSync(`bench/restore/prints/${plan}.${kind}.txt`), { file: 'print.txt' });
    const changes = (source: string) => changesIn(diff(extract(source, { file: 'plan.md' }), print));
    const own = changes(text);
    expect(own).toBeLessThanOrEqual(10);
    for (const [old, changed] of EDITS[plan]!) {
      expect(text).toContain(old);
      expect(changes(text.replace(old, changed)), changed).toBe(own + 1);
    }
  });
});
