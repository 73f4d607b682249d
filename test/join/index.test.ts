import { describe, expect, it } from 'vitest';
import { readLines } from '../read-lines.js';

const read = (text: string) =>
  readLines(text, { markdown: false }).lines.map(({ marker, span }) =>
    marker ? `${marker.printed} ${span.text}`.trimEnd() : span.text,
  );

/** Six items over three lines each, by which the reader learns how wide the page is. */
const FULL = Array.from(
  { length: 6 },
  (_, i) =>
    `- Công an xã chủ trì, phối hợp với các ban, ngành, đoàn thể tuyên truyền sâu rộng đợt ${i + 1},\n` +
    'vận động người dân cài đặt và sử dụng ứng dụng VNeID trong giải quyết các thủ tục hành\n' +
    'chính.',
);
const wrapped = {
  'no blank lines': (lines: readonly string[]) => ['I. MỤC ĐÍCH', ...FULL, ...lines].join('\n'),
  'a blank line after every line': (lines: readonly string[]) =>
    ['I. MỤC ĐÍCH', ...FULL, ...lines].join('\n').replaceAll('\n', '\n\n'),
  'blank lines between paragraphs': (lines: readonly string[]) =>
    `${['I. MỤC ĐÍCH', ...FULL].join('\n\n')}\n\n${lines.join('\n')}`,
};
/** What is read of `lines` when they are below those. */
const below = (print: keyof typeof wrapped, lines: readonly string[]) =>
  read(wrapped[print](lines)).slice(1 + FULL.length);

