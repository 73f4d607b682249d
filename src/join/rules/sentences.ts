import { placeOf } from '../../lines/indents.js';
import { fill, hasBlank, isFull, type Layout, MOSTLY } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { fold } from '../../text/fold.js';
import { begins, isLower, UPPER } from '../../text/letters.js';
import { FRAME_HEADINGS } from '../../vocabulary/document/headings.js';
import { endsInName, SENTENCE } from '../name-end.js';
import type { OpenParagraph } from '../open-paragraph.js';
import { type JoinRule, when } from '../rule.js';

/** A heading with less on its line was not wrapped by a page. */
const HALF = 0.5;
/** No page is so narrow. */
const NARROW = 40;
/** A shorter line was not wrapped by a page. */
const SHORTEST_WRAPPED = 60;

/** Headings that need no more words. */
const WHOLE = new Set(FRAME_HEADINGS.map(fold));

/** Lines without number or opening words, by how they begin and where they are. */
export const EDGE_RULES: readonly JoinRule[] = [
  {
    name: 'small-letter',
    sample: ['Công an xã chủ trì, phối hợp với các', 'ban, ngành'],
    decide: (before, line, { layout }) => {
      const { text } = line.span;
      if (!isLower(text.charCodeAt(0)) && !')]”,;:.%'.includes(text[0]!)) return undefined;
      return before.isOpenEnded || !hasBlank(line, layout) || line.newPage ? 'join' : 'part';
    },
  },
  {
    name: 'indent-of-first-lines',
    sample: ['Công an xã chủ trì thực hiện', '    Trạm y tế phối hợp'],
    decide: (before, line, { layout }) => {
      // Words before the first number without final punctuation may be the title, whose lines are centred.
      const isTitle = before.isPreamble && before.isOpenEnded && !before.text.endsWith(',');
      return when(!isTitle && place(before, line, layout) === 'begins', 'part');
    },
  },
  {
    name: 'indent-of-wrapped-lines',
    sample: ['    Công an xã chủ trì, phối hợp với Đoàn thanh niên và', 'Hội Phụ nữ'],
    decide: (before, line, { layout }) => {
      if (place(before, line, layout) !== 'wrapped') return undefined;
      if (hasBlank(line, layout) || fill(before.last, line, layout) < MOSTLY) return undefined;
      if (/\.\/\.$/.test(before.text) || line.facts.opensClosing || turnsFromUpper(before, line)) return undefined;
      return when(before.isUpper || !line.facts.isUpperLine, 'join');
    },
  },
  {
    // A legal basis ends in punctuation, and so do the closing words; the title above it need not.
    name: 'ground-goes-on',
    sample: ['Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh', 'Hóa về Đề án 06;'],
    decide: (before, line) => {
      const isCut =
        (before.isGround || before.isClosing) && before.isOpenEnded && before.last.span.text.length > SHORTEST_WRAPPED;
      const { isUpperLine, namesBodyFirst, kind } = line.facts;
      return when(isCut && !isUpperLine && !namesBodyFirst && kind === null, 'join');
    },
  },
  {
    name: 'plan-issued-below-title',
    sample: ['Triển khai Đề án 06 năm 2026', 'Sở Xây dựng ban hành Kế hoạch với các nội dung sau:'],
    decide: (before, { facts }) =>
      when(
        before.isPreamble && !(before.isGround && before.isOpenEnded) && !before.endsOpen && facts.issuesPlan,
        'part',
      ),
  },
  {
    name: 'blank-in-preamble',
    sample: ['Triển khai Đề án 06', 'Ủy ban nhân dân xã xây dựng Kế hoạch'],
    decide: (before, line, { layout }) => {
      // If no other lines have one, a blank line above the preamble is all the more significant.
      const isParted = hasBlank(line, layout) || (layout.blanks === 'never' && line.blanks > 0 && !line.newPage);
      return when(before.isPreamble && isParted && !before.endsOpen, 'part');
    },
  },
];

