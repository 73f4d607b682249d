import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../src/facts/marker/marker.js';

/** A line, and its marker as kind, ordinal and the words left behind it. */
const MARKERS: readonly (readonly [line: string, kind: string, ordinal: string, rest: string])[] = [
  // parts and chapters
  ['Phần I. QUAN ĐIỂM', 'part', 'I', 'QUAN ĐIỂM'],
  ['PHẦN II: NHIỆM VỤ', 'part', 'II', 'NHIỆM VỤ'],
  ['PHẦN THỨ NHẤT: MỤC TIÊU', 'part', 'THỨ NHẤT', 'MỤC TIÊU'],
  ['Phần III', 'part', 'III', ''],
  // Roman numerals
  ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I', 'MỤC ĐÍCH, YÊU CẦU'],
  ['II/ NỘI DUNG', 'roman', 'II', 'NỘI DUNG'],
  ['III- TỔ CHỨC', 'roman', 'III', 'TỔ CHỨC'],
  ['IV) Kinh phí', 'roman', 'IV', 'Kinh phí'],
  ['XII. BÁO CÁO', 'roman', 'XII', 'BÁO CÁO'],
  ['II.', 'roman', 'II', ''],
  ['II/. NỘI DUNG', 'roman', 'II', 'NỘI DUNG'],
  ['III/.ĐỐI TƯỢNG THAM GIA', 'roman', 'III', 'ĐỐI TƯỢNG THAM GIA'],
  ['(II) NHIỆM VỤ', 'roman', '(II)', 'NHIỆM VỤ'],
  // the number of a chapter and that of a point in it
  ['I.1. Mục đích', 'decimal', 'I.1', 'Mục đích'],
  ['II.2.1 Tuyên truyền', 'decimal', 'II.2.1', 'Tuyên truyền'],
  ['A.1) Hạ tầng', 'decimal', 'A.1', 'Hạ tầng'],
  // articles
  ['Điều 2. Nhiệm vụ', 'word', '2', 'Nhiệm vụ'],
  // capital letters
  ['A. Nhóm tiện ích', 'upper', 'A', 'Nhóm tiện ích'],
  ['B. TỔ CHỨC THỰC HIỆN', 'upper', 'B', 'TỔ CHỨC THỰC HIỆN'],
  ['Đ. Nhóm thứ năm', 'upper', 'Đ', 'Nhóm thứ năm'],
  ['B/. TỔ CHỨC THỰC HIỆN', 'upper', 'B', 'TỔ CHỨC THỰC HIỆN'],
  // a dash as two hyphens
  ['-- Mục tiêu: 80%', 'bullet', '--', 'Mục tiêu: 80%'],
  ['-- 80% hộ dân', 'bullet', '--', '80% hộ dân'],
  // words that plans number
  ['Bước 1. Rà soát', 'word', '1', 'Rà soát'],
  ['BƯỚC 02: Họp dân', 'word', '02', 'Họp dân'],
  ['Nhiệm vụ 1. Rà soát đường truyền', 'word', '1', 'Rà soát đường truyền'],
  ['Nhiệm vụ số 02: Cấp tài khoản', 'word', '02', 'Cấp tài khoản'],
  ['NHIỆM VỤ 3 - TUYÊN TRUYỀN', 'word', '3', 'TUYÊN TRUYỀN'],
  ['Nhiệm vụ 1.2. Rà soát', 'word', '1.2', 'Rà soát'],
  ['Nhóm nhiệm vụ 2: Về hạ tầng', 'word', '2', 'Về hạ tầng'],
  ['Nội dung 1: Về hạ tầng', 'word', '1', 'Về hạ tầng'],
  ['Nhiệm vụ 4', 'word', '4', ''],
  ['NHÓM I: TIỆN ÍCH PHỤC VỤ NGƯỜI DÂN', 'word', 'I', 'TIỆN ÍCH PHỤC VỤ NGƯỜI DÂN'],
  ['Nhóm số IV - Tiện ích', 'word', 'IV', 'Tiện ích'],
  // decimals
  ['1. Mục đích', 'decimal', '1', 'Mục đích'],
  ['1.Mục đích', 'decimal', '1', 'Mục đích'],
  ['1) Ban hành', 'decimal', '1', 'Ban hành'],
  ['4/ Kinh phí', 'decimal', '4', 'Kinh phí'],
  ['1/. Thời gian', 'decimal', '1', 'Thời gian'],
  ['2.1. Đối tượng', 'decimal', '2.1', 'Đối tượng'],
  ['2.1 Đối tượng', 'decimal', '2.1', 'Đối tượng'],
  ['3.1 Mô hình 23', 'decimal', '3.1', 'Mô hình 23'],
  ['1.2.3. Việc', 'decimal', '1.2.3', 'Việc'],
  ['10. Việc', 'decimal', '10', 'Việc'],
  ['01. Việc', 'decimal', '01', 'Việc'],
  ['1- Mục đích', 'decimal', '1', 'Mục đích'],
  ['2– Yêu cầu', 'decimal', '2', 'Yêu cầu'],
  ['1.1- Ban Thường vụ Đảng ủy', 'decimal', '1.1', 'Ban Thường vụ Đảng ủy'],
  ['1- 100% cán bộ', 'decimal', '1', '100% cán bộ'],
  ['1-Mục đích', 'decimal', '1', 'Mục đích'],
  // small letters of the Vietnamese alphabet
  ['a) Mục tiêu', 'letter', 'a', 'Mục tiêu'],
  ['d) Công cụ', 'letter', 'd', 'Công cụ'],
  ['đ) Công cụ', 'letter', 'đ', 'Công cụ'],
  ['đ. Công cụ', 'letter', 'đ', 'Công cụ'],
  ['k)Hiệu quả', 'letter', 'k', 'Hiệu quả'],
  ['a/ Công tác tuyên truyền', 'letter', 'a', 'Công tác tuyên truyền'],
  ['a/. Công tác tuyên truyền', 'letter', 'a', 'Công tác tuyên truyền'],
  ['b- Công tác kiểm tra', 'letter', 'b', 'Công tác kiểm tra'],
  ['A- MỤC ĐÍCH', 'upper', 'A', 'MỤC ĐÍCH'],
  // brackets
  ['(1) Hoàn thành', 'paren', '(1)', 'Hoàn thành'],
  ['(12) Hoàn thành', 'paren', '(12)', 'Hoàn thành'],
  ['(a) Rà soát', 'paren', '(a)', 'Rà soát'],
  ['(đ) Rà soát', 'paren', '(đ)', 'Rà soát'],
  ['(1)Hoàn thành', 'paren', '(1)', 'Hoàn thành'],
  // bullets
  ['- Mục tiêu', 'bullet', '-', 'Mục tiêu'],
  ['+ Công an xã', 'bullet', '+', 'Công an xã'],
  ['* Ghi chú', 'bullet', '*', 'Ghi chú'],
  ['• Trạm y tế', 'bullet', '•', 'Trạm y tế'],
  ['– Bộ Công an', 'bullet', '–', 'Bộ Công an'],
  ['+Trạm y tế xã', 'bullet', '+', 'Trạm y tế xã'],
  ['-Công an thị xã', 'bullet', '-', 'Công an thị xã'],
  ['- 100% hồ sơ', 'bullet', '-', '100% hồ sơ'],
  ['-100% hồ sơ', 'bullet', '-', '100% hồ sơ'],
];

