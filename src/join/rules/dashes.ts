import { placeOf } from '../../lines/indents.js';
import { hasBlank, isFull } from '../../lines/layout.js';
import { fold } from '../../text/fold.js';
import { isLower } from '../../text/letters.js';
import { NAMES_WITH_DASHES } from '../../vocabulary/bodies/bodies.js';
import { type JoinRule, when } from '../rule.js';

const DASHED = NAMES_WITH_DASHES.map(([left, right]) => [fold(left), fold(right)] as const);

/** How many letters make a labelled line that says something after its label, and one that says little. */
const LONG_FIELD = 48;
const SHORT_FIELD = 40;

/** Lines that begin with a bullet, or with a dash inside a sentence or a name that the end of a line breaks. */
export const DASH_RULES: readonly JoinRule[] = [
  {
    // A dash at the edge of wrapped lines, where no bullet is elsewhere.
    name: 'dash-at-edge',
    sample: ['… công chức Kinh tế', '- Hạ tầng'],
    decide: (before, line, { layout }) => {
      const { indents } = layout;
      if (!isDash(line.facts.marker) || indents === null || indents.usual.bullet.has(line.indent)) return undefined;
      if (!before.isOpenEnded || hasBlank(line, layout) || !isFull(before.last, line, layout)) return undefined;
      return when(placeOf(line, before.first, before.last, indents) === 'wrapped', 'join');
    },
  },
  {
    name: 'bullet-behind-sentence',
    sample: ['Công an xã chủ trì.', '- Trạm y tế'],
    decide: (before) => when(!before.isOpenEnded, 'part'),
  },
  {
    name: 'bullet-no-dash',
    sample: ['Công an xã', '+ Trạm y tế'],
    decide: (_, { facts }) => when(!isDash(facts.marker), 'part'),
  },
  {
    name: 'dash-before-label',
    sample: ['Mô hình 3: Chợ 4.0', '- Mục tiêu: 100% tiểu thương'],
    decide: (_, { facts: { behind } }) =>
      when(behind.marker !== null || behind.label?.sure === true || behind.model !== null, 'part'),
  },
  {
    name: 'dash-in-name',
    sample: ['… Cục Cảnh sát QLHC về TTXH', '- Bộ Công an xây dựng phần mềm'],
    decide: (before, { facts }) => when(isDashedName(before.text, facts.behind.text), 'join'),
  },
  {
    name: 'bullet-below-label',
    sample: ['Mục tiêu: 100% hộ dân tham gia', '- Công an xã'],
    decide: (before) => when(before.isLabelled && before.text.length < SHORT_FIELD && !before.endsOpen, 'part'),
  },
  {
    name: 'dash-between-years',
    sample: ['… theo lộ trình 2023', '- 2025'],
    decide: (before, line, { layout }) => {
      const behind = line.facts.behind.text;
      const isYears = /(?<!\d)20\d\d$/.test(before.text) && /^20\d\d(?!\d)/.test(behind);
      // A year alone is no point, even if it is centred below a title.
      return when(isYears && (behind.length === 4 || !hasBlank(line, layout)), 'join');
    },
  },
  {
    name: 'next-bullet',
    sample: ['- Công an xã', '- Trạm y tế'],
    decide: (before, line, { layout }) => when(isDash(before.marker) || !isFull(before.last, line, layout), 'part'),
  },
  {
    name: 'dash-before-small-letter',
    sample: ['… kinh tế', '- xã hội của địa phương'],
    decide: (_, { facts }) => when(isLower(facts.behind.text.charCodeAt(0)), 'join'),
  },
  {
    // What follows a label is not a list that has begun.
    name: 'dash-in-field',
    sample: ['d) Phối hợp thực hiện: …, Hiệp hội Du lịch Nha Trang', '- Khánh Hòa'],
    decide: (before, line, { layout }) => {
      const isField = before.isLabelled && before.marker !== null && before.text.length > LONG_FIELD;
      return when(isField && !hasBlank(line, layout), 'join');
    },
  },
  {
    name: 'bullet',
    sample: ['Nhiệm vụ của các đơn vị', '- Công an xã'],
    decide: () => 'part',
  },
];

function isDash(marker: { readonly style: string } | null): boolean {
  return marker?.style === 'bullet-';
}

/** "… QLHC về TTXH" and "Bộ Công an …" are the two sides of a name with a dash. */
function isDashedName(left: string, right: string): boolean {
  const end = fold(left.slice(-40));
  const begin = fold(right.slice(0, 40));
  return DASHED.some(([a, b]) => end.endsWith(a) && begin.startsWith(b));
}
