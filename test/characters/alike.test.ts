import { describe, expect, it } from 'vitest';
import { alike } from '../../src/characters/alike.js';

describe('alike', () => {
  it.each([
    ['47/KH\u2011UBND', '47/KH-UBND'],
    ['Tư pháp \u2010 Hộ tịch', 'Tư pháp - Hộ tịch'],
    ['15\u20129\u20122023', '15-9-2023'],
    ['\u2212 5%', '- 5%'],
    ['Quý II\u20442023', 'Quý II/2023'],
    ['06/QĐ\u001eTTg', '06/QĐ-TTg'],
    ['47/KH\u2014UBND', '47/KH-UBND'],
    ['2023\u20142025', '2023-2025'],
    ['\u2015 Công an xã', '— Công an xã'],
    ['Tιến độ, đơn νị', 'Tiến độ, đơn vị'],
    ['PHÚ THỊ\u00adNH', 'PHÚ THỊ\u00adNH'],
    // soft hyphens that are printed
    ['47/KH\u00adUBND', '47/KH-UBND'],
    ['06/QĐ\u00adTTg', '06/QĐ-TTg'],
    ['2023 \u00ad 2025', '2023 - 2025'],
    ['Văn hóa\u00adXã hội', 'Văn hóa-Xã hội'],
    ['TTXH\u00adCông an', 'TTXH-Công an'],
    ['\u00ad Công an xã', '- Công an xã'],
    ['15\u00ad9\u00ad2023', '15-9-2023'],
    // and one that is not
    ['bảo hi\u00adểm', 'bảo hi\u00adểm'],
    ['bảo hi\u001fểm', 'bảo hi\u00adểm'],
    ['Ðề án, ðịa bàn', 'Đề án, địa bàn'],
    ['MỤC ƉÍCH, ɖịa bàn', 'MỤC ĐÍCH, địa bàn'],
    ['І. MỤC ĐÍCH', 'I. MỤC ĐÍCH'],
    ['ІІІ. TỔ CHỨC', 'III. TỔ CHỨC'],
    ['47/КH-UBND', '47/KH-UBND'],
    ['ΚẾ ΗΟẠCH', 'KẾ HOẠCH'],
    ['ΤΜ. ỦY BAN', 'TM. ỦY BAN'],
    ['Số： １０％（mười）；', 'Số: 10%(mười);'],
    ['\uf028b\uf029 \uf031', '(b) 1'],
  ])('%j is %j', (text, same) => {
    expect(alike(text)).toBe(same);
    expect(alike(text)).toHaveLength(text.length);
  });

  it.each([
    'Kế hoạch số 47/KH-UBND – năm 2023 — 2025',
    'Москва, ТАСС: hợp tác',
    'hệ số α = 0,5 và 5 μm',
    'Bảo đảm “an toàn” • 5°',
  ])('leaves %j alone', (text) => {
    expect(alike(text)).toBe(text);
  });
});
