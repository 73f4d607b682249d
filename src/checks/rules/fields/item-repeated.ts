import type { Item, Plan } from '../../../schema/plan.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { type Found, found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { repeatedLabels } from '../../lookups/repeated-labels.js';
import { fieldsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

// the ", " of "Công an xã, Trạm y tế xã"
const BETWEEN_WORDS = latin(/[^\p{L}\p{N}]+/gu);

/** The same item occurs twice in one list, or the same label with the same words twice in a row. */
export const itemRepeated: Rule = {
  code: 'item-repeated',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const labelled = [...plan.models, ...plan.tasks].flatMap(({ fields }) =>
      repeatedLabels(fields).filter(({ first, second }) => keyOf(first) === keyOf(second) && keyOf(first) !== ''),
    );
    return [...labelled.map(({ first, second }) => repeated(second, first)), ...inLists(plan)];
  },
};

function repeated(second: Item, first: Item): Found {
  return found('item-repeated', { at: second.position, actual: shorten(second.text), cause: first.position });
}

function keyOf({ text }: Item): string {
  return fold(text).replace(BETWEEN_WORDS, ' ').trim();
}

function inLists(plan: Plan): Found[] {
  return listsOf(plan).flatMap((items) => {
    const seen = new Map<string, Item>();
    return items.flatMap((item) => {
      const key = keyOf(item);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, item);
      return first === undefined || key === '' ? [] : [repeated(item, first)];
    });
  });
}

function listsOf({ sections, models, tasks }: Plan): (readonly Item[])[] {
  const fields = [...models, ...tasks].flatMap((one) => fieldsOf(one.fields));
  return [...sections, ...tasks, ...fields].map(({ items }) => items);
}
