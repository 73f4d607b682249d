import { findLabel } from '../../facts/label/label.js';
import { hasBlank, isFull } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { fold } from '../../text/fold.js';
import { isUpper as isCapital, isLower } from '../../text/letters.js';
import { NATION, PARTY } from '../../vocabulary/document/letterhead.js';
import { SHARED_WORDS } from '../../vocabulary/labels.js';
import { type JoinRule, when } from '../rule.js';

const JOINS = SHARED_WORDS.and.map((word) => (word === ',' ? word : ` ${word}`));

/** Lines whose first words open something: a model, a preamble, a remark, a label. */
export const OPENING_RULES: readonly JoinRule[] = [
  {
    // One of several models that a full line of text names.
    name: 'model-referred-to',
    sample: ['… kết quả thực hiện Mô hình 1,', 'Mô hình 2. Định kỳ báo cáo'],
    decide: (before, line, { layout }) => {
      const isText = !before.isModel && !before.isPreamble && JOINS.some((end) => before.text.endsWith(end));
      const isCut = isText && !hasBlank(line, layout) && !line.newPage && isFull(before.last, line, layout);
      return when(line.facts.model !== null && isCut, 'join');
    },
  },
  {
    name: 'model-heading',
    sample: ['Nhóm tiện ích', 'Mô hình 1: Chợ 4.0'],
    decide: (_, { facts }) => when(facts.model !== null, 'part'),
  },
  {
    name: 'preamble-paragraph',
    sample: ['Căn cứ Quyết định số 06/QĐ-TTg', 'Thực hiện Kế hoạch số 12/KH-UBND'],
    decide: (before, line, { layout }) => {
      if (!before.isPreamble || !line.facts.opensPreamble) return undefined;
      // A body's name may also be inside a sentence: "…, ⏎ Ủy ban nhân dân tỉnh ban hành Kế hoạch". Where blank lines
      // are not significant, a comma ends a paragraph more often than a full line inside one.
      const isInside =
        before.endsOpen &&
        isFull(before.last, line, layout) &&
        !hasBlank(line, layout) &&
        (layout.blanks === 'between paragraphs' || !before.text.endsWith(','));
      return when(!(isInside && line.facts.namesBodyFirst), 'part');
    },
  },
  {
    // A title ends without punctuation: text with punctuation at its end is the first paragraph below it.
    name: 'sentence-below-title',
    sample: ['Dạy bơi cho học sinh năm 2025', 'Thực hiện chủ đề năm học, Phòng Giáo dục xây dựng Kế hoạch như sau:'],
    decide: (before, line, { ahead }) => {
      if (!before.isPreamble || before.isGround || !before.isOpenEnded || before.endsOpen) return undefined;
      return when(line.facts.mayBeGround && endsInMark([line, ...ahead()]), 'part');
    },
  },
  {
    // A form or a list that an annex holds starts again: "MẪU BÁO CÁO ⏎ CỘNG HÒA …", "… kết quả tháng ⏎ PHỤ LỤC II".
    name: 'annex-or-letterhead',
    sample: ['Mẫu báo cáo kết quả tháng', 'PHỤ LỤC II'],
    decide: (_, { facts }) => when(facts.isAnnexHeading || (facts.isUpper && opensLetterhead(facts.text)), 'part'),
  },
  {
    name: 'remark',
    sample: ['Các xã triển khai', '(Có phụ lục kèm theo)'],
    decide: (_, { facts }) => when(facts.opensRemark, 'part'),
  },
  {
    // Its words continue on the next line.
    name: 'cut-label',
    sample: ['Công an xã chủ trì', 'Đơn vị hỗ trợ việc ⏎ thực hiện: Trạm y tế'],
    decide: (_, line, { ahead }) => when(isCutLabel(line, ahead), 'part'),
  },
  {
    name: 'label',
    sample: ['Công an xã chủ trì', 'Thời gian: Quý II'],
    decide: (before, line, { layout }) => {
      const { text, label } = line.facts;
      if (!label?.sure || !isCapital(text.charCodeAt(0))) return undefined;
      const hasColon = text[label.end] === ':' || text[label.end + 1] === ':';
      return when(hasColon || !before.isOpenEnded || !isFull(before.last, line, layout), 'part');
    },
  },
  {
    name: 'label-below-label',
    sample: ['Chủ trì: Công an xã.', 'Hoàn thành: Quý IV/2025.'],
    decide: (before, { facts }) => {
      const isBelow = /[.;]$/.test(before.text) && (before.isLabelled || before.opensLikeLabel);
      return when(isBelow && facts.opensLikeLabel, 'part');
    },
  },
  {
    name: 'opening-behind-sentence',
    sample: ['Công an xã chủ trì.', 'Điều 2. Giao Công an xã'],
    decide: (before, { facts }) => {
      if (before.isOpenEnded) return undefined;
      const opens = facts.opensArticle || facts.kind !== null;
      return when(opens || (facts.label !== null && isCapital(facts.text.charCodeAt(0))), 'part');
    },
  },
];

const LETTERHEAD = [NATION, PARTY].map(fold);

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the first line of a letterhead. */
function opensLetterhead(text: string): boolean {
  return text.length < LONGEST_LETTERHEAD && LETTERHEAD.some((words) => fold(text).startsWith(words));
}

const LONGEST_LETTERHEAD = 80;

/** A shorter sentence is not a legal basis. */
const SHORTEST_GROUND = 70;

/** Whether the paragraph that some lines begin with is a long one that a semicolon or a colon ends. */
function endsInMark(lines: readonly PrintedLine[]): boolean {
  const end = lines.findIndex(({ facts }) => !facts.isOpenEnded);
  const own = lines.slice(0, end + 1);
  if (own.some(({ facts, zone }, i) => zone !== 'text' || (i > 0 && (facts.opensPreamble || facts.marker !== null))))
    return false;
  return /[;:]$/.test(own.at(-1)?.span.text ?? '') && own.reduce((sum, { width }) => sum + width, 0) >= SHORTEST_GROUND;
}

/** A longer line holds more than a label. */
const LONGEST_LABEL = 48;

/** "Đơn vị hỗ trợ việc ⏎ thực hiện: …": a label that the end of the line breaks. */
function isCutLabel({ facts }: PrintedLine, ahead: () => readonly PrintedLine[]): boolean {
  const { text } = facts;
  if (text.length > LONGEST_LABEL || /[:.;]/.test(text)) return false;
  const [next] = ahead();
  if (!next || !isLower(next.span.text.charCodeAt(0))) return false;
  const label = findLabel(`${text} ${next.span.text}`, []);
  return label?.sure === true && label.end > text.length;
}
