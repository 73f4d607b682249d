import { describe, expect, it } from 'vitest';
import { partDocument } from '../../src/outline/parts.js';
import { readLines } from '../read-lines.js';

const LONG =
  'Thực hiện Hướng dẫn số 21/HD-UBND ngày 02/01/2026 của UBND huyện về tổ chức thông tin, tuyên truyền; căn cứ tình hình thực tế.';
const SHORT = 'Kế hoạch này xác định các giải pháp.';
const TITLE = 'TRƯỜNG TIỂU HỌC ĐÔNG SƠN GIAI ĐOẠN 2026 – 2030';

describe('partTitle', () => {
  it.each([
    ['a long sentence below', ['Tuyên truyền về bầu cử năm 2026', LONG], 1],
    ['a sentence below a title in capitals', [TITLE, SHORT], 1],
    ['a sentence that issues the plan', ['Tuyên truyền về bầu cử', 'UBND xã ban hành Kế hoạch như sau:'], 1],
    ['two lines without a stop', ['Tuyên truyền về bầu cử', 'trên địa bàn xã Đông Sơn'], 2],
    ['two lines in capitals with a stop', ['TUYÊN TRUYỀN VỀ BẦU CỬ', 'TRÊN ĐỊA BÀN XÃ ĐÔNG SƠN.'], 2],
    ['a ground with a stop', ['Hội thi vẽ tranh', 'Thực hiện sự chỉ đạo của Hội đồng Đội huyện.'], 1],
    ['whom the plan is sent to', ['Hội thi vẽ tranh', 'Kính gửi: Ban Giám hiệu', 'Căn cứ chương trình năm học'], 1],
    ['a second line that begins like a ground', ['Hội thi vẽ tranh', 'Thực hiện chủ đề năm học'], 2],
    ['a short second line with a stop', ['Tuyên truyền về bầu cử', 'Trên địa bàn xã Đông Sơn.'], 2],
  ])('parts the title from %s', (_, lines, ofTitle) => {
    const { lines: read } = readLines(`KẾ HOẠCH\n\n${lines.join('\n\n')}\n\nI. MỤC ĐÍCH\n\nTốt.`, { markdown: false });
    const { title, preamble } = partDocument(read);
    const texts = [title, preamble].map((part) => part.map(({ span }) => span.text).join(' '));
    expect(texts).toEqual([lines.slice(0, ofTitle).join(' '), lines.slice(ofTitle).join(' ')]);
  });

  it.each([
    ['Kế hoạch tuyển sinh vào lớp 10 năm học 2026 - 2027', 'tuyển sinh vào lớp 10 năm học 2026 - 2027'],
    ['Kế hoạch truyền thông năm 2026', 'truyền thông năm 2026'],
    ['KẾ HOẠCH TỔ CHỨC TẾT TRỒNG CÂY', 'TỔ CHỨC TẾT TRỒNG CÂY'],
    ['Kế hoạch này xác định các giải pháp', null],
    ['Kế hoạch số 12/KH-UBND về trồng cây', null],
    ['Kế hoạch được xây dựng như sau:', null],
    ['Báo cáo kết quả trồng cây', null],
  ])('reads the title of a copy without the line of its kind: %s', (line, title) => {
    const head = ['TRƯỜNG THPT ĐÔNG SƠN', 'Số: 12/KH-THPT', 'Đông Sơn, ngày 05 tháng 3 năm 2026'];
    const { lines } = readLines([...head, line, 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n'), { markdown: false });
    const { kind } = partDocument(lines);
    expect(kind?.line.span.text.slice(kind.end).trim() ?? null).toBe(title);
  });

  it.each([
    ['lines in capitals', ['CHUYỂN ĐỔI SỐ CỦA XÃ', 'TRÊN ĐỊA BÀN XÃ ĐÔNG SƠN'], 2],
    ['no line in small letters', ['Chuyển đổi số của xã Đông Sơn'], 0],
    ['no ground', ['CĂN CỨ LUẬT CÔNG NGHỆ THÔNG TIN;'], 0],
  ])('takes %s below a letterhead for the title where the heading is lost', (_, lines, ofTitle) => {
    const head = ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG SƠN', 'Số: 12/KH-UBND', 'Đông Sơn, ngày 05 tháng 3 năm 2026'];
    const { lines: read } = readLines([...head, ...lines, 'I. MỤC ĐÍCH', 'Tốt.'].join('\n\n'), { markdown: false });
    const { title } = partDocument(read);
    expect(title.map(({ span }) => span.text).join(' ')).toBe(lines.slice(0, ofTitle).join(' '));
  });
});
