import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeSyllables } from '../../src/characters/torn-syllables.js';

const whole = (text: string) => wholeSyllables(text).replaceAll('\u2060', '');
const PLAN = readFileSync(new URL('../../fixtures/hung-chinh/input.md', import.meta.url), 'utf8').normalize('NFC');
const TEXT = PLAN.slice(0, 6000);

describe('wholeSyllables', () => {
  it.each([
    ['before', /(?<=\p{L})(?=[\u1ea0-\u1ef9])/gu],
    ['before and behind', /(?<=\p{L})(?=[\u1ea0-\u1ef9])|(?<=[\u1ea0-\u1ef9])(?=\p{L})/gu],
  ])('makes words whole that have a blank %s each vowel of two marks', (_, place) => {
    const torn = TEXT.replace(place, ' ');
    expect(torn.length).toBeGreaterThan(TEXT.length + 500);
    expect(whole(torn)).toBe(TEXT);
  });

  it.each(['Nguồn vốn ủy thác của Tỉnh ủy', 'qua một ứng dụng duy nhất', 'thành phố cấp, để mở tài khoản'])(
    'parts the right words where a text is torn: %s',
    (text) => {
      const torn = `${TEXT}\n${text}`.replace(/(?<=\p{L})(?=[\u1ea0-\u1ef9])|(?<=[\u1ea0-\u1ef9])(?=\p{L})/gu, ' ');
      expect(whole(torn).slice(TEXT.length + 1)).toBe(text);
    },
  );

  it('keeps offsets', () => {
    const torn = TEXT.replace(/(?<=\p{L})(?=[\u1ea0-\u1ef9])/gu, ' ');
    expect(wholeSyllables(torn)).toHaveLength(torn.length);
  });

  it.each([
    ['ĐIỀU KHO ẢN', 'ĐIỀU KHOẢN'],
    ['chuyển đi ện tử', 'chuyển điện tử'],
    ['Bộ ph ận Một cửa', 'Bộ phận Một cửa'],
    ['triển khai th ực hi ện', 'triển khai thực hiện'],
    ['Chỉ thị của Tỉ nh ủy', 'Chỉ thị của Tỉnh ủy'],
    ['Quyết định số 972/Q Đ-TTg', 'Quyết định số 972/QĐ-TTg'],
    ['XÃ HẢ I SƠN', 'XÃ HẢI SƠN'],
    ['UBND HUYỆN TÂN LỘ C', 'UBND HUYỆN TÂN LỘC'],
    ['TỔ I XÃ EA Ô', 'TỔ I XÃ EA Ô'],
    ['XÃ IA O', 'XÃ IA O'],
    ['KHU VỰC HẢ I', 'KHU VỰC HẢ I'],
    ['CỤM XÃ SỐ I', 'CỤM XÃ SỐ I'],
    ['III. T Ổ CH ỨC TH ỰC HI ỆN', 'III. TỔ CHỨC THỰC HIỆN'],
    ['TM. Ủ Y BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['Đơn v ị ch ủ trì: Phòng Nội vụ', 'Đơn vị chủ trì: Phòng Nội vụ'],
    ['CH Ủ T ỊCH', 'CHỦ TỊCH'],
  ])('makes single words whole: %s', (torn, text) => expect(whole(torn)).toBe(text));

  it.each([
    'Đáp ứng yêu cầu của người dân ở xã',
    'thu ấn chỉ, khu ấp 3',
    'Ủy ban nhân dân tỉnh, cấp ủy',
    'Phòng VH ở tầng 2',
    'bà Lê Thị Ẻn',
    'Văn bản có ảnh kèm theo',
    'K 1, H 2, tổ t 3',
    'nhà A, B, C ở khu Đ ở phía sau',
    'ủ yên, ứ ngoài',
    'K Ế H O Ạ C H T R I Ể N K H A I',
    'The plan of the commune',
    'quận Q Đống Đa, lớp 9/A Đội 2',
    'mục b) nh, ng và ch',
    'Cô ng an xã',
  ])('leaves %s', (text) => expect(whole(text)).toBe(text));

  it('leaves a whole plan', () => expect(wholeSyllables(PLAN)).toBe(PLAN));
});
