import { describe, expect, it } from 'vitest';
import { createRestorer } from '../../../src/restore/restorer.js';

const restorer = createRestorer();
const read = (line: string) => restorer.restore([line])[0]!.text;

describe('turns that plans print word for word', () => {
  it.each([
    // OCR kept nothing of one word
    ['T6 Cong tac P& an 06 cac cap', 'Tổ Công tác Đề án 06 các cấp'],
    ['c6 hiéu qua cac nhiém vu cua bé an 06 va', 'có hiệu quả các nhiệm vụ của Đề án 06 và'],
    ['sau khi ¢ chi dao cua Bo Y té', 'sau khi có chỉ đạo của Bộ Y tế'],
    // it lost a letter of one word and the marks of another one
    ['Cac o quan, ban, nganh thuc hién', 'Các cơ quan, ban, ngành thực hiện'],
    ['Phong Hanh chinh va B6 tro tu phap', 'Phòng Hành chính và Bổ trợ tư pháp'],
    // the likelier word after the one before it
    ['tich hop, chia s¢ dir liéu', 'tích hợp, chia sẻ dữ liệu'],
    ['va s& chuyen sang dung phan mém moi', 'chuyển sang dùng phần mềm'],
  ])('%s', (damaged, clean) => expect(read(damaged)).toContain(clean));

  it.each([
    // another number, and words that number may follow
    ['theo Dé an 05 cua tinh', 'Đề án 05'],
    ['lap du an 06 thang dau nam', 'dự án 06'],
    ['cac phuong an 06 thang', 'phương án 06'],
    // a number is no word of a turn
    ['M6 hinh 1 trién khai thyc hién', 'Mô hình 1 triển khai'],
    // another turn is there as it was read
    ['+ Cac sd, ban, nganh chi d6ng ra soat', 'Các sở, ban, ngành'],
    ['cia cdc sé, ban, nganh, don vi', 'các sở, ban, ngành'],
    ['Cac phong, ban, nganh cap huyén', 'Các phòng, ban, ngành'],
    // the turn does not go on after a bracket
    ['dia chi s6 (khi co huéng dan)', 'số (khi có hướng dẫn)'],
    // other words of the same kind
    ['st dung phan mém khim chira bénh', 'sử dụng phần mềm'],
    ['so lao dong va thuong binh', 'lao động'],
  ])('keeps %s', (damaged, clean) => expect(read(damaged)).toContain(clean));

  it('is sure of such a word, and not entirely', () => {
    const word = restorer.restore(['T6 Cong tac P& an 06'])[0]!.words.find(({ raw }) => raw === 'P&')!;
    expect(word.text).toBe('Đề');
    expect(word.certainty).toBeGreaterThan(0.9);
    expect(word.certainty).toBeLessThan(0.99);
  });
});
