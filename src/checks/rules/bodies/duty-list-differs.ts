import type { Model, Plan } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { NUMBER_WORD } from '../../../vocabulary/labels.js';
import { GROUP_WORD, LEADS, LIST_VERBS, SECTORS, WITH_OTHERS } from '../../../vocabulary/words/review-words.js';
import { expandWith } from '../../findings/expand.js';
import { type Found, found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { leadsOf } from '../../lookups/leads.js';
import { deadlineBehind, headedLists, listsIn, type NumberList } from '../../lookups/model-lists.js';
import { containsName, tokensOf } from '../../lookups/names/names.js';
import { type PlanText, readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A list of models in the part on duties differs from the models in lead, deadline or group: "Công an xã chủ trì 02 mô
 * hình: số 1; 2; trong tháng 8/2023".
 */
export const dutyListDiffers: Rule = {
  code: 'duty-list-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const heads = headsOf(plan);
    return [...readTextsOf(plan), ...headedLists(plan)]
      .filter(({ part }) => part === 'body')
      .flatMap((text) =>
        listsIn(text.text).flatMap((list) => {
          const at = places.find(list.text, text.position);
          const models = plan.models.filter(({ number }) => list.numbers.includes(number));
          const head = heads.get(text.position?.start.offset ?? -1) ?? text.text;
          return [
            ...byLead(plan, list, models, text, head),
            ...byDeadline(list, models),
            ...byGroup(plan, list, models),
          ].map((one) => ({
            ...one,
            ...(at ? { position: at } : {}),
          }));
        }),
      );
  },
};

/** By where an item stands, or the text behind the heading, that heading: "1. Công an xã". */
function headsOf({ sections }: Plan): Map<number, string> {
  return new Map(
    sections.flatMap(({ title, items, textPositions, position: whole }) =>
      [...items.map(({ position }) => position), ...(textPositions ?? []), whole].flatMap((position) =>
        title !== null && position ? [[position.start.offset, title] as const] : [],
      ),
    ),
  );
}

const numbers = (models: readonly Model[]) => models.map(({ number }) => number).join(', ');

function byLead(
  plan: Plan,
  { before, text }: NumberList,
  models: readonly Model[],
  whole: PlanText,
  head: string,
): Found[] {
  const lead = leadBefore(plan, before || whole.text.split(text)[0]!, head);
  if (lead === null) return [];
  const expand = expandWith(plan.glossary);
  const rows = plan.annexes.flatMap((annex) => annex.rows);
  const others = models.filter((model) => {
    const row = rows.find(({ number }) => number === model.number);
    const leads = [...leadsOf(model).map(({ unit }) => unit), ...(row?.lead ? [row.lead] : [])];
    const names = [lead, expand(lead)].map(tokensOf);
    const isSame = (unit: string) =>
      [unit, expand(unit)]
        .map(tokensOf)
        .some((one) => names.some((name) => containsName(one, name) || containsName(name, one)));
    return leads.length > 0 && !leads.some(isSame);
  });
  return others.length === 0 ? [] : [found('duty-list-differs', { actual: lead, values: { list: numbers(others) } })];
}

/**
 * The body that the list belongs to: the last one before it that is said to lead or have these models, a sector before
 * a colon, or the one that the text begins with or its heading names.
 */
function leadBefore({ units }: Plan, before: string, head: string): string | null {
  const folded = fold(before);
  if (WITH_OTHERS.some((word) => before.includes(word))) return null;
  const hasVerb = [LEADS, ...LIST_VERBS].some((verb) => before.toLowerCase().includes(verb));
  const named = units.map(({ name }) => ({ name, at: folded.lastIndexOf(fold(name)) })).filter(({ at }) => at >= 0);
  const last = named.sort((a, b) => b.at + b.name.length - a.at - a.name.length || b.name.length - a.name.length)[0];
  if (hasVerb && last) return last.name;
  // "Công an xã" as a heading, and behind it nothing but the list
  const isAlone = before.trim() === '';
  const sector = SECTOR.exec(isAlone ? `${head}: ` : before)?.groups?.name;
  if (sector !== undefined) {
    const isBody = units.some(({ name }) => containsName(tokensOf(name), tokensOf(sector)));
    return isBody ? sector : null;
  }
  if (!isAlone && !before.toLowerCase().trimStart().startsWith(LEADS)) return null;
  const begun = units.map(({ name }) => name).filter((name) => fold(`${head} `).startsWith(`${fold(name)} `));
  return begun.sort((a, b) => b.length - a.length)[0] ?? null;
}

// "Ngành |Công an|: 02 mô hình"
const SECTOR = latin(`(?:^|[,;:]\\s)(?:${SECTORS.join('|')})\\s(?<name>[^,;:]{2,40}):\\s$`);

function byDeadline({ behind }: NumberList, models: readonly Model[]): Found[] {
  const due = deadlineBehind(behind);
  if (!due?.end) return [];
  const others = models.filter(({ deadlines }) => {
    const ends = deadlines.flatMap(({ end }) => end ?? []);
    return (
      ends.length > 0 &&
      !ends.some((end) => end === due.end || (due.start !== null && end >= due.start && end <= due.end!))
    );
  });
  return others.length === 0
    ? []
    : [found('duty-list-differs/deadline', { actual: shorten(due.raw), values: { list: numbers(others) } })];
}

// "Nhóm 2 gồm 13 mô hình", "nhóm số 2"
const GROUP = new RegExp(
  `${GROUP_WORD}\\s+(?:${NUMBER_WORD}\\s+)?(?<ordinal>\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d.])`,
  'iu',
);

function byGroup({ groups }: Plan, { before }: NumberList, models: readonly Model[]): Found[] {
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  const ordinal = GROUP.exec(clause)?.groups?.ordinal;
  if (ordinal === undefined || !groups.some((group) => group.ordinal === ordinal)) return [];
  const others = models.filter(({ group }) => group !== null && group !== ordinal);
  return others.length === 0
    ? []
    : [found('duty-list-differs/group', { actual: ordinal, values: { list: numbers(others) } })];
}
