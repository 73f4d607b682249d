import { capitalised, wordsOf } from '../words/shared-words.js';
/** A kind of legal or administrative document (Nghị định 30/2020/NĐ-CP, and the party's own). */
export interface DocumentKind {
  readonly name: string;
  /** What it is called in the symbol of a number ("QĐ" in "06/QĐ-TTg"), and by short in a sentence. */
  readonly symbols?: readonly string[];
  /**
   * Alone above a title it says what the document is: a plan; another, that may precede one or mention one; or, with
   * `bare`, another whose name may also head a part of a plan.
   */
  readonly heads?: 'plan' | 'other' | 'bare';
  /** With words behind its name it is another kind: "CHƯƠNG TRÌNH CÔNG TÁC |DÂN TỘC|". */
  readonly isAlone?: true;
  /** Such a document may enclose a plan without a letterhead of its own. */
  readonly encloses?: true;
  /** It is no kind that plans cite by a number. */
  readonly isCited?: false;
  /** Its numbers have its own symbol and no other kind's; a Chương trình may be one's Quyết định. */
  readonly hasOwnSymbol?: true;
  /** Its number may be the running number and the year alone: "Nghị định 13/2023". */
  readonly byYear?: true;
  /** Several bodies issue it together, and its symbol names them: "KHPH-CAT-STP". */
  readonly isJoint?: true;
  /** The National Assembly and its standing committee issue it; its name may precede its number. */
  readonly isLaw?: true;
}