describe.each(Object.keys(wrapped) as (keyof typeof wrapped)[])('on a page with %s', (print) => {
  it('learns the width and reads a paragraph as one line', () => {
    const lines = read(wrapped[print]([]));
    expect(lines).toHaveLength(1 + FULL.length);
    expect(lines[1]).toBe(FULL[0]!.replaceAll('\n', ' '));
  });

  it.each<[string, string[]]>([
    ['a small letter', ['- Công an xã tổ chức thu nhận hồ sơ cấp căn cước công dân lưu động tại các', 'thôn, xóm.']],
    [
      'a capital behind a full line',
      ['- Công an xã tổ chức thu nhận hồ sơ cấp căn cước công dân lưu động cho người dân', 'Hưng Chính.'],
    ],
    [
      'a number',
      ['- Công an xã tổ chức thu nhận hồ sơ cấp căn cước công dân lưu động, hoàn thành Đề án', '06 đúng hạn.'],
    ],
    [
      'the other side of a name',
      ['+ Công an xã phối hợp đầu mối kỹ thuật của Cục Cảnh sát QLHC về TTXH', '- Bộ Công an xây dựng phần mềm.'],
    ],
    [
      'the other side of a name of an office',
      ['+ Công an xã phối hợp với công chức Văn hóa', '- Xã hội rà soát danh sách.'],
    ],
    [
      'a date behind its word',
      ['- Đoàn Thanh niên xã ra quân hỗ trợ người dân cài đặt ứng dụng, bắt đầu từ ngày', '30/12/2023.'],
    ],
    [
      'a name with a dash behind a label',
      [
        'a) Phối hợp thực hiện: Phòng Văn hóa và Thông tin, Hiệp hội Du lịch thành phố Nha Trang',
        '- Khánh Hòa và chủ cơ sở.',
      ],
    ],
    ['a cut quarter', ['- Đoàn Thanh niên xã ra quân hỗ trợ người dân cài đặt ứng dụng, xong trong Quý', 'I/2024.']],
    [
      'a cut Đề án 06',
      ['2. Thường xuyên đôn đốc, kiểm tra các đơn vị trong việc tổ chức thực hiện Đề án', '06. Hoàn thành trong năm.'],
    ],
    [
      'abbreviations in capitals',
      ['- Công an xã báo cáo kết quả thực hiện về Công an tỉnh và thường trực HĐND tỉnh', 'HĐND, UBND.'],
    ],
    [
      'an article that is referred to',
      ['- Các đơn vị thực hiện đúng trách nhiệm của mình theo quy định tại khoản 1 và', 'Điều 2. của Quy chế.'],
    ],
    [
      'words of a label inside a sentence',
      ['- Các đơn vị bố trí người, máy móc, kinh phí để làm đúng tiến độ và theo đúng', 'Thời gian thực hiện Quý I.'],
    ],
    [
      'the letter of a reference',
      ['- Các đơn vị thực hiện đúng trách nhiệm của mình theo quy định tại điểm', 'a) khoản 2 Điều 3 của Quy chế.'],
    ],
    [
      'the second letter of a reference',
      ['- Các đơn vị thực hiện đúng trách nhiệm của mình theo quy định tại điểm a,', 'b) khoản 2 Điều 3 của Quy chế.'],
    ],
    [
      'the number of a reference',
      ['- Các đơn vị thực hiện đúng trách nhiệm của mình theo quy định tại điểm', '2. Mục I của Kế hoạch.'],
    ],
    [
      'the Roman number of a reference',
      ['- Các đơn vị thực hiện đúng trách nhiệm của mình theo quy định tại Mục', 'II. của Kế hoạch.'],
    ],
    [
      'a cut span of years',
      ['- Tiếp tục thực hiện các nhiệm vụ của Đề án 06 theo lộ trình giai đoạn 2023', '- 2025 trên địa bàn xã.'],
    ],
    [
      'a bracket',
      ['- Các đơn vị gửi báo cáo kết quả thực hiện về Công an xã trước ngày 20 hằng tháng', '(qua Tổ công tác).'],
    ],
    [
      'an enumeration in a sentence',
      ['- Công an xã làm tốt hai việc sau đây, cụ thể là: (1) rà soát, làm sạch dữ liệu;', '(2) cấp tài khoản.'],
    ],
  ])('goes on with %s', (_, lines) => {
    expect(below(print, lines)).toEqual([lines.join(' ')]);
  });

  it.each<[string, string[]]>([
    ['a new item', ['- Công an xã chủ trì.', '- Đoàn Thanh niên phối hợp.']],
    ['another bullet', ['- Phân công nhiệm vụ:', '+ Công an xã chủ trì.']],
    ['an item behind one that ends with a semicolon', ['+ Công an xã chủ trì;', '+ Trạm Y tế xã phối hợp.']],
    [
      'a bulleted body behind a full stop',
      ['+ Công an xã chủ trì làm sạch dữ liệu của Cục Cảnh sát QLHC về TTXH.', '- Bộ Công an kiểm tra.'],
    ],
    ['a label', ['- Mục tiêu: Người dân được phục vụ', '- Thời gian hoàn thành: 2024']],
    ['a label without a bullet', ['Mục tiêu: Người dân được phục vụ tốt hơn.', 'Thời gian hoàn thành: 2024']],
    ['a model', ['- Mục tiêu: Người dân được phục vụ tốt hơn.', 'Mô hình 2: Kiosk']],
    ['a heading', ['- Mục tiêu: Người dân được phục vụ tốt hơn.', 'II. NỘI DUNG']],
    ['a number that follows the last one', ['1. Mục đích', '2. Yêu cầu']],
    ['a letter that follows the last one', ['c) Rà soát', 'd) Thống kê', 'đ) Báo cáo']],
    ['a number below a heading that refers to nothing', ['I. QUAN ĐIỂM', '1. Lấy người dân làm trung tâm.']],
    ['a number behind accounts', ['2. Cấp tài khoản', '1. Rà soát người chưa có tài khoản.']],
    ['a heading behind a list of things', ['- Báo cáo danh mục', 'II. NỘI DUNG']],
    ['a letter below a heading that refers to nothing', ['2. Đặc điểm', 'a) khu dân cư đông.']],
    ['a letter before a capital', ['2. Sửa đổi, bổ sung', 'a) Khoản 2 được sửa như sau.']],
    [
      'an article behind a full line',
      [
        'Điều 1. Ban hành Kế hoạch triển khai các mô hình điểm trên địa bàn thị xã năm 2024.',
        'Điều 2. Giao Công an thị xã chủ trì, phối hợp với các cơ quan liên quan thực hiện.',
        'Điều 3. Quyết định này có hiệu lực.',
      ],
    ],
    [
      'a label without a colon behind a full line',
      [
        'Mục tiêu: Người dân được phục vụ tốt hơn, nhanh hơn, không phải đi lại nhiều lần nữa.',
        'Đơn vị thực hiện Công an xã, Trạm Y tế xã, Đoàn Thanh niên xã và các thôn trong xã.',
        'Thời gian hoàn thành 30/12/2023.',
      ],
    ],
    [
      'a body in capitals behind a full line',
      ['Về việc ban hành Kế hoạch triển khai các mô hình điểm trên địa bàn thị xã Hoài Nhơn', 'ỦY BAN NHÂN DÂN THỊ XÃ'],
    ],
    ['a point behind a colon', ['1. Giao Công an xã:', 'a) Chủ trì thực hiện.']],
    [
      'a sentence under a title that fills its line',
      [
        'Mô hình 1: Xác thực người nhận trợ cấp xã hội, người có công với cách mạng bằng VNeID',
        'Thực hiện theo lộ trình.',
      ],
    ],
    [
      'a list behind a label that says something and fills its line',
      ['- Phân công nhiệm vụ: Các đơn vị chủ trì, phối hợp, báo cáo kết quả về Công an tỉnh', '- Công an xã chủ trì.'],
    ],
    ['text under a short heading in capitals', ['II. KINH PHÍ', 'Từ nguồn ngân sách của xã.']],
    ['bullets of a word processor', ['- Giao các đơn vị', '• Mục tiêu chung', 'o Tập huấn', 'o Rà soát']],
    ['text under a heading in capitals', ['II. NỘI DUNG THỰC HIỆN', 'Các đơn vị tập trung làm tốt.']],
  ])('starts again with %s', (_, lines) => {
    expect(below(print, lines)).toEqual(lines);
  });

  it.runIf(print !== 'blank lines between paragraphs')('begins anew under a short line that ends with a level', () => {
    const lines = ['1. Công an xã', 'Là cơ quan thường trực, báo cáo trước ngày 20.'];
    expect(below(print, lines)).toEqual(lines);
  });

  it('joins a bullet that stands alone on its line to the words below it', () => {
    const lines = [
      '- Công an xã tổ chức thu nhận hồ sơ',
      '+',
      'Trạm Y tế xã phối hợp.',
      '-',
      'Mục tiêu: Tốt.',
      '-',
      '+ Việc này.',
    ];
    expect(below(print, lines)).toEqual([lines[0], '+ Trạm Y tế xã phối hợp.', '- Mục tiêu: Tốt.', '+ Việc này.']);
  });

  it.each([
    [
      ['1. Ngày không hẹn', '-', '- Trả kết quả ngay.'],
      ['1. Ngày không hẹn', '- Trả kết quả ngay.'],
    ],
    [['- Trả kết quả ngay.', '•'], ['- Trả kết quả ngay.']],
    [
      ['1. Ngày không hẹn', '2.', '- Trả kết quả ngay.'],
      ['1. Ngày không hẹn', '2.', '- Trả kết quả ngay.'],
    ],
    [
      ['| 1 | - |', '|---|---|', '| - | - |'],
      ['| 1 | - |', '| - | - |'],
    ],
  ])('leaves out bullets without words, and nothing else: %j', (lines, kept) => {
    expect(below(print, lines)).toEqual(kept);
  });

  it('starts again with the last words of a plan, after a full line', () => {
    const lines = [
      '- Công an xã theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch của các đơn vị nêu trên.',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về xã',
      'để xem xét./.',
    ];
    expect(below(print, lines)).toEqual([lines[0], `${lines[1]} ${lines[2]}`]);
  });

  it('goes on with a sentence that begins like them where more points follow', () => {
    const lines = [
      '- Công an xã theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch của các đơn vị nêu trên.',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc thì báo cáo.',
      '- Trạm Y tế xã phối hợp./.',
    ];
    expect(below(print, lines)).toEqual([`${lines[0]} ${lines[1]}`, lines[2]]);
  });

  it('starts again with the word that opens a decision, after a full line', () => {
    const lines = [
      'Theo đề nghị của Trưởng Công an thị xã tại Tờ trình số 45/TTr-CATX ngày 10/01/2024.',
      'QUYẾT ĐỊNH:',
    ];
    expect(read(`QUYẾT ĐỊNH\n\n${wrapped[print](lines)}`).slice(-2)).toEqual(lines);
  });

  it('joins a heading in capitals over two lines', () => {
    const lines = [
      'II. NỘI DUNG, NHIỆM VỤ VÀ PHÂN CÔNG TRÁCH NHIỆM CÁC BAN, NGÀNH, ĐOÀN THỂ',
      'TRONG TRIỂN KHAI MÔ HÌNH',
    ];
    expect(below(print, lines)).toEqual([lines.join(' ')]);
  });

  it('joins a label that the end of a line cuts', () => {
    const lines = ['Đơn vị hỗ trợ việc', 'thực hiện: Đoàn Thanh niên xã.'];
    expect(below(print, ['Mục tiêu: Người dân được phục vụ tốt hơn.', ...lines])).toEqual([
      'Mục tiêu: Người dân được phục vụ tốt hơn.',
      lines.join(' '),
    ]);
  });

  it('joins a title of a model over two lines', () => {
    const lines = [
      'Mô hình 3: Giải quyết ngay trong ngày thủ tục hành chính về cư trú, hộ tịch, chứng',
      'thực tại Bộ phận Một cửa của Ủy ban nhân dân xã',
    ];
    expect(below(print, lines)).toEqual([lines.join(' ')]);
  });
});