/** Lines after words that no full stop, semicolon or colon ends. */
export const OPEN_RULES: readonly JoinRule[] = [
  {
    name: 'short-title-of-model',
    sample: ['Mô hình 3: Chợ 4.0', 'Triển khai tại các chợ'],
    decide: (before, line, { layout }) => {
      const isShort = layout.width !== null && !isFull(before.last, line, layout);
      return when(before.isModel && isShort && !before.endsOpen, 'part');
    },
  },
  {
    name: 'open-word',
    sample: ['Công an xã phối hợp với', 'Trạm y tế'],
    decide: (before, line, { layout }) =>
      when(
        before.endsOpen &&
          !(before.isPreamble && line.blanks > 0 && line.facts.opensPreamble) &&
          !turnsFromUpper(before, line) &&
          !turnsToUpper(before, line) &&
          !endsInName(before, line, layout),
        'join',
      ),
  },
  {
    name: 'heading-in-capitals',
    sample: ['II. NHIỆM VỤ', 'VÀ GIẢI PHÁP'],
    decide: (before, { facts }) => when(before.marker !== null && before.isUpper && facts.isUpper, 'join'),
  },
  {
    name: 'capitals-turn',
    sample: ['II. NHIỆM VỤ VÀ GIẢI PHÁP', 'Các đơn vị thực hiện'],
    decide: (before, line) => when(turnsFromUpper(before, line) || (!before.isUpper && line.facts.isUpperLine), 'part'),
  },
  {
    name: 'sentence-below-heading',
    sample: ['1. Công an xã', 'Chủ trì, hướng dẫn các thôn'],
    decide: (before, { facts }) => when(mayBeHeading(before) && facts.beginsSentence, 'part'),
  },
  {
    name: 'whole-heading',
    sample: ['Điều 3. Tổ chức thực hiện', 'Công an xã chủ trì thực hiện Kế hoạch này.'],
    decide: (before, line) =>
      when(
        before.isNumbered && WHOLE.has(fold(before.text)) && begins(line.span.text, UPPER) && !line.facts.isUpperLine,
        'part',
      ),
  },
  {
    name: 'no-blank-between',
    sample: ['Công an xã chủ trì thực hiện', 'Kế hoạch này'],
    decide: (before, line, { layout }) => {
      if (layout.blanks !== 'between paragraphs' || line.blanks > 0) return undefined;
      // "2. Công an xã" on a line that is mostly empty was not wrapped there.
      const isShort = before.last.width < NARROW && fill(before.last, line, layout) < HALF;
      return mayBeHeading(before) && isShort && SENTENCE.test(line.span.text) ? 'part' : 'join';
    },
  },
  {
    name: 'full-line',
    sample: ['Công an xã chủ trì, phối hợp với các ban, ngành tuyên truyền sâu rộng cho người dân', 'Hưng Chính'],
    decide: (before, line, { layout }) => {
      const isRunning = mayBeHeading(before)
        ? isFull(before.last, line, layout)
        : fill(before.last, line, layout) > MOSTLY;
      return isRunning ? 'join' : 'part';
    },
  },
];

function place(before: OpenParagraph, line: PrintedLine, { indents }: Layout) {
  return indents && placeOf(line, before.first, before.last, indents);
}

/** One line in capitals and the other not: a heading and what is under it. A number makes a short one a heading. */
function turnsFromUpper(before: OpenParagraph, { facts }: PrintedLine): boolean {
  return before.isUpper && before.text.length > (before.isNumbered ? 4 : 8) && !facts.isUpper;
}

/** "… của Hội đồng nhân dân xã" / "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH": the title of a decision, and who takes it. */
function turnsToUpper(before: OpenParagraph, { facts }: PrintedLine): boolean {
  return before.isPreamble && !before.isUpper && facts.isUpperLine;
}

function mayBeHeading(before: OpenParagraph): boolean {
  return before.isModel || before.isNumbered;
}
