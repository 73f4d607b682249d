import { describe, expect, it } from 'vitest';
import { countOf } from '../../../src/plan/body/declared-count.js';

describe('how many models a heading says a group has', () => {
  it.each([
    ['Nhóm tiện ích (03 mô hình)', 3],
    ['Nhóm (gồm 11 mô hình)', 11],
    ['Nhóm tiện ích: 3 mô hình', 3],
    ['Nhóm dịch vụ công - 05 mô hình', 5],
  ])('%j: %d', (heading, count) => expect(countOf(heading)?.count).toBe(count));

  it.each(['Nhóm tiện ích', 'Nhóm tiện ích (03 nhiệm vụ)', 'Nhóm 3 (mô hình)', 'Triển khai 3 mô hình tại xã'])(
    'none in %j',
    (heading) => expect(countOf(heading)).toBeNull(),
  );
});
