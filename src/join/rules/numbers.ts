import { hasBlank, isFull } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { begins, isLower, LOWER } from '../../text/letters.js';
import { REFERENCE_GOES_ON } from '../../vocabulary/words/open-words.js';
import { type JoinRule, when } from '../rule.js';

const COUNTS = ['decimal', 'paren'];

/**
 * Lines that begin with what may be a number of a list, or a number inside a sentence that the end of a line breaks.
 */
export const NUMBER_RULES: readonly JoinRule[] = [
  {
    // An enumeration inside a sentence, broken where the line was full.
    name: 'enumeration',
    sample: ['…, cụ thể: (1) Tất cả các thôn;', '(2) Đưa nội dung vào họp thôn.'],
    decide: (before, line, { layout, ahead }) => {
      const { marker } = line.facts;
      if (before.isOpenEnded || marker?.kind !== 'paren' || !/[:;,]$/.test(before.text)) return undefined;
      if (hasBlank(line, layout) && !line.newPage) return 'part';
      const isNext = marker.value > 1 ? before.text.includes(` (${marker.value - 1}) `) : runsOn([line, ...ahead()]);
      return isNext && isFull(before.last, line, layout) ? 'join' : 'part';
    },
  },
  {
    name: 'number-behind-sentence',
    sample: ['Công an xã chủ trì.', '2. Giải pháp'],
    decide: (before) => when(!before.isOpenEnded, 'part'),
  },
  {
    name: 'roman-referred-to',
    sample: ['… quy định tại Phụ lục', 'II. Các nhiệm vụ'],
    decide: (before, { facts }) =>
      facts.marker?.kind === 'roman' ? (before.endsInReference ? 'join' : 'part') : undefined,
  },
  {
    name: 'letter-referred-to',
    sample: ['… quy định tại điểm', 'a) khoản 2 Điều 3'],
    decide: (before, line, { layout }) => {
      if (line.facts.marker?.kind !== 'letter') return undefined;
      const rest = line.facts.behind.text;
      if (REFERENCE_GOES_ON.some((word) => rest.startsWith(`${word} `))) return 'join';
      return before.endsInReference && begins(rest, LOWER) && !hasBlank(line, layout) ? 'join' : 'part';
    },
  },
  {
    name: 'number-behind-blank',
    sample: ['Mục tiêu', '1. Giải pháp'],
    decide: (_, line, { layout }) => when(isCount(line) && hasBlank(line, layout), 'part'),
  },
  {
    name: 'number-referred-to',
    sample: ['… theo hướng dẫn tại mục', '2.1. Kế hoạch này'],
    decide: (before, line) => {
      const { marker } = line.facts;
      // "2. Các ngày cao điểm" above "2.1. …" refers to nothing.
      const isFirstPoint = before.marker !== null && marker?.ordinal === `${before.marker.ordinal}.1`;
      return when(marker?.kind === 'decimal' && before.endsInReference && !isFirstPoint, 'join');
    },
  },
  {
    name: 'number-out-of-turn',
    sample: ['2. … hoàn thành Đề án', '06. Công an xã'],
    decide: (before, line, { layout }) => {
      const { marker, behind } = line.facts;
      const isOdd = isCount(line) && !before.expects(marker!) && isFull(before.last, line, layout);
      return when(isOdd && behind.numberedModel === null, 'join');
    },
  },
  {
    name: 'number-before-small-letter',
    sample: ['… theo khoản 1 và', 'Điều 2. của Quy chế'],
    decide: (_, line) => {
      const isNumber = isCount(line) || line.facts.marker?.kind === 'word';
      return when(isNumber && isLower(line.facts.behind.text.charCodeAt(0)), 'join');
    },
  },
  {
    name: 'number',
    sample: ['Mục tiêu', '2. Giải pháp'],
    decide: () => 'part',
  },
];

function isCount({ facts }: PrintedLine): boolean {
  return COUNTS.includes(facts.marker?.kind ?? '');
}

/** Whether "(2)" is in the middle of a line before any line begins with it: the enumeration is inside a sentence. */
function runsOn(lines: readonly PrintedLine[]): boolean {
  for (const [index, { span, facts }] of lines.entries()) {
    if (index > 0 && facts.marker) return false;
    if (span.text.indexOf(' (2) ') > 0) return true;
  }
  return false;
}