describe('the body that issues a plan, at the end of the preamble', () => {
  const preamble = [
    'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án;',
    'Xét đề nghị của Công an tỉnh tại Tờ trình số 88/TTr-CAT-PC06 ngày 05 tháng 02 năm 2024,',
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  ];
  const readPreamble = (between: string, lines: readonly string[]) => {
    const head = `KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${lines.join('\n')}`;
    const body = `I. MỤC ĐÍCH\n${FULL.join('\n')}`;
    const found = read(`${head}\n${body}`.replaceAll(/\n+/g, between));
    return found.slice(2, found.indexOf('I. MỤC ĐÍCH'));
  };

  it('goes on after a comma and a full line where no blank line parts them', () => {
    const [one, two, three] = preamble as [string, string, string];
    const text = `KẾ HOẠCH\n\nTriển khai Đề án 06\n\n${one}\n\n${two}\n${three}\n\nI. MỤC ĐÍCH\n\n${FULL.join('\n\n')}`;
    expect(read(text).slice(2, 4)).toEqual([one, `${two} ${three}`]);
  });

  it.each(['\n', '\n\n'])('starts again after a comma where blank lines mean nothing (%j)', (between) => {
    expect(readPreamble(between, preamble)).toEqual(preamble);
  });

  it.each(['\n', '\n\n'])('goes on after a word that must go on (%j)', (between) => {
    const lines = [
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 03/01/2024 về chuyển đổi số trên địa bàn tỉnh của',
      'UBND tỉnh Hà Nam, Công an tỉnh xây dựng Kế hoạch như sau:',
    ];
    expect(readPreamble(between, lines)).toEqual([lines.join(' ')]);
  });
});