/** The kinds of document. To add one, add a line; `heads: 'plan'` has texts with such a heading read as plans. */
export const DOCUMENTS: readonly DocumentKind[] = [
  { name: 'Hiến pháp', isLaw: true, heads: 'bare' },
  { name: 'Bộ luật', byYear: true, isLaw: true, heads: 'bare' },
  { name: 'Luật', byYear: true, isLaw: true, heads: 'bare' },
  { name: 'Pháp lệnh', byYear: true, isLaw: true, heads: 'bare' },
  { name: 'Lệnh', heads: 'bare' },
  { name: 'Nghị quyết', symbols: ['NQ'], hasOwnSymbol: true, heads: 'other', encloses: true, isLaw: true },
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'], heads: 'bare' },
  { name: 'Nghị định', symbols: ['NĐ'], hasOwnSymbol: true, heads: 'other', byYear: true },
  { name: 'Quyết định', symbols: ['QĐ'], hasOwnSymbol: true, heads: 'other', encloses: true },
  { name: 'Chỉ thị', symbols: ['CT'], hasOwnSymbol: true, heads: 'other' },
  { name: 'Thông tư', symbols: ['TT'], hasOwnSymbol: true, heads: 'other', byYear: true },
  { name: 'Thông tư liên tịch', symbols: ['TTLT'], byYear: true, heads: 'bare' },
  { name: 'Kết luận', symbols: ['KL'], heads: 'bare' },
  { name: 'Thông báo kết luận' },
  { name: 'Quy định', symbols: ['QyĐ'], heads: 'other' },
  { name: 'Quy chế', symbols: ['QC'], heads: 'other' },
  { name: 'Quy chế phối hợp', symbols: ['QCPH'] },
  { name: 'Quy trình', heads: 'bare' },
  { name: 'Quy trình phối hợp' },
  { name: 'Chương trình', symbols: ['CTr'], heads: 'plan' },
  { name: 'Chương trình hành động', heads: 'plan' },
  { name: 'Chương trình công tác', heads: 'other', isAlone: true },
  { name: 'Chương trình công tác năm', heads: 'other', isCited: false },
  { name: 'Chương trình công tác quý', heads: 'other', isCited: false },
  { name: 'Chương trình công tác tháng', heads: 'other', isCited: false },
  { name: 'Chương trình công tác tuần', heads: 'other', isCited: false },
  { name: 'Chương trình công tác của', heads: 'other', isCited: false },
  { name: 'Chương trình công tác 6 tháng', heads: 'other', isCited: false },
  { name: 'Chương trình công tác 06 tháng', heads: 'other', isCited: false },
  { name: 'Chương trình công tác toàn khóa', heads: 'other', isCited: false },
  { name: 'Chương trình công tác trọng tâm', heads: 'other', isCited: false },
  { name: 'Chương trình phối hợp', symbols: ['CTPH', 'CTrPH'], heads: 'plan', isJoint: true },
  { name: 'Kế hoạch', symbols: ['KH'], hasOwnSymbol: true, heads: 'plan' },
  { name: 'Kế hoạch phối hợp', symbols: ['KHPH'], heads: 'plan', isJoint: true },
  { name: 'Kế hoạch liên ngành', symbols: ['KHLN'], heads: 'plan', isJoint: true },
  { name: 'Kế hoạch hành động', heads: 'plan' },
  { name: 'Kế hoạch liên tịch', symbols: ['KHLT'], heads: 'plan', isJoint: true },
  { name: 'Kế hoạch tổng thể', heads: 'plan' },
  { name: 'Kế hoạch cao điểm', heads: 'plan' },
  { name: 'Kế hoạch chuyên đề', heads: 'plan' },
  { name: 'Kế hoạch tiến hành thanh tra', heads: 'plan' },
  { name: 'Kế hoạch tiến hành kiểm tra', heads: 'plan' },
  { name: 'Kế hoạch tiến hành giám sát', heads: 'plan' },
  { name: 'Phương án', heads: 'plan' },
  { name: 'Dự án' },
  { name: 'Báo cáo', symbols: ['BC'], hasOwnSymbol: true, heads: 'other' },
  { name: 'Tờ trình', symbols: ['TTr'], heads: 'other' },
  { name: 'Công văn', symbols: ['CV'], heads: 'other', encloses: true },
  { name: 'Công văn hỏa tốc' },
  { name: 'Công điện', symbols: ['CĐ'], heads: 'other' },
  { name: 'Văn bản' },
  { name: 'Văn bản hợp nhất' },
  { name: 'Thông báo', symbols: ['TB'], hasOwnSymbol: true, heads: 'other' },
  { name: 'Thông tri', heads: 'bare' },
  { name: 'Hướng dẫn', symbols: ['HD'], heads: 'other' },
  { name: 'Hướng dẫn liên ngành' },
  { name: 'Biên bản', symbols: ['BB'], heads: 'other' },
  { name: 'Bản ghi nhớ', heads: 'bare' },
  { name: 'Thỏa thuận', heads: 'bare' },
  { name: 'Giấy mời', symbols: ['GM'], heads: 'other' },
  { name: 'Giấy ủy quyền', heads: 'bare' },
  { name: 'Phiếu chuyển', heads: 'bare' },
  { name: 'Phiếu gửi' },
  { name: 'Thư công' },
  { name: 'Điện mật' },
  { name: 'Tiêu chuẩn' },
  { name: 'Kế hoạch chi tiết', heads: 'plan', isCited: false },
  { name: 'Đề án', heads: 'plan', isCited: false },
  { name: 'Chương trình hội nghị', heads: 'other', isCited: false },
  { name: 'Chương trình họp', heads: 'other', isCited: false },
  { name: 'Chương trình cuộc họp', heads: 'other', isCited: false },
  { name: 'Chương trình kỳ họp', heads: 'other', isCited: false },
  { name: 'Chương trình làm việc', heads: 'other', isCited: false },
  { name: 'Chương trình đại hội', heads: 'other', isCited: false },
  { name: 'Chương trình buổi lễ', heads: 'other', isCited: false },
  { name: 'Đề cương', heads: 'bare', isCited: false },
  { name: 'Kịch bản', heads: 'bare', isCited: false },
  { name: 'Thể lệ', heads: 'bare', isCited: false },
  { name: 'Giấy xác nhận', heads: 'bare', isCited: false },
  { name: 'Phiếu lấy ý kiến', heads: 'bare', isCited: false },
  { name: 'Phiếu đánh giá', heads: 'bare', isCited: false },
  { name: 'Bản thuyết minh', heads: 'bare', isCited: false },
  { name: 'Bản giải trình', heads: 'bare', isCited: false },
  { name: 'Bản kiểm điểm', heads: 'bare', isCited: false },
  { name: 'Thư chúc mừng', heads: 'bare', isCited: false },
  { name: 'Thư cảm ơn', heads: 'bare', isCited: false },
  { name: 'Tài liệu tập huấn', heads: 'bare', isCited: false },
  { name: 'Sổ tay', heads: 'bare', isCited: false },
  { name: 'Điều lệ', heads: 'bare', isCited: false },
  { name: 'Nội quy', heads: 'bare', isCited: false },
  { name: 'Hợp đồng', heads: 'bare', isCited: false },
  { name: 'Giấy giới thiệu', heads: 'bare', isCited: false },
  { name: 'Giấy chứng nhận', heads: 'bare', isCited: false },
  { name: 'Giấy triệu tập', heads: 'bare', isCited: false },
  { name: 'Thư mời', heads: 'bare', isCited: false },
  { name: 'Thư ngỏ', heads: 'bare', isCited: false },
  { name: 'Thông cáo báo chí', heads: 'bare', isCited: false },
  { name: 'Lời kêu gọi', heads: 'bare', isCited: false },
  { name: 'Bài phát biểu', heads: 'bare', isCited: false },
  { name: 'Diễn văn', heads: 'bare', isCited: false },
  { name: 'Đơn đề nghị', heads: 'bare', isCited: false },
  { name: 'Đơn xin', heads: 'bare', isCited: false },
  { name: 'Bản cam kết', heads: 'bare', isCited: false },
  { name: 'Bản tin', heads: 'bare', isCited: false },
  { name: 'Lịch công tác', heads: 'bare', isCited: false },
  { name: 'Phiếu trình', heads: 'bare', isCited: false },
];

