import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/characters/span/span.js';
import { Facts } from '../../../src/facts/facts.js';
import { NumberSequence } from '../../../src/join/index.js';
import { OpenParagraph } from '../../../src/join/open-paragraph.js';
import type { Decision } from '../../../src/join/rule.js';
import { JOIN_RULES, rulesFor } from '../../../src/join/rules/index.js';
import type { Layout } from '../../../src/lines/layout.js';
import type { PrintedLine } from '../../../src/lines/printed-line.js';

const NO_INDENTS = null;
/** Wrapped at 60 letters, with blank lines between paragraphs. */
const WRAPPED: Layout = { width: 60, blanks: 'between paragraphs', isJustified: false, indents: NO_INDENTS };
/** The same without blank lines. */
const DENSE: Layout = { ...WRAPPED, blanks: 'never' };
/** A paragraph a line. */
const UNWRAPPED: Layout = { ...WRAPPED, width: null };
const INDENTED: Layout = {
  ...DENSE,
  indents: {
    turns: { words: -4, number: -4, bullet: -4 },
    usual: { words: new Set([4]), number: new Set([4]), bullet: new Set([4]) },
  },
};

function printed(text: string, more: Partial<PrintedLine> = {}): PrintedLine {
  const span = copyOf(text, 0);
  const shape = { indent: 0, width: text.length, stretch: 0, isRow: false, row: null, hashes: 0, gaps: [] };
  const place = { blanks: 0, newPage: false, zone: 'text', isCell: false } as const;
  const facts = new Facts(text, more.bold ?? []);
  return { from: 0, to: text.length, span, bold: [], ...shape, ...place, facts, ...more };
}

interface Setting {
  readonly layout?: Layout;
  readonly isPreamble?: boolean;
  readonly isTitle?: boolean;
  readonly ahead?: readonly string[];
  /** What else is known of the last line of the paragraph, and of the line after it. */
  readonly first?: Partial<PrintedLine>;
  readonly next?: Partial<PrintedLine>;
}

/** The paragraph's printed lines, parted by "⏎". */
function open(text: string, { isPreamble = false, isTitle = false, first }: Setting): OpenParagraph {
  const [head, ...rest] = text.split(' ⏎ ');
  const sequence = new NumberSequence();
  const line = printed(head!, first);
  if (line.facts.marker) sequence.add(line.facts.marker);
  const paragraph = new OpenParagraph(line, { isPreamble, isTitle }, sequence.expects.bind(sequence));
  for (const one of rest) paragraph.add(printed(one, first));
  return paragraph;
}

function decisionOf(name: string, before: string, line: string, setting: Setting): Decision | undefined {
  const rule = JOIN_RULES.find((one) => one.name === name)!;
  const ahead = () => (setting.ahead ?? []).map((text) => printed(text));
  const page = { layout: setting.layout ?? WRAPPED, ahead };
  return rule.decide(open(before, setting), printed(line, setting.next), page);
}

/** A line of 59 letters: nothing more finds room on it. */
const FULL = 'Công an xã chủ trì, phối hợp với các ban, ngành tuyên truyền';
/** The ground of a plan, cut by the end of its line. */
const GROUND = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh';
const ISSUING = 'Thực hiện chủ đề năm học, Phòng Giáo dục và Đào tạo quận xây dựng Kế hoạch như sau:';
const BLANK: Setting = { next: { blanks: 1 } };
const LETTERHEAD: Setting = { first: { zone: 'tail' }, next: { zone: 'tail' } };

const LONG_TITLE = 'Mô hình 1: Nộp hồ sơ chứng thực trên Cổng dịch vụ công thông qua ứng dụng';

type Case = [rule: string, before: string, line: string, decision: Decision | undefined, setting?: Setting];