describe('where few lines are wrapped', () => {
  const SHORT = Array.from({ length: 60 }, (_, i) => `- Thời gian: tháng ${(i % 12) + 1} năm 2025.`);
  const FEW = FULL.slice(0, 3).join('\n');
  const CUT = 'Thực hiện Thông báo kết luận số 412/TB-VPCP ngày 06 tháng 8 năm 2025 của Văn phòng';

  it('goes on after one that ends where they do', () => {
    const lines = read(['I. MỤC ĐÍCH', FEW, ...SHORT, CUT, 'Chính phủ về nhân rộng mô hình.'].join('\n'));
    expect(lines.at(-1)).toBe(`${CUT} Chính phủ về nhân rộng mô hình.`);
  });

  it.each([
    ['where it was left short', ['- Công an xã', 'Quốc hội giao việc.'], ''],
    ['in a text with lines wider than a page', [CUT, 'Quốc hội giao việc.'], `- ${'rà soát, '.repeat(30)}.`],
    ['in a text whose lines end anywhere', [CUT, 'Quốc hội giao việc.'], '- Công an\nxã;\n- Đoàn\nxã;\n- Hội\nxã.'],
  ])('starts again %s', (_, cut, other) => {
    const lines = read(['I. MỤC ĐÍCH', FEW, ...(other ? [other] : []), ...SHORT, ...cut].join('\n'));
    expect(lines.at(-1)).toBe('Quốc hội giao việc.');
  });
});

