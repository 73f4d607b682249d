import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRestorer, type RestoredLine } from '../../src/restore/restorer.js';

const restorer = createRestorer();
const read = (line: string) => restorer.restore([line])[0]!;

describe('restore', () => {
  it.each([
    [
      'Phén cong nghi¢m vu: Cong an x4 chu tri, phdi hop voi cac ban, nganh',
      'Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các ban, ngành',
    ],
    ['Phan cong nhiem vu', 'Phân công nhiệm vụ'],
    ['Thoi gian hoan thanh: Thyc hién thudng xuyén.', 'Thời gian hoàn thành: Thực hiện thường xuyên.'],
    ['KE HOACH', 'KẾ HOẠCH'],
    ['Noi nhan:', 'Nơi nhận:'],
    ['UY BAN NHAN DAN', 'ỦY BAN NHÂN DÂN'],
    ['Sb: 39/KH-UBND', 'Số: 39/KH-UBND'],
    ['ngay 20 thang 3 nam 2024', 'ngày 20 tháng 3 năm 2024'],
    ['Trién khai dong bo theo 19 trinh Dé an 06.', 'Triển khai đồng bộ theo lộ trình Đề án 06.'],
    ['trén VNelD', 'trên VNeID'],
    ['qua Co so dir liéu quoc gia vé dan cu (CSDLOG vé DC)', 'qua Cơ sở dữ liệu quốc gia về dân cư (CSDLQG về DC)'],
    ['Thoi gian hoan thanh: Quy 11/2024.', 'Thời gian hoàn thành: Quý II/2024.'],
    ['Quyét dinh s6 06/QD-TTg ngay 06/01/2022', 'Quyết định số 06/QĐ-TTg ngày 06/01/2022'],
    ['UBND tinh Thanh Héa', 'UBND tỉnh Thanh Hóa'],
    ['tai thanh phé Hai Phong', 'tại thành phố Hải Phòng'],
    ['theo Dé an O6 cua Chinh phu', 'theo Đề án 06 của Chính phủ'],
    ['Phong PCO06 chu tri', 'Phòng PC06 chủ trì'],
    ['ĐIỀ U KHO ẢN', 'ĐIỀU KHOẢN'],
    ['1. Vé tuyén truyén', '1. Về tuyên truyền'],
    ['4. Vé lam sach dit liéu', '4. Về làm sạch dữ liệu'],
    ['Pjc 1ap - Tu do - Hanh phic', 'Độc lập - Tự do - Hạnh phúc'],
  ])('%s', (damaged, clean) => expect(read(damaged).text).toBe(clean));

  it('reads a Đ back into an acronym that the text spells out', () => {
    const lines = restorer.restore(['chuyén ddi s6 quéc gia', 'ting dung CNTT, CDS va théng ké']);
    expect(lines[1]!.text).toContain('CĐS');
  });

  it('reads a nought and a Đ back into the acronym of a project', () => {
    const lines = restorer.restore(['Té cong tac Dé an s6 6 cua tinh', 'giao Té CTDAO6 va cac nganh']);
    expect(lines[1]!.text).toContain('Tổ CTĐA06');
  });

  it('reads a name in one way, however it was damaged', () => {
    const lines = restorer.restore([
      'huyén Ngoc Lic, thuc hién',
      'UBND huyén Ngoc Lac; thuc hién',
      'tai huyén Ngoc Lac, thuc hién',
      'huyén Ngoc Ldc, thuc hién',
    ]);
    const names = lines.map((line) => /Ngọc (?<name>\p{L}+)/u.exec(line.text)?.groups?.name);
    expect(new Set(names).size).toBe(1);
    expect(lines[0]!.words.find((word) => word.raw === 'Lic,')!.certainty).toBeLessThan(0.9);
  });

  it('reads names that are damaged alike and are not the same as two', () => {
    const lines = restorer.restore([
      'xã Ngoc Lam',
      'x4 Ngọc Lâm',
      'xã Ngoc Lâm',
      'xã Ngọc Sơn',
      'xã Ngoc Son',
      'xã Ngoc Son',
    ]);
    expect(lines.map((line) => line.text.slice(-3))).toEqual(['Lâm', 'Lâm', 'Lâm', 'Sơn', 'Sơn', 'Sơn']);
  });

  it('reads a name in one way where its letters are the same', () => {
    const lines = restorer.restore([
      'trén dia ban x4 Ly Bon',
      'UBND xa Ly B6n x4y dung Ké hoach',
      'Tram Y té x4 Ly Bon.',
      'Ly Bon, ngay 17 thang 5 nam 2024',
    ]);
    expect(new Set(lines.map((line) => /L[yý] (?<name>\p{L}+)/u.exec(line.text)?.groups?.name)).size).toBe(1);
  });

  it.each([
    ['T6 CHUC THUC HIEN', 'TỔ CHỨC THỰC HIỆN'],
    ['MUC DicH, YEU CAU', 'MỤC ĐÍCH, YÊU CẦU'],
    ['NOI DUNG CAC MO HiNH', 'NỘI DUNG CÁC MÔ HÌNH'],
    ['TiNH VINH LONG', 'TỈNH VĨNH LONG'],
  ])('gives a word of a heading its capitals back: %s', (damaged, clean) => expect(read(damaged).text).toBe(clean));

  it.each([
    ['CHU TICH L6 Van An', 'CHỦ TỊCH Lộ Văn An'],
    ['giao T6 cong tac CNTT chu tri', 'giao Tổ công tác CNTT chủ trì'],
    ['S6 Y té chu tri', 'Sở Y tế chủ trì'],
    ['CONG AN TINH chu tri', 'CÔNG AN TỈNH chủ trì'],
  ])('but no other word: %s', (damaged, clean) => expect(read(damaged).text).toBe(clean));

  it.each([
    ['co s@ di? liéu quéc gia vé dan cu', 'dữ liệu'],
    ['trong thoi gian bao lau? Cac don vi', '? Các'],
    ['bao cao trong thoi gian bao lau?', '?'],
    ['cap nhat (?) va bao cao', '(?) và'],
  ])('takes a question mark inside a sentence for a part of its word: %j', (damaged, part) => {
    expect(read(damaged).text).toContain(part);
  });

  it('doubts a word that it cannot read', () => {
    expect(read('cac ban, nganh doa‘mcuc').words[3]!.certainty).toBeLessThan(0.9);
  });

  it('leaves other codes with the letter O alone', () => {
    expect(read('thiét bi O6 cua nha may').words[2]!.text).not.toBe('06');
  });

  it.each(['30/12/2023', '39/KH-UBND', '2022-2025', '50.000', '100%', '06', '1.2.', '09h30'])('keeps %s', (number) => {
    expect(read(`trién khai ${number} cac nhiém vu`).words[2]!.text).toBe(number);
  });

  it('keeps the numbers of quarters that may be so', () => {
    expect(restorer.restore(['Quy 1/2024', 'Quy 2/2024', 'Quy 3/2024']).map((line) => line.text)).toEqual([
      'Quý 1/2024',
      'Quý 2/2024',
      'Quý 3/2024',
    ]);
    expect(read('thang 11/2024').text).toBe('tháng 11/2024');
  });

  it('reads a clean text, when it is told to, as it stands', () => {
    const lines = readFileSync('fixtures/loc-ha/input.md', 'utf8')
      .normalize('NFC')
      .split('\n')
      .filter((line) => /\p{L}/u.test(line));
    const words = restorer.restore(lines.map((line) => line.replaceAll('*', ''))).flatMap((line) => line.words);
    expect(words.filter((word) => word.raw !== word.text).length).toBeLessThan(words.length * 0.002);
  });

  it('gives the same for the same, whatever it read before', () => {
    const lines = readFileSync('fixtures/cao-ngoc/input.txt', 'utf8')
      .normalize('NFC')
      .split(/\n\s*\n/)
      .slice(3, 30);
    expect(createRestorer().restore(lines)).toEqual(restorer.restore(lines));
  });

  it('doubts what may be several words', () => {
    const word = read('dé').words[0]!;
    expect(word.certainty).toBeLessThan(0.9);
    expect(word.alternatives.length).toBeGreaterThan(0);
  });
});

