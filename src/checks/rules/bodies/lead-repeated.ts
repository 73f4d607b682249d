import type { Item, Model, Position } from '../../../schema/plan.js';
import { findResponsibilities } from '../../../values/bodies/index.js';
import { LEAD } from '../../../vocabulary/bodies/roles.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import { type Found, found } from '../../findings/finding.js';
import { repeatedLabels } from '../../lookups/repeated-labels.js';
import type { Rule } from '../../rule.js';

/**
 * Two bodies lead one item together: "Sở A, Sở B chủ trì, phối hợp …", or the label "Đơn vị chủ trì" stands twice in a
 * row.
 */
export const leadRepeated: Rule = {
  code: 'lead-repeated',
  severity: 'warning',
  about: 'content',
  check: ({ models, tasks }) => [
    ...models.flatMap(itemsOf).flatMap((item) => judge(leadsIn(item.text), item.position)),
    ...[...models, ...tasks].flatMap(({ fields }) => {
      const twice = repeatedLabels(fields).filter(
        ({ first, second }) => first === fields.lead && first.text !== second.text,
      );
      return twice.flatMap(({ first, second }) => judge([first.text, second.text], second.position));
    }),
  ],
};

function judge(leads: readonly string[], at: Position | undefined): Found[] {
  const actual = leads.map((lead) => lead.replace(/[.;]$/u, '')).join('; ');
  return leads.length < 2 ? [] : [found('lead-repeated', { at, actual, expected: 1, values: { count: leads.length } })];
}

/** What is assigned, item by item; a field's running text counts as one item. */
function itemsOf({ fields }: Model): Item[] {
  return [fields.assignment, fields.organisation].flatMap((field) => {
    if (!field) return [];
    const position = field.textPositions?.[0] ?? field.position;
    return [{ text: field.text, ...(position ? { position } : {}) }, ...field.items];
  });
}

const LEADING = new RegExp(LEAD, 'iu');

/** No work has more leads; the rest of a longer list, which no office wrote, is not looked at. */
const MOST_BODIES = 50;

/** The leads listed right before "chủ trì", in one clause of the text. */
function leadsIn(text: string): string[] {
  const units = findResponsibilities('assignment', text).flatMap(({ unit, role }) => (role === 'lead' ? unit : []));
  const longestFirst = [...new Set(units)].sort((a, b) => b.length - a.length).slice(0, MOST_BODIES);
  const clauses = text.split(LEADING).slice(0, -1);
  return clauses.reduce<string[]>((most, clause) => {
    const list = listBefore(clause, longestFirst);
    return list.length > most.length ? list : most;
  }, []);
}

// ", ", " và ", "; ", ":" between two names, or after the last one
const BETWEEN = new RegExp(`(?:[,:;]|\\s${AND})$`, 'u');

function withoutJoint(text: string): string {
  return text.trimEnd().replace(BETWEEN, '').trimEnd();
}

/** Reads names backwards from the end of `clause`, as long as nothing but commas and "và" is between them. */
function listBefore(clause: string, longestFirst: readonly string[]): string[] {
  const list: string[] = [];
  for (let rest = withoutJoint(clause); ; ) {
    const unit = longestFirst.find((one) => rest.endsWith(one));
    if (unit === undefined) return list.reverse();
    list.push(unit);
    rest = withoutJoint(rest.slice(0, -unit.length));
  }
}
