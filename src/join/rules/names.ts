import { isCutName } from '../../lexicon/cut-names.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { type JoinRule, when } from '../rule.js';

/** A heading with fewer letters is not wrapped. */
const FULL = 56;
/** The rest of a wrapped heading is shorter than its first line. */
const REST = 0.8;

/** Lines that continue a name or a title that the line before them breaks. */
export const NAME_RULES: readonly JoinRule[] = [
  {
    name: 'cut-name',
    sample: ['2. Đề nghị Hội Nông dân huyện, Ủy ban', 'Mặt trận Tổ quốc Việt Nam huyện tuyên truyền'],
    decide: (before, line) =>
      when(before.isOpenEnded && !before.isUpper && isCutName(before.text, line.span.text), 'join'),
  },
  {
    name: 'rest-of-title',
    sample: ['Mô hình 1: Nộp hồ sơ chứng thực trên Cổng dịch vụ công thông qua ứng dụng', 'VNeID của người dân'],
    decide: (before, line, { ahead }) => {
      const isWrapped = before.isModel && before.last === before.first && before.last.width >= FULL;
      const isRest = line.facts.isOpenEnded && line.width < before.last.width * REST && !line.facts.beginsSentence;
      const [next] = ahead();
      return when(isWrapped && before.isOpenEnded && isRest && next !== undefined && opensPoint(next), 'join');
    },
  },
];

/** "- Mục tiêu: …": what is below the title of a model. */
function opensPoint({ facts, isRow }: PrintedLine): boolean {
  return isRow || facts.behind.label?.sure === true;
}