const NO_MARKERS: readonly string[] = [
  'C.06 Bộ Công an chủ trì',
  '',
  '1-2 ngày làm việc',
  '1- 2 ngày làm việc',
  '27-KH/ĐU ngày 14/3/2024',
  '15-20% hồ sơ',
  '2023-2025 trên địa bàn',
  'đ/c Nguyễn Văn An',
  'Bước 1 và bước 2 như trên',
  'Bước đầu: Rà soát',
  'Nhiệm vụ 1 và nhiệm vụ 2 được giao',
  'Nhiệm vụ 1, 2 và 3: như trên',
  'nhiệm vụ 1. Các đơn vị',
  'Nhiệm vụ: Rà soát',
  'Nhóm i: Tiện ích',
  'Nhóm IIII: Tiện ích',
  'Nhóm I và nhóm II',
  'Nhóm X1: Tiện ích',
  'Nhiệm vụ năm 2024: Rà soát',
  'Nội dung 12.5% số hồ sơ',
  'Giai đoạn 1: Từ tháng 7',
  'Mục tiêu',
  // numbers of a sentence
  '2022 - 2025, tầm nhìn đến năm 2030',
  '2025. Sau đó triển khai tiếp',
  '30.12.2023',
  '30/12/2023',
  '1.500 người',
  '10.000 đồng',
  '50.000 tài khoản',
  '100% hồ sơ',
  '06/QĐ-TTg ngày 06/01/2022',
  '53 dịch vụ công thiết yếu',
  '4.0',
  '3,5 triệu lượt',
  '24/7',
  '2-3*; 4*; 5*',
  // letters and abbreviations
  'đ/c Nguyễn Văn A',
  'a',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'TP. Vinh',
  'VNeID',
  'IIX. Việc',
  'Iot. Việc',
  'C06',
  // brackets
  '(05 mô hình)',
  '(Đã ký)',
  '(sau đây gọi tắt là Đề án 06)',
  '(2023)',
  '()',
  // words of the same beginning
  'Phần mềm dịch vụ công',
  'Phần lớn người dân',
  'Chương trình công tác năm 2024',
  'Phần',
  // signs without words
  '-',
  '+',
  '-----',
  '--',
  '+84 912 345 678',
  '-5 độ',
  '-- việc',
  '--Việc',
  '--- Việc',
];

