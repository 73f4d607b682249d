import { expect, it } from 'vitest';
import { createRestorer } from '../../../src/restore/restorer.js';

const tones = createRestorer(undefined, 'tones');
const marks = createRestorer(undefined, 'marks');
const read = (restorer: typeof tones, line: string) => restorer.restore([line])[0]!.text;

it.each([
  ['Thơi gian hoan thanh: Trươc ngay 15/9/2023.', 'Thời gian hoàn thành: Trước ngày 15/9/2023.'],
  ['Căn cư Quyêt đinh sô 06/QĐ-TTg', 'Căn cứ Quyết định số 06/QĐ-TTg'],
  ['Công an huyên chu tri, phôi hơp vơi Phong Tai chinh', 'Công an huyện chủ trì, phối hợp với Phòng Tài chính'],
  ['III. TÔ CHƯC THƯC HIÊN', 'III. TỔ CHỨC THỰC HIỆN'],
  ['Kiosk, VNeID, 95%', 'Kiosk, VNeID, 95%'],
])('gives tones back and changes nothing else: %s', (printed, meant) => {
  expect(read(tones, printed)).toBe(meant);
});

it.each([
  ['II. NOI DUNG CAC MO HINH', 'II. NỘI DUNG CÁC MÔ HÌNH'],
  ['TM. UY BAN NHAN DAN', 'TM. ỦY BAN NHÂN DÂN'],
  ['Tran Van Loc', 'Trần Văn Lộc'],
  ['Can cu Quyet dinh so 06/QD-TTg', 'Căn cứ Quyết định số 06/QĐ-TTg'],
  ['Đề án 06', 'Đề án 06'],
])('gives marks back and changes no letter: %s', (printed, meant) => {
  expect(read(marks, printed)).toBe(meant);
});
