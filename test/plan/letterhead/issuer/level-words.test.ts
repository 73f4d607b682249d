import { describe, expect, it } from 'vitest';
import { levelWordsIn } from '../../../../src/plan/letterhead/issuer/level-words.js';

describe('the words for levels', () => {
  it.each([
    ['UBND xã Hưng Chính', ['xã']],
    ['ỦY BAN NHÂN DÂN THỊ XÃ NGHĨA LỘ', ['thị xã']],
    ['UBND XA CAO NGOC', ['xã']],
    ['UBND tính Thanh Hóa', ['tỉnh']],
    ['xã Hội Sơn, huyện Anh Sơn', ['xã', 'huyện']],
    ['HUYỆN ỦY MƯỜNG LA', ['huyện ủy']],
    ['UBND XÃ TỊNH TRÀ', ['xã']],
    ['xã Tịnh Trà', ['xã']],
    ['TỈNH HÀ TĨNH NĂM 2024', ['tỉnh']],
    ['xã Phượng Dực', ['xã']],
    ['Sở Lao động - Thương binh và Xã hội', []],
    ['BẢO HIỂM XÃ HỘI TỈNH LÀO CAI', ['tỉnh']],
    ['ĐẢNG ỦY VĂN PHÒNG TỈNH ỦY', []],
    ['Văn phòng Tỉnh ủy, Sở Y tế', []],
    ['TỈNH ỦY VĨNH LONG', ['tỉnh ủy']],
    ['TỈNH ĐOÀN VĨNH LONG', ['tỉnh đoàn']],
    ['ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH', []],
    ['ĐẢNG ỦY CƠ QUAN QUẬN TÂN PHÚ', ['quận']],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
  ])('in %j are %j', (text, words) => {
    expect(levelWordsIn(text).map(({ word }) => word)).toEqual(words);
  });
});