describe('in a text whose paragraphs are on one line each', () => {
  it.each<[string, string, string[]]>([
    [
      'a sentence that a page break cuts',
      'Công an xã chủ trì\n\nrà soát dữ liệu.',
      ['Công an xã chủ trì rà soát dữ liệu.'],
    ],
    [
      'one with the page number between',
      'Công an xã chủ trì\n\n12\n\nrà soát dữ liệu.',
      ['Công an xã chủ trì rà soát dữ liệu.'],
    ],
    ['one with a form feed', 'Công an xã chủ trì\n\f\nrà soát dữ liệu.', ['Công an xã chủ trì rà soát dữ liệu.']],
    ['an open word before the break', '- Cấp tài khoản cho\n\nĐoàn viên.', ['- Cấp tài khoản cho Đoàn viên.']],
    [
      'the name of a body over the break',
      '+ Nhân sự kỹ thuật của Cục Cảnh sát QLHC về TTXH\n\n- Bộ Công an xây dựng phần mềm.',
      ['+ Nhân sự kỹ thuật của Cục Cảnh sát QLHC về TTXH - Bộ Công an xây dựng phần mềm.'],
    ],
    ['a number alone on its line', 'II.\n\nNỘI DUNG', ['II. NỘI DUNG']],
    ['a part alone on its line', 'Phần III\n\nTỔ CHỨC THỰC HIỆN', ['Phần III TỔ CHỨC THỰC HIỆN']],
  ])('joins %s', (_, text, lines) => {
    expect(read(`I. MỤC ĐÍCH\n\n${text}`).slice(1)).toEqual(lines);
  });

  it.each<[string, string[]]>([
    ['two paragraphs', ['Công an xã chủ trì.', 'Đoàn Thanh niên phối hợp.']],
    ['a heading and its text', ['1. Mục đích', 'Nâng cao hiệu quả phục vụ người dân.']],
    ['a title without a full stop and a label', ['Mô hình 1: Kiosk', 'Mục tiêu: Người dân tự lấy số.']],
    ['items without full stops', ['- Công an xã', '- Đoàn Thanh niên', '- Trạm Y tế']],
    ['a remark in brackets', ['Các đơn vị triển khai theo lộ trình', '(Có phụ lục kèm theo)']],
    ['paragraphs of the preamble', ['Căn cứ Kế hoạch số 1/KH-UBND', 'Căn cứ Kế hoạch số 2/KH-UBND']],
  ])('keeps %s apart', (_, lines) => {
    expect(read(lines.join('\n\n'))).toEqual(lines);
  });
});

