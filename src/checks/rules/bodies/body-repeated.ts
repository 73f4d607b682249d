import type { AnnexRow, Field, Plan } from '../../../schema/plan.js';
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

/** A body occurs twice in one list of bodies, or both leads and coordinates the same work. */
export const bodyRepeated: Rule = {
  code: 'body-repeated',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    if (isDamaged(plan)) return [];
    const expand = expandWith(plan.glossary);
    const rows = plan.annexes.flatMap((annex) => annex.rows).flatMap((row) => inLists(cellsOf(row, places), expand));
    const labelled = [...plan.models, ...plan.tasks].flatMap(({ fields }) => inLists(fields, expand));
    return [...rows, ...labelled, ...inSentences(plan, places)];
  },
};

const ROLES = ['lead', 'coordination', 'support'] as const;

/** The bodies of one piece of work by their roles, each list at its place. */
type Lists = {
  readonly [role in (typeof ROLES)[number]]?: (Pick<Field, 'text' | 'position'> & Partial<Field>) | undefined;
} & {
  readonly row?: number | string;
};

/** Cells of the annex: "Sở TTTT, CAT; Bưu điện". */
function cellsOf(row: AnnexRow, places: Places): Lists {
  const cells = ROLES.flatMap((role) => {
    const cell = row[role];
    return cell ? [[role, { text: cell, position: places.find(cell, row.position) }]] : [];
  });
  return { ...Object.fromEntries(cells), row: row.no ?? row.number ?? '' };
}

/** No work has more bodies; of a longer list, which no office wrote, the rest is not looked at. */
const MOST_BODIES = 50;

/** Cells, and labelled lists: "Đơn vị phối hợp: Công an xã, Trạm Y tế xã, Công an xã." */
function inLists({ row, ...lists }: Lists, expand: (text: string) => string): Found[] {
  const all = ROLES.flatMap((role) => namesIn(role, lists[role]?.text ?? ''));
  const times = (text: string, name: string) => {
    // "Phòng Văn hóa và Thông tin" is no "Phòng Văn hóa".
    const longer = all.filter((other) => other !== name && other.startsWith(name));
    return timesIn(expand(longer.reduce((rest, other) => rest.replaceAll(other, ''), text)), expand(name));
  };
  const twice = ROLES.flatMap((role) => {
    const { text = '', position: at } = lists[role] ?? {};
    const second = namesIn(role, text).find((name) => times(text, name) > 1);
    return second === undefined ? [] : [found('body-repeated', { at, actual: second })];
  });
  const { lead, coordination } = lists;
  const others = [coordination?.text ?? '', ...(coordination?.items ?? []).map(({ text }) => text)];
  const both = others
    .flatMap((text) => namesIn('coordination', text).filter((name) => times(text, name) > 0))
    .find((name) => times(lead?.text ?? '', name) > 0);
  if (both === undefined) return twice;
  const told = { at: coordination!.position, actual: both };
  return [
    ...twice,
    row === undefined ? found('body-repeated/item', told) : found('body-repeated/roles', { ...told, values: { row } }),
  ];
}

/** The names of a list, without sorts of bodies ("các xã"). */
function namesIn(role: (typeof ROLES)[number], text: string): string[] {
  const names = findResponsibilities(role, text).map(({ unit }) => unit);
  return names.filter((unit) => unit[0] !== unit[0]!.toLowerCase()).slice(0, MOST_BODIES);
}

// what parts a name from the one before it, and from the one behind it
const BEFORE = new RegExp(`(?:[,;]|\\s${AND}|^)$`, 'u');
const BEHIND = new RegExp(`^(?:[,;.]|${AND}\\s|$)`, 'u');

/** How often a whole name stands in a list: not the "Công an xã" of "Công an xã Tân Lập". */
function timesIn(text: string, name: string): number {
  const pieces = text.toLowerCase().replaceAll('\n', ';').split(name.toLowerCase());
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
