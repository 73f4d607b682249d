import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertLegacy } from '../../../src/read/legacy/convert.js';
import { fromTcvn3 } from '../../../src/read/legacy/tcvn3.js';
import { fromVni } from '../../../src/read/legacy/vni.js';
import { readSource } from '../../../src/read/text/index.js';
import { encode } from './encode.js';

const ALPHABET = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
// Without the signs that are in neither encoding.
const plan = readFileSync('fixtures/hung-chinh/input.md', 'utf8')
  .normalize('NFC')
  .replace(/[“”]/g, '"')
  .replace(/[–—]/g, '-')
  .replace(/[…✓\u00a0]/g, ' ');
const lower = plan.toLowerCase();

describe.each(['TCVN3', 'VNI'] as const)('%s', (encoding) => {
  const from = encoding === 'VNI' ? fromVni : fromTcvn3;

  it('has every letter of Vietnamese', () => {
    expect(from(encode(ALPHABET, encoding))).toBe(ALPHABET);
  });

  it('is told in windows of twenty words among others in Unicode', () => {
    const words = lower.split(/\s+/);
    let right = 0;
    let all = 0;
    for (let at = 0; at + 20 <= words.length; at += 20) {
      const own = words.slice(at, at + 20).join(' ');
      const { text } = convertLegacy(`Được biết kế hoạch\n${encode(own, encoding)}\nĐược biết`);
      all++;
      if (text.split('\n')[1] === own) right++;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  });

  it('is told in bytes, and given back whole but for capitals', () => {
    const bytes = Buffer.from(encode(plan, encoding), 'latin1');
    const { text, encoding: name, warnings } = readSource(bytes);
    expect(name).toBe(encoding.toLowerCase());
    expect(text.toLowerCase()).toBe(lower);
    expect(warnings).toMatchObject([{ code: 'legacy-encoding', values: { encoding } }]);
  });
});

const converted: [what: string, text: string, expected: string][] = [
  ['a heading alone', '§Ò ¸n', 'Đề án'],
  ['a heading among Unicode', 'Được: Ñeà aùn Được', 'Được: Đề án Được'],
  ['capitals of TCVN3', 'KÕ HO¹CH TRIÓN KHAI', 'KẾ HOẠCH TRIỂN KHAI'],
  [
    'capitals of TCVN3 in a column',
    '- HuyÖn ñy, ®¬n vÞ thùc hiÖn;    PHã CHñ TÞCH',
    '- Huyện ủy, đơn vị thực hiện;    PHÓ CHỦ TỊCH',
  ],
  [
    'capitals that are those of a number',
    'Sè: 06/KH-UBND    §Ò ¸n triÓn khai thùc hiÖn ®iÓm',
    'Số: 06/KH-UBND    Đề án triển khai thực hiện điểm',
  ],
  [
    'lines between such in Unicode',
    '1. Môc ®Ých cña kÕ ho¹ch\n2. Yêu cầu\nTriÓn khai thùc hiÖn',
    '1. Mục đích của kế hoạch\n2. Yêu cầu\nTriển khai thực hiện',
  ],
  [
    'lines in Unicode that end in letters of both',
    '§Ò ¸n triÓn khai\nTên mô hình, nội dung các xã\nKÕ ho¹ch thùc hiÖn',
    'Đề án triển khai\nTên mô hình, nội dung các xã\nKế hoạch thực hiện',
  ],
  [
    'a line in VNI above one in Unicode',
    'Ñeà aùn trieån khai\nMô hình 3: Lưu trú',
    'Đề án triển khai\nMô hình 3: Lưu trú',
  ],
  [
    'one encoding behind the other, within twenty words',
    'C¸c ®¬n vÞ, ®Þa ph­¬ng thùc hiÖn nghiªm tóc c¸c néi dung sau; danh s¸ch nhiÖm vô ®­îc giao trong b¶ng d­íi ®©y theo quyÕt ®Þnh\nNoäi dung coâng vieäc | Ñôn vò chuû trì | Hoäi Noâng daân phöôøng | Thôøi haïn hoaøn thaønh | Vaên phoøng',
    'Các đơn vị, địa phương thực hiện nghiêm túc các nội dung sau; danh sách nhiệm vụ được giao trong bảng dưới đây theo quyết định\nNội dung công việc | Đơn vị chủ trì | Hội Nông dân phường | Thời hạn hoàn thành | Văn phòng',
  ],
  ['signs of sentences', '(triÓn khai), thùc hiÖn: "§Ò ¸n".', '(triển khai), thực hiện: "Đề án".'],
];
it.each(converted)('converts %s', (_what, text, expected) => {
  expect(convertLegacy(text).text).toBe(expected);
});

const clean: [what: string, text: string][] = [
  ['Vietnamese without letters of its own', 'là có và cả các xã, báo cáo, là cán bộ'],
  ['a paragraph sign, a degree', 'Theo § 5, nhiệt độ 30°, ± 2, ½ và ¼ ngày'],
  ['French', 'Après avoir été à la fête, où était-il allé? Déjà vu, naïve façade, crème brûlée'],
  ['German', 'Größe, Länge und Höhe der Straße für Fußgänger; schöne grüne Bäume'],
  ['Vietnamese decomposed', 'Kế hoạch triển khai Đề án'.normalize('NFD')],
  [
    'a print read by OCR without Vietnamese',
    'ß Céng an téng hép, céng khai voi céng déng; méi thén mét té trong nam hai nghin khong tram\n'.repeat(9),
  ],
  ['a few words of such a print', 'ß Được céng khai méi thén mét Được'],
  ['what OCR leaves', 'd§i v¢i c¢c b¢ ng¢nh tri€n khai th¢c hi¢n'],
];
it.each(clean)('leaves alone: %s', (_what, text) => {
  expect(convertLegacy(text)).toMatchObject({ text, words: new Map() });
});

it('touches no print read by OCR without Vietnamese', () => {
  for (const name of readdirSync('bench/restore/prints')) {
    expect(convertLegacy(readFileSync(`bench/restore/prints/${name}`, 'utf8')).words.size, name).toBe(0);
  }
});

it('touches no plan in Unicode', () => {
  for (const folder of readdirSync('fixtures')) {
    for (const name of readdirSync(`fixtures/${folder}`).filter((file) => /^input\.(?:md|txt)$/.test(file))) {
      const text = readFileSync(`fixtures/${folder}/${name}`, 'utf8');
      expect(convertLegacy(text).words.size, folder).toBe(0);
    }
  }
});
