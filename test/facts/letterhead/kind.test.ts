import { describe, expect, it } from 'vitest';
import { kindAlone, kindAtHead } from '../../../src/facts/letterhead/kind.js';

describe('kindAlone', () => {
  it.each([
    ['KẾ HOẠCH', 'KẾ HOẠCH', true],
    ['KẾ HOẠCH PHỐI HỢP', 'KẾ HOẠCH PHỐI HỢP', true],
    ['KE HOACH', 'KẾ HOẠCH', true],
    ['Kf HOACH', 'KẾ HOẠCH', true],
    ['KẾ HOACH', 'KẾ HOẠCH', true],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', true],
    ['KẾ HOẠCH CAO ĐIỂM', 'KẾ HOẠCH CAO ĐIỂM', true],
    ['KẾ HOẠCH TIẾN HÀNH THANH TRA', 'KẾ HOẠCH TIẾN HÀNH THANH TRA', true],
    ['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', false],
    ['BÁO CÁO', 'BÁO CÁO', false],
    ['CHỈ THỊ', 'CHỈ THỊ', false],
  ])('%j is %s', (line, kind, isPlan) => {
    expect(kindAlone(line)).toMatchObject({ kind, isPlan, end: line.length });
  });

  it.each([
    'Kế hoạch',
    'Kế hoạch này',
    'KẾ HOẠCH NĂM 2024 CỦA XÃ',
    'KẾ HOẠCH TIẾN HÀNH BẦU CỬ',
    'Kế hoạch tiến hành thanh tra',
    'MỤC ĐÍCH',
    'CHỦ TỊCH',
    'quyết định',
    '',
    '12',
    'HOẠCH',
  ])('%j is none', (line) => {
    expect(kindAlone(line)).toBeNull();
  });
});

describe('kindAtHead', () => {
  it('finds the kind where the title follows on the same line', () => {
    expect(kindAtHead('KẾ HOẠCH Triển khai Đề án 06')).toMatchObject({ kind: 'KẾ HOẠCH', isPlan: true, end: 8 });
    expect(kindAtHead('CHƯƠNG TRÌNH CÔNG TÁC DÂN TỘC')).toMatchObject({ kind: 'CHƯƠNG TRÌNH', isPlan: true, end: 12 });
    expect(kindAtHead('CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026')).toMatchObject({ isPlan: false });
    expect(kindAtHead('KẾ HOẠCH PHỐI HỢP: Triển khai Đề án 06')).toMatchObject({ kind: 'KẾ HOẠCH PHỐI HỢP', end: 17 });
  });

  it.each(['Kế hoạch triển khai Đề án 06', 'KẾ HOẠCH', 'KẾ HOẠCHTriển khai', 'Thực hiện KẾ HOẠCH số 1'])(
    'but not in %j',
    (line) => {
      expect(kindAtHead(line)).toBeNull();
    },
  );
});
