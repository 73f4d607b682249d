import { describe, expect, it } from 'vitest';
import { findLabel, findUnknownLabel } from '../../../src/facts/label/label.js';
import { VOCABULARY } from '../../../src/lexicon/vocabulary.js';

const allBold = (text: string) => [{ start: 0, end: text.length }];

describe('findLabel', () => {
  it.each(VOCABULARY.labels.all.map(({ known, key }) => [known, key] as const))(
    'knows %j with a colon, bold, in capitals and without marks',
    (label, key) => {
      expect(findLabel(`${label}: Người dân`)).toMatchObject({ key, end: label.length, sure: true });
      expect(findLabel(`${label} Người dân`, allBold(label))).toMatchObject({ key, rest: label.length, sure: true });
      expect(findLabel(label.toUpperCase())).toMatchObject({ key, sure: true });
      expect(findLabel(`${label.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')}:`)).toMatchObject({
        key,
      });
    },
  );

  /** A line, the key of its label, and the words after it. */
  const lines: readonly (readonly [line: string, key: string, rest: string])[] = [
    ['Mục tiêu: Người dân', 'objective', 'Người dân'],
    ['Mục tiêu : Người dân', 'objective', 'Người dân'],
    ['Mục tiêu：Người dân', 'objective', 'Người dân'],
    ['Mục tiêu.', 'objective', ''],
    ['Phân công nhiệm vụ:', 'assignment', ''],
    ['Phân công nhiệm vụ', 'assignment', ''],
    ['Đơn vị chủ trì: Công an xã', 'lead', 'Công an xã'],
    ['Cơ quan, đơn vị chủ trì: Công an tỉnh', 'lead', 'Công an tỉnh'],
    ['Cơ quan/đơn vị chủ trì: Công an tỉnh', 'lead', 'Công an tỉnh'],
    // words that may follow without changing what it means
    ['Thời gian thực hiện mô hình: 2024', 'deadline', '2024'],
    ['Hiệu quả của mô hình: tốt', 'outcome', 'tốt'],
    ['Đơn vị phối hợp chính: Đoàn xã', 'coordination', 'Đoàn xã'],
    // small misprints
    ['Thời gian hòan thành: 2024', 'deadline', '2024'],
    ['Thơi gian hoàn thành: 2024', 'deadline', '2024'],
    ['Công cụ triễn khai: VNeID', 'tools', 'VNeID'],
    ['Lực luợng triển khai: Công an', 'implementers', 'Công an'],
    ['Phân công nhiêm vụ: Công an', 'assignment', 'Công an'],
    ['Thời gian triển khi: 2024', 'deadline', '2024'],
    // a colon that OCR misread
    ['Đơn vị chủ trì; Công an xã', 'lead', 'Công an xã'],
    ['Đơn vị phối hợp; Phòng Văn hóa', 'coordination', 'Phòng Văn hóa'],
    ['Đơn vị chủ trì; Hội Nông dân xã', 'lead', 'Hội Nông dân xã'],
    ['Thời gian thực hiện; Quý I/2026', 'deadline', 'Quý I/2026'],
    ['Thời hạn . Trước ngày 15/4/2025', 'deadline', 'Trước ngày 15/4/2025'],
  ];
  it.each(lines)('%j is a label for %s', (line, key, rest) => {
    const label = findLabel(line)!;
    expect(label).toMatchObject({ key, sure: true });
    expect(line.slice(label.rest).trim()).toBe(rest);
  });

  it.each([
    ['Đơn vị thực hiện Công an xã', 'implementers'],
    ['Thời gian hoàn thành 30/12/2023', 'deadline'],
    ['Đơn vị phối hợp Đoàn Thanh niên', 'coordination'],
    ['Tổ chức thực hiện Đề án 06 trên địa bàn huyện theo lộ trình đã đề ra', 'organisation'],
  ])('%j is likely one, without colon or bold type', (line, key) => {
    expect(findLabel(line)).toMatchObject({ key, sure: false });
  });

  it.each([
    'Công an tỉnh: chủ trì, phối hợp các đơn vị',
    'UBND các xã: tổ chức thực hiện',
    'Tổ công tác: đôn đốc',
    'Mục tiêu của Đề án là phục vụ người dân, doanh nghiệp tốt hơn từng ngày',
    'Kết quả tháng trước: ai làm gì',
    'Phối hợp với Công an xã tuyên truyền',
    'Kinh phí hỗ trợ máy in cho các xã',
    'Thời gian qua, Công an xã đã làm tốt',
    'Nhiệm vụ này giao Công an xã',
    'Người dân đến làm thủ tục: lấy số, chờ gọi',
    'Hoàn thành: 30/10/2023',
    'Quý I/2024: 50%',
    'Ngày 30/12/2023',
    '',
    ':',
    'VNeID: cài đặt',
    'Đơn vị chủ trì; đơn vị phối hợp',
    'Đơn vị chủ trì; Đơn vị phối hợp',
    'Phòng Nội vụ; Công an xã',
    'Mục đích; Yêu cầu; Nhiệm vụ trọng tâm',
    'Nguồn kinh phí; Cơ sở vật chất',
    'Thời gian thực hiện; Địa điểm tổ chức; 20 đại biểu',
    'Phối hợp thực hiện; Kiểm tra các thôn',
    'Phối hợp thực hiện; Ban hành văn bản',
    'Phối hợp thực hiện; Hội nghị chuyên đề',
    'Phối hợp thực hiện; Tổ chức hội thi',
  ])('%j is none', (line) => {
    expect(findLabel(line)).toBeNull();
  });

  it.each(['Thai gian', 'Muc tiéu', 'Phén cong nghi¢m vu'])('%j is none where the text is whole', (line) => {
    if (line === 'Muc tiéu') expect(findLabel(line)).toMatchObject({ key: 'objective' });
    else expect(findLabel(`${line}: A`)?.key ?? null).toBeNull();
  });

  it('takes bold type at the head of the line only', () => {
    const text = 'Công an xã Mục tiêu người dân';
    expect(findLabel(text, [{ start: 11, end: 19 }])).toBeNull();
    expect(findLabel('Mục tiêu người dân được phục vụ tốt', [{ start: 0, end: 8 }])).toMatchObject({ sure: true });
  });
});

describe('findUnknownLabel', () => {
  it.each(['Lộ trình triển khai: năm 2024', 'Hình thức: trực tuyến', 'Yêu cầu kỹ thuật: máy in'])(
    '%j is one',
    (line) => {
      expect(findUnknownLabel(line, [])).toMatchObject({ key: null, sure: false });
      expect(findUnknownLabel(line, [{ start: 0, end: line.indexOf(':') }])).toMatchObject({ sure: true });
    },
  );

  it.each([
    'Công an tỉnh: chủ trì',
    'Sở Y tế: chủ trì',
    'UBND cấp xã: tuyên truyền',
    'Giai đoạn 1: thí điểm',
    'Hoàn thành: 30/10/2023',
    'Đối với cấp huyện: làm trước',
    'Các trường học: thu học phí',
    'năm 2024: thí điểm',
    'Kết quả (tháng 5): tốt',
    'Mạng xã hội, loa; đài: tuyên truyền',
    'Một hai ba bốn năm sáu bảy tám chín: mười',
    'Không có dấu hai chấm',
    ': rỗng',
  ])('%j is none', (line) => {
    expect(findUnknownLabel(line, [])).toBeNull();
  });
});