/** First parts of symbols that name who issues, and no kind. */
export const ISSUER_SYMBOLS: readonly string[] = ['UBND', 'VPCP', 'QH'];

/** Words for a thing that is numbered, but is no document. */
export const NOT_DOCUMENTS: readonly string[] = [...wordsOf('not-documents').map(capitalised), 'Bảng'];

/** What the numbers of those end in, before the number of the term: "77/2015/QH13", "04/2011/UBTVQH12". */
export const LAW_SYMBOLS: readonly string[] = ['QH', 'UBTVQH'];

/** Words that may be between a kind and its number. */
export const NUMBER_WORDS: readonly string[] = ['số', 'số hiệu'];

/** After a kind of document: it is the one that the reader has in hand ("Kế hoạch này"). */
export const IN_HAND: readonly string[] = ['này'];

/** Words that the name of a law begins with where no capital does: "Luật sửa đổi, bổ sung …", "Hiến pháp năm 2013". */
export const LAW_NAME_BEGINS: readonly string[] = ['sửa đổi', 'nước', 'năm'];

/** Words before a law that is cited by its name. */
export const BEFORE_LAWS: readonly string[] = ['Căn cứ', 'Căn cứ vào', 'Thực hiện', 'Triển khai', 'theo', 'và', 'của'];

/** Other documents, which no name of a law holds. */
export const NEVER_IN_LAWS: readonly string[] = [...wordsOf('never-in-laws'), 'chương trình', 'tháng hành động'];

/** Symbols that most numbers of plans and their basis bear: "12/|KH|-UBND". */
export const COMMON_SYMBOLS: readonly string[] = ['KH', 'QĐ', 'NQ', 'CT', 'TB', 'CV', 'BC', 'HD', 'TTr'];