describe('the letterhead', () => {
  it('is read line by line; only a small letter goes on', () => {
    const head = [
      'ỦY BAN NHÂN DÂN',
      'XÃ HƯNG CHÍNH',
      'Số: 12/KH-UBND',
      'Hưng Chính, ngày 20',
      'tháng 10 năm 2023',
      'KẾ HOẠCH',
    ];
    expect(read(head.join('\n'))).toEqual([...head.slice(0, 3), 'Hưng Chính, ngày 20 tháng 10 năm 2023', 'KẾ HOẠCH']);
  });

  it('continues after a space that was never filled in', () => {
    const head = ['UBND HUYỆN A', 'Số:', '/KH-UBND', 'CỘNG HÒA XÃ HỘI', 'A, ngày', 'tháng 4 năm 2024', 'KẾ HOẠCH'];
    const lines = ['UBND HUYỆN A', 'Số: /KH-UBND', 'CỘNG HÒA XÃ HỘI', 'A, ngày tháng 4 năm 2024', 'KẾ HOẠCH'];
    expect(read(head.join('\n\n'))).toEqual(lines);
  });

  it('parts two columns at a wide gap, a tab or a bar, in the letterhead and the signature only', () => {
    expect(read('UBND HUYỆN A          CỘNG HÒA XÃ HỘI\nKẾ HOẠCH')).toEqual([
      'UBND HUYỆN A',
      'CỘNG HÒA XÃ HỘI',
      'KẾ HOẠCH',
    ]);
    expect(read('UBND HUYỆN A | CỘNG HÒA XÃ HỘI\nKẾ HOẠCH')).toEqual(['UBND HUYỆN A', 'CỘNG HÒA XÃ HỘI', 'KẾ HOẠCH']);
    expect(read('UBND HUYỆN A\t\tCỘNG HÒA XÃ HỘI\nKẾ HOẠCH')).toEqual(['UBND HUYỆN A', 'CỘNG HÒA XÃ HỘI', 'KẾ HOẠCH']);
    expect(read('KẾ HOẠCH\nI. NỘI DUNG\n\nHỏi          đáp | nhanh.')[2]).toBe('Hỏi đáp | nhanh.');
  });
});

describe('after a heading that ends in a word that may go on', () => {
  it.each([
    [
      'a blank line begins a paragraph',
      '1. Công an huyện\n\nChủ trì thực hiện.',
      ['1. Công an huyện', 'Chủ trì thực hiện.'],
    ],
    [
      'a verb begins one',
      '1. UBND các xã, phường\nTriển khai thực hiện.',
      ['1. UBND các xã, phường', 'Triển khai thực hiện.'],
    ],
    [
      'behind a model as well',
      'Mô hình 3: Công dân số\n\nChờ hướng dẫn.',
      ['Mô hình 3: Công dân số', 'Chờ hướng dẫn.'],
    ],
    ['but not before a number', '1. Thực hiện Kế hoạch số\n\n15/KH-UBND.', ['1. Thực hiện Kế hoạch số 15/KH-UBND.']],
    ['nor behind words that end no name', 'Mô hình 3: Hỗ trợ các\n\nHợp tác xã', ['Mô hình 3: Hỗ trợ các Hợp tác xã']],
    ['a name goes on', '1. Công an thành phố\nCao Lãnh', ['1. Công an thành phố Cao Lãnh']],
    ['a small letter goes on', '1. Công an tỉnh\n\nvà các huyện', ['1. Công an tỉnh và các huyện']],
  ])('%s', (_, text, lines) => {
    const paragraphs = Array.from({ length: 8 }, (_, i) => `${i + 1}) Nội dung của phần này.`).join('\n\n');
    expect(read(`I. MỤC ĐÍCH\n\n${paragraphs}\n\nII. TỔ CHỨC\n\n${text}`).slice(10)).toEqual(lines);
  });
});

describe.each(['no blank lines', 'blank lines between paragraphs'] as const)(
  'a model at the head of a line, with %s',
  (print) => {
    it.each([
      [
        'is text where a full line with a comma stands before it',
        [
          '1. Công an huyện tổng hợp, báo cáo kết quả thực hiện các mô hình gồm có Mô hình 1,',
          'Mô hình 2. Định kỳ báo cáo.',
        ],
        1,
      ],
      [
        'begins anew behind a full line that may end',
        [
          '1. Công an huyện tuyên truyền, vận động Nhân dân tích cực tham gia vào công cuộc chuyển đổi số',
          'Mô hình 2. Chợ số',
        ],
        2,
      ],
      ['begins anew behind a short line', ['1. Công cụ: máy tính,', 'Mô hình 2. Chợ số'], 2],
      [
        'begins anew where no comma ends the line',
        ['1. Công an huyện tổng hợp, báo cáo kết quả thực hiện các mô hình của huyện mỗi tháng', 'Mô hình 2. Chợ số'],
        2,
      ],
    ])('%s', (_, lines, count) => {
      expect(below(print, lines)).toHaveLength(count);
    });
  },
);