const CASES: readonly Case[] = [
  ['cut-name', '2. Đề nghị Hội Nông dân huyện, Ủy ban', 'Mặt trận Tổ quốc Việt Nam huyện', 'join'],
  ['cut-name', '2. Đề nghị Hội Nông dân huyện, Ủy ban.', 'Mặt trận Tổ quốc Việt Nam huyện', undefined],
  ['cut-name', '1. Công an huyện', 'Chủ trì, phối hợp với các xã', undefined],
  ['rest-of-title', LONG_TITLE, 'VNeID của người dân', 'join', { ahead: ['- Mục tiêu: 100%'] }],
  ['rest-of-title', LONG_TITLE, 'VNeID của người dân', undefined, { ahead: ['Công an xã chủ trì'] }],
  ['rest-of-title', LONG_TITLE, 'Áp dụng từ năm 2024.', undefined, { ahead: ['- Mục tiêu: 100%'] }],
  ['rest-of-title', 'Mô hình 1: Chợ 4.0', 'VNeID của người dân', undefined, { ahead: ['- Mục tiêu: 100%'] }],
  ['row', 'Danh mục', '| 1 | Chợ 4.0 |', 'part', { next: { isRow: true } }],
  ['row', '| 1 | Chợ 4.0 |', 'Ghi chú', 'part', { first: { isRow: true } }],
  ['row', 'Danh mục', 'mô hình', undefined],
  ['cell', 'Chủ trì: Công an xã', 'và Trạm y tế', 'part', { first: { isCell: true } }],
  ['cell', 'Công an xã', 'và Trạm y tế', undefined],
  ['other-zone', 'triển khai', 'thực hiện', 'part', { next: { zone: 'tail' } }],
  ['other-zone', 'triển khai', 'thực hiện', undefined],
  ['flattened-table', '1 Chợ 4.0', 'và chợ', 'part', { first: { zone: 'scan' }, next: { zone: 'scan' } }],
  ['flattened-table', '1 Chợ 4.0', 'và chợ', undefined],

  ['no-blank-between', '2. Công an xã', 'Cung cấp thông tin nhân khẩu', 'part'],
  [
    'no-blank-between',
    '2. Công an xã',
    'Cung cấp thông tin nhân khẩu',
    'part',
    { layout: { ...WRAPPED, width: null } },
  ],
  ['no-blank-between', '2. Công an xã cung cấp thông tin cho Phòng', 'Văn hóa', 'join'],
  ['no-blank-between', '2. Công an xã', 'Cao Lãnh', 'join'],
  ['no-blank-between', '- Công an xã', 'Cung cấp thông tin', 'join'],
  ['no-blank-between', '2. Công an xã', 'Cung cấp thông tin', undefined, { layout: DENSE }],
  ['number-referred-to', '2. Hướng dẫn tại mục', '2.1. Ngày Chủ nhật xanh', undefined],
  ['number-referred-to', '1. Hướng dẫn tại mục', '2.1. Ngày Chủ nhật xanh', 'join'],
  ['number-alone', 'II.', 'NHIỆM VỤ', 'join'],
  ['number-alone', 'Phần III', 'NHIỆM VỤ', 'join'],
  ['number-alone', 'II.', '1. Nhiệm vụ', undefined],
  ['number-alone', 'II. NHIỆM VỤ', 'Các đơn vị', undefined],
  ['behind-bullet-alone', '-', 'Công an xã chủ trì', 'join'],
  ['behind-bullet-alone', '-', '1. Công an xã', 'part'],
  ['behind-bullet-alone', '-', 'Mô hình 1: Chợ 4.0', 'part'],
  ['behind-bullet-alone', '- Công an', 'xã chủ trì', undefined],
  ['bullet-alone', 'Công an xã', '-', 'part'],
  ['bullet-alone', 'Công an xã', '- Trạm y tế', undefined],
  ['markdown-heading', 'II. NHIỆM VỤ', 'VÀ GIẢI PHÁP', 'join', { first: { hashes: 2 }, next: { hashes: 2 } }],
  ['markdown-heading', 'II. NHIỆM VỤ', 'Giải pháp', 'part', { first: { hashes: 2 }, next: { hashes: 2 } }],
  ['markdown-heading', 'II. NHIỆM VỤ', 'VÀ GIẢI PHÁP', 'part', { next: { hashes: 2 } }],
  ['markdown-heading', 'II. NHIỆM VỤ', 'VÀ GIẢI PHÁP', undefined],

  [
    'dash-at-edge',
    '    Công an xã phối hợp với công chức Văn phòng và Kinh tế',
    '- Hạ tầng',
    'join',
    { layout: INDENTED, first: { indent: 4 } },
  ],
  ['dash-at-edge', 'Công an xã', '- Hạ tầng', undefined, { layout: INDENTED, next: { indent: 4 } }],
  ['dash-at-edge', FULL, '- Hạ tầng', undefined],
  ['bullet-behind-sentence', 'Công an xã chủ trì.', '- Trạm y tế', 'part'],
  ['bullet-behind-sentence', 'Công an xã chủ trì', '- Trạm y tế', undefined],
  ['bullet-no-dash', 'Công an xã', '+ Trạm y tế', 'part'],
  ['bullet-no-dash', 'Công an xã', '- Trạm y tế', undefined],
  ['dash-before-label', FULL, '- Mục tiêu: 100% tiểu thương', 'part'],
  ['dash-before-label', FULL, '- Mô hình 2: Trường học số', 'part'],
  ['dash-before-label', FULL, '- Trạm y tế', undefined],
  ['dash-in-name', '+ … của Cục Cảnh sát QLHC về TTXH', '- Bộ Công an xây dựng phần mềm', 'join'],
  ['dash-in-name', '+ … của công chức Văn hóa', '- Xã hội rà soát', 'join'],
  ['dash-in-name', '+ … của công chức Văn hóa', '- Công an xã rà soát', undefined],
  ['bullet-below-label', 'Mục tiêu: 100% hộ dân tham gia', '- Công an xã', 'part'],
  ['bullet-below-label', 'Đơn vị phối hợp: Công an xã và', '- Trạm y tế', undefined],
  ['dash-between-years', 'Thực hiện theo lộ trình 2023', '- 2025 của tỉnh', 'join'],
  ['dash-between-years', 'Thực hiện theo lộ trình 2023', '- 2025 của tỉnh', undefined, BLANK],
  ['dash-between-years', 'Triển khai Đề án 06 năm học 2024', '- 2025', 'join', BLANK],
  ['dash-between-years', 'Triển khai Đề án 06 trong năm học', '- 2025', undefined, BLANK],
  ['dash-between-years', 'Thực hiện theo lộ trình', '- 2025 hồ sơ', undefined],
  ['next-bullet', `- ${FULL}`, '- Trạm y tế', 'part'],
  ['next-bullet', 'Công an xã', '- Trạm y tế', 'part'],
  ['next-bullet', FULL, '- Trạm y tế', undefined],
  ['dash-before-small-letter', FULL, '- xã hội của địa phương', 'join'],
  ['dash-before-small-letter', FULL, '- Xã hội', undefined],
  ['dash-in-field', 'd) Phối hợp thực hiện: Phòng Văn hóa, Hiệp hội Du lịch Nha Trang', '- Khánh Hòa', 'join'],
  [
    'dash-in-field',
    'd) Phối hợp thực hiện: Phòng Văn hóa, Hiệp hội Du lịch Nha Trang',
    '- Khánh Hòa',
    undefined,
    BLANK,
  ],
  ['dash-in-field', FULL, '- Khánh Hòa', undefined],
  ['bullet', 'Nhiệm vụ', '- Công an xã', 'part'],

  ['enumeration', '…, cụ thể: (1) Tất cả các thôn, tổ dân phố trong xã, bản;', '(2) Đưa nội dung vào họp thôn', 'join'],
  [
    'enumeration',
    '…, cụ thể: Tất cả các thôn, tổ dân phố trong toàn xã, bản;',
    '(2) Đưa nội dung vào họp thôn',
    'part',
  ],
  ['enumeration', 'Công an xã chủ trì.', '(2) Đưa nội dung vào họp thôn', undefined],
  ['number-behind-sentence', 'Công an xã chủ trì.', '2. Giải pháp', 'part'],
  ['number-behind-sentence', 'Công an xã chủ trì', '2. Giải pháp', undefined],
  ['roman-referred-to', 'theo quy định tại mục', 'II. Kế hoạch này', 'join'],
  ['roman-referred-to', 'Mục tiêu', 'II. NHIỆM VỤ', 'part'],
  ['roman-referred-to', 'theo quy định tại mục', '2. Kế hoạch này', undefined],
  ['letter-referred-to', 'theo quy định tại điểm', 'a) khoản 2 Điều 3', 'join'],
  ['letter-referred-to', 'Mục tiêu', 'a) Mục tiêu chung', 'part'],
  ['letter-referred-to', 'Mục tiêu', '1. Mục tiêu chung', undefined],
  ['number-behind-blank', 'Mục tiêu', '2. Giải pháp', 'part', BLANK],
  ['number-behind-blank', 'Mục tiêu', '2. Giải pháp', undefined],
  ['number-referred-to', 'theo hướng dẫn tại mục', '2.1. Kế hoạch này', 'join'],
  ['number-referred-to', 'theo hướng dẫn', '2.1. Kế hoạch này', undefined],
  ['number-out-of-turn', `2. ${FULL}`, '06. Công an xã', 'join'],
  ['number-out-of-turn', `2. ${FULL}`, '3. Công an xã', undefined],
  ['number-out-of-turn', '2. Công an xã', '06. Công an xã', undefined],
  ['number-before-small-letter', 'hoàn thành trong năm', '25. các đơn vị báo cáo', 'join'],
  ['number-before-small-letter', 'hoàn thành trong năm', '25. Các đơn vị báo cáo', undefined],
  ['number', 'Mục tiêu', '2. Giải pháp', 'part'],

  ['model-referred-to', 'Định kỳ báo cáo kết quả thực hiện các nội dung Mô hình 1,', 'Mô hình 2. Định kỳ', 'join'],
  ['model-referred-to', 'Báo cáo kết quả Mô hình 1', 'Mô hình 2. Định kỳ', undefined],
  ['model-heading', 'Nhóm tiện ích', 'Mô hình 1: Chợ 4.0', 'part'],
  ['model-heading', 'Nhóm tiện ích', 'Các mô hình', undefined],
  ['preamble-paragraph', 'Căn cứ Quyết định số 06/QĐ-TTg', 'Thực hiện Kế hoạch số 12', 'part', { isPreamble: true }],
  ['preamble-paragraph', 'Căn cứ Quyết định số 06/QĐ-TTg', 'Thực hiện Kế hoạch số 12', undefined],
  ['preamble-paragraph', 'Căn cứ Quyết định', 'Công an xã', undefined, { isPreamble: true }],
  ['sentence-below-title', 'Dạy bơi năm 2025', ISSUING, 'part', { isPreamble: true }],
  ['sentence-below-title', 'Dạy bơi năm 2025', ISSUING.replace(':', ''), undefined, { isPreamble: true }],
  ['sentence-below-title', 'Dạy bơi', 'Thực hiện phong trào;', undefined, { isPreamble: true }],
  ['sentence-below-title', 'Dạy bơi theo', ISSUING, undefined, { isPreamble: true }],
  ['sentence-below-title', 'Dạy bơi năm 2025', ISSUING, undefined],
  [
    'plan-issued-below-title',
    'Triển khai Đề án 06',
    'Sở Xây dựng ban hành Kế hoạch với các nội dung sau:',
    'part',
    { isPreamble: true },
  ],
  [
    'plan-issued-below-title',
    'Triển khai Đề án 06 của',
    'Sở Xây dựng ban hành Kế hoạch như sau:',
    undefined,
    { isPreamble: true },
  ],
  ['plan-issued-below-title', 'Triển khai Đề án 06', 'Sở Xây dựng thực hiện Kế hoạch', undefined, { isPreamble: true }],
  ['plan-issued-below-title', 'Triển khai Đề án 06', 'Sở Xây dựng ban hành Kế hoạch như sau:', undefined],
  ['remark', 'Các xã triển khai', '(Có phụ lục kèm theo)', 'part'],
  ['remark', 'Các xã triển khai', '(gồm 12 xã)', undefined],
  ['cut-label', 'Công an xã', 'Đơn vị hỗ trợ việc', 'part', { ahead: ['thực hiện: Trạm y tế'] }],
  ['cut-label', 'Công an xã', 'Đơn vị hỗ trợ việc', undefined, { ahead: ['thực hiện tốt'] }],
  ['label', FULL, 'Thời gian: Quý II', 'part'],
  ['label', FULL, 'thời gian: Quý II', undefined],
  ['label', FULL, 'Trạm y tế', undefined],
  ['label-below-label', 'Chủ trì: Công an xã.', 'Hoàn thành: Quý IV/2025.', 'part'],
  ['label-below-label', 'Công an xã chủ trì.', 'Hoàn thành: Quý IV/2025.', undefined],
  ['opening-behind-sentence', 'Công an xã chủ trì.', 'Điều 2. Giao Công an xã', 'part'],
  ['opening-behind-sentence', 'Công an xã chủ trì.', 'KẾ HOẠCH', 'part'],
  ['opening-behind-sentence', 'theo', 'Điều 2. Giao Công an xã', undefined],

  ['small-letter', 'phối hợp với các', 'ban, ngành', 'join'],
  ['small-letter', 'Công an xã chủ trì.', 'ban, ngành', 'part', BLANK],
  ['small-letter', 'Công an xã chủ trì', 'Trạm y tế', undefined],
  [
    'indent-of-first-lines',
    'Công an xã',
    'Trạm y tế',
    'part',
    { layout: INDENTED, first: { indent: 4 }, next: { indent: 4 } },
  ],
  ['indent-of-first-lines', 'Công an xã', 'Trạm y tế', undefined, { layout: INDENTED, first: { indent: 4 } }],
  ['indent-of-first-lines', 'Công an xã', 'Trạm y tế', undefined],
  ['indent-of-wrapped-lines', FULL, 'Hội Phụ nữ', 'join', { layout: INDENTED, first: { indent: 4 } }],
  ['indent-of-wrapped-lines', 'Công an xã', 'Hội Phụ nữ', undefined, { layout: INDENTED, first: { indent: 4 } }],
  ['annex-or-letterhead', 'Kết quả tháng', 'PHỤ LỤC II', 'part'],
  ['annex-or-letterhead', 'MẪU BÁO CÁO CỦA XÃ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'part'],
  ['annex-or-letterhead', 'theo mẫu tại', 'Phụ lục II', undefined],
  ['annex-or-letterhead', 'quốc huy của nước', 'Cộng hòa xã hội chủ nghĩa Việt Nam', undefined],
  ['ground-goes-on', GROUND, 'Hóa về Đề án 06;', 'join', { ...BLANK, isPreamble: true }],
  ['ground-goes-on', GROUND, 'Hóa về Đề án 06;', undefined, { ...BLANK, isPreamble: true, isTitle: true }],
  ['ground-goes-on', GROUND, 'Hóa về Đề án 06;', undefined, BLANK],
  ['ground-goes-on', `${GROUND};`, 'Công tác chuyển đổi số', undefined, { ...BLANK, isPreamble: true }],
  ['ground-goes-on', GROUND, 'UBND xã xây dựng Kế hoạch', undefined, { ...BLANK, isPreamble: true }],
  ['ground-goes-on', 'Thực hiện Kế hoạch của tỉnh', 'Công tác phòng bệnh', undefined, { ...BLANK, isPreamble: true }],
  ['blank-in-preamble', 'Triển khai Đề án 06', 'Ủy ban nhân dân xã', 'part', { ...BLANK, isPreamble: true }],
  ['blank-in-preamble', 'Triển khai Đề án 06 của', 'Ủy ban nhân dân xã', undefined, { ...BLANK, isPreamble: true }],
  ['blank-in-preamble', 'Triển khai Đề án 06', 'Ủy ban nhân dân xã', undefined, BLANK],

  ['short-title-of-model', 'Mô hình 3: Chợ 4.0', 'Triển khai tại các chợ', 'part'],
  ['short-title-of-model', 'Mô hình 3: Chợ 4.0', 'Triển khai tại các chợ', undefined, { layout: UNWRAPPED }],
  ['short-title-of-model', 'Chợ 4.0', 'Triển khai tại các chợ', undefined],
  ['open-word', 'Công an xã phối hợp với', 'Trạm y tế', 'join'],
  ['open-word', 'Công an xã phối hợp', 'Trạm y tế', undefined],
  ['open-word', '1. Công an xã', 'Chủ trì, hướng dẫn các thôn', undefined, { layout: UNWRAPPED }],
  ['open-word', '1. Hạ tầng số', 'Sở Xây dựng chủ trì thực hiện', undefined],
  ['open-word', '1. Hạ tầng số', 'Sở Xây dựng chủ trì thực hiện', undefined, { layout: UNWRAPPED }],
  ['open-word', '1. Thực hiện Kế hoạch số', '15/KH-UBND', 'join', { layout: UNWRAPPED }],
  ['heading-in-capitals', 'II. NHIỆM VỤ', 'VÀ GIẢI PHÁP', 'join'],
  ['heading-in-capitals', 'NHIỆM VỤ', 'VÀ GIẢI PHÁP', undefined],
  ['capitals-turn', 'II. NHIỆM VỤ VÀ GIẢI PHÁP', 'Các đơn vị', 'part'],
  ['capitals-turn', 'Các đơn vị', 'ỦY BAN NHÂN DÂN XÃ', 'part'],
  ['capitals-turn', 'Các đơn vị', 'UBND xã', undefined],
  ['sentence-below-heading', '1. Công an huyện', 'Chủ trì, hướng dẫn các thôn', 'part'],
  ['sentence-below-heading', 'Công an huyện', 'Chủ trì, hướng dẫn các thôn', undefined],
  ['whole-heading', 'Điều 3. Tổ chức thực hiện', 'Phòng Nội vụ chủ trì thực hiện.', 'part'],
  ['whole-heading', '1. Mục tiêu', 'Đề án 06 được triển khai.', 'part'],
  ['whole-heading', 'Tổ chức thực hiện', 'Đề án 06 của xã', undefined],
  ['whole-heading', '3. Tổ chức thực hiện đồng bộ', 'Đề án 06 của xã', undefined],
  ['no-blank-between', 'Công an xã', 'Hưng Chính', 'join'],
  ['no-blank-between', 'Công an xã', 'Hưng Chính', undefined, BLANK],
  ['no-blank-between', 'Công an xã', 'Hưng Chính', undefined, { layout: DENSE }],
  ['full-line', FULL, 'Hưng Chính', 'join'],
  ['full-line', 'Công an xã', 'Hưng Chính', 'part'],

  ['mark-in-title-of-model', 'Mô hình 3: Tuyên truyền;', 'Hướng dẫn người dân', 'join'],
  ['mark-in-title-of-model', 'Mô hình 3: Tuyên truyền.', 'Hướng dẫn người dân', undefined],
  ['quotation-behind-colon', 'Xây dựng phong trào:', '“Toàn dân bảo vệ an ninh”', 'join'],
  ['quotation-behind-colon', 'Xây dựng phong trào:', '“Toàn dân bảo vệ an ninh”', undefined, BLANK],
  ['quotation-behind-colon', 'Xây dựng phong trào.', '“Toàn dân bảo vệ an ninh”', undefined],
  ['closing', 'Báo cáo về Công an xã.', 'Trên đây là Kế hoạch triển khai', 'part'],
  ['closing', 'Báo cáo về Công an xã.', 'Trên đây có 12 xã', undefined],
  ['sentence-of-unwrapped-page', 'Công an xã chủ trì.', 'Trạm y tế.', 'join', { layout: UNWRAPPED }],
  ['sentence-of-unwrapped-page', 'Công an xã chủ trì:', 'Trạm y tế.', 'part', { layout: UNWRAPPED }],
  ['sentence-of-unwrapped-page', 'Công an xã chủ trì.', 'Trạm y tế.', undefined],
  ['full-stop-at-edge', `${FULL}.`, 'Các thôn', 'join'],
  ['full-stop-at-edge', 'Công an xã chủ trì.', 'Các thôn', 'part'],

  ['gap-not-filled-in', 'Số:', '/KH-UBND', 'join', LETTERHEAD],
  ['gap-not-filled-in', 'Số:', 'Công an xã', undefined, LETTERHEAD],
  ['cut-set-phrase', 'TM. ỦY', 'BAN NHÂN DÂN', 'join', LETTERHEAD],
  ['cut-set-phrase', 'CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'join', LETTERHEAD],
  ['cut-set-phrase', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', undefined, LETTERHEAD],
  ['cut-set-phrase', 'HUYỆN ỦY', 'BAN TỔ CHỨC', undefined, LETTERHEAD],
  ['bracket-behind-recipient', '- Thường trực Đảng ủy', '(để chỉ đạo);', 'join', LETTERHEAD],
  ['bracket-behind-recipient', '- Thường trực Đảng ủy;', '(để chỉ đạo);', 'part', LETTERHEAD],
  ['bracket-behind-recipient', 'Thường trực Đảng ủy', '(để chỉ đạo);', undefined, LETTERHEAD],
  ['bracket-goes-on', '- Ban Công tác Mặt trận các khu phố (để', 'phối hợp);', 'join', LETTERHEAD],
  ['bracket-goes-on', '- Tổ công tác tỉnh (qua', 'Công an tỉnh)', 'join', LETTERHEAD],
  ['bracket-goes-on', '- Ban Công tác Mặt trận (để biết)', 'phối hợp);', undefined, LETTERHEAD],
  ['bracket-goes-on', '- Tổ công tác tỉnh (qua', '- Công an tỉnh);', undefined, LETTERHEAD],
  ['bracket-goes-on', '- Tổ công tác tỉnh (qua', 'CHỦ TỊCH', undefined, LETTERHEAD],
  ['gap-not-filled-in', '- Giám đốc, các Phó Giám đốc Sở', '- Các phòng, đơn vị thuộc Sở', undefined, LETTERHEAD],
  ['gap-not-filled-in', 'Số:', '-KH/ĐU', 'join', LETTERHEAD],
  ['recipient-goes-on', '- Thường trực Huyện ủy,', 'Thường trực HĐND huyện (b/c);', 'join', LETTERHEAD],
  ['recipient-goes-on', '- Thường trực Huyện ủy', 'Thường trực HĐND huyện (b/c);', undefined, LETTERHEAD],
];

describe('the rules that join lines', () => {
  it.each(CASES)('%s: %j before %j: %s', (name, before, line, decision, setting = {}) => {
    expect(decisionOf(name, before, line, setting)).toBe(decision);
  });

  it('each has a case that it decides, and all but those that end a list one that it leaves to others', () => {
    const names = new Set(JOIN_RULES.map(({ name }) => name));
    const ends = ['bullet', 'number', 'full-line', 'full-stop-at-edge'];
    for (const name of names) {
      const own = CASES.filter(([rule]) => rule === name);
      expect(
        own.some(([, , , decision]) => decision !== undefined),
        name,
      ).toBe(true);
      if (!ends.includes(name))
        expect(
          own.some(([, , , decision]) => decision === undefined),
          name,
        ).toBe(true);
    }
  });

  it('the last rule of each list decides', () => {
    for (const [before, line, setting] of [
      ['Công an xã', 'Trạm y tế', {}],
      ['Công an xã.', 'Trạm y tế', {}],
      ['Công an xã', '- Trạm y tế', {}],
      ['Công an xã', '2. Trạm y tế', {}],
      ['Công an xã', 'Trạm y tế', LETTERHEAD],
    ] as const) {
      const paragraph = open(before, setting);
      const next = printed(line, 'next' in setting ? setting.next : {});
      const rules = rulesFor(paragraph, next);
      expect(rules.at(-1)!.decide(paragraph, next, { layout: WRAPPED, ahead: () => [] })).toBeDefined();
    }
  });
});
