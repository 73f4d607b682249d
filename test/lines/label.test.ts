import { describe, expect, it } from 'vitest';
import { findLabel, findModelHeading, findUnknownLabel, recipientsHead } from '../../src/lines/label.js';
import { LABELS } from '../../src/vocabulary/labels.js';

const allBold = (text: string) => [{ start: 0, end: text.length }];

describe('findLabel', () => {
  it.each(Object.entries(LABELS).flatMap(([key, labels]) => labels.map((label) => [label, key] as const)))(
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

  /** A line, the key of its label, and the words behind it. */
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
    ['Phén cong nghi¢m vu', 'assignment'],
    ['Phén céng nhiém vu:', 'assignment'],
    ['Thai gian hoan thanh: 2023', 'deadline'],
    ['Thoi gian trién khai:', 'deadline'],
    ['Muc tiéu: Ngwoi dan', 'objective'],
    ['Céng cu trién khai:', 'tools'],
    ['Luc lugng trién khai:', 'implementers'],
    ['Dia diém trién khai:', 'location'],
    ['Hiéu qua:', 'outcome'],
  ])('%j is a label where the text is damaged', (line, key) => {
    expect(findLabel(line, [], true)).toMatchObject({ key, sure: true });
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

describe('findModelHeading', () => {
  it.each([
    ['Mô hình 1: Triển khai 53 dịch vụ công', 1, 'Triển khai 53 dịch vụ công'],
    ['Mô hình 12. Kiosk', 12, 'Kiosk'],
    ['MÔ HÌNH 1. KIOSK', 1, 'KIOSK'],
    ['MÔ HÌNH SỐ 7: KIOSK', 7, 'KIOSK'],
    ['Mô hình số 1: Kiosk', 1, 'Kiosk'],
    ['Mô hình số 1 - Kiosk', 1, 'Kiosk'],
    ['Mô hình 3 – Kiosk', 3, 'Kiosk'],
    ['Mô hình 23 Đảm bảo điều kiện', 23, 'Đảm bảo điều kiện'],
    ['Mô hình 5: “Ngày không giấy”', 5, '“Ngày không giấy”'],
    ['Mô hình 4 “Ngày không giấy”', 4, '“Ngày không giấy”'],
    ['Mô hình 1 : Kiosk', 1, 'Kiosk'],
    ['Mô hình 01: Kiosk', 1, 'Kiosk'],
    ['Mô hình 100: Kiosk', 100, 'Kiosk'],
    ['Mô hình 1000: Kiosk', 1000, 'Kiosk'],
    ['Mô hình 1234. Kiosk', 1234, 'Kiosk'],
    ['Mô hnh 9: Kiosk', 9, 'Kiosk'],
    ['Mô hìnhh 9: Kiosk', 9, 'Kiosk'],
    ['Mồ hình 9: Kiosk', 9, 'Kiosk'],
    ['Mô hình 9', 9, ''],
    ['Mô hình 2:', 2, ''],
    // the short form
    ['MH01. Kiosk', 1, 'Kiosk'],
    ['MH 2: Kiosk', 2, 'Kiosk'],
    ['MH-03 - Kiosk', 3, 'Kiosk'],
    ['MH.12) Kiosk', 12, 'Kiosk'],
    ['MH7:', 7, ''],
    ['MH-12 – Kiosk', 12, 'Kiosk'],
    // OCR without Vietnamese
    ['M6 hinh 3: Kiosk', 3, 'Kiosk'],
    ['Mé hinh 6: Kiosk', 6, 'Kiosk'],
    ['M hinh 30: Kiosk', 30, 'Kiosk'],
    ['Md hinh 31: Kiosk', 31, 'Kiosk'],
    ['Mo hinh 8. Kiosk', 8, 'Kiosk'],
    ['M6 hinh 25 Kiosk', 25, 'Kiosk'],
    ['Mé hinh 14: Kiosk', 14, 'Kiosk'],
    ['M6 hình 2: Kiosk', 2, 'Kiosk'],
    ['Mô hinh 7; Kiosk', 7, 'Kiosk'],
  ])('%j is model %i', (line, number, rest) => {
    const heading = findModelHeading(line, false)!;
    expect(heading).toMatchObject({ number });
    expect(line.slice(heading.rest).replace(/^[\s–-]+/, '')).toBe(rest);
  });

  it.each([
    'Mô hình này được triển khai tại xã',
    'Mô hình 1, 2, 3 do Công an xã chủ trì',
    'Mô hình 1 và 2 do Công an xã chủ trì',
    'Mô hình 5 đến 8 do Công an xã chủ trì',
    'Mô hình 12; 13; 14',
    'Mô hình điểm 3',
    'Mô hình trên đã hoàn thành',
    'Mô hình thi online',
    'mô hình 2 đã xong',
    'Các mô hình 1: Kiosk',
    '43 mô hình',
    'Mô hình 2023: một năm nhìn lại',
    'Mô hình 1234 tài khoản được cấp',
    'Mô hình 12345: Kiosk',
    'Một mình 3: Kiosk',
    'Màn hình 2: LED',
    'MÀN HÌNH 2: LED',
    'Mỗi hình 3: Một bức',
    'Mẫu hình 4. Biển báo',
    'Mô mình 3: Kiosk',
    'Mo ta 3: Kiosk',
    'Tình hình 3: Kiosk',
    'Mức 3: Kiosk',
    'MH01 do Công an xã chủ trì',
    'MH 01, MH 02: Công an xã',
    'MH12.5 điểm',
    'MH1234: Kiosk',
    'MH: Kiosk',
    'mh01. Kiosk',
    'MHX 1: Kiosk',
    'Má phanh 3: Kiosk',
    '',
  ])('%j is no heading', (line) => {
    expect(findModelHeading(line, false)).toBeNull();
  });

  it('takes a small letter behind the number only where a list number stands before it', () => {
    expect(findModelHeading('Mô hình 4 triển khai tại xã', false)).toBeNull();
    expect(findModelHeading('Mô hình 4 triển khai tại xã', true)).toMatchObject({ number: 4 });
  });
});

describe('recipientsHead', () => {
  it.each([
    'Nơi nhận:',
    'Nơi nhận',
    'NƠI NHẬN:',
    'Noi nhdn:',
    'Noi nhận:',
    'Nơi nhận :',
    'Nơi nhận: - Như trên',
    'Noi naa: TM. UY BAN NHAN DAN',
  ])('%j opens the recipients', (line) => {
    expect(recipientsHead(line)).toBeGreaterThan(0);
  });

  it.each([
    'Nơi ở: xã',
    'Nơi tiếp nhận:',
    'Người nhận:',
    'Nơi',
    '',
    'Noi naa: UBND',
    'Noi nay: TMDT xa',
    'Nai naa: TM. UBND',
  ])('%j does not', (line) => {
    expect(recipientsHead(line)).toBe(0);
  });
});
