import type { AnnexRow, Model, Plan, Task } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { findResponsibilities } from '../../../values/bodies/index.js';
import { COORDINATES, LEADS } from '../../../vocabulary/words/review-words.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { expandWith } from '../../findings/expand.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Places } from '../../lookups/places.js';
import { readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A body occurs twice in one list of bodies, or both leads and coordinates the same work.
 *
 * Cells of the annex, labelled lists and sentences are checked; abbreviations in cells are read by the plan's own list. The lead may also be among those who carry the work out. Delete one of
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
 * @finds 10:45 “Công an tỉnh” occurs twice in one list of bodies
 * @finds 11:51 “Công an tỉnh” both leads and coordinates in row 2 of the annex
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Rà soát người chưa có căn cước.
 * - Đơn vị chủ trì: Công an huyện.
 * - Đơn vị phối hợp: Phòng Tư pháp, các xã, thị trấn, Phòng Tư pháp.
 * - Thời hạn hoàn thành: 30/6/2023.
 * 2. Chi trả trợ cấp qua tài khoản.
 * - Đơn vị chủ trì: Phòng Tư pháp.
 * - Đơn vị phối hợp: Công an huyện, Phòng Tư pháp.
 * - Thời hạn hoàn thành: 30/9/2023.
 *
 * @finds 5:1 “Phòng Tư pháp” occurs twice in one list of bodies
 * @finds 9:1 “Phòng Tư pháp” both leads and coordinates in one assignment
 */
export const bodyRepeated: Rule = {
  code: 'body-repeated',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const expand = expandWith(plan.glossary);
    const rows = plan.annexes.flatMap((annex) => annex.rows);
    const listed = [...plan.models, ...plan.tasks].flatMap(inFields);
    return [...rows.flatMap((row) => inRow(row, expand, places)), ...listed, ...inSentences(plan, places)];
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
    const seen = new Set<string>();
    const second = names.find(({ key }) => seen.has(key) || !seen.add(key));
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

/** No work has more bodies; of a longer list, which no office wrote, the rest is not looked at. */
const MOST_BODIES = 50;

/** Labelled lists: "Đơn vị phối hợp: Công an xã, Trạm Y tế xã, Công an xã." */
function inFields({ fields, responsibilities = [] }: Model | Task): Found[] {
  const names = [...new Set(responsibilities.map(({ unit }) => unit))]
    .filter((unit) => unit[0] !== unit[0]!.toLowerCase())
    .slice(0, MOST_BODIES);
  const { lead, coordination, support } = fields;
  const twice = [lead, coordination, support].flatMap((field) => {
    const second = names.find((name) => timesIn(field?.text ?? '', name) > 1);
    return second === undefined ? [] : [found('body-repeated', { at: field!.position, actual: second })];
  });
  const both = names.find((name) => bare(lead?.text ?? '') === name && timesIn(coordination?.text ?? '', name) > 0);
  if (both === undefined || twice.length > 0) return twice;
  return [found('body-repeated/item', { at: coordination!.position, actual: both })];
}

function bare(text: string): string {
  return text.replace(/[.;]$/u, '').trim();
}

// what parts a name from the one before it, and from the one behind it
const BEFORE = new RegExp(`(?:[,;]|\\s${AND}|^)$`, 'u');
const BEHIND = /^(?:[,;.]|$)/u;

/** How often a whole name stands in a list: not the "Công an xã" of "Công an xã Tân Lập". */
function timesIn(text: string, name: string): number {
  const pieces = text.split(name);
  return pieces.slice(1).filter((piece, i) => BEHIND.test(piece.trimStart()) && BEFORE.test(pieces[i]!.trimEnd()))
    .length;
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