/** What holds of every result. */
function check(line: string, result: RestoredLine) {
  let at = 0;
  const raws: string[] = [];
  for (const word of result.words) {
    expect(word.start).toBeGreaterThanOrEqual(at);
    expect(line.slice(word.start, word.end)).toBe(word.raw);
    expect(word.certainty).toBeGreaterThanOrEqual(0);
    expect(word.certainty).toBeLessThanOrEqual(1);
    expect(word.text).not.toBe('');
    expect(word.text).toBe(word.text.normalize('NFC'));
    expect(word.alternatives).not.toContain(word.text);
    expect(new Set(word.alternatives).size).toBe(word.alternatives.length);
    raws.push(...word.raw.split(/\s+/));
    at = word.end;
  }
  expect(raws).toEqual(line.split(/\s+/).filter((raw) => raw !== ''));
  expect(result.text).toBe(result.words.map((word) => word.text).join(' '));
}

describe('any line', () => {
  const LETTERS = [...'aeiouycdghklmnprstvbxq06149¢&é-/.,()“” \tĐƯớệABCIVX'];
  it('keeps its words in order', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...LETTERS), { maxLength: 80 }).map((l) => l.join('')),
    );
    fc.assert(
      fc.property(
        anyLine.map((line) => line.normalize('NFC')),
        (line) => check(line, read(line)),
      ),
      { seed: 6, numRuns: 400 },
    );
  });
  it('of a scan keeps its words in order', () => {
    const lines = readFileSync('fixtures/cao-ngoc/input.txt', 'utf8')
      .normalize('NFC')
      .split(/\n\s*\n/)
      .map((line) => line.trim());
    for (const [i, result] of restorer.restore(lines).entries()) check(lines[i]!, result);
  });
  it('keeps dates and document numbers', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2015, max: 2035 }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4999 }), ([d, m, y], n) => {
        const { text } = read(`Ké hoach s6 ${n}/KH-UBND ngay ${d}/${m}/${y} cua UBND tinh`);
        expect(text).toContain(` ${n}/KH-UBND `);
        expect(text).toContain(` ${d}/${m}/${y} `);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
