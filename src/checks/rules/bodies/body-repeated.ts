import type { AnnexRow, Plan } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { findResponsibilities } from '../../../values/bodies/index.js';
import { COORDINATES, LEADS } from '../../../vocabulary/words/review-words.js';
import { expandWith } from '../../findings/expand.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Places } from '../../lookups/places.js';
import { readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A body occurs twice in one cell of the annex, or both leads and coordinates the same work.
 *
 * Abbreviations are read by the plan's own list. The lead may also be among those who carry the work out. Delete one of
 * the two.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Phối hợp |
 * |----|---------|---------|----------|
 * | 1 | Mô hình 1: khám chữa bệnh | Sở Y tế | Công an tỉnh, Sở Tài chính |
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Khám chữa bệnh
 * 2. Mô hình 2: Quản lý lưu trú
 *
 * PHỤ LỤC
 *
 * | TT | Mô hình | Chủ trì | Phối hợp |
 * |----|---------|---------|----------|
 * | 1 | Mô hình 1: khám chữa bệnh | Sở Y tế | Công an tỉnh, Sở Tài chính, Công an tỉnh |
 * | 2 | Mô hình 2: quản lý lưu trú | Công an tỉnh | Sở Tài chính, Công an tỉnh |
 *
 * @finds 10:45 “Công an tỉnh” occurs twice in one cell of the annex
 * @finds 11:51 “Công an tỉnh” both leads and coordinates in row 2 of the annex
 */
export const bodyRepeated: Rule = {
  code: 'body-repeated',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const expand = expandWith(plan.glossary);
    const rows = plan.annexes.flatMap((annex) => annex.rows);
    return [...rows.flatMap((row) => inRow(row, expand, places)), ...inSentences(plan, places)];
  },
};

type Expand = (text: string) => string;

interface Name {
  readonly printed: string;
  readonly key: string;
}

/** The names of a cell: "Sở TTTT, CAT; Bưu điện". */
function namesIn(cell: string | null, expand: Expand): Name[] {
  const parts = (cell ?? '').split(/[,;\n]/u).map((part) => part.trim());
  return parts
    .filter((part) => part.length > 2)
    .map((printed) => ({ printed, key: fold(expand(printed)).replace(/\s+/gu, ' ') }));
}

function inRow(row: AnnexRow, expand: Expand, places: Places): Found[] {
  const twice = [row.lead, row.coordination, row.support].flatMap((cell) => {
    const names = namesIn(cell, expand);
    const second = names.find(({ key }, i) => names.findIndex((one) => one.key === key) < i);
    return second
      ? [found('body-repeated', { at: places.find(cell ?? '', row.position), actual: second.printed })]
      : [];
  });
  const leads = new Set(namesIn(row.lead, expand).map(({ key }) => key));
  const both = namesIn(row.coordination, expand).find(({ key }) => leads.has(key));
  if (!both) return twice;
  const at = places.find(row.coordination ?? '', row.position);
  return [
    ...twice,
    found('body-repeated/roles', { at, actual: both.printed, values: { row: row.no ?? row.number ?? '' } }),
  ];
}

/** Sentences in which one body both leads and coordinates. */
function inSentences(plan: Plan, places: Places): Found[] {
  const texts = readTextsOf(plan).filter(({ part }) => part === 'body');
  return texts.flatMap(({ text, position }) =>
    text
      .split(/(?<=[.;])\s/u)
      .filter((sentence) => isOfBoth(sentence.toLowerCase()))
      .flatMap((sentence) => {
        const parts = findResponsibilities('assignment', sentence);
        const leads = new Set(parts.filter(({ role }) => role === 'lead').map(({ unit }) => fold(unit)));
        const both = parts.find(({ unit, role }) => role === 'coordinate' && leads.has(fold(unit)));
        return both ? [found('body-repeated/item', { at: places.find(both.unit, position), actual: both.unit })] : [];
      }),
  );
}

function isOfBoth(text: string): boolean {
  return text.includes(LEADS) && text.includes(COORDINATES);
}
