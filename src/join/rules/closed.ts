import { hasBlank, isFull } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { type JoinRule, when } from '../rule.js';

/** Lines after a full stop, semicolon or colon. */
export const CLOSED_RULES: readonly JoinRule[] = [
  {
    name: 'mark-in-title-of-model',
    sample: ['Mô hình 3: Tuyên truyền;', 'Hướng dẫn người dân'],
    decide: (before) => when(before.isModel && /[;:,]$/.test(before.text), 'join'),
  },
  {
    name: 'quotation-behind-colon',
    sample: ['Xây dựng phong trào:', '“Toàn dân bảo vệ an ninh Tổ quốc”'],
    decide: (before, line, { layout }) =>
      when(/:$/.test(before.text) && /^[“"‘]/u.test(line.span.text) && !hasBlank(line, layout), 'join'),
  },
  {
    name: 'closing',
    sample: ['Các đơn vị báo cáo về Công an xã.', 'Trên đây là Kế hoạch'],
    decide: (before, line, { ahead }) => {
      const { opensClosing, isSureClosing } = line.facts;
      return when(opensClosing && (isSureClosing || (!before.isClosing && endsPlan([line, ...ahead()]))), 'part');
    },
  },
  {
    name: 'sentence-of-unwrapped-page',
    sample: ['Công an xã chủ trì.', 'Trạm y tế phối hợp.'],
    decide: (before, line, { layout }) => {
      if (layout.width !== null) return undefined;
      const isInside = !hasBlank(line, layout) && layout.blanks === 'between paragraphs';
      return isInside && !/[:;]$/.test(before.text) ? 'join' : 'part';
    },
  },
  {
    // A full stop at the very end of a full line: more often than not the paragraph continues.
    name: 'full-stop-at-edge',
    sample: ['Công an xã chủ trì, phối hợp với các ban, ngành tuyên truyền sâu rộng cho người dân.', 'Các thôn'],
    decide: (before, line, { layout }) => {
      const isInside = !hasBlank(line, layout) && isFull(before.last, line, layout);
      return isInside && !/\.\/\.$/.test(before.text) && !before.endsInColon ? 'join' : 'part';
    },
  },
];

/** Whether "./." ends these lines before another point begins. */
function endsPlan(lines: readonly PrintedLine[]): boolean {
  const next = lines.findIndex(({ facts }, i) => i > 0 && facts.marker !== null);
  return lines.slice(0, next < 0 ? lines.length : next).some(({ facts }) => facts.endsPlan);
}
