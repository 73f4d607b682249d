import { isOpenEnded } from '../../facts/ends.js';
import type { Layout } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { fold } from '../../text/fold.js';
import { isLetter, isLower } from '../../text/letters.js';
import { COMMITTEE, NATION, WORDS_BEFORE_BLANKS } from '../../vocabulary/document/letterhead.js';
import { type JoinRule, when } from '../rule.js';

/** Lines of the letterhead, of recipients and signature: only a small letter or a gap in the print joins them. */
export const LETTERHEAD_RULES: readonly JoinRule[] = [
  {
    name: 'gap-not-filled-in',
    sample: ['Số:', '/KH-UBND'],
    decide: (before, { span }) => when(fillsGap(before.text, span.text), 'join'),
  },
  {
    name: 'cut-set-phrase',
    sample: ['TM. ỦY', 'BAN NHÂN DÂN'],
    decide: (before, { span }) => when(isSetPhraseCut(before.text, span.text), 'join'),
  },
  {
    name: 'bracket-behind-recipient',
    sample: ['- Thường trực Đảng ủy, HĐND xã', '(để chỉ đạo);'],
    decide: (before, line, { layout }) => {
      if (line.span.text[0] !== '(' || before.marker?.kind !== 'bullet' || hasBlank(line, layout)) return undefined;
      return isOpenEnded(before.text) ? 'join' : 'part';
    },
  },
  {
    name: 'bracket-goes-on',
    sample: ['- Ban Công tác Mặt trận các khu phố (để', 'phối hợp);'],
    decide: (before, { span, facts }) => {
      const isOpen = before.marker?.kind === 'bullet' && before.text.lastIndexOf('(') > before.text.lastIndexOf(')');
      return when(isOpen && facts.marker === null && CLOSES.test(span.text), 'join');
    },
  },
  {
    name: 'recipient-goes-on',
    sample: ['- Thường trực Huyện ủy,', 'Thường trực HĐND huyện (b/c);'],
    decide: (before, line, { layout }) => {
      if (before.marker?.kind !== 'bullet' || !before.endsOpen) return undefined;
      if (!/[;)]$/.test(line.span.text) || hasBlank(line, layout)) return undefined;
      return line.facts.marker === null ? 'join' : 'part';
    },
  },
  {
    name: 'behind-bullet-alone',
    sample: ['-', 'Như trên;'],
    decide: (before, { facts }) =>
      before.isBulletAlone ? (facts.marker === null && facts.recipients === 0 ? 'join' : 'part') : undefined,
  },
  {
    name: 'small-letter',
    sample: ['- Phòng Cảnh sát quản lý hành chính về trật tự', 'xã hội;'],
    decide: (before, line, { layout }) => {
      const { text } = line.span;
      const goesOn = (text[0] === ')' || isLower(text.charCodeAt(0))) && line.facts.marker === null;
      return goesOn && !/[;.]$/.test(before.text) && !hasBlank(line, layout) ? 'join' : 'part';
    },
  },
];

// "phối hợp);", "Công an tỉnh);"
const CLOSES = /^[^()]{1,60}\)[;,.]?$/;

/** A blank line is significant unless every line has one. */
function hasBlank(line: PrintedLine, layout: Layout): boolean {
  return line.blanks > 0 && layout.blanks !== 'always';
}

/** The two sides of each place where a line may break one of these phrases. */
const BREAKS = [COMMITTEE, NATION].flatMap((phrase) => {
  const words = fold(phrase).split(' ');
  return words.slice(1).map((_, i) => ({
    end: ` ${words.slice(0, i + 1).join(' ')}`,
    begin: `${words.slice(i + 1).join(' ')} `,
  }));
});

function isSetPhraseCut(before: string, text: string): boolean {
  const above = ` ${fold(before.slice(-NATION.length))}`;
  const below = `${fold(text.slice(0, NATION.length))} `;
  return BREAKS.some(({ end, begin }) => above.endsWith(end) && below.startsWith(begin));
}

const BEFORE_GAP = WORDS_BEFORE_BLANKS.map(fold);
// "/KH-UBND", "12/KH-UBND", "-KH/TU", "tháng 4 năm 2024", "2024"; not the bullet of "- Các phòng" below "… Giám đốc Sở"
const BEHIND_GAP = /^(?:\d{0,5}\s?\/\s?[a-z]|\d{1,5}\s?-\s?[a-z]|-\s?[a-z]{1,5}\/|\d{1,4}$|thang\b|nam\b)/;

/** "Số:" / "/KH-UBND", "…, ngày" / "tháng 4 năm 2024": the gap between them was left blank. */
function fillsGap(before: string, text: string): boolean {
  if (text.length > 40) return false;
  const end = fold(before.slice(-8));
  const isWord = (word: string) => end.endsWith(word) && !isLetter(end.charCodeAt(end.length - word.length - 1));
  return BEFORE_GAP.some(isWord) && BEHIND_GAP.test(fold(text));
}