describe('readMarker', () => {
  it.each(MARKERS)('%j opens a %s %j', (line, kind, ordinal, rest) => {
    const marker = readMarker(line);
    expect(marker).toMatchObject({ kind, ordinal });
    expect(line.slice(marker!.length)).toBe(rest);
  });

  it.each(NO_MARKERS)('%j opens nothing', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it('keeps the marker as printed', () => {
    const printed = ['I. A', 'a) B', '(1) C', '2.1 D', '- E', 'Phần I: F'].map((line) => readMarker(line)!.printed);
    expect(printed).toEqual(['I.', 'a)', '(1)', '2.1', '-', 'Phần I:']);
  });

  it('tells lists apart that may be in one another', () => {
    const lines = ['1. A', '1) A', '1.1. A', '1.1.1. A', 'a) A', 'a. A', '(1) A', '(a) A', '- A', '+ A', '* A', '• A'];
    const styles = lines.map((line) => readMarker(line)!.style);
    expect(new Set(styles).size).toBe(lines.length);
    for (const [one, same] of [
      ['– A', '- A'],
      ['● A', '• A'],
      ['2.1 A', '2.1. A'],
      ['1/ A', '1. A'],
    ] as const) {
      expect(readMarker(one)!.style).toBe(readMarker(same)!.style);
    }
  });

  it('counts by the Vietnamese alphabet: a b c d đ e g h i k', () => {
    const values = [...'abcdđeghik'].map((letter) => readMarker(`${letter}) A`)!.value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([
    ['b) $6 héa hé so', 'b'],
    ['c. $6 Tai chinh', 'c'],
  ])('reads a letter before an S that a scan misread: %j', (line, ordinal) => {
    expect(readMarker(line)).toMatchObject({ kind: 'letter', ordinal });
  });

  it.each(['b $6 héa hé so', '$6 héa hé so', '$) Mục tiêu', '3,7. Mô hình 25', 'Phan I'])(
    'but none where there is no letter: %j',
    (line) => {
      expect(readMarker(line)).toBeNull();
    },
  );
});
